// Reads a trace file in a worker, so that the page goes on meanwhile. Cancelling ends the worker.
import { AppError, messageOf } from '#lib/core/errors.ts';
import { transfer, wrap } from '#lib/core/rpc.ts';
import type { TraceProgress } from './read-trace.ts';
import { decodeTraceProgress, DONE, type TraceReaderApi } from './trace-reader-api.ts';
import type { TraceHead } from './trace-text-reader.ts';

export type ReadTraceFile = (
	file: Blob,
	onprogress: (progress: TraceProgress) => void,
	signal: AbortSignal
) => Promise<TraceHead>;

function createDefaultWorker(): Worker {
	return new Worker(new URL('./trace-reader.worker.ts', import.meta.url), {
		type: 'module',
		name: 'trace-reader'
	});
}

/** Throws AppErrors `trace-invalid`, `trace-too-new`, `trace-too-large` and `trace-failed`, and what aborts. */
export const readTraceFile: ReadTraceFile = async (file, onprogress, signal) => {
	signal.throwIfAborted();
	const worker = createDefaultWorker();
	const { port1, port2 } = new MessageChannel();
	let onabort = () => undefined as void;
	try {
		// Messages of two ports may come in another order than they were sent.
		const allCame = new Promise<void>((resolve) => {
			port1.onmessage = ({ data }: MessageEvent<unknown>) => {
				const message = decodeTraceProgress(data);
				if (message === DONE) resolve();
				else onprogress(message);
			};
		});
		const ended = new Promise<never>((_resolve, reject) => {
			worker.onerror = ({ message }) =>
				reject(new AppError('trace-failed', message || 'the reader of traces could not be loaded'));
			onabort = () => reject(signal.reason as Error);
			signal.addEventListener('abort', onabort);
		});
		const read = wrap<TraceReaderApi>(worker).read(file, transfer(port2, [port2]));
		const head = await Promise.race([read, ended]);
		await Promise.race([allCame, ended]);
		return head;
	} catch (error) {
		if (error instanceof AppError || signal.aborted) throw error;
		throw new AppError('trace-failed', messageOf(error), { cause: error });
	} finally {
		signal.removeEventListener('abort', onabort);
		port1.close();
		worker.terminate();
	}
};
