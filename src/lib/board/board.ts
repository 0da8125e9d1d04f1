// The contract of a connected board, real or simulated: what it is, what is on it, what runs, and its console.
// The driver behind it knows only a Port; nothing here says which kind of board that is.
import type { Disposable } from '#lib/core/disposable.ts';
import type { EventSource } from '#lib/core/emitter.ts';
import type { FirmwareFacts } from '#lib/wire/identity-line.ts';
import type { CallOptions } from './call-options.ts';
import type { BoardStorage } from './storage/board-storage.ts';

export type { CallOptions, FirmwareFacts };

/**
 * `closed` no port; `opening` port opened, a shell looked for; `booting` the board says that it boots; `shell` a shell
 * answers that is no Ocre supervisor's; `supervisor` an Ocre supervisor answers; `busy` a command runs; `silent`
 * nothing answers; `blocked` an attached container or a start that hangs holds the console; `lost` the port is gone;
 * `taken` another tab has the port now; `terminal` the console is handed over (`attach`).
 */
export type BoardState =
	| 'closed'
	| 'opening'
	| 'booting'
	| 'shell'
	| 'supervisor'
	| 'busy'
	| 'silent'
	| 'blocked'
	| 'lost'
	| 'taken'
	| 'terminal';

/** Why a board is in a state that is not the usual one. */
export type StateReason =
	/** Another rate is tried, since this one gave only noise or nothing. */
	| { code: 'trying-rate'; baudRate: number }
	| { code: 'no-answer' }
	/** Bytes came that are not text, at every rate that was tried. */
	| { code: 'noise' }
	/** The board booted, but shows no prompt. */
	| { code: 'no-prompt' }
	/** Something prints, and the shell does not answer. */
	| { code: 'console-held' }
	/** A container cannot start, and the shell waits for it. `log`: what the board logged last. Untrusted text. */
	| { code: 'start-hung'; log: string };

/** True in the states in which nothing answers although the port is open. */
export function isMute(state: BoardState): boolean {
	return state === 'silent' || state === 'blocked' || state === 'booting';
}

/** True in the states in which the port is not open. */
export function isDisconnected(state: BoardState): boolean {
	return state === 'closed' || state === 'lost' || state === 'taken';
}

/** What it can say of itself besides, as far as it does. Untrusted text. */
export interface BoardDetails {
	/** Missing on every firmware but the project's own. */
	firmware?: FirmwareFacts;
	/** Zephyr's version: `4.4.0` */
	zephyr?: string;
	/** Zephyr's name of the board: `b_u585i_iot02a`. */
	board?: string;
	/** Names of its devices, as Zephyr has them. */
	devices?: readonly string[];
	/** The line of its last boot, where that was heard on this connection: `Booting Zephyr OS build v4.4.0`. */
	banner?: string;
}

export interface BoardIdentity extends BoardDetails {
	/** `0.7.0` */
	version: string;
	commit: string;
	buildInformation: string;
	buildDate: string;
	/** Whether it answers SMP on this port. */
	smp: boolean;
}

export interface BoardImage {
	name: string;
	sizeBytes: number;
	/** Lower-case hex; empty for an empty file. */
	sha256: string;
}

export type ContainerStatus = 'unknown' | 'created' | 'running' | 'paused' | 'stopped' | 'error';

export interface BoardContainer {
	id: string;
	status: ContainerStatus;
	image: string;
}

export interface BoardRun {
	id: string;
	image: string;
	capabilities?: readonly string[];
	/** `NAME=value` strings. */
	environment?: readonly string[];
	args?: readonly string[];
	/** In the order the board wants them on its command line. */
	mounts?: readonly string[];
}

export interface UploadProgress {
	method: 'smp' | 'shell';
	phase: 'sending' | 'verifying';
	doneBytes: number;
	totalBytes: number;
	/** Of the last seconds; missing until known, and while nothing is sent. */
	bytesPerSecond?: number;
	/** Until all is sent at that rate. */
	remainingMs?: number;
	/** A sentence for the user: why it no longer goes the way that it began. */
	why?: string;
}

export interface UploadOptions extends CallOptions {
	onprogress?: (progress: UploadProgress) => void;
	/** Of the bytes, lower-case hex, where it is known; otherwise they are hashed. */
	sha256?: string;
	/** Replaces an image that containers were made from; otherwise that is refused with `image-in-use`. */
	replaceUsed?: boolean;
}

/** An upload that takes longer is told before it begins. */
export const SLOW_UPLOAD_MS = 30_000;

export interface UploadEstimate {
	/** `unchanged`: the board has exactly these bytes, so that nothing will be sent. */
	method: 'smp' | 'shell' | 'unchanged';
	/** By what was measured on this connection, or by the usual rate of the way. */
	durationMs: number;
	/** A sentence for the user: why it does not go the fast way, or why that takes longer than `SLOW_UPLOAD_MS`. */
	why?: string;
	/**
	 * Containers made from what is under that name now and would be replaced, ended ones and the one that a deployment
	 * replaces itself included; empty when it stays as it is.
	 */
	inUseBy: string[];
	/** So much of it is on the board already, from an upload that was cut off. */
	resumesAtBytes?: number;
	/** Size of what would be replaced; null when there is nothing under that name. */
	replacesBytes: number | null;
	/** Room for the image, that of what it replaces included; null when the board did not say. */
	freeBytes: number | null;
}

