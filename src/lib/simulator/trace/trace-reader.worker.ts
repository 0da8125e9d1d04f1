// The worker that reads trace files: they are a stranger's, and may be large.
import { expose } from '#lib/core/rpc.ts';
import { live } from '#lib/core/worker-life.ts';
import { readTrace } from './read-trace.ts';
import { DONE, type TraceReaderApi } from './trace-reader-api.ts';

expose({
	live: (lock) => live(lock),
	async read(file, progress) {
		const head = await readTrace(file, (one) => {
			const moved = one.batch ? [one.batch.words.buffer, one.batch.bytes.buffer] : [];
			progress.postMessage(one, moved);
		});
		progress.postMessage(DONE);
		return head;
	}
} satisfies TraceReaderApi);
