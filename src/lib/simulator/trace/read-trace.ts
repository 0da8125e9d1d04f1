// A trace file of any size, read in pieces and packed as a board would send it: never as a whole, never as objects for
// all of its events.
import { AppError } from '#lib/core/errors.ts';
import { EventPacker } from './load-trace.ts';
import type { TraceBatch } from './trace-batch.ts';
import { TraceTextReader, type TraceHead } from './trace-text-reader.ts';

/** Of a file that is opened. */
export const MAX_TRACE_FILE_BYTES = 256 * 1024 * 1024;

/** So much text is read at once: what is sent is answered within a few milliseconds. */
const PIECE_BYTES = 256 * 1024;

export interface TraceProgress {
	/** Events since the last one; null when there were few. */
	batch: TraceBatch | null;
	readBytes: number;
}

/** Throws AppErrors `trace-invalid`, `trace-too-new` and `trace-too-large`. */
export async function readTrace(
	file: Blob,
	onprogress: (progress: TraceProgress) => void
): Promise<TraceHead> {
	if (file.size > MAX_TRACE_FILE_BYTES)
		throw new AppError('trace-too-large', `the file has ${file.size} bytes`);
	const reader = new TraceTextReader();
	const packer = new EventPacker();
	const decoder = new TextDecoder();
	const tell = (batch: TraceBatch | null, readBytes: number) => onprogress({ batch, readBytes });
	for (let at = 0; at < file.size; at += PIECE_BYTES) {
		const piece = await file.slice(at, at + PIECE_BYTES).arrayBuffer();
		for (const event of reader.push(decoder.decode(piece, { stream: true }))) {
			const batch = packer.add(event);
			if (batch) tell(batch, at);
		}
		tell(null, Math.min(file.size, at + PIECE_BYTES));
	}
	const head = reader.end();
	tell(packer.rest(), file.size);
	return head;
}
