// The worker that fetches the offline copy. It ends with the download, and with it goes the memory that a hundred megabytes
// on their way left behind, which in the page stays for minutes.
import { expose } from '#lib/core/rpc.ts';
import { live } from '#lib/core/worker-life.ts';
import { browserSiteStore } from './browser-site-store.ts';
import type { CopyFetcherApi } from './copy-fetcher-api.ts';
import { fetchFiles } from './fetch-files.ts';

const api = {
	live: (lock) => live(lock),
	async fetchFiles(files, root, onprogress) {
		const kept = await browserSiteStore(root);
		await fetchFiles(files, {
			...{ root, kept, onprogress },
			// Its creator ends the worker.
			signal: new AbortController().signal,
			fetch: (input, init) => fetch(input, init)
		});
	}
} satisfies {
	[Name in keyof CopyFetcherApi]: (...args: Parameters<CopyFetcherApi[Name]>) => unknown;
};

expose(api);
