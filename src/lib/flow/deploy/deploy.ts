// From a module to a container that runs, on any board: frees the id, uploads, verifies, makes the folders that are
// mounted, starts. Compiling comes before it; what asks the user does too.
import type { BoardRun, UploadProgress, UploadResult } from '#lib/board/board.ts';
import type { SplitProgram } from '#lib/compiler/compiler.ts';
import type { BoardStorage } from '#lib/board/storage/board-storage.ts';
import { orAbort } from '#lib/core/waits.ts';
import { AppError } from '#lib/core/errors.ts';
import type { FinishedBuild } from '#lib/flow/build/build.ts';
import { hexOf } from '#lib/image/digest.ts';
import type { BuildDefinition } from '#lib/project/build-file.ts';
import { containerIdOf } from '#lib/project/edit-project.ts';
import type { Project } from '#lib/project/project.ts';
import {
	mergeEnvironment,
	mountWord,
	NO_RUN_OPTIONS,
	type MountOrder,
	type RunOptions
} from '#lib/project/run-options.ts';
import type { DeploySession } from './deploy-session.ts';
import { notes } from '#lib/texts/en/notes.ts';
import { verbatim } from '#lib/texts/words.ts';
import { checkPlugged } from './check-plugged.ts';
import { wayTo, type ScriptFile } from './script-deployment.ts';

/** A module and how its container is made. */
export interface Deployment extends Pick<
	BuildDefinition,
	'imageName' | 'capabilities' | 'environment'
> {
	/** Of the container. */
	id: string;
	wasm: Uint8Array<ArrayBuffer>;
	/** Of `wasm`, lower-case hex, where it is known. */
	sha256?: string;
	run: RunOptions;
	/** The engine and the program apart, where there is an engine; `wasm` is both. */
	split?: SplitProgram;
	/** As build.yaml asks for; null: what is faster. */
	way?: BuildDefinition['deploy'];
	/** Other containers were made from the image of that name, and it may be replaced all the same. */
	replaceUsed?: boolean;
}

/** What was compiled. */
export type DeployedModule = Pick<Deployment, 'wasm' | 'sha256' | 'split'>;

/** What a project gives a board, with its run options. */
export function deploymentOf(
	project: Project,
	{ imageName, capabilities, environment, deploy: way }: BuildDefinition,
	module: DeployedModule
): Deployment {
	const run = project.run ?? NO_RUN_OPTIONS;
	const id = containerIdOf(project);
	return { imageName, capabilities, environment, id, ...module, run, way };
}

/** The same of a build. */
export function deploymentOfBuild(project: Project, build: FinishedBuild): Deployment {
	const { wasm, digest, split } = build.program;
	const module = { wasm, sha256: hexOf(digest), ...(split && { split }) };
	return deploymentOf(project, build.definition, module);
}

/** A board as far as a deployment needs it. */
export interface DeployTarget {
	readonly session: DeploySession;
	/** Which side of a mount it takes first. */
	readonly mountOrder: MountOrder;
	/** What it is where that is known without asking; null or missing: a board on a cable. */
	readonly model?: { readonly paced: boolean } | null;
	/** It was unplugged, and is looked for. */
	readonly waiting?: boolean;
	/** The container is about to be made again. */
	onstart?(containerId: string): void;
	/** Whether the page can reset it: boards on cables say so themselves. */
	canReset?(signal: AbortSignal): Promise<boolean>;
	/** Resolves when it is up again. Throws `reset-failed`. */
	reset?(): Promise<void>;
	/** Whether it is there, or back within so much time after it was unplugged. */
	back?(limitMs: number, signal: AbortSignal): Promise<boolean>;
}

/** An upload that was cut off goes on by itself when the board is back within that time. */
const REPLUG_MS = 30_000;

/** Where a deployment stands. */
export type DeployStage =
	| ({ stage: 'uploading'; phase: UploadProgress['phase'] | 'unplugged' } & Omit<
			UploadProgress,
			'method' | 'phase'
	  >)
	| { stage: 'starting' };

export interface DeployOptions {
	signal: AbortSignal;
	onstage: (stage: DeployStage) => void;
}

/**
 * Resolves when the board said that the container was started, to how the image came there and its hash as the board
 * reads it; what goes wrong is thrown as the board tells it.
 */
