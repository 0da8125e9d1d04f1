// What a deploy check is made of and what it gives: a deployment, a board as far as it is known, findings and their fixes.
import type { BoardProfile } from '#lib/abi/board-profile.ts';
import type { FirmwareFacts } from '#lib/wire/identity-line.ts';
import type { BoardContainer, BoardImage, UploadEstimate } from '#lib/board/board.ts';
import type { Inspection } from '#lib/image/inspect/inspect-module.ts';
import type { ModuleOrigin } from '#lib/image/inspect/module-origin.ts';
import type { MountOrder } from '#lib/project/run-options.ts';
import type { MemoryAccount } from '#lib/simulator/simulator.ts';
import type { Deployment } from './deploy.ts';
import type { Words } from '#lib/texts/words.ts';

/** A change that makes a finding go away. */
export type DeployFix =
	/** In build.yaml. */
	| { kind: 'add-permission'; name: string }
	| { kind: 'remove-permission'; name: string; instead?: string }
	| { kind: 'rename-image'; imageName: string }
	/** In the run options. */
	| { kind: 'rename-container'; containerId: string }
	/** On the board. */
	| { kind: 'remove-image'; name: string }
	| { kind: 'remove-containers'; ids: readonly string[] }
	/** Of the board: containers are gone afterwards, images are not. */
	| { kind: 'reset-board' }
	/** Of simulated boards. */
	| { kind: 'switch-board'; profile: BoardProfile; sameBoard: boolean };

export interface DeployFinding {
	/** Stable kebab-case code. */
	code: string;
	/**
	 * `blocks`: it would not start, or block the board. `warns`: it starts, and something is not as one expects.
	 * `notes`: nothing to decide; also what cannot be known before.
	 */
	severity: 'blocks' | 'warns' | 'notes';
	/** In the user's words. */
	text: Words;
	/** What it is about: an answer holds as long as this is the same. */
	about: string;
	fix?: DeployFix;
}

/** Containers and threads that a board has room for. */
export interface BoardRoomFacts {
	/**
	 * How it is known. `told`: by a simulated board. `seen`: by what a real one logged. `usual`: it may be the supervisor
	 * as Ocre ships it, whose limits are meant then.
	 */
	source: 'told' | 'seen' | 'usual';
	/** For containers that run and for timers, all together; null: not known. */
	threads: number | null;
	/** Of them, what is left, with what an earlier container of the same id would give back. */
	freeThreads: number | null;
	/** Timers that were made since the reset or, where that was not seen, since this page came; null: not counted. */
	timers: number | null;
	/** That count begins with a reset. */
	sinceReset: boolean;
	/** What timers take is given back by a reset only. */
	keepsTimers: boolean;
	/** Containers that may exist at a time; null: not known, or no limit. */
	containers: number | null;
	/** The page can reset it. */
	canReset: boolean;
	/** Resets so far: what was decided before one is decided again after it. */
	resets: number;
}

/** A board as far as it is known before. */
export interface BoardFacts {
	name: string;
	/** Null: a real board. */
	profile: BoardProfile | null;
	/** What a real board with the project's own firmware says of itself; others do not tell what they have. */
	told?: FirmwareFacts;
	mountOrder: MountOrder;
	/** Its version is one whose order of mounts nobody has seen. */
	mountOrderUncertain: boolean;
	/** Every path goes to the folder that was opened last. */
	oneFolder: boolean;
	containers: readonly BoardContainer[];
	images: readonly BoardImage[];
	/** Null: not known. */
	memory: MemoryAccount | null;
	/** What it has room for beside memory. */
	room: BoardRoomFacts;
	/** Null: the board could not say. */
	upload: UploadEstimate | null;
	/** The line to it has no limit, as that of a simulated board unless it is told to be slow. */
	unlimited: boolean;
	/** What is where the folders that are mounted should be. */
	folders: Readonly<Record<string, 'directory' | 'file' | 'missing'>>;
}

export interface DeploySubject {
	deployment: Deployment;
	inspection: Inspection;
	/** Of build.yaml, as they stand there. */
	permissions: readonly string[];
	/** What the module was made with, where that is looked at and known. */
	origin?: ModuleOrigin | null;
	/** Why the runtime's loader does not take it, in its words. */
	refusal?: string | null;
}