export interface UploadResult {
	/** The hash that the board reported, equal to that of the bytes. */
	sha256: string;
	/** `unchanged`: the board had exactly these bytes already. */
	method: 'smp' | 'shell' | 'unchanged';
	/** As in UploadProgress. */
	why?: string;
}

/** A piece of the board's console without echo, prompts, redraws and protocol traffic. */
export type ConsoleEvent =
	/** Text printed by containers or the firmware, as it comes; `\n` line ends. */
	| { kind: 'output'; text: string; atMs: number }
	/** One whole log line of the firmware. */
	| {
			kind: 'log';
			level: 'err' | 'wrn' | 'inf' | 'dbg';
			module: string;
			text: string;
			atMs: number;
	  };

export interface BoardEvents {
	state: BoardState;
	console: ConsoleEvent;
	/** Every byte received, for a raw view. */
	raw: Uint8Array;
	/** Every byte sent, by us or through a terminal, for a raw view. */
	sent: Uint8Array;
	/** It answers SMP no longer, or again. */
	smp: boolean;
	/** Something happened to containers: the list should be read again. `restart`: the board restarted by itself. */
	containers: { reason: string };
}

/** The board's console, handed over: its holder types at the shell itself. */
export interface BoardTerminal {
	/** Sends bytes as they are: `terminal-keys.ts` says which do harm. Ignored once it has ended. */
	write(bytes: Uint8Array): void;
	/** Gives the console back. Rejects with `board-silent` when something else holds it, such as an attached container. */
	detach(): Promise<void>;
	/** Resolves when the console is given back, and when the port is closed or lost. */
	readonly ended: Promise<void>;
}

export interface CommandAnswer {
	/** Everything that was printed while the command ran, by line. What a container printed meanwhile is among it. */
	lines: readonly string[];
	/** What the command returned; undefined when the shell could not say. */
	returnValue: number | undefined;
}

/**
 * Every call can be aborted, has a time limit (`board-silent`), and they queue: one command at a time on one console.
 * Failures are AppErrors: `port-busy`, `port-stuck` (it does not open), `port-taken` (another tab of ours has it), `board-taken` (it took it), `board-silent`, `board-lost`, `board-restarted` (by itself, so that what was
 * asked is unfinished), `board-closed` (by us), `answer-garbled` (the line loses bytes), `not-a-supervisor`,
 * `name-refused`, `image-missing`, `container-exists`, `container-missing`, `container-not-running`,
 * `container-in-use`, `image-in-use`, `create-failed` (there is no container), `start-failed` (it is there, in the state `error`, until it is removed), `upload-failed`, `upload-mismatch` (the board's hash differs), `storage-full`,
 * `command-refused`, `terminal-open` (the console is handed over, so that nothing else can be asked).
 */
export interface Board extends EventSource<BoardEvents>, Disposable {
	readonly state: BoardState;
	readonly stateReason: StateReason | null;
	/** Bits per second of the open port: another one than asked for where only that gave answers. */
	readonly baudRate: number;
	/** Its flash file system. */
	readonly storage: BoardStorage;
	/** `baudRate`: the speed to try first, from now on. */
	open(options?: CallOptions & { baudRate?: number }): Promise<void>;
	close(): Promise<void>;
	identify(options?: CallOptions): Promise<BoardIdentity>;
	listImages(options?: CallOptions): Promise<BoardImage[]>;
	/** What an upload of these bytes would do and how long it would take. Changes nothing. */
	estimateUpload(
		name: string,
		bytes: Uint8Array,
		options?: CallOptions & Pick<UploadOptions, 'sha256'>
	): Promise<UploadEstimate>;
	/**
	 * Sends an image, reads its SHA-256 back and compares. Goes on where an earlier upload of the same bytes ended, and
	 * over restarts of the board. A cancel or failure leaves no half image under its name; when the board is gone before
	 * it could be removed, the error says so.
	 */
	upload(name: string, bytes: Uint8Array, options?: UploadOptions): Promise<UploadResult>;
	removeImage(name: string, options?: CallOptions): Promise<void>;
	listContainers(options?: CallOptions): Promise<BoardContainer[]>;
	/** Creates and starts a detached container; resolves when the board said so. */
	run(run: BoardRun, options?: CallOptions): Promise<void>;
	start(id: string, options?: CallOptions): Promise<void>;
	/** Asks it to stop; it may still run when this resolves. */
	kill(id: string, options?: CallOptions): Promise<void>;
	/**
	 * Waits until it has ended, without blocking the console, and resolves to its exit code. The board says 0 of a trap and
	 * of a kill, too: `exceptionOf` tells.
	 */
	wait(id: string, options?: CallOptions): Promise<number>;
	/**
	 * The runtime's own words for what ended a container: `unreachable`, `terminated by user`. Undefined when it ended by
	 * itself, and when its end was not heard on this connection. Untrusted text.
	 */
	exceptionOf(id: string): string | undefined;
	remove(id: string, options?: CallOptions): Promise<void>;
	/** Sends one line of printable ASCII to the shell, as if typed. `command-refused` for any other. */
	command(line: string, options?: CallOptions): Promise<CommandAnswer>;
	/**
	 * Hands the console over, with the shell's normal settings, once commands and transfers under way are done. A shell
	 * that does not answer is handed over as it is. `onbytes` gets what the board sends until it is given back.
	 */
	attach(onbytes: (bytes: Uint8Array) => void, options?: CallOptions): Promise<BoardTerminal>;
}
