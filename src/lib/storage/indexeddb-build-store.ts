// Results of compiles in a database of their own: whatever is wrong with it is thrown away, and no work is lost by that.
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import {
	BUILD_LIMITS,
	MemoryBuildStore,
	surplusOf,
	type BuildEntry,
	type BuildLimits,
	type BuildStore
} from './build-store.ts';
import { storageError } from './storage-error.ts';

interface BuildSchema extends DBSchema {
	entries: { key: string; value: BuildEntry; indexes: { use: number } };
	/** By the same digest. */
	bytes: { key: string; value: Uint8Array };
}

type Stores = ('entries' | 'bytes')[];
type Writing = IDBPTransaction<BuildSchema, Stores, 'readwrite'>;

export const BUILDS_DATABASE = 'ocre-playground-builds';
/** Another one throws away what an earlier version of the page kept. */
const VERSION = 1;
const OPEN_MS = 4000;

/** In memory where the browser refuses storage. Never rejects. */
export async function openBuildStore(
	name = BUILDS_DATABASE,
	limits = BUILD_LIMITS
): Promise<BuildStore> {
	try {
		return new IndexedDbBuildStore(await openInTime(name), limits);
	} catch {
		return new MemoryBuildStore(limits);
	}
}

/** Some browsers never answer in private windows. */
async function openInTime(name: string): Promise<IDBPDatabase<BuildSchema>> {
	const opening = openOrReplace(name);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tooLong = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			opening.then((database) => database.close()).catch(() => undefined);
			reject(new DOMException('not opened', 'TimeoutError'));
		}, OPEN_MS);
	});
	try {
		return await Promise.race([opening, tooLong]);
	} finally {
		clearTimeout(timer);
	}
}

/** One of a newer page stays as it is: then this one keeps nothing. */
async function openOrReplace(name: string): Promise<IDBPDatabase<BuildSchema>> {
	try {
		return await open(name);
	} catch (error) {
		if (error instanceof DOMException && error.name === 'VersionError') throw error;
		await deleteDB(name);
		return open(name);
	}
}

function open(name: string): Promise<IDBPDatabase<BuildSchema>> {
	return openDB<BuildSchema>(name, VERSION, {
		upgrade(database) {
			for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store);
			database.createObjectStore('entries', { keyPath: 'digest' }).createIndex('use', 'use');
			database.createObjectStore('bytes');
		},
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
}

class IndexedDbBuildStore implements BuildStore {
	readonly kind = 'indexeddb';
	readonly #database: IDBPDatabase<BuildSchema>;
	readonly #limits: BuildLimits;

	constructor(database: IDBPDatabase<BuildSchema>, limits: BuildLimits) {
		this.#database = database;
		this.#limits = limits;
	}

	read(digest: string): Promise<Uint8Array<ArrayBuffer> | null> {
		return this.#change(async (transaction) => {
			const bytes: unknown = await transaction.objectStore('bytes').get(digest);
			if (!(bytes instanceof Uint8Array)) return null;
			await putEntry(transaction, digest, bytes.length);
			return new Uint8Array(bytes);
		});
	}

	async write(digest: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		if (bytes.length > this.#limits.bytes) return;
		await this.#change(async (transaction) => {
			await transaction.objectStore('bytes').put(bytes, digest);
			await putEntry(transaction, digest, bytes.length);
			const entries = await transaction.objectStore('entries').getAll();
			for (const { digest: old } of surplusOf(entries, this.#limits)) {
				await transaction.objectStore('entries').delete(old);
				await transaction.objectStore('bytes').delete(old);
			}
		});
	}

	async #change<T>(work: (transaction: Writing) => Promise<T>): Promise<T> {
		try {
			const transaction = this.#database.transaction(['entries', 'bytes'], 'readwrite');
			transaction.done.catch(() => undefined);
			const result = await work(transaction);
			await transaction.done;
			return result;
		} catch (error) {
			throw storageError(error);
		}
	}

	dispose(): void {
		this.#database.close();
	}
}

/** It was used last. */
async function putEntry(transaction: Writing, digest: string, sizeBytes: number): Promise<void> {
	const entries = transaction.objectStore('entries');
	const last = await entries.index('use').openKeyCursor(null, 'prev');
	const use = typeof last?.key === 'number' ? last.key + 1 : 1;
	await entries.put({ digest, sizeBytes, use });
}
