// From a module to a container that runs, on any board: frees the id, uploads, verifies, makes the folders that are
// mounted, starts. Compiling comes before it; what asks the user does too.
import type { RunOptions as BoardRun, UploadProgress, UploadResult } from '#lib/board/board.ts';
import type { BoardStorage } from '#lib/board/board-storage.ts';
import { orAbort } from '#lib/board/waits.ts';
import { AppError } from '#lib/core/errors.ts';
import type { BuildDefinition } from '#lib/project/build-file.ts';
import {
	mergeEnvironment,
	mountWord,
	type MountOrder,
	type RunOptions
} from '#lib/project/run-options.ts';
import type { BoardSession } from './board-session.svelte.ts';

/** A module and how its container is made. */
export interface Deployment extends Pick<
	BuildDefinition,
	'imageName' | 'capabilities' | 'environment'
> {
	/** Of the container. */
	id: string;
	wasm: Uint8Array<ArrayBuffer>;
	run: RunOptions;
	/** Other containers were made from the image of that name, and it may be replaced all the same. */
	replaceUsed?: boolean;
}

/** A board as far as a deployment needs it. */
export interface DeployTarget {
	readonly session: BoardSession;
	/** Which side of a mount it takes first. */
	readonly mountOrder: MountOrder;
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
	deployment: Deployment,
	options: DeployOptions
): Promise<UploadResult> {
	const { session } = target;
	const { id, wasm, run } = deployment;
	const { signal, onstage } = options;
	checkPlugged(target);
	onstage({ stage: 'uploading', phase: 'sending', doneBytes: 0, totalBytes: wasm.length });
	await orAbort(session.open(), signal);
	await freeId(session, id, signal);
	const result = await upload(target, deployment, options);
	onstage({ stage: 'starting' });
	await makeFolders(session, run, signal);
	await startContainer(target, deployment, signal);
	return result;
}

/** Goes on when the board was unplugged and is back: it keeps what it has, and only the rest is sent. */
async function upload(
	target: DeployTarget,
	{ wasm, imageName, replaceUsed = false }: Deployment,
	{ signal, onstage }: DeployOptions
): Promise<UploadResult> {
	const { board, console } = target.session;
	let doneBytes = 0;
	let told: string | undefined;
	const onprogress = ({ method: _method, ...progress }: UploadProgress) => {
		doneBytes = progress.doneBytes;
		if (progress.why !== undefined && progress.why !== told) console.note((told = progress.why));
		onstage({ stage: 'uploading', ...progress });
	};
	for (;;) {
		try {
			return await board.upload(imageName, wasm, { signal, onprogress, replaceUsed });
		} catch (error) {
			if (!(error instanceof AppError && error.code === 'board-lost') || !target.back) throw error;
			onstage({ stage: 'uploading', phase: 'unplugged', doneBytes, totalBytes: wasm.length });
			if (!(await target.back(REPLUG_MS, signal))) throw error;
		}
	}
}

/** Throws `board-unplugged` for a board that is looked for: opening its old port would tell another reason. */
export function checkPlugged({ waiting }: DeployTarget): void {
	if (waiting) throw new AppError('board-unplugged', 'The board is unplugged.');
}

/** Ends and removes the container of an earlier run, so that its id is free. */
export async function freeId(
	session: BoardSession,
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
	session.console.note(`${id} started`);
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
	{ board }: BoardSession,
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
