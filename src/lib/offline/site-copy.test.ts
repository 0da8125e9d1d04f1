import { expect, test } from 'vitest';
import { copySource, FakeFileCache, FakeSite } from './fake-site.ts';
import type { FetchProgress } from './fetch-files.ts';
import { SiteCopy } from './site-copy.ts';

const FIRST = {
	'index.html': '<p>one</p>',
	'_app/immutable/a.1.js': 'a1',
	'_app/immutable/b.js': 'shared',
	'c/core.wasm': 'core',
	'whole/core.wasm': 'whole core'
};
const SECOND = {
	...FIRST,
	'index.html': '<p>two</p>',
	'_app/immutable/a.2.js': 'a2'
};
const { '_app/immutable/a.1.js': _, ...SECOND_ONLY } = SECOND;

async function setUp(files: Readonly<Record<string, string>> = FIRST) {
	const cache = new FakeFileCache();
	const site = await FakeSite.of(files);
	const inUse = new Set<string>();
	/** Groups that are needed beside the usual ones. */
	const groups: string[] = [];
	const copyOf = (ownPath = '_app/immutable/a.1.js') =>
		new SiteCopy({
			...{ ...copySource(cache, site), ownPath, groups: () => groups },
			inUse: () => Promise.resolve(inUse)
		});
	return { cache, site, inUse, groups, copyOf, copy: copyOf() };
}

function options() {
	const seen: FetchProgress[] = [];
	const abort = new AbortController();
	return {
		seen,
		abort,
		options: { signal: abort.signal, onprogress: (one: FetchProgress) => seen.push(one) }
	};
}

test('a first visit keeps the usual groups, tells how far it is, and is ready then', async () => {
	const { copy, site } = await setUp();
	expect(await copy.look()).toMatchObject({ ready: false, groups: [], updateReady: false });
	const { seen, options: how } = options();
	await copy.update(how);
	const state = await copy.look();
	expect(state.ready).toBe(true);
	expect(state.record).toMatchObject({ current: site.list.version, next: null });
	expect(state.groups).toEqual([
		{ id: 'page', usual: true, keptBytes: 18, sizeBytes: 18 },
		{ id: 'c', usual: true, keptBytes: 4, sizeBytes: 4 },
		{ id: 'whole-c', usual: false, keptBytes: 0, sizeBytes: 10 }
	]);
	expect(seen.at(-1)).toEqual({ doneBytes: 22, totalBytes: 22 });
	expect(site.asked.some((one) => one.startsWith('whole/'))).toBe(false);
});

test('a group that is needed here counts, from the moment it is needed', async () => {
	const { copy, groups, site } = await setUp();
	await copy.update(options().options);
	expect((await copy.look()).ready).toBe(true);
	groups.push('whole-c', 'not-listed');
	expect((await copy.look()).ready).toBe(false);
	await copy.update(options().options);
	expect((await copy.look()).ready).toBe(true);
	expect(site.asked.filter((one) => one.startsWith('whole/'))).toHaveLength(1);
});

test('the page is of use before the rest is here', async () => {
	const { copy, site } = await setUp();
	site.onask = (path) => {
		if (path === 'c/core.wasm') throw new TypeError('Failed to fetch');
	};
	await expect(copy.update(options().options)).rejects.toMatchObject({
		code: 'offline-unreachable'
	});
	expect(await copy.look()).toMatchObject({
		ready: false,
		record: { current: site.list.version }
	});
});

test('a download that was stopped goes on where it was', async () => {
	const { copy, site } = await setUp();
	const first = options();
	site.onask = (path) => {
		if (path === 'c/core.wasm') first.abort.abort(new DOMException('paused', 'AbortError'));
	};
	await expect(copy.update(first.options)).rejects.toMatchObject({ name: 'AbortError' });
	site.asked.length = 0;
	site.onask = () => undefined;
	await copy.update(options().options);
	expect(site.asked).toEqual(['site.json no-store', 'c/core.wasm no-cache']);
	expect((await copy.look()).ready).toBe(true);
});

test('all groups are kept when all are wanted', async () => {
	const { copy } = await setUp();
	await copy.wish('all');
	await copy.update(options().options);
	const { groups, ready } = await copy.look();
	expect(ready).toBe(true);
	expect(groups.every(({ keptBytes, sizeBytes }) => keptBytes === sizeBytes)).toBe(true);
});

