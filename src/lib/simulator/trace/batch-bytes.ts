// How much memory a batch of a trace takes. Beside the reader of batches, which the page fetches late.
import type { TraceBatch } from './trace-batch.ts';

/** Without its tables, which are small. */
export function batchBytes({ words, bytes }: TraceBatch): number {
	return words.byteLength + bytes.byteLength;
}
