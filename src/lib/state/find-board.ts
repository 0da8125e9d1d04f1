// "Blink to find": a small program of our own is built, runs on a board until its LED has blinked for some seconds, and
// is taken off again, container and image. Only ever by a click.
import { AppError } from '#lib/core/errors.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { deploy, freeId, type DeployTarget } from './deploy.ts';
import type { Toolchain } from './toolchain.svelte.ts';

export type FindStage = 'compiling' | 'uploading' | 'blinking' | 'clearing';

export const FIND_ID = 'playground-find-me';
const IMAGE = `${FIND_ID}.wasm`;
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
	{ signal, onstage }: { signal: AbortSignal; onstage: (stage: FindStage) => void }
): Promise<void> {
	onstage('compiling');
	await toolchain.load({ signal });
	const built = await toolchain.compile(
		{ files: { 'main.c': SOURCE }, stackBytes: 4096, maxMemoryBytes: 65_536 },
		{ signal }
	);
	if (!built.ok)
		throw new AppError('compile-failed', built.diagnostics[0]?.message ?? 'no program');
	onstage('uploading');
	const { session } = target;
	try {
		const program = { id: FIND_ID, imageName: IMAGE, wasm: built.wasm, run: NO_RUN_OPTIONS };
		const options = { capabilities: ['ocre:api' as const], environment: [] };
		await deploy(
			target,
			{ ...program, ...options },
			{
				signal,
				onstage: ({ stage }) => {
					if (stage === 'starting') onstage('blinking');
				}
			}
		);
		if ((await session.board.wait(FIND_ID, { signal })) !== BLINKED)
			throw new AppError('no-led', 'the program could not use led0');
	} finally {
		onstage('clearing');
		await clear(target).catch(() => undefined);
	}
}

/** Also after a cancel: nothing of it stays on the board. */
async function clear({ session }: DeployTarget): Promise<void> {
	await freeId(session, FIND_ID, new AbortController().signal);
	if ((await session.board.listImages()).some(({ name }) => name === IMAGE))
		await session.board.removeImage(IMAGE);
	await session.refresh();
}
