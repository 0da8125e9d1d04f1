// What the page and the board's worker say to each other. Serial bytes and panel events go over ports of their own.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { LifeApi } from '#lib/core/worker-life.ts';
import type { ZephyrVersion } from '#lib/abi/zephyr.ts';
import type { ControlState } from './control/board-control.ts';
import type { BoardInspection } from './inspection.ts';
import type { Listener } from './network/network.ts';
import type {
	MemoryAccount,
	Notice,
	PinLevel,
	PublishedMessage,
	SimulatorState,
	StorageKeeping
} from './simulator.ts';
import type { TraceBatch } from './trace/trace-batch.ts';
import type { TraceOptions } from './trace/trace-event.ts';

export interface BootOptions {
	profile: BoardProfile;
	mode: BoardMode;
	zephyr: ZephyrVersion;
	paced: boolean;
	/** Where the worker serves the console port (`port-bridge.ts`). */
	serial: MessagePort;
	/** Where it sends BoardEvents, and is told by TraceTaken how much of the trace has been taken. */
	events: MessagePort;
}

export interface SimulatorApi extends LifeApi {
	/** Once. Everything else waits until the board's storage was read. */
	boot(options: BootOptions): Promise<void>;
	/** The other end of the channel goes to `openConnection`. */
	connect(port: number, channel: MessagePort): Promise<void>;
	setButton(alias: string, pressed: boolean): Promise<void>;
	setSensor(sensor: string, channel: number, value: number): Promise<void>;
	imageOf(container: string): Promise<{ name: string; bytes: Uint8Array } | null>;
	/** Whether published messages are told: a flood of them costs something. */
	watchMessages(watch: boolean): Promise<void>;
	setPaced(paced: boolean): Promise<void>;
	/** Boots it again in that mode. */
	setMode(mode: BoardMode): Promise<void>;
	pause(): Promise<void>;
	resume(): Promise<void>;
	step(container: string | null): Promise<boolean>;
	setSpeed(speed: number): Promise<void>;
	inspect(): Promise<BoardInspection | null>;
	setTracing(options: TraceOptions | null): Promise<void>;
	reset(): Promise<void>;
	/** Empties the storage and reboots. */
	eraseStorage(): Promise<void>;
	/** Saves now what is not saved yet. */
	saveStorage(): Promise<void>;
	/** The event `settled` comes behind all that are under way. */
	settle(): Promise<void>;
}

export type BoardEvent =
	| { kind: 'settled' }
	| { kind: 'pin'; pin: PinLevel }
	| { kind: 'notice'; notice: Notice }
	| { kind: 'display'; lines: readonly string[] }
	| { kind: 'message'; message: PublishedMessage }
	| { kind: 'memory'; memory: MemoryAccount }
	| { kind: 'listeners'; listeners: readonly Listener[] }
	| { kind: 'state'; state: SimulatorState }
	| { kind: 'storage'; keeping: StorageKeeping }
	| { kind: 'control'; control: ControlState }
	| { kind: 'trace'; batch: TraceBatch }
	| { kind: 'crash'; message: string };

const KINDS: readonly string[] = [
	'settled',
	'pin',
	'notice',
	'display',
	'message',
	'memory',
	'listeners',
	'state',
	'storage',
	'control',
	'trace',
	'crash'
];

/** The one place where a message becomes an event. */
export function decodeBoardEvent(data: unknown): BoardEvent {
	if (typeof data === 'object' && data !== null && 'kind' in data) {
		if (typeof data.kind === 'string' && KINDS.includes(data.kind)) return data as BoardEvent;
	}
	throw new RangeError('not an event of the board');
}

/** The page has taken so many bytes of the trace. */
export interface TraceTaken {
	taken: number;
}

/** The number of bytes. */
export function decodeTaken(data: unknown): number {
	if (typeof data === 'object' && data !== null && 'taken' in data)
		if (typeof data.taken === 'number') return data.taken;
	throw new RangeError('not a message of the page');
}
