// Deflate without a wrapper, unpacked in small pieces: the receiver can stop at any of them, and learns where the
// packed data end.
import { ZStream, Z_NO_FLUSH, Z_OK, Z_STREAM_END, zlibInflate, zlibInflateInit2 } from 'pako';
import { AppError } from '#lib/core/errors.ts';

const PIECE_BYTES = 64 * 1024;
/** The largest window; negative: no header and no trailer. */
const RAW_WINDOW_BITS = -15;

/** What became of packed data: where they end, and what was wrong: `cut` when they are not all there. */
export interface Inflated {
	end: number;
	problem: string | null;
}

/**
 * Unpacks `packed` from `start` as far as it goes. A piece lies in memory that the next one overwrites; what `take`
 * throws ends it.
 */
export function inflateUntil(
	packed: Uint8Array,
	start: number,
	take: (piece: Uint8Array) => void
): Inflated {
	const stream = new ZStream();
	zlibInflateInit2(stream, RAW_WINDOW_BITS);
	stream.input = packed;
	stream.next_in = start;
	stream.avail_in = packed.length - start;
	stream.output = new Uint8Array(PIECE_BYTES);
	for (;;) {
		stream.next_out = 0;
		stream.avail_out = PIECE_BYTES;
		const status = zlibInflate(stream, Z_NO_FLUSH);
		if (stream.next_out > 0) take(stream.output.subarray(0, stream.next_out));
		if (status === Z_STREAM_END) return { end: stream.next_in, problem: null };
		if (status !== Z_OK) return { end: stream.next_in, problem: stream.msg || 'cut' };
	}
}

/** The same for what has to be whole: returns where the data end. Throws `archive-damaged`. */
export function inflate(
	packed: Uint8Array,
	start: number,
	take: (piece: Uint8Array) => void
): number {
	const { end, problem } = inflateUntil(packed, start, take);
	if (problem !== null) throw damaged(problem === 'cut' ? 'the data end too early' : problem);
	return end;
}

function damaged(reason: string): AppError {
	return new AppError('archive-damaged', `Compressed data are damaged: ${reason}.`);
}
