// Opens the browser's storage; where that cannot be had, work goes on in memory and the store says why.
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { Connection } from './connection.ts';
import { IndexedDbProjectStore, type ChangeChannel } from './indexeddb-store.ts';
import { MemoryProjectStore } from './memory-store.ts';
import { DATABASE_NAME } from './schema.ts';
import { storageError } from './storage-error.ts';
import type { ProjectStore } from './storage.ts';

export interface StoreOptions {
	/** Of the database and of the channel between tabs. */
	name?: string;
	clock?: Clock;
}

function openChannel(name: string): ChangeChannel {
	if (typeof BroadcastChannel === 'undefined') {
		return { post: () => undefined, onpost: () => undefined, dispose: () => undefined };
	}
	const broadcast = new BroadcastChannel(`${name}/projects`);
	const channel: ChangeChannel = {
		post: (id) => broadcast.postMessage(id),
		onpost: () => undefined,
		dispose: () => broadcast.close()
	};
	broadcast.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (typeof data === 'string') channel.onpost(data);
	};
	return channel;
}

/** Never rejects. A database of a newer version of the app is left untouched. */
export async function openProjectStore({
	name = DATABASE_NAME,
	clock = systemClock
}: StoreOptions = {}): Promise<ProjectStore> {
	const connection = new Connection(name, clock);
	try {
		await connection.open();
		return new IndexedDbProjectStore(connection, openChannel(name));
	} catch (error) {
		connection.dispose();
		return new MemoryProjectStore(storageError(error));
	}
}
