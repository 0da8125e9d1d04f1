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
	expect([...database.objectStoreNames]).toEqual(['projects', 'settings']);
	const stores = database.transaction(['projects', 'settings']);
	expect(stores.objectStore('projects').keyPath).toBe('id');
	expect(stores.objectStore('settings').keyPath).toBeNull();
	database.close();
	vi.unstubAllGlobals();
});
