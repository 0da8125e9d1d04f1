// "Blink to find": a small program of our own runs on a board until its LED has blinked for some seconds.
import { AppError } from '#lib/core/errors.ts';
import { runBoardProgram, type ProgramOptions, type ProgramStage } from './board-program.ts';
import type { DeployTarget } from './deploy.ts';
import type { Toolchain } from './toolchain.svelte.ts';

export type FindStage = Exclude<ProgramStage, 'running'> | 'blinking';

export const FIND_ID = 'playground-find-me';
/** Says that it came to its end: a trap reports 0. */
const BLINKED = 42;

/** An even number of changes, so that the LED is left as it was found; each pause is below a second, as `usleep` wants. */
const SOURCE = `#include <ocre_api.h>
#include <unistd.h>

int main(void)
{
	if (ocre_gpio_init() < 0 || ocre_gpio_configure_by_name("led0", OCRE_GPIO_DIR_OUTPUT) < 0) {
		return 1;
	}
	for (int i = 0; i < 50; i++) {
		if (ocre_gpio_toggle_by_name("led0") < 0) {
			return 1;
		}
		usleep(100000);
	}
	return ${BLINKED};
}
`;

/** Throws `no-led` where the firmware offers programs none, and what deploying throws. */
export async function blinkToFind(
	target: DeployTarget,
	toolchain: Toolchain,
	{ signal, onstage }: ProgramOptions<FindStage>
): Promise<void> {
	const program = { id: FIND_ID, source: SOURCE, capabilities: ['ocre:api' as const] };
	const exitCode = await runBoardProgram(target, toolchain, program, {
		signal,
		onstage: (stage) => onstage(stage === 'running' ? 'blinking' : stage)
	});
	if (exitCode !== BLINKED) throw new AppError('no-led', 'the program could not use led0');
}
