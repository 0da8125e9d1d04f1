// What checks run on, as interfaces: something that compiles, and fresh simulated boards. The page and the command line
// each have one; a test gives something simpler.
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import type { Project } from '#lib/project/project.ts';
import type { ScenarioBoard, ScenarioImage, ScenarioPanel } from '#lib/scenario/scenario-host.ts';

export interface BuildProblem {
	severity: 'error' | 'warning' | 'note';
	/** Of the compiler: untrusted, since sources are quoted in it. */
	message: string;
	file: string | null;
	/** From 1. */
	line: number | null;
}

export interface CheckBuild {
	/** Null: it does not compile. */
	program: CheckedProgram | null;
	problems: readonly BuildProblem[];
}

export interface CheckedProgram {
	image: ScenarioImage;
	/** Linear memory at its start; all that it may have, where threads share it. */
	memoryBytes: number;
}

/** A board that nobody used before. Disposing it ends everything on it. */
export interface CheckBoard extends Disposable {
	readonly board: ScenarioBoard;
	readonly panel: ScenarioPanel;
	reset(signal: AbortSignal): Promise<void>;
	/** Counts host calls from now on, of all containers. */
	countCalls(): CallCount;
	/** Null: there is no such file. */
	readFile(path: string, signal: AbortSignal): Promise<Uint8Array | null>;
}

export interface CallCount {
	/** Calls of the function that have begun so far. */
	of(name: string): Promise<number>;
}

export interface CheckHost {
	clock: Clock;
	/** So many boards at once. */
	boards: number;
	/** Errors in the program and in build.yaml are a result. Rejects with what keeps the compiler from working. */
	build(files: Project['files'], signal: AbortSignal): Promise<CheckBuild>;
	/** Files of an example that a check or a step names; null: there is none. */
	example(name: string, signal: AbortSignal): Promise<Project['files'] | null>;
	openBoard(profile: BoardProfile, mode: BoardMode, signal: AbortSignal): Promise<CheckBoard>;
}
