// The contract of a simulated board: a serial port as on a real board, and the panel one can see and press.
// Everything a tool does to the board goes through the port; the panel stands for fingers and eyes.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { ZephyrVersion } from '#lib/abi/zephyr.ts';
import type { ByteStream } from '#lib/core/byte-stream.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import type { EventSource } from '#lib/core/emitter.ts';
import type { Port } from '#lib/core/port.ts';
import type { ControlState } from './control/board-control.ts';
import type { BoardInspection } from './inspection.ts';
import type { Listener } from './network/network.ts';
import type { SensorReading } from './sensor-readings.ts';
import type { StorageKeeping } from './storage/volume-keeper.ts';
import type { TraceBatch } from './trace/trace-batch.ts';
import type { TraceOptions } from './trace/trace-event.ts';

/** Physical level of one pin of the panel. */
export interface PinLevel {
	port: number;
	pin: number;
	level: 0 | 1;
	/** False until some container configured it: an LED stays dark then. */
	driven: boolean;
}

/** A place where the real runtime behaves other than a newcomer would expect, met by a running container. */
export interface Notice {
	containerId: string;
	/** Stable kebab-case code, e.g. `sleep-over-one-second`. */
	code: string;
	/** In a few words. */
	title: string;
	/** What happened and what to do, in the user's words. */
	message: string;
	/** Only a reset of the board takes it away. */
	needsReset: boolean;
}

/** What becomes of the board's storage when the page goes. */
export type { StorageKeeping } from './storage/volume-keeper.ts';

/** What one container takes of the board. */
export interface ContainerMemory {
	id: string;
	/** From create until remove. */
	imageBytes: number;
	/** Linear memory with the host's heap in it, while it runs. */
	linearBytes: number;
	tableBytes: number;
	/** Stacks of the threads that it spawned. */
	spawnedBytes: number;
	/** Stack of its own thread, from the system heap. */
	threadBytes: number;
	/** Stacks of its timers, from the system heap. */
	timerBytes: number;
}

/** What the board has for containers, and who has it. */
export interface MemoryAccount {
	/** For images, tables, linear memories, and threads that programs spawn. */
	totalBytes: number;
	freeBytes: number;
	/** For containers' own threads and for timers. */
	systemHeapBytes: number;
	freeSystemHeapBytes: number;
	/** Part of the system heap that timers had which are deleted by now: only a reset gives it back. */
	lostTimerBytes: number;
	/** Of whoever takes any, also of a container that is gone and left timers behind. */
	containers: readonly ContainerMemory[];
}

/** A message that some container published, whether or not anybody took it. Untrusted. */
export interface PublishedMessage {
	topic: string;
	/** At most the first 4096 bytes. */
	payload: Uint8Array;
}

export interface SimulatorEvents {
	/** Every change of an LED's pin, in order. */
	pin: PinLevel;
	notice: Notice;
	/** What a sensor measures was changed. */
	sensor: SensorReading;
	/** The lines of the display, whenever they change. Plain text of a program: untrusted, but cut to size. */
	display: readonly string[];
	/** Where the storage is kept; at first once it was read. */
	storage: StorageKeeping;
	/** Whenever it changes. */
	memory: MemoryAccount;
	/** Told only while somebody listens. */
	message: PublishedMessage;
	/** Pause, speed, and where the containers stopped, whenever it changes. */
	control: ControlState;
	/** What happened since the last batch, while the board is traced. Its buffers are the receiver's. */
	trace: TraceBatch;
	/** Which TCP ports containers listen on, at every change. */
	listeners: readonly Listener[];
	/** The board worker died; the simulator is unusable and must be made again. */
	crash: { message: string };
}

export type SimulatorState = 'off' | 'booting' | 'on' | 'crashed';

export interface SimulatorOptions {
	profile: BoardProfile;
	/** Default: faithful. */
	mode?: BoardMode;
	/** The Zephyr of its firmware. Default: what Ocre 0.7.0 pins. */
	zephyr?: ZephyrVersion;
	/** Paces both directions of the port at first, at the baud rate it was opened with. Default false. */
	paced?: boolean;
}

export interface Simulator extends EventSource<SimulatorEvents>, Disposable {
	readonly profile: BoardProfile;
	/** What the board has been told to be; see `setMode`. */
	readonly mode: BoardMode;
	readonly zephyr: ZephyrVersion;
	readonly state: SimulatorState;
	/** The console UART. One port for the life of the simulator; open and close it as often as you like. */
	readonly port: Port;
	/** Null until the board has booted. */
	readonly memory: MemoryAccount | null;
	/** Levels of the LEDs' pins now. */
	readonly pins: readonly PinLevel[];
	/** What the sensors measure now. */
	readonly sensors: readonly SensorReading[];
	/** The lines of the display; empty when the board has none. */
	readonly display: readonly string[];
	/** TCP ports on which containers wait for connections now. */
	readonly listeners: readonly Listener[];
	/**
	 * A connection to a TCP port of the board, as from another machine on its network. Throws AppError
	 * `connection-refused` when nothing listens there and `network-missing` when the board has no interface.
	 */
	connect(port: number, signal?: AbortSignal): Promise<ByteStream>;
	/** Presses or releases a button of the profile. */
	setButton(alias: string, pressed: boolean): void;
	/**
	 * What a sensor measures from now on, also after a reset: the sensor by its device name, the channel by Zephyr's
	 * number. Throws RangeError for one that the profile does not have, and for a value that is not a number.
	 */
	setSensor(sensor: string, channel: number, value: number): void;
	/** Whether the port is as slow as the baud rate it was opened with. */
	setPaced(paced: boolean): void;
	/** Boots the board in the other mode, as other firmware would; like a reset. Nothing happens when it is in it. */
	setMode(mode: BoardMode): Promise<void>;
	readonly control: ControlState;
	/**
	 * Stops the board's time, and each container at its next host call. The shell goes on. A container that makes no
	 * host calls computes on, and is shown so in `control`.
	 */
	pause(): void;
	resume(): void;
	/**
	 * While the board is paused: lets one host call be answered, of the container or (null) of whoever waits longest.
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
	/** Null until it was read. */
	readonly storageKeeping: StorageKeeping | null;
	/** Empties the storage and reboots, as after erasing the flash. */
	eraseStorage(): Promise<void>;
	/** Saves now what would be saved in a moment. */
	saveStorage(): Promise<void>;
	/**
	 * Resolves when pins, display and messages are here as they were on the board at the call: the console comes another
	 * way, and may be faster.
	 */
	settled(): Promise<void>;
}
