// A small program of the page's own on a board: built, deployed, waited for, and taken off again, container and image.
// Only ever by a click.
import { AppError } from '#lib/core/errors.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { deploy, freeId, type Deployment, type DeployTarget } from './deploy.ts';
import type { Toolchain } from './toolchain.svelte.ts';

export type ProgramStage = 'compiling' | 'uploading' | 'running' | 'clearing';

export interface BoardProgram {
	/** Of its container and, with `.wasm`, of its image. */
	id: string;
	/** C, with `ocre_api.h`. */
	source: string;
	capabilities: Deployment['capabilities'];
}

export interface ProgramOptions<Stage = ProgramStage> {
	signal: AbortSignal;
	onstage: (stage: Stage) => void;
}

/** Resolves to its exit code; a trap reports 0. Throws what compiling and deploying throw; nothing of it stays. */
export async function runBoardProgram(
	target: DeployTarget,
	toolchain: Toolchain,
	{ id, source, capabilities }: BoardProgram,
	{ signal, onstage }: ProgramOptions
): Promise<number> {
	onstage('compiling');
	await toolchain.load({ signal });
	const built = await toolchain.compile(
		{ files: { 'main.c': source }, stackBytes: 4096, maxMemoryBytes: 65_536 },
		{ signal }
	);
	if (!built.ok)
		throw new AppError('compile-failed', built.diagnostics[0]?.message ?? 'no program');
	onstage('uploading');
	const imageName = `${id}.wasm`;
	try {
		await deploy(
			target,
			{ id, imageName, wasm: built.wasm, run: NO_RUN_OPTIONS, capabilities, environment: [] },
			{
				signal,
				onstage: ({ stage }) => {
					if (stage === 'starting') onstage('running');
				}
			}
		);
		return await target.session.board.wait(id, { signal });
	} finally {
		onstage('clearing');
		await clear(target, id, imageName).catch(() => undefined);
	}
}

/** Also after a cancel: nothing of it stays on the board. */
async function clear({ session }: DeployTarget, id: string, imageName: string): Promise<void> {
	await freeId(session, id, new AbortController().signal);
	if ((await session.board.listImages()).some(({ name }) => name === imageName))
		await session.board.removeImage(imageName);
	await session.refresh();
}
