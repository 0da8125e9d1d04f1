// What is known of a board before something is deployed to it: asked of the board, and of the simulator where it is one.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profile.ts';
import type { ZephyrVersion } from '#lib/abi/zephyr.ts';
import { isValidName } from '#lib/abi/names.ts';
import type { Board, UploadEstimate } from '#lib/board/board.ts';
import { AppError } from '#lib/core/errors.ts';
import type { MemoryAccount } from '#lib/simulator/simulator.ts';
import { orAbort } from '#lib/core/waits.ts';
import { checkPlugged } from './check-plugged.ts';
import type { DeployTarget, Deployment } from './deploy.ts';
import type { BoardFacts, BoardRoomFacts } from './deploy-finding.ts';
import { wayTo } from './script-deployment.ts';
import { roomOfReal, roomOfSimulated } from './deploy-room.ts';
import type { Words } from '#lib/texts/words.ts';

/** What a board is made of, where that is known without asking it. */
export interface BoardModel {
	readonly profile: BoardProfile;
	readonly zephyr: ZephyrVersion;
	/** Null until it has booted. */
	readonly memory: MemoryAccount | null;
	readonly mode: BoardMode;
	/** Its line is as slow as a real one. */
	readonly paced: boolean;
}

/** A board on which a program may be run. */
export interface CheckedTarget extends DeployTarget {
	/** For reports. */
	readonly name: string;
	/** For users. */
	readonly title: Words;
	/** Null: what is to be known of it, the board is asked. */
	readonly model: BoardModel | null;
}

/** The release of which all the rest is known. */
export const KNOWN_VERSION = '0.7.0';

/** Opens the board where it is closed; throws what that throws. */
export async function factsOf(
	target: CheckedTarget,
	deployment: Deployment,
	signal: AbortSignal
): Promise<BoardFacts> {
	const { session, mountOrder } = target;
	checkPlugged(target);
	await orAbort(session.open(), signal);
	const { board } = session;
	const folders: Record<string, BoardFacts['folders'][string]> = {};
	for (const { folder } of deployment.run.mounts)
		folders[folder] = (await board.storage.stat(folder, { signal }))?.kind ?? 'missing';
	const upload = await estimateOf(board, (await wayTo(target, deployment)).deployment, signal);
	session.storageFreeBytes = upload?.freeBytes ?? session.storageFreeBytes;
	const told = target.model ? undefined : session.identity?.firmware;
	return {
		...(told && { told }),
		...{ name: target.name, mountOrder, folders, upload },
		mountOrderUncertain: !target.model && session.identity?.version !== KNOWN_VERSION,
		containers: session.containers,
		images: session.images,
		room: await roomOf(target, deployment.id, signal),
		...(target.model
			? {
					profile: target.model.profile,
					memory: target.model.memory,
					oneFolder: target.model.mode === 'faithful',
					unlimited: !target.model.paced
				}
			: { profile: null, memory: null, oneFolder: true, unlimited: false })
	};
}

/** Null when the board cannot say. One that does not answer at all is not asked again, and again. */
async function estimateOf(
	board: Board,
	{ imageName, wasm, sha256 }: Deployment,
	signal: AbortSignal
): Promise<UploadEstimate | null> {
	if (!isValidName(imageName)) return null;
	try {
		return await board.estimateUpload(imageName, wasm, {
			signal,
			...(sha256 !== undefined && { sha256 })
		});
	} catch (error) {
		if (error instanceof AppError && error.code === 'answer-garbled') return null;
		throw error;
	}
}

async function roomOf(
	target: CheckedTarget,
	id: string,
	signal: AbortSignal
): Promise<BoardRoomFacts> {
	const { session } = target;
	const { seen } = session.room;
	if (target.model) return roomOfSimulated(target.model, seen, id);
	const canReset = (await target.canReset?.(signal)) ?? false;
	const smp = session.identity?.smp ?? true;
	return roomOfReal({ containers: session.containers, seen, smp, canReset }, id);
}
