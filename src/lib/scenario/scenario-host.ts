// What a scenario runs on, as interfaces: a board behind its serial port, the panel with its buttons and lights, and
// the part that turns a project into an image. A Board and a Simulator fit; a test gives something simpler.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { EventSource } from '#lib/core/emitter.ts';

interface CallOptions {
	signal?: AbortSignal;
}

export type ScenarioConsoleEvent =
	{ kind: 'output'; text: string } | { kind: 'log'; module: string; text: string };

export interface ScenarioBoardEvents {
	console: ScenarioConsoleEvent;
	/** Containers may have changed. */
	containers: unknown;
}

/** Everything that goes through the serial port. Failures are AppErrors. */
export interface ScenarioBoard extends EventSource<ScenarioBoardEvents> {
	listContainers(options?: CallOptions): Promise<readonly { id: string; status: string }[]>;
	upload(
		name: string,
		bytes: Uint8Array,
		options?: CallOptions & { replaceUsed?: boolean }
	): Promise<unknown>;
	run(
		run: {
			id: string;
			image: string;
			capabilities?: readonly string[];
			environment?: readonly string[];
			args?: readonly string[];
		},
		options?: CallOptions
	): Promise<void>;
	kill(id: string, options?: CallOptions): Promise<void>;
	wait(id: string, options?: CallOptions): Promise<number>;
	remove(id: string, options?: CallOptions): Promise<void>;
	/** One line to the shell, and what it answered. */
	command(line: string, options?: CallOptions): Promise<{ lines: readonly string[] }>;
}

export interface ScenarioPin {
	port: number;
	pin: number;
	level: 0 | 1;
	/** False until a container made it an output. */
	driven: boolean;
}

export interface ScenarioMessage {
	topic: string;
	payload: Uint8Array;
}

/** What one sees of the board now. */
export interface ScenarioPanelState {
	readonly pins: readonly ScenarioPin[];
	/** Lines of its display. */
	readonly display: readonly string[];
}

export interface ScenarioPanelEvents {
	state: ScenarioPanelState;
	pin: ScenarioPin;
	message: ScenarioMessage;
}

/** What hands do to the board, and the world to its sensors. */
export type ScenarioInput =
	| { kind: 'button'; value: { alias: string; pressed: boolean } }
	| { kind: 'sensor'; value: { sensor: string; channel: number; value: number } };

/** Fingers and eyes. */
export interface ScenarioPanel extends EventSource<ScenarioPanelEvents> {
	readonly profile: BoardProfile;
	readonly mode: BoardMode;
	readonly state: ScenarioPanelState;
	/** Resolves when all that happened on the board has been seen here; absent where it is seen at once. */
	settled?(): Promise<void>;
	put(input: ScenarioInput): void;
}

/** A project as a board takes it. */
export interface ScenarioImage {
	/** Id that its container gets when the scenario names none. */
	id: string;
	/** File name. */
	image: string;
	bytes: Uint8Array;
	capabilities: readonly string[];
	environment: readonly string[];
}

export interface ScenarioHost {
	clock: Clock;
	board: ScenarioBoard;
	/** Of the board, for the report: the id of its profile, or its name. */
	boardName: string;
	/** Null: its buttons and lights are real ones, which nobody but the user reaches. */
	panel: ScenarioPanel | null;
	/**
	 * Compiles a project; null: the one that the scenario is part of. Throws AppErrors: `compile-failed`,
	 * `build-file-invalid`, `scenario-project-missing`, …
	 */
	build(project: string | null, signal: AbortSignal): Promise<ScenarioImage>;
	/** Resets the board; resolves when it answers again. */
	reset(signal: AbortSignal): Promise<void>;
}
