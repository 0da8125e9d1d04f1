// What the checks of lessons run on: a compiler, examples, and simulated boards that are made for one check each.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { Board } from '#lib/board/board.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { Port } from '#lib/core/port.ts';
import type { CheckHost } from '#lib/lesson/check-host.ts';
import type { Project } from '#lib/project/project.ts';
import type { CheckBuilds } from './check-build.ts';
import { openCheckBoard, type CheckedSimulator } from './check-board.ts';

/** Each has its workers, and a check is mostly waiting. */
const BOARDS_AT_ONCE = 2;

export interface CheckHostParts {
	clock: Clock;
	builds: CheckBuilds;
	/** Files of an example by its folder; null: there is none. */
	example(name: string, signal: AbortSignal): Promise<Project['files'] | null>;
	/** Its storage is empty, and kept nowhere. */
	createSimulator(profile: BoardProfile, mode: BoardMode): CheckedSimulator;
	createBoard(port: Port): Board;
	boards?: number;
}

export function createCheckHost(parts: CheckHostParts): CheckHost {
	const { clock, builds, example, createSimulator, createBoard, boards = BOARDS_AT_ONCE } = parts;
	return {
		...{ clock, boards, example },
		build: (files, signal) => builds.build(files, signal),
		openBoard: (profile, mode, signal) =>
			openCheckBoard(createSimulator(profile, mode), createBoard, signal)
	};
}
