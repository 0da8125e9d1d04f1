// The worker that reads what came from outside. Whatever a file does to it, the page goes on and can end it.
import { expose, transfer } from '#lib/core/rpc.ts';
import { live } from '#lib/core/worker-life.ts';
import { buffersOf } from './buffers-of.ts';
import type { ImportReaderApi } from './import-reader-api.ts';
import { readImport } from './read-import.ts';

const PROGRESS_MS = 100;

function nowAndThen(onprogress: (unpackedBytes: number) => void) {
	let toldAt = performance.now();
	return (unpackedBytes: number) => {
		if (performance.now() - toldAt < PROGRESS_MS) return;
		toldAt = performance.now();
		onprogress(unpackedBytes);
	};
}

const api = {
	live: (lock) => live(lock),
	ready: () => undefined,
	async read(loaded, onprogress) {
		const read = await readImport(loaded, nowAndThen(onprogress));
		return transfer(read, buffersOf(read));
	},
	async readSubmissions(loaded, onprogress) {
		// Few pages are a teacher's.
		const { readSubmissions } = await import('../grading/read-submissions.ts');
		return readSubmissions(loaded, nowAndThen(onprogress));
	}
} satisfies {
	[Name in keyof ImportReaderApi]: (...args: Parameters<ImportReaderApi[Name]>) => unknown;
};

expose(api);
