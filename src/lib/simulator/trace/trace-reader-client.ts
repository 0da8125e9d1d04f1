// Reads a trace file in a worker, so that the page goes on meanwhile. Cancelling ends the worker.
import { AppError, toAppError } from '#lib/core/errors.ts';
import { transfer, wrap } from '#lib/core/rpc.ts';
import { untilAborted } from '#lib/core/until-aborted.ts';
import { watchWorker } from '#lib/core/worker-life.ts';
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
	const gone = new AbortController();
	const life = watchWorker(worker, (reason) => gone.abort(new AppError('trace-failed', reason)));
	const ended = AbortSignal.any([gone.signal, signal]);
	try {
		// Messages of two ports may come in another order than they were sent.
		const allCame = new Promise<void>((resolve) => {
			port1.onmessage = ({ data }: MessageEvent<unknown>) => {
				const message = decodeTraceProgress(data);
				if (message === DONE) resolve();
				else onprogress(message);
			};
		});
		const read = wrap<TraceReaderApi>(worker).read(file, transfer(port2, [port2]));
		const head = await untilAborted<TraceHead>(read, ended);
		await untilAborted(allCame, ended);
		return head;
	} catch (error) {
		if (signal.aborted) throw error;
		throw toAppError(error, 'trace-failed');
	} finally {
		life.dispose();
		port1.close();
		worker.terminate();
	}
};
