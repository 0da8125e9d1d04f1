// Pieces of firmware as a file has them, put together to stretches of addresses.
import { concatBytes } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import type { FirmwareSegment } from '../flash-way.ts';
import { ADDRESS_END, MAX_FIRMWARE_BYTES, MAX_SEGMENTS } from './limits.ts';

interface Run {
	address: number;
	end: number;
	parts: Uint8Array[];
}

export class SegmentBuilder {
	#runs: Run[] = [];
	#size = 0;

	/** The bytes are not copied: they must stay as they are until `build`. */
	add(address: number, bytes: Uint8Array): void {
		if (bytes.length === 0) return;
		const end = address + bytes.length;
		if (end > ADDRESS_END)
			throw new AppError('flash-file-damaged', 'The firmware file goes beyond the address space.');
		this.#size += bytes.length;
		if (this.#size > MAX_FIRMWARE_BYTES) throw tooLarge(this.#size);
		const last = this.#runs.at(-1);
		if (last?.end === address) {
			last.parts.push(bytes);
			last.end = end;
		} else this.#runs.push({ address, end, parts: [bytes] });
	}

	/** In the order of their addresses. Throws `flash-file-overlap`, `flash-file-scattered`. */
	build(): FirmwareSegment[] {
		const runs = this.#runs.sort((a, b) => a.address - b.address);
		const joined: Run[] = [];
		for (const run of runs) {
			const last = joined.at(-1);
			if (!last || run.address > last.end) joined.push(run);
			else if (run.address === last.end) {
				for (const part of run.parts) last.parts.push(part);
				last.end = run.end;
			} else throw overlap(run.address);
		}
		if (joined.length > MAX_SEGMENTS)
			throw new AppError(
				'flash-file-scattered',
				`The firmware is in ${joined.length} places; at most ${MAX_SEGMENTS} are taken.`
			);
		return joined.map(({ address, parts }) => ({ address, bytes: concatBytes(parts) }));
	}
}

export function tooLarge(size: number): AppError {
	const limit = Math.round(MAX_FIRMWARE_BYTES / 1024 / 1024);
	return new AppError('flash-file-too-large', `The firmware has ${size} bytes.`, {
		values: { limit }
	});
}

function overlap(address: number): AppError {
	return new AppError(
		'flash-file-overlap',
		`The firmware has two different contents for the address 0x${address.toString(16)}.`
	);
}

export function sizeOf(segments: readonly FirmwareSegment[]): number {
	return segments.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
