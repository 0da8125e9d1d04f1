// The contract between the container runtime and what stands around it: the shell above, the console below.
import type { Disposable } from '#lib/core/disposable.ts';
import type { BoardInspection } from '../inspection.ts';
import type { TcpSocket } from '../network/tcp-socket.ts';
import type { PinLevel } from '../stream/pins.ts';
import type { SimulatorInput } from '../stream/stream.ts';

export type LogLevel = 'err' | 'wrn' | 'inf' | 'dbg';

/**
 * Where the board's text goes: the shell's backend. Prompt redraws, colours, `\n` → `\r\n` and the
 * one-character-at-a-time output of an idle prompt are its business, not the caller's.
 */
export interface BoardConsole {
	/** What C code prints (container stdout and stderr, WAMR's own messages). Raw bytes, `\n` line ends. */
	print(bytes: Uint8Array): void;
	/** One log line of a module, without its line end. */
	log(level: LogLevel, module: string, text: string): void;
	/** Null while there is room; otherwise a promise of room. A thread that prints waits for it. */
	readonly room: Promise<void> | null;
}

/** As `ocre ps` shows it. EXITED is never seen. */
export type RuntimeStatus = 'UNKNOWN' | 'CREATED' | 'RUNNING' | 'PAUSED' | 'STOPPED' | 'ERROR';

export interface ContainerOptions {
	/** Null: the runtime makes one up. */
	id: string | null;
	/** Valid image name (the shell checks names first). */
	image: string;
	/** Null: the default engine. */
	runtime: string | null;
	detached: boolean;
	capabilities: readonly string[];
	/** `/A:/B` strings, checked by the shell. */
	mounts: readonly string[];
	environment: readonly string[];
	args: readonly string[];
}

export interface Container {
	readonly id: string;
	readonly image: string;
	readonly detached: boolean;
	status(): RuntimeStatus;
	/**
	 * Resolves to 0 or −1 once it has started (detached) or ended (not detached).
	 * Never resolves when instantiation fails: the real one hangs there, and with it the shell.
	 */
	start(): Promise<number>;
	/** Asks it to stop; it may still run when this returns. 0 or −1. */
	kill(): number;
	/** Resolves to the exit code once it has ended; null where the real one has no answer (−1). */
	wait(): Promise<number | null>;
}

/**
 * The Ocre context of the board: `/lfs/ocre`. Every reason for a failure goes to the console's log; what one sees of the
 * board goes into the stream that it was made with.
 */
export interface Runtime extends Disposable {
	/** What goes on now. To be asked again and again: it measures from one time to the next. */
	inspect(): BoardInspection;
	/** Something done to the board from outside. It was checked before. */
	put(input: SimulatorInput): void;
	/**
	 * The firmware itself drives the pin of an LED. Returns its level before; null when the board has no such LED, or
	 * is being restarted.
	 */
	driveLed(alias: string, level: 0 | 1): PinLevel | null;
	/** A connection to a listening port, from outside the board. Throws NetworkError. */
	connect(port: number): TcpSocket;
	/** Address of the context as the shell prints it with `-v`, e.g. `0x20001a30`. */
	readonly address: string;
	/** Null when it failed, with the reasons logged. */
	create(options: ContainerOptions): Promise<Container | null>;
	find(id: string): Container | null;
	/** File name and bytes of the image of a container, as they are in the storage now. */
	imageOf(id: string): { name: string; bytes: Uint8Array } | null;
	/** In order of creation. */
	list(): readonly Container[];
	/** Removes a container that does not run. 0 or −1. */
	remove(container: Container): number;
}

export const WORK_DIRECTORY = '/lfs/ocre';
export const IMAGE_DIRECTORY = '/lfs/ocre/images';
export const CONTAINER_DIRECTORY = '/lfs/ocre/containers';
