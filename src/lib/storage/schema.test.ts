import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { DATABASE_VERSION, migrate, type PlaygroundSchema } from './schema.ts';

it('migration 1 makes projects, by id, and settings, by name', async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	const database = await openDB<PlaygroundSchema>('schema', DATABASE_VERSION, {
		upgrade: (upgrading, from) => migrate(upgrading, from)
	});
	expect([...database.objectStoreNames]).toEqual(expect.arrayContaining(['projects', 'settings']));
	const stores = database.transaction(['projects', 'settings']);
	expect(stores.objectStore('projects').keyPath).toBe('id');
	expect(stores.objectStore('settings').keyPath).toBeNull();
	database.close();
	vi.unstubAllGlobals();
});

it('migration 2 adds images, their archives and keys, and keeps the projects', async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	const before = await openDB('schema', 1, {
		upgrade(database) {
			database.createObjectStore('projects', { keyPath: 'id' });
			database.createObjectStore('settings');
		}
	});
	await before.put('projects', { id: 'a', name: 'kept' });
	before.close();
	const database = await openDB<PlaygroundSchema>('schema', DATABASE_VERSION, {
		upgrade: (upgrading, from) => migrate(upgrading, from)
	});
	expect(await database.count('projects')).toBe(1);
	const stores = database.transaction(['images', 'imageArchives', 'keys']);
	expect(stores.objectStore('images').keyPath).toBe('digest');
	expect(stores.objectStore('imageArchives').keyPath).toBeNull();
	expect(stores.objectStore('keys').keyPath).toBe('id');
	database.close();
	vi.unstubAllGlobals();
});

it('migration 3 adds handles of folders, and keeps images and keys', async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	const before = await openDB('schema', 2, {
		upgrade(database) {
			database.createObjectStore('projects', { keyPath: 'id' });
			database.createObjectStore('settings');
			database.createObjectStore('images', { keyPath: 'digest' });
			database.createObjectStore('imageArchives');
			database.createObjectStore('keys', { keyPath: 'id' });
		}
	});
	await before.put('imageArchives', new Uint8Array(3), 'a');
	before.close();
	const database = await openDB<PlaygroundSchema>('schema', DATABASE_VERSION, {
		upgrade: (upgrading, from) => migrate(upgrading, from)
	});
	expect(await database.count('imageArchives')).toBe(1);
	expect(database.transaction('handles').objectStore('handles').keyPath).toBeNull();
	database.close();
	vi.unstubAllGlobals();
});
