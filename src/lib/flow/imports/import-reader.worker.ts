// The worker that reads what came from outside. Whatever a file does to it, the page goes on and can end it.
import { expose, transfer } from '#lib/core/rpc.ts';
import { live } from '#lib/core/worker-life.ts';
import { buffersOf } from './buffers-of.ts';
import type { ImportReaderApi } from './import-reader-api.ts';
import { readImport } from './read-import.ts';

const PROGRESS_MS = 100;

const api = {
	live: (lock) => live(lock),
	ready: () => undefined,
	async read(loaded, onprogress) {
		let toldAt = performance.now();
		const read = await readImport(loaded, (unpackedBytes) => {
			if (performance.now() - toldAt < PROGRESS_MS) return;
			toldAt = performance.now();
			onprogress(unpackedBytes);
		});
		return transfer(read, buffersOf(read));
	}
} satisfies {
	[Name in keyof ImportReaderApi]: (...args: Parameters<ImportReaderApi[Name]>) => unknown;
};

expose(api);
