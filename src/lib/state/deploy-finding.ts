// What a deploy check is made of and what it gives: a deployment, a board as far as it is known, findings and their fixes.
import type { BoardProfile } from '#lib/abi/board-profile.ts';
import type { BoardContainer, BoardImage, UploadEstimate } from '#lib/board/board.ts';
import type { Inspection } from '#lib/image/inspect/inspect-module.ts';
import type { MountOrder } from '#lib/project/run-options.ts';
import type { MemoryAccount } from '#lib/simulator/simulator.ts';
import type { Deployment } from './deploy.ts';

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
	text: string;
	/** What it is about: an answer holds as long as this is the same. */
	about: string;
	fix?: DeployFix;
}

/** A board as far as it is known before. */
export interface BoardFacts {
	name: string;
	/** Null: a real board, which does not tell what it has. */
	profile: BoardProfile | null;
	mountOrder: MountOrder;
	/** Its version is one whose order of mounts nobody has seen. */
	mountOrderUncertain: boolean;
	/** Every path goes to the folder that was opened last. */
	oneFolder: boolean;
	containers: readonly BoardContainer[];
	images: readonly BoardImage[];
	/** Null: not known. */
	memory: MemoryAccount | null;
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
}
