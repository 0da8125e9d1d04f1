// A small program of the page's own on a board: built, deployed, waited for, and taken off again, container and image.
// Only ever by a click.
import { AppError } from '#lib/core/errors.ts';
import { compileProgram, firstError, type BuildCompiler } from '../build/build.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { deploy, removeEarlier, type Deployment, type DeployTarget } from '../deploy/deploy.ts';

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
	toolchain: BuildCompiler,
	{ id, source, capabilities }: BoardProgram,
	{ signal, onstage }: ProgramOptions
): Promise<number> {
	onstage('compiling');
	const request = { files: { 'main.c': source }, stackBytes: 4096, maxMemoryBytes: 65_536 };
	const { program, diagnostics } = await compileProgram(toolchain, request, { signal });
	if (!program) throw new AppError('compile-failed', firstError(diagnostics));
	onstage('uploading');
	const imageName = `${id}.wasm`;
	try {
		await deploy(
			target,
			{ id, imageName, wasm: program.wasm, run: NO_RUN_OPTIONS, capabilities, environment: [] },
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
	await removeEarlier(session, id, new AbortController().signal);
	if ((await session.board.listImages()).some(({ name }) => name === imageName))
		await session.board.removeImage(imageName);
	await session.refresh();
}
