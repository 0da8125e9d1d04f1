// What the page and the board's worker say to each other. Serial bytes and the stream of what the board shows and tells
// go over ports of their own.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { LifeApi } from '#lib/core/worker-life.ts';
import type { ZephyrVersion } from '#lib/abi/zephyr.ts';
import type { BoardInspection } from './inspection.ts';
import type { SimulatorEvents, SimulatorInput } from './stream/stream.ts';
import type { TraceOptions } from './trace/trace-event.ts';

export interface BootOptions {
	profile: BoardProfile;
	mode: BoardMode;
	zephyr: ZephyrVersion;
	paced: boolean;
	/** Its storage is kept nowhere. */
	volatile: boolean;
	/** Where the worker serves the console port (`port-bridge.ts`). */
	serial: MessagePort;
	/** Where it sends each StreamBatch, and is told by TraceTaken how much of the trace has been taken. */
	events: MessagePort;
}

export interface SimulatorApi extends LifeApi {
	/** Once. Everything else waits until the board's storage was read. */
	boot(options: BootOptions): Promise<void>;
	/** The other end of the channel goes to `openConnection`. */
	connect(port: number, channel: MessagePort): Promise<void>;
	put(input: SimulatorInput): Promise<void>;
	imageOf(container: string): Promise<{ name: string; bytes: Uint8Array } | null>;
	/** Which events are told from now on: a flood of them costs something. */
	listen(names: readonly (keyof SimulatorEvents)[]): Promise<void>;
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
	/** A batch that says `settled` comes behind all that was told so far. */
	settle(): Promise<void>;
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
