import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import type { AppError } from '#lib/core/errors.ts';
import { createProject, withFile } from '#lib/project/edit-project.ts';
import { OPEN_TIMEOUT_MS } from './connection.ts';
import { openProjectStore } from './open-store.ts';
import { DATABASE_VERSION } from './schema.ts';
import type { ProjectStore } from './storage.ts';

const NAME = 'open-test';
const PROJECT = createProject('Blinky', { 'main.c': '1' }, 'blinky', { id: 'a', now: 10 });

const opened: ProjectStore[] = [];

async function open(clock = new ManualClock()): Promise<ProjectStore> {
	const store = await openProjectStore({ name: NAME, clock });
	opened.push(store);
	return store;
}

/** Puts a record as another program or version might have. */
async function putRaw(store: string, value: unknown, key?: string): Promise<void> {
	const database = await openDB(NAME);
	await database.put(store, value, key);
	database.close();
}

async function workInMemory(store: ProjectStore): Promise<void> {
	expect(store.kind).toBe('memory');
	await store.save(PROJECT, null);
	expect(await store.list()).toEqual([PROJECT]);
}

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
	for (const store of opened.splice(0)) store.dispose();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('in the database', () => {
	it('finds everything again after the page was closed', async () => {
		const before = await open();
		await before.save(PROJECT, null);
		await before.writeSetting('theme', 'dark');
		before.dispose();
		const after = await open();
		expect(await after.list()).toEqual([PROJECT]);
		expect(await after.readSetting('theme')).toBe('dark');
	});

	it.each([
		['no files', { files: undefined }],
		['a number as text', { files: { 'main.c': 7 } }],
		['a path outside', { files: { '../main.c': '' } }],
		['a file that is also a folder', { files: { lib: '', 'lib/a.h': '' } }],
		['no name', { name: '' }],
		['no time', { changedAt: 'today' }],
		['an infinite time', { changedAt: Infinity }]
	])('leaves out a record with %s, keeps it, and reports it once', async (_what, damage) => {
		const store = await open();
		const problems: AppError[] = [];
		store.onproblem = (problem) => problems.push(problem);
		await store.save(PROJECT, null);
		await putRaw('projects', { ...PROJECT, id: 'b', ...damage });
		expect(await store.list()).toEqual([PROJECT]);
		expect(await store.list()).toEqual([PROJECT]);
		expect(problems.map(({ code }) => code)).toEqual(['record-damaged']);
		const database = await openDB(NAME);
		expect(await database.count('projects')).toBe(2);
		database.close();
	});

	it('saves over a damaged record', async () => {
		const store = await open();
		await putRaw('projects', { id: 'a', changedAt: 'x' });
		await store.save(PROJECT, null);
		expect(await store.list()).toEqual([PROJECT]);
	});

	it('reports a setting that is not text and reads it as none', async () => {
		const store = await open();
		const problems: AppError[] = [];
		store.onproblem = (problem) => problems.push(problem);
		await putRaw('settings', { theme: 1 }, 'theme');
		expect(await store.readSetting('theme')).toBeNull();
		expect(problems.map(({ code }) => code)).toEqual(['setting-damaged']);
	});

	it.each(['put', 'commit'])(
		'says that it is full when the %s fails, and loses nothing',
		async (at) => {
			const store = await open();
			await store.save(PROJECT, null);
			const quota = new DOMException('the quota is used up', 'QuotaExceededError');
			const put = vi.spyOn(IDBObjectStore.prototype, 'put');
			if (at === 'put')
				put.mockImplementation(() => {
					throw quota;
				});
			else {
				put.mockImplementation(function (this: IDBObjectStore) {
					const request = this.count();
					request.addEventListener('success', () => {
						Object.defineProperty(this.transaction, 'error', { value: quota });
						this.transaction.abort();
					});
					return request as IDBRequest<IDBValidKey>;
				});
			}
			const next = withFile(PROJECT, 'main.c', '2', 20);
			await expect(store.save(next, PROJECT)).rejects.toMatchObject({ code: 'storage-full' });
			put.mockRestore();
			expect(await store.list()).toEqual([PROJECT]);
			await store.save(next, PROJECT);
			expect(await store.list()).toEqual([next]);
		}
	);

	it('opens again after the database was deleted under it', async () => {
		const store = await open();
		await store.save(PROJECT, null);
		await deleteDB(NAME);
		expect(await store.list()).toEqual([]);
		await store.save(PROJECT, null);
		expect(await store.list()).toEqual([PROJECT]);
	});

	it('gives way to a newer version of the app and says so', async () => {
		const store = await open();
		await store.save(PROJECT, null);
		const newer = await openDB(NAME, DATABASE_VERSION + 1);
		await expect(store.save(PROJECT, null)).rejects.toMatchObject({ code: 'storage-newer' });
		expect(await newer.count('projects')).toBe(1);
		newer.close();
	});

	it('refuses calls after it was disposed of', async () => {
		const store = await open();
		store.dispose();
		await expect(store.list()).rejects.toMatchObject({ code: 'storage-failed' });
	});
});

