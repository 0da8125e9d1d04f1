// What each way of putting firmware on a board is to those above it: a plan in, progress while it goes, and in the end
// either proof or the state that the board was left in.
import type { ErrorCode, ErrorValues } from '#lib/core/errors.ts';
import { AppError } from '#lib/core/errors.ts';

/**
 * `uf2-drive`: a UF2 file written to the drive of a boot ROM. `programmer-drive`: a file written to the drive of a
 * programmer on the board (ST-LINK). `picoboot`: Raspberry Pi's boot ROM over USB. `dfu`: USB DFU 1.1 and DfuSe.
 * `smp`: an image for MCUboot, uploaded to running firmware. `mcuboot-serial`: serial recovery of MCUboot.
 * `esp`: the ROM loader of an ESP32.
 */
export type FlashWayKind =
	'uf2-drive' | 'programmer-drive' | 'picoboot' | 'dfu' | 'smp' | 'mcuboot-serial' | 'esp';

/** Bytes that belong at an address of the chip's memory map. */
export interface FirmwareSegment {
	/** Absolute: 0x08000000 is the begin of an STM32's flash. */
	address: number;
	bytes: Uint8Array<ArrayBuffer>;
}

/** Addresses from `start` up to but not including `end`. */
export interface FlashRange {
	start: number;
	end: number;
}

/** What will be written and erased. Made and checked before a device is touched. */
export interface FlashPlan {
	/** In the order of their addresses; none overlaps another. */
	segments: readonly FirmwareSegment[];
	/** The file as it came, for ways that write files: drives. */
	file: { name: string; bytes: Uint8Array<ArrayBuffer> };
	/** What may be erased and written at most. A way that would have to go beyond it fails before it erases. */
	allowed: readonly FlashRange[];
	/** Bytes that will be written: the sum of the segments. */
	size: number;
}

/** In this order; a way leaves out what it does not have. `restart`: the board is told to run what was written. */
export type FlashPhase = 'connect' | 'erase' | 'write' | 'verify' | 'restart';

export interface FlashProgress {
	phase: FlashPhase;
	/** Bytes of this phase that are done. */
	done: number;
	/** Bytes of this phase altogether; 0 while it is not known. */
	total: number;
	/** Whether stopping now leaves the board as it was, or in its bootloader, from where it can be flashed again. */
	canCancel: boolean;
}

/**
 * `read-back`: what was written was read and compared. `checksum`: the device computed one over its flash, and it is
 * that of the file. `accepted`: the device took every byte and said so, but cannot be read: only the new firmware's own
 * identity proves the rest.
 */
export type FlashProof = 'read-back' | 'checksum' | 'accepted';

export interface FlashOutcome {
	proof: FlashProof;
	/** Bytes written, and erased. */
	written: number;
	erased: number;
}

/**
 * What a failure left behind. `untouched`: the firmware of before is whole. `bootloader`: erased in part or written in
 * part; the board's bootloader answers, and flashing again mends it. `unverified`: all was written, nothing proves it.
 * `unknown`: the connection ended where the board may be in any of them.
 */
export type BoardState = 'untouched' | 'bootloader' | 'unverified' | 'unknown';

/** A failure of flashing, with the state that the board was left in. */
export class FlashError extends AppError {
	override name = 'FlashError';
	readonly boardState: BoardState;
	readonly phase: FlashPhase;

	constructor(
		cause: { code: ErrorCode; values?: ErrorValues; message: string; cause?: unknown },
		{ boardState, phase }: { boardState: BoardState; phase: FlashPhase }
	) {
		const options = { values: cause.values ?? {}, cause: cause.cause };
		// Code and values come from one error, so that they belong together (see AppError.like).
		super(...([cause.code, cause.message, options] as unknown as [never, never]));
		this.boardState = boardState;
		this.phase = phase;
	}
}

export interface FlashOptions {
	onProgress?: (progress: FlashProgress) => void;
	/** One line on what was done, for the log that a user can copy. It may hold text of a device: untrusted. */
	onLog?: (line: string) => void;
	/** Heeded where `canCancel` said so; elsewhere the phase is ended first. */
	signal?: AbortSignal;
}

/** A device in front of us, and a way to write to it. Each instance is used for one plan. */
export interface FlashWay {
	readonly kind: FlashWayKind;
	/**
	 * Fails with a `FlashError`, or with an `AbortError` after a cancel that left the board `untouched`. It resolves only
	 * when it has the proof that it names.
	 */
	flash(plan: FlashPlan, options?: FlashOptions): Promise<FlashOutcome>;
}
