// A run of a way over USB, and what the phases of all of them do: part by part, with cancels heard between two parts, and
// what was read back held against what was written.
import type { ErrorCode } from '#lib/core/errors.ts';
import type { FlashOptions } from '../flash-way.ts';
import { FlashRun } from '../run/flash-run.ts';
import { compareReadback } from './flash-ranges.ts';

const LOSSES: ReadonlySet<ErrorCode> = new Set(['flash-device-lost', 'flash-device-silent']);

export function usbRun(options: FlashOptions): FlashRun {
	return new FlashRun({ ...options, otherwise: 'flash-usb-failed', losses: LOSSES });
}

/** One part after the other of the phase that has begun. `bytesOf`: how much of the phase a part is. */
export async function inParts<Part>(
	run: FlashRun,
	parts: Iterable<Part>,
	bytesOf: (part: Part) => number,
	work: (part: Part) => Promise<unknown>
): Promise<void> {
	for (const part of parts) {
		run.checkCancel();
		await work(part);
		run.advance(bytesOf(part));
	}
}

/** Bytes of segments, or of parts of them. */
export const lengthOfBytes = ({ bytes }: { bytes: Uint8Array }): number => bytes.length;

/** Throws what `compareReadback` throws, and knows then that the board is not as it should be. */
export function compareRead(
	run: FlashRun,
	address: number,
	written: Uint8Array,
	read: Uint8Array
): void {
	try {
		compareReadback(address, written, read);
	} catch (error) {
		run.boardState = 'bootloader';
		throw error;
	}
}