describe('between tabs', () => {
	it('tells the other tab what was saved and removed, and not itself', async () => {
		const [mine, theirs] = [await open(), await open()];
		const heard: string[] = [];
		mine.onchange = (id) => heard.push(`mine ${id}`);
		const both = new Promise<void>((resolve) => {
			theirs.onchange = (id) => {
				heard.push(`theirs ${id}`);
				if (heard.length === 2) resolve();
			};
		});
		await mine.save(PROJECT, null);
		await mine.remove(PROJECT.id, PROJECT);
		await both;
		expect(heard).toEqual(['theirs a', 'theirs a']);
	});

	it('does not announce what it did not write', async () => {
		const [mine, theirs] = [await open(), await open()];
		const first = new Promise((resolve) => (theirs.onchange = resolve));
		const later = withFile(PROJECT, 'main.c', '2', 20);
		await theirs.save(later, null);
		expect(await mine.save(withFile(PROJECT, 'main.c', '3', 30), PROJECT)).toEqual(later);
		await mine.save({ ...PROJECT, id: 'z' }, null);
		expect(await first).toBe('z');
	});

	it('lets one of two tabs that save at once through, and tells the other what is in the way', async () => {
		const [mine, theirs] = [await open(), await open()];
		await mine.save(PROJECT, null);
		const versions = ['mine', 'theirs'].map((text) => withFile(PROJECT, 'main.c', text, 20));
		const [one, other] = await Promise.all([
			mine.save(versions[0]!, PROJECT),
			theirs.save(versions[1]!, PROJECT)
		]);
		expect([one, other].filter((inTheWay) => inTheWay === null)).toHaveLength(1);
		expect(await mine.list()).toEqual([one ?? other]);
	});

	it('ignores what is not an id, and works where there is no channel', async () => {
		const store = await open();
		const first = new Promise((resolve) => (store.onchange = resolve));
		const stranger = new BroadcastChannel(`${NAME}/projects`);
		stranger.postMessage({ id: 'a' });
		stranger.postMessage('b');
		expect(await first).toBe('b');
		stranger.close();
		vi.stubGlobal('BroadcastChannel', undefined);
		const alone = await open();
		await alone.save(PROJECT, null);
		expect(await alone.list()).toEqual([PROJECT]);
	});
});

describe('where storage cannot be had', () => {
	it('works in memory where there is no IndexedDB', async () => {
		vi.stubGlobal('indexedDB', undefined);
		await workInMemory(await open());
	});

	it('works in memory when the browser refuses', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		const store = await open();
		expect(store.problem).toMatchObject({ code: 'storage-refused' });
		await workInMemory(store);
	});

	it('works in memory when an upgrade fails', async () => {
		vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
			throw new DOMException('disk', 'UnknownError');
		});
		const store = await open();
		expect(store.problem).toMatchObject({ code: 'storage-failed' });
		await workInMemory(store);
	});

	it('does not touch the database of a newer version', async () => {
		const newer = await openDB(NAME, DATABASE_VERSION + 1, {
			upgrade: (database) => void database.createObjectStore('projects', { keyPath: 'key' })
		});
		await newer.put('projects', { key: 'theirs' });
		newer.close();
		const store = await open();
		expect(store.problem).toMatchObject({ code: 'storage-newer' });
		await workInMemory(store);
		const again = await openDB(NAME);
		expect(again.version).toBe(DATABASE_VERSION + 1);
		expect(await again.getAll('projects')).toEqual([{ key: 'theirs' }]);
		again.close();
	});

	it('stops waiting for a browser that never answers, and closes what comes too late', async () => {
		const clock = new ManualClock();
		// The deletion of a database waits for this connection, and the opening waits for the deletion.
		const blocker = await openDB(NAME, 1);
		void deleteDB(NAME);
		const opening = open(clock);
		await clock.advance(OPEN_TIMEOUT_MS);
		const store = await opening;
		expect(store.problem).toMatchObject({ code: 'storage-blocked' });
		await workInMemory(store);
		const close = vi.spyOn(IDBDatabase.prototype, 'close');
		blocker.close();
		await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2));
	});
});
