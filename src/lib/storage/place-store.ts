// The folder or file that is followed, kept from one visit to the next: browsers keep handles in their database and
// nowhere else. Where there is none, a place is followed for this visit only.
import { systemClock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { Connection } from './connection.ts';
import type { StoreOptions } from './open-store.ts';
import { DATABASE_NAME } from './schema.ts';

export interface PlaceStore extends Disposable {
	/** Null: none was kept, or it cannot be read. */
	load(): Promise<FileSystemHandle | null>;
	/** False: this browser keeps none. */
	save(handle: FileSystemHandle): Promise<boolean>;
	clear(): Promise<void>;
}

const KEY = 'followed';

/** Nothing in it is worth a failure: the worst is that one chooses the folder again. */
export class IndexedDbPlaceStore implements PlaceStore {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	async load(): Promise<FileSystemHandle | null> {
		try {
			const value: unknown = await (await this.#connection.open()).get('handles', KEY);
			return isHandle(value) ? value : null;
		} catch {
			return null;
		}
	}

	async save(handle: FileSystemHandle): Promise<boolean> {
		try {
			await (await this.#connection.open()).put('handles', handle, KEY);
			return true;
		} catch {
			return false;
		}
	}

	async clear(): Promise<void> {
		try {
			await (await this.#connection.open()).delete('handles', KEY);
		} catch {
			// It is asked for permission before it is read again.
		}
	}

	dispose(): void {
		this.#connection.dispose();
	}
}

function isHandle(value: unknown): value is FileSystemHandle {
	return typeof FileSystemHandle === 'function' && value instanceof FileSystemHandle;
}

export function openPlaceStore({
	name = DATABASE_NAME,
	clock = systemClock
}: StoreOptions = {}): PlaceStore {
	return new IndexedDbPlaceStore(new Connection(name, clock));
}
