// The contract of a simulated board: a serial port as on a real board, and the panel one can see and press.
// Everything a tool does to the board goes through the port; the panel stands for fingers and eyes.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { ZephyrVersion } from '#lib/abi/zephyr.ts';
import type { ByteStream } from '#lib/core/byte-stream.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import type { EventSource } from '#lib/core/emitter.ts';
import type { Port } from '#lib/core/port.ts';
import type { BoardInspection } from './inspection.ts';
import type { SimulatorInput, SimulatorState, StreamEvents } from './stream/stream.ts';
import type { TraceOptions } from './trace/trace-event.ts';

export type { ButtonPress } from './stream/buttons.ts';
export type { ContainerMemory, MemoryAccount } from './stream/memory.ts';
export type { PinLevel } from './stream/pins.ts';
export type { SensorReading } from './stream/sensor-readings.ts';
export type { Notice, PublishedMessage } from './stream/told.ts';
export type { BoardPower, SimulatorInput, SimulatorState } from './stream/stream.ts';
export type { StorageKeeping } from './storage/volume-keeper.ts';

export interface SimulatorOptions {
	profile: BoardProfile;
	/** Default: faithful. */
	mode?: BoardMode;
	/** The Zephyr of its firmware. Default: what Ocre 0.7.0 pins. */
	zephyr?: ZephyrVersion;
	/** Paces both directions of the port at first, at the baud rate it was opened with. Default false. */
	paced?: boolean;
	/** Its storage begins empty and is kept nowhere. Default false. */
	volatile?: boolean;
}

export interface Simulator extends EventSource<StreamEvents>, Disposable {
	readonly profile: BoardProfile;
	/** What the board has been told to be; see `setMode`. */
	readonly mode: BoardMode;
	readonly zephyr: ZephyrVersion;
	/** Everything that one sees of it. */
	readonly state: SimulatorState;
	/** The console UART. One port for the life of the simulator; open and close it as often as you like. */
	readonly port: Port;
	/**
	 * A connection to a TCP port of the board, as from another machine on its network. Throws AppError
	 * `connection-refused` when nothing listens there and `network-missing` when the board has no interface.
	 */
	connect(port: number, signal?: AbortSignal): Promise<ByteStream>;
	/** Fingers, and the world around the sensors. Throws RangeError for what the profile does not have. */
	put(input: SimulatorInput): void;
	/** Whether the port is as slow as the baud rate it was opened with. */
	setPaced(paced: boolean): void;
	/** Boots the board in the other mode, as other firmware would; like a reset. Nothing happens when it is in it. */
	setMode(mode: BoardMode): Promise<void>;
	/**
	 * Stops the board's time, and each container at its next host call. The shell goes on. A container that makes no
	 * host calls computes on, and is shown so in `state.control`.
	 */
	pause(): void;
	resume(): void;
	/**
	 * While the board is paused: lets one host call be answered, of the container or (null) of the one that waits longest.
	 * Time goes on for as long as that call takes. Resolves to false when nobody there makes a host call.
	 */
	step(container: string | null): Promise<boolean>;
	/** How fast the board's time goes, 0.01 to 1; at first 1. Throws RangeError for anything else. */
	setSpeed(speed: number): void;
	/** What goes on inside; null while no firmware runs. Shares of time count from one call to the next. */
	inspect(): Promise<BoardInspection | null>;
	/** Begins a new trace, or ends it with null. It goes on over resets. */
	setTracing(options: TraceOptions | null): void;
	/** Has `trace` come with what is written into memory, beside whatever `setTracing` asks for. */
	setRecording(on: boolean): void;
	/** File name and bytes of the image that a container is made from; null when there is no such container. */
	imageOf(container: string): Promise<{ name: string; bytes: Uint8Array } | null>;
	/** The reset button: containers are gone, storage stays, the console reboots. A pause ends. */
	reset(): Promise<void>;
	/** Empties the storage and reboots, as after erasing the flash. */
	eraseStorage(): Promise<void>;
	/** Saves now what would be saved in a moment. */
	saveStorage(): Promise<void>;
	/**
	 * Resolves when state and events are here as they were on the board at the call: the console comes another
	 * way, and may be faster.
	 */
	settled(): Promise<void>;
}
