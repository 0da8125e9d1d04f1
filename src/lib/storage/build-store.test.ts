import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryBuildStore, type BuildLimits, type BuildStore } from './build-store.ts';
import { openBuildStore } from './indexeddb-build-store.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

const bytes = (length: number, value = 1) => new Uint8Array(length).fill(value);

const MAKERS: readonly [string, (limits: BuildLimits) => Promise<BuildStore>][] = [
	['indexeddb', (limits) => openBuildStore('builds', limits)],
	['memory', (limits) => Promise.resolve(new MemoryBuildStore(limits))]
];

describe.each(MAKERS)('a store of builds in %s', (kind, make) => {
	test('gives back what was kept, and nothing else', async () => {
		const store = await make({ entries: 10, bytes: 1000 });
		expect(store.kind).toBe(kind);
		await store.write('a', bytes(3));
		await store.write('a', bytes(4, 2));
		expect(await store.read('a')).toEqual(bytes(4, 2));
		expect(await store.read('b')).toBeNull();
		store.dispose();
	});

	test('forgets what was not used for longest when there are too many', async () => {
		const store = await make({ entries: 2, bytes: 1000 });
		await store.write('a', bytes(1));
		await store.write('b', bytes(1));
		await store.read('a');
		await store.write('c', bytes(1));
		expect(await store.read('b')).toBeNull();
		expect(await store.read('a')).not.toBeNull();
		expect(await store.read('c')).not.toBeNull();
		store.dispose();
	});

	test('forgets by size, and keeps nothing that is too large alone', async () => {
		const store = await make({ entries: 10, bytes: 100 });
		await store.write('a', bytes(60));
		await store.write('b', bytes(60));
		expect(await store.read('a')).toBeNull();
		await store.write('huge', bytes(101));
		expect(await store.read('huge')).toBeNull();
		expect(await store.read('b')).not.toBeNull();
		store.dispose();
	});
});

test('builds outlive the page', async () => {
	const first = await openBuildStore('builds');
	await first.write('a', bytes(5));
	first.dispose();
	const second = await openBuildStore('builds');
	expect(await second.read('a')).toEqual(bytes(5));
	second.dispose();
});

test('an entry that is not what was written is none', async () => {
	(await openBuildStore('builds')).dispose();
	const database = await openDB('builds', 1);
	await database.put('bytes', 'text', 'a');
	database.close();
	const store = await openBuildStore('builds');
	expect(await store.read('a')).toBeNull();
	store.dispose();
});

test('a database of a newer page is left alone, and builds live in memory', async () => {
	(await openDB('builds', 9)).close();
	const store = await openBuildStore('builds');
	expect(store.kind).toBe('memory');
	expect((await openDB('builds')).version).toBe(9);
});

test('where the browser refuses storage, builds live in memory', async () => {
	vi.stubGlobal('indexedDB', {
		open: () => {
			throw new DOMException('private window', 'SecurityError');
		},
		deleteDatabase: () => {
			throw new DOMException('private window', 'SecurityError');
		}
	});
	expect((await openBuildStore('builds')).kind).toBe('memory');
});
