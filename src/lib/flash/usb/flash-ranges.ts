// Which bytes and which parts of a flash a plan comes to, when memory is written in units and erased in pages.
import { AppError } from '#lib/core/errors.ts';
import type { FirmwareSegment, FlashPlan, FlashRange } from '../flash-way.ts';

const ERASED = 0xff;
const MEMORY_END = 2 ** 32;

/** Throws `RangeError` for plans that break what `FlashPlan` promises. */
export function checkPlan({ segments, size }: FlashPlan): void {
	let end = 0;
	let sum = 0;
	for (const { address, bytes } of segments) {
		if (!Number.isInteger(address) || address < end || address + bytes.length > MEMORY_END)
			throw new RangeError(`no place for a segment: ${hexAddress(address)}`);
		end = address + bytes.length;
		sum += bytes.length;
	}
	if (sum === 0 || sum !== size) throw new RangeError(`a plan of ${sum} bytes that says ${size}`);
}

/** From the start of the first unit that has a byte of them to the end of the last one; joined where they touch. */
export function coveringRanges(
	segments: readonly FirmwareSegment[],
	unitBytes: number
): FlashRange[] {
	const ranges: FlashRange[] = [];
	for (const { address, bytes } of segments) {
		if (bytes.length === 0) continue;
		const start = address - (address % unitBytes);
		const end = Math.ceil((address + bytes.length) / unitBytes) * unitBytes;
		const last = ranges.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else ranges.push({ start, end });
	}
	return ranges;
}

/** Whole units, with what erased flash has where the plan has nothing. */
export function paddedRuns(
	segments: readonly FirmwareSegment[],
	unitBytes: number
): FirmwareSegment[] {
	return coveringRanges(segments, unitBytes).map(({ start, end }) => {
		const bytes = new Uint8Array(end - start).fill(ERASED);
		for (const segment of segments)
			if (segment.address >= start && segment.address < end)
				bytes.set(segment.bytes, segment.address - start);
		return { address: start, bytes };
	});
}

/** Throws `flash-usb-outside` for the first of `ranges` that is not wholly within what the plan allows. */
export function checkAllowed(ranges: readonly FlashRange[], allowed: readonly FlashRange[]): void {
	const outside = ranges.find((range) => !isWithin(range, allowed));
	if (outside)
		throw new AppError(
			'flash-usb-outside',
			`${hexAddress(outside.start)} to ${hexAddress(outside.end)} would be erased, which the plan does not allow.`,
			{ values: { address: hexAddress(outside.start) } }
		);
}

/** Ranges that touch count as one. */
export function isWithin({ start, end }: FlashRange, allowed: readonly FlashRange[]): boolean {
	let reached = start;
	for (const range of [...allowed].sort((a, b) => a.start - b.start))
		if (range.start <= reached && range.end > reached) reached = range.end;
	return reached >= end;
}

export function rangeBytes(ranges: readonly FlashRange[]): number {
	return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Throws `flash-readback-differs` with the address of the first byte that is not as it was written. */
export function compareReadback(address: number, written: Uint8Array, read: Uint8Array): void {
	const at = written.findIndex((byte, index) => byte !== read[index]);
	if (at < 0 && read.length === written.length) return;
	const where = hexAddress(address + (at < 0 ? written.length : at));
	throw new AppError('flash-readback-differs', `What was read differs from ${where} on.`, {
		values: { address: where }
	});
}

export function hexAddress(address: number): string {
	return `0x${address.toString(16).padStart(8, '0')}`;
}
