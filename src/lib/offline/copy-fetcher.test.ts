import { expect, test } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { fakeWorker } from '#lib/core/fake-worker.ts';
import type { CopyFetcherApi } from './copy-fetcher-api.ts';
import { fetchInWorker } from './copy-fetcher.ts';
import type { FetchProgress } from './fetch-files.ts';

const ROOT = 'https://site.test/';
const FILES = [{ path: 'a', sizeBytes: 3, sha256: 'abc', group: 'page' }];

const workerThat = (fetchFiles: CopyFetcherApi['fetchFiles']) => fakeWorker({ fetchFiles });

function options() {
	const stop = new AbortController();
	const seen: FetchProgress[] = [];
	const onprogress = (one: FetchProgress) => void seen.push(one);
	return { stop, seen, options: { signal: stop.signal, onprogress } };
}

test('the worker gets the files, tells how far it is, and is ended', async () => {
	const { seen, options: own } = options();
	const asked: unknown[] = [];
	const worker = workerThat((files, root, onprogress) => {
		asked.push(files, root);
		onprogress({ doneBytes: 3, totalBytes: 3 });
		return Promise.resolve();
	});
	await fetchInWorker(ROOT, () => worker)(FILES, own);
	expect(asked).toEqual([FILES, ROOT]);
	await expect.poll(() => seen).toEqual([{ doneBytes: 3, totalBytes: 3 }]);
	expect(worker.terminated).toBe(1);
});

test('what it rejects with keeps its code', async () => {
	const worker = workerThat(() => Promise.reject(new AppError('offline-full', 'no room')));
	const fetching = fetchInWorker(ROOT, () => worker)(FILES, options().options);
	await expect(fetching).rejects.toMatchObject({ code: 'offline-full', message: 'no room' });
	expect(worker.terminated).toBe(1);
});

test('cancelling ends the worker', async () => {
	const { stop, options: own } = options();
	const worker = workerThat(() => new Promise(() => undefined));
	const fetching = fetchInWorker(ROOT, () => worker)(FILES, own);
	stop.abort(new DOMException('enough', 'AbortError'));
	await expect(fetching).rejects.toThrow('enough');
	expect(worker.terminated).toBe(1);
});

test('a worker that dies is an error, not a wait', async () => {
	const worker = workerThat(() => new Promise(() => undefined));
	const fetching = fetchInWorker(ROOT, () => worker)(FILES, options().options);
	worker.onerror!({ message: 'out of memory' } as ErrorEvent);
	await expect(fetching).rejects.toMatchObject({ code: 'offline-refused' });
	expect(worker.terminated).toBe(1);
});
