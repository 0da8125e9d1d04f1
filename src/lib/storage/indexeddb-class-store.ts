// Workshops and marks in a database of their own. What another version of the page put there stays.
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import {
	latestFirst,
	MemoryClassStore,
	type ClassStore,
	type KeptMark,
	type KeptWorkshop
} from './class-store.ts';
import { storageError } from './storage-error.ts';

interface ClassSchema extends DBSchema {
	workshops: { key: string; value: KeptWorkshop };
	/** By the same digest. */
	bytes: { key: string; value: Uint8Array };
	marks: { key: string; value: KeptMark };
}

type Writing = IDBPTransaction<ClassSchema, ('workshops' | 'bytes')[], 'readwrite'>;

export const CLASSES_DATABASE = 'ocre-playground-classes';
const VERSION = 1;
/** Some browsers never answer in private windows. */
const OPEN_MS = 4000;

/** In memory where the browser refuses storage. Never rejects. */
export async function openClassStore(name = CLASSES_DATABASE): Promise<ClassStore> {
	try {
		return new IndexedDbClassStore(await openInTime(name));
	} catch {
		return new MemoryClassStore();
	}
}

async function openInTime(name: string): Promise<IDBPDatabase<ClassSchema>> {
	const opening = open(name);
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

function open(name: string): Promise<IDBPDatabase<ClassSchema>> {
	return openDB<ClassSchema>(name, VERSION, {
		upgrade(database) {
			database.createObjectStore('workshops', { keyPath: 'digest' });
			database.createObjectStore('bytes');
			database.createObjectStore('marks');
		},
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
}

class IndexedDbClassStore implements ClassStore {
	readonly kind = 'indexeddb';
	readonly #database: IDBPDatabase<ClassSchema>;

	constructor(database: IDBPDatabase<ClassSchema>) {
		this.#database = database;
	}

	async workshops(): Promise<readonly KeptWorkshop[]> {
		return latestFirst(await this.#try(() => this.#database.getAll('workshops')));
	}

	async readWorkshop(digest: string): Promise<Uint8Array<ArrayBuffer> | null> {
		const bytes: unknown = await this.#try(() => this.#database.get('bytes', digest));
		return bytes instanceof Uint8Array ? new Uint8Array(bytes) : null;
	}

	async writeWorkshop(kept: KeptWorkshop, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		await this.#change(async (transaction) => {
			await transaction.objectStore('workshops').put(kept);
			await transaction.objectStore('bytes').put(bytes, kept.digest);
		});
	}

	async removeWorkshop(digest: string): Promise<void> {
		await this.#change(async (transaction) => {
			await transaction.objectStore('workshops').delete(digest);
			await transaction.objectStore('bytes').delete(digest);
		});
	}

	async marks(): Promise<Readonly<Record<string, unknown>>> {
		return this.#try(async () => {
			const transaction = this.#database.transaction('marks');
			const [keys, values] = await Promise.all([
				transaction.store.getAllKeys(),
				transaction.store.getAll()
			]);
			return Object.fromEntries(keys.map((key, place) => [key, values[place]]));
		});
	}

	async writeMark(digest: string, mark: KeptMark | null): Promise<void> {
		await this.#try(async () => {
			if (mark) await this.#database.put('marks', { ...mark }, digest);
			else await this.#database.delete('marks', digest);
		});
	}

	/** Both or neither. */
	#change(work: (transaction: Writing) => Promise<void>): Promise<void> {
		return this.#try(async () => {
			const transaction = this.#database.transaction(['workshops', 'bytes'], 'readwrite');
			transaction.done.catch(() => undefined);
			await work(transaction);
			await transaction.done;
		});
	}

	async #try<T>(work: () => Promise<T>): Promise<T> {
		try {
			return await work();
		} catch (error) {
			throw storageError(error);
		}
	}

	dispose(): void {
		this.#database.close();
	}
}
