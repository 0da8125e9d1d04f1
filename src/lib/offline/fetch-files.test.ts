import { expect, test } from 'vitest';
import { FAKE_ROOT, FakeFileCache, FakeSite, siteStoreIn } from './fake-site.ts';
import { fetchFiles } from './fetch-files.ts';

/** Large enough to be hashed while it comes. */
const LARGE = 'x'.repeat(9 * 1024 * 1024);

async function setUp(text = LARGE) {
	const cache = new FakeFileCache();
	const site = await FakeSite.of({ 'vendor/core.wasm': LARGE });
	const abort = new AbortController();
	const done: number[] = [];
	const sent = { text };
	const fetch: typeof globalThis.fetch = (input, init) => {
		site.asked.push(`${new Request(input).url.slice(FAKE_ROOT.length)} ${init?.cache}`);
		return Promise.resolve(new Response(sent.text));
	};
	const start = () =>
		fetchFiles(site.list.files, {
			...{ root: FAKE_ROOT, kept: siteStoreIn(cache), fetch, signal: abort.signal },
			onprogress: ({ doneBytes }) => done.push(doneBytes)
		});
	return { cache, site, sent, done, start, abort };
}

test('a large file is hashed while it comes, and kept when it is right', async () => {
	const { cache, site, start, done } = await setUp();
	await start();
	expect(cache.names).toEqual([site.sha256Of('vendor/core.wasm')]);
	expect(done.at(-1)).toBe(LARGE.length);
	expect(site.asked).toEqual(['vendor/core.wasm default']);
});

test('a large file that is wrong is asked for once more past every cache, and is not kept', async () => {
	const { cache, start, done, site } = await setUp(`${LARGE.slice(1)}y`);
	await expect(start()).rejects.toMatchObject({ code: 'offline-changed' });
	expect(site.asked).toEqual(['vendor/core.wasm default', 'vendor/core.wasm reload']);
	expect(cache.names).toEqual([]);
	expect(done.at(-1)).toBe(0);
});

test('a large file that comes halfway is not kept', async () => {
	const { cache, start, site } = await setUp();
	const half = new ReadableStream({
		start(controller) {
			controller.enqueue(new TextEncoder().encode(LARGE.slice(5000)));
			controller.error(new TypeError('network error'));
		}
	});
	const real = globalThis.Response;
	const response = new real(half);
	const kept = siteStoreIn(cache);
	await expect(
		fetchFiles(site.list.files, {
			...{ root: FAKE_ROOT, kept, fetch: () => Promise.resolve(response) },
			...{ signal: new AbortController().signal, onprogress: () => undefined }
		})
	).rejects.toMatchObject({ code: 'offline-unreachable' });
	expect(cache.names).toEqual([]);
	await start();
	expect(cache.names).toHaveLength(1);
});

test('a full disk and a refused cache are told apart', async () => {
	const { cache, start } = await setUp();
	cache.quotaBytes = 100;
	await expect(start()).rejects.toMatchObject({ code: 'offline-full' });
	cache.keys = () => Promise.reject(new DOMException('private', 'SecurityError'));
	await expect(start()).rejects.toMatchObject({ code: 'offline-refused' });
});
