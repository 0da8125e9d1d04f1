// Opens the library of images; in memory where the browser refuses storage.
import { systemClock } from '#lib/core/clock.ts';
import { Connection } from './connection.ts';
import { MemoryImageStore, type ImageStore } from './image-store.ts';
import { IndexedDbImageStore } from './indexeddb-image-store.ts';
import type { StoreOptions } from './open-store.ts';
import { DATABASE_NAME } from './schema.ts';

/** Never rejects. */
export async function openImageStore({
	name = DATABASE_NAME,
	clock = systemClock
}: StoreOptions = {}): Promise<ImageStore> {
	const connection = new Connection(name, clock);
	try {
		await connection.open();
		return new IndexedDbImageStore(connection);
	} catch {
		connection.dispose();
		return new MemoryImageStore();
	}
}