test('a new version is fetched whole and waits; what both have is not fetched again', async () => {
	const { copy, site, cache } = await setUp();
	await copy.update(options().options);
	const before = site.list.version;
	await site.deploy(SECOND_ONLY);
	site.asked.length = 0;
	await copy.update(options().options);
	expect(site.asked).toEqual([
		'site.json no-store',
		'index.html no-cache',
		'_app/immutable/a.2.js default'
	]);
	expect(await copy.look()).toMatchObject({
		record: { current: before, next: site.list.version },
		updateReady: true,
		ready: true
	});
	expect(cache.names).toContain(`list-${before}`);
});

test('a new version that is half here does not wait', async () => {
	const { copy, site } = await setUp();
	await copy.update(options().options);
	const before = site.list.version;
	await site.deploy({ ...SECOND_ONLY, 'c/core.wasm': 'newer' });
	site.onask = (path) => {
		if (path === 'c/core.wasm') site.offline = true;
	};
	await expect(copy.update(options().options)).rejects.toMatchObject({
		code: 'offline-unreachable'
	});
	expect((await copy.look()).record).toMatchObject({ current: before, next: null });
});

test('the files of a version stay as long as a page of it is open', async () => {
	const { copy, copyOf, site, cache, inUse } = await setUp();
	await copy.update(options().options);
	const before = site.list.version;
	const own = site.sha256Of('_app/immutable/a.1.js');
	inUse.add(before);
	await site.deploy(SECOND_ONLY);
	await copy.update(options().options);
	await copy.take();
	expect(await copy.ownVersion()).toBe(before);
	expect((await copy.look()).updateReady).toBe(true);
	const next = copyOf('_app/immutable/a.2.js');
	await next.tidy();
	expect(cache.names).toContain(own);
	inUse.clear();
	await next.tidy();
	expect(cache.names).not.toContain(own);
	expect(await next.look()).toMatchObject({ ready: true, updateReady: false });
});

test('a deployment in the middle of a download is noticed, and the new version is taken', async () => {
	const { copy, site } = await setUp();
	let deployed = false;
	site.onask = async (path) => {
		if (path !== 'index.html' || deployed) return;
		deployed = true;
		await site.deploy(SECOND_ONLY);
	};
	await copy.update(options().options);
	expect(await copy.look()).toMatchObject({
		ready: true,
		record: { current: site.list.version }
	});
});

test('a site whose files never are those of its list is an error, and none of them is kept', async () => {
	const { copy, site, cache } = await setUp();
	site.list = {
		...site.list,
		files: site.list.files.map((file) => ({ ...file, sha256: 'f'.repeat(64) }))
	};
	await expect(copy.update(options().options)).rejects.toMatchObject({ code: 'offline-changed' });
	expect(cache.names.filter((name) => name.length === 64)).toEqual([]);
});

test('a full disk is said, and what is there stays of use', async () => {
	const { copy, cache, site } = await setUp({ ...FIRST, 'c/core.wasm': 'x'.repeat(5000) });
	cache.quotaBytes = 3000;
	await expect(copy.update(options().options)).rejects.toMatchObject({ code: 'offline-full' });
	expect((await copy.look()).record.current).toBe(site.list.version);
});

test('an entry that went away comes back with the next update', async () => {
	const { copy, cache, site } = await setUp();
	await copy.update(options().options);
	const sha256 = site.sha256Of('_app/immutable/b.js');
	for (const url of cache.entries.keys()) if (url.endsWith(sha256)) cache.entries.delete(url);
	expect((await copy.look()).ready).toBe(false);
	await copy.update(options().options);
	expect((await copy.look()).ready).toBe(true);
});

test('what was removed is gone and stays so', async () => {
	const { copy, cache } = await setUp();
	await copy.update(options().options);
	await copy.remove();
	expect(cache.names).toEqual(['record']);
	const { record, ready } = await copy.look();
	expect(ready).toBe(false);
	expect(record).toMatchObject({ wish: 'none', current: null });
});

test('a record that is damaged is that of a first visit, and the files are found again', async () => {
	const { copy, copyOf, cache, site } = await setUp();
	await copy.update(options().options);
	const url = [...cache.entries.keys()].find((name) => name.endsWith('record'))!;
	await cache.put(url, new Response('{"wish":'));
	site.asked.length = 0;
	const again = copyOf();
	await again.update(options().options);
	expect(site.asked).toEqual(['site.json no-store']);
	expect((await again.look()).ready).toBe(true);
});
