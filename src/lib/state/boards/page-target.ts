// A board that the page shows and that programs run on, simulated or on a cable alike. What only some boards have is an
// ability: asked for by its name, and null where it is missing. Nobody asks which kind a board is.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { ByteStream } from '#lib/core/byte-stream.ts';
import type { AppError } from '#lib/core/errors.ts';
import type { CheckedTarget } from '#lib/flow/deploy/deploy-facts.ts';
import type { ScenarioPanel } from '#lib/scenario/scenario-host.ts';
import type { ControlState } from '#lib/simulator/control/board-control.ts';
import type { BoardInspection } from '#lib/simulator/inspection.ts';
import type { Listener } from '#lib/simulator/network/network.ts';
import type { RecordableBoard } from '#lib/simulator/recording/recorder.ts';
import type {
	Notice,
	SimulatorInput,
	SimulatorState,
	StorageKeeping
} from '#lib/simulator/simulator.ts';
import type { BoardSession } from './board-session.svelte.ts';
import type { SensorDrives } from './sensor-drives.svelte.ts';
import type { TraceSession } from './trace-session.svelte.ts';

/** Lights, buttons, sensors and display that the page draws. */
export interface TargetPanel extends ScenarioPanel {
	readonly state: SimulatorState;
	/** By hand: that ends what moved a sensor by itself so far. */
	put(input: SimulatorInput): void;
	/** What moves the sensors by itself. */
	readonly drives: SensorDrives;
}

/** Its time, which can be stopped and slowed down. */
export interface TargetTime {
	readonly control: ControlState;
	pause(): void;
	resume(): void;
	/** To the next host call of that container; null: of any. Throws what the board throws. */
	step(container: string | null): Promise<unknown>;
	/** 1 is full speed. */
	setSpeed(speed: number): void;
	/** What is in its memory, and where its containers stand. */
	inspect(): Promise<BoardInspection | null>;
}

/** A network that the page is on, too. */
export interface TargetNetwork {
	/** The board has an interface. */
	readonly attached: boolean;
	/** TCP ports on which containers wait for connections. */
	readonly listeners: readonly Listener[];
	/** Throws AppErrors `connection-refused`, `network-missing`. */
	connect(port: number, signal?: AbortSignal): Promise<ByteStream>;
}

/** What surprised a program on it. */
export interface TargetNotices {
	readonly list: readonly Notice[];
	dismiss(containerId: string, code: string): void;
}

/** A power switch and a reset button in reach of the page. */
export interface TargetPower {
	/** How it stopped by itself; null while it has not. */
	readonly crashed: string | null;
	/** It is on its way up. */
	readonly resetting: boolean;
	/** After it stopped: puts a new one in its place, with its storage. */
	switchOn(): Promise<void>;
}

/** Storage whose keeping is the page's business. */
export interface TargetVolume {
	/** Where it is kept; null until it was read. */
	readonly keeping: StorageKeeping | null;
	/** Every file is deleted; the board reboots. */
	erase(): Promise<void>;
}

/** It can be made another board. `CheckedTarget.model` says which one it is. */
export interface TargetEmulation {
	/** Another profile: its containers are gone. Keeps the choice. */
	become(board: BoardProfile): Promise<void>;
	/** It reboots in that mode. Keeps the choice. */
	setMode(mode: BoardMode): Promise<void>;
	/** Whether its line is as slow as a real one. */
	setPaced(on: boolean): void;
}

export interface Abilities {
	readonly panel: TargetPanel | null;
	readonly time: TargetTime | null;
	/** What happens on it, for the timeline; fetched when it is first asked for. */
	readonly trace: (() => Promise<TraceSession>) | null;
	readonly network: TargetNetwork | null;
	readonly recorded: RecordableBoard | null;
	readonly notices: TargetNotices | null;
	readonly power: TargetPower | null;
	readonly volume: TargetVolume | null;
	readonly emulation: TargetEmulation | null;
}

/** What a board has that has none of them. */
export const NO_ABILITIES: { readonly [Name in keyof Abilities]: null } = {
	...{ panel: null, time: null, trace: null, network: null, recorded: null },
	...{ notices: null, power: null, volume: null, emulation: null }
};

export interface PageTarget extends CheckedTarget, Abilities {
	/** Of those that are there now; a simulated board that is put in the place of another has its id. */
	readonly id: string;
	readonly session: BoardSession;
	/** Why this page can have no such board at all: nothing will ever run on it. */
	readonly refusal: AppError | null;
	/** Why nothing can be run on it now, as an error; null where something can. */
	readonly trouble: AppError | null;
	/** A run is about to begin: what is recorded of it begins with that. */
	begin(): void;
	canReset(signal: AbortSignal): Promise<boolean>;
	/** Containers are gone afterwards, storage is not. Resolves when it is up again, or another in its place. */
	reset(): Promise<void>;
}

/** A board that has what was asked for. */
export type Having<Name extends keyof Abilities> = PageTarget & {
	readonly [One in Name]: NonNullable<Abilities[One]>;
};

export function has<Name extends keyof Abilities>(
	target: PageTarget,
	name: Name
): target is Having<Name> {
	return target[name] !== null;
}

/** The board that has it: the one that is shown, or else the first of the others. */
export function firstWith<Name extends keyof Abilities>(
	name: Name,
	shown: PageTarget,
	others: readonly PageTarget[]
): Having<Name> | null {
	for (const target of [shown, ...others]) if (has(target, name)) return target;
	return null;
}
