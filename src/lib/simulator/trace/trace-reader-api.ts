// What the page and the worker that reads trace files say to each other. Progress goes over a port of its own.
import type { LifeApi } from '#lib/core/worker-life.ts';
import type { TraceHead } from './trace-text-reader.ts';
import type { TraceProgress } from './read-trace.ts';

export interface TraceReaderApi extends LifeApi {
	/** Once. Throws as `readTrace` does. */
	read(file: Blob, progress: MessagePort): Promise<TraceHead>;
}

/** The last message: all that was read has come. */
export const DONE = 'done';

/** The one place where a message becomes a value. */
export function decodeTraceProgress(data: unknown): TraceProgress | typeof DONE {
	if (data === DONE) return DONE;
	if (typeof data === 'object' && data !== null && 'batch' in data && 'readBytes' in data)
		return data as TraceProgress;
	throw new RangeError('not a message of the reader of traces');
}
