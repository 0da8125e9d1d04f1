// Fetches the files of the offline copy in a worker of its own, which ends with the download.
import { AppError } from '#lib/core/errors.ts';
import { proxy, wrapMortal } from '#lib/core/rpc.ts';
import { watchWorker, type WatchedWorker } from '#lib/core/worker-life.ts';
import type { CopyFetcherApi } from './copy-fetcher-api.ts';
import type { FetchFilesOptions } from './fetch-files.ts';
import type { ListedFile } from './site-list.ts';

export type FetchIntoCopy = (
	files: readonly ListedFile[],
	options: Pick<FetchFilesOptions, 'signal' | 'onprogress'>
) => Promise<void>;

/** What is used of a Worker. */
export type FetchingWorker = WatchedWorker & { terminate(): void };

function createDefaultWorker(): FetchingWorker {
	return new Worker(new URL('./copy-fetcher.worker.ts', import.meta.url), {
		type: 'module',
		name: 'offline copy'
	});
}

/**
 * `root`: url of the site's root, ending in a slash. What it returns rejects as `fetchFiles` does, and with
 * `offline-refused` when the worker ends by itself.
 */
export function fetchInWorker(
	root: string,
	createWorker: () => FetchingWorker = createDefaultWorker
): FetchIntoCopy {
	return async (files, { signal, onprogress }) => {
		signal.throwIfAborted();
		const ended = new AbortController();
		const worker = createWorker();
		const life = watchWorker(worker, (reason) =>
			ended.abort(new AppError('offline-refused', reason))
		);
		const remote = wrapMortal<CopyFetcherApi>(worker, AbortSignal.any([signal, ended.signal]));
		try {
			await remote.fetchFiles(files, root, proxy(onprogress));
		} finally {
			life.dispose();
			worker.terminate();
		}
	};
}