export async function deploy(
	target: DeployTarget,
	asked: Deployment,
	options: DeployOptions
): Promise<UploadResult> {
	const { session } = target;
	const { signal, onstage } = options;
	checkPlugged(target);
	const { deployment, script, why } = await wayTo(target, asked);
	const { id, wasm, run } = deployment;
	onstage({ stage: 'uploading', phase: 'sending', doneBytes: 0, totalBytes: wasm.length });
	await orAbort(session.open(), signal);
	await removeEarlier(session, id, signal);
	if (why) session.console.note(why);
	const result = await upload(target, deployment, options);
	await makeFolders(session, run, signal);
	if (script) await writeScript(session, script, options);
	onstage({ stage: 'starting' });
	await startContainer(target, deployment, signal);
	return result;
}

/** Goes on when the board was unplugged and is back: it keeps what it has, and only the rest is sent. */
async function upload(
	target: DeployTarget,
	{ wasm, imageName, sha256, replaceUsed = false }: Deployment,
	{ signal, onstage }: DeployOptions
): Promise<UploadResult> {
	const { board, console } = target.session;
	let doneBytes = 0;
	let told: string | undefined;
	const onprogress = ({ method: _method, ...progress }: UploadProgress) => {
		doneBytes = progress.doneBytes;
		if (progress.why !== undefined && progress.why !== told)
			console.note(verbatim((told = progress.why)));
		onstage({ stage: 'uploading', ...progress });
	};
	for (;;) {
		try {
			return await board.upload(imageName, wasm, {
				...{ signal, onprogress, replaceUsed },
				...(sha256 !== undefined && { sha256 })
			});
		} catch (error) {
			if (!(error instanceof AppError && error.code === 'board-lost') || !target.back) throw error;
			onstage({ stage: 'uploading', phase: 'unplugged', doneBytes, totalBytes: wasm.length });
			if (!(await target.back(REPLUG_MS, signal))) throw error;
		}
	}
}

async function writeScript(
	{ board }: DeploySession,
	{ path, bytes }: ScriptFile,
	{ signal, onstage }: DeployOptions
): Promise<void> {
	await board.storage.write(path, bytes, {
		signal,
		onprogress: ({ phase, doneBytes, totalBytes }) =>
			onstage({
				...{ stage: 'uploading', doneBytes, totalBytes },
				phase: phase === 'verifying' ? 'verifying' : 'sending'
			})
	});
}

/** Ends and removes the container of an earlier run, so that its id is free. */
export async function removeEarlier(
	session: DeploySession,
	id: string,
	signal: AbortSignal
): Promise<void> {
	const containers = await session.board.listContainers({ signal });
	const old = containers.find((container) => container.id === id);
	if (!old) return;
	if (old.status === 'running') {
		await session.board.kill(id, { signal });
		await session.board.wait(id, { signal });
	}
	await session.board.remove(id, { signal });
	session.forget(id);
}

async function startContainer(
	target: DeployTarget,
	deployment: Deployment,
	signal: AbortSignal
): Promise<void> {
	const { session, mountOrder } = target;
	const { id } = deployment;
	target.onstart?.(id);
	session.console.note(notes.started({ id }));
	await session.run(runOf(deployment, mountOrder), { signal });
}

/** What the board is told. */
export function runOf(
	{ id, imageName: image, capabilities, environment: built, run }: Omit<Deployment, 'wasm'>,
	mountOrder: MountOrder
): BoardRun {
	return {
		...{ id, image, capabilities },
		environment: mergeEnvironment(built, run.environment),
		args: run.args,
		mounts: run.mounts.map((mount) => mountWord(mount, mountOrder))
	};
}

/** Folders that are mounted must be there, or the start hangs. */
export async function makeFolders(
	{ board }: DeploySession,
	{ mounts }: RunOptions,
	signal: AbortSignal
): Promise<void> {
	for (const { folder } of mounts) await makeFolder(board.storage, folder, signal);
}

/** Makes what is missing of the path. */
async function makeFolder(
	storage: BoardStorage,
	folder: string,
	signal: AbortSignal
): Promise<void> {
	const names = folder.split('/').slice(1);
	// The first is the mount point of the storage itself.
	for (let depth = 2; depth <= names.length; depth++) {
		const path = `/${names.slice(0, depth).join('/')}`;
		if ((await storage.stat(path, { signal })) === null)
			await storage.makeDirectory(path, { signal });
	}
}
