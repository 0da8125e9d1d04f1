// "Blink to find": firmware that has a command for it blinks its LED itself; on other boards a small program of our own
// runs until the LED has blinked for some seconds.
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { runBoardProgram, type ProgramOptions, type ProgramStage } from './board-program.ts';
import type { DeployTarget } from '../deploy/deploy.ts';
import type { BuildCompiler } from '../build/build.ts';

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

const BLINK_SECONDS = 5;
/** What the command answers: it blinks, or it has nothing to blink with. */
const BLINKS = /^blinking: \d+ s$/;
const NO_LED = /^This board has no LED|^The LED cannot be reached/;

/** Throws `no-led` where the firmware offers programs none, and what deploying throws. */
export async function blinkToFind(
	target: DeployTarget,
	toolchain: BuildCompiler,
	options: ProgramOptions<FindStage> & { clock?: Clock }
): Promise<void> {
	if (await blinksItself(target, options)) return;
	const { signal, onstage } = options;
	const program = { id: FIND_ID, source: SOURCE, capabilities: ['ocre:api' as const] };
	const exitCode = await runBoardProgram(target, toolchain, program, {
		signal,
		onstage: (stage) => onstage(stage === 'running' ? 'blinking' : stage)
	});
	if (exitCode !== BLINKED) throw new AppError('no-led', 'the program could not use led0');
}

/** False: its firmware has no such command, so that a program has to do it. Needs no compiler, and no room on the board. */
async function blinksItself(
	{ session }: DeployTarget,
	{ signal, onstage, clock = systemClock }: ProgramOptions<FindStage> & { clock?: Clock }
): Promise<boolean> {
	if (!session.identity?.firmware) return false;
	const { board } = session;
	const { lines } = await board.command(`board blink ${BLINK_SECONDS}`, { signal });
	if (lines.some((line) => NO_LED.test(line))) throw new AppError('no-led', 'the board said so');
	if (!lines.some((line) => BLINKS.test(line))) return false;
	onstage('blinking');
	try {
		await clock.sleep(BLINK_SECONDS * 1000, signal);
	} catch (error) {
		// It cannot be stopped, but made short.
		await board.command('board blink 1').catch(() => undefined);
		throw error;
	}
	return true;
}
