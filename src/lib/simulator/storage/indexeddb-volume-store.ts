// Volumes of simulated boards in the browser's database, one record a file. Works in the board's worker.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { systemClock, type Clock } from '#lib/core/clock.ts';
import type { VolumeChanges, VolumeRecord, VolumeStore } from './volume-store.ts';

interface VolumeSchema extends DBSchema {
	entries: { key: [string, string]; value: VolumeRecord & { volume: string } };
}

export const VOLUME_DATABASE = 'ocre-playground-boards';
const VERSION = 1;
/** Some browsers never answer: then the board works without. A slow one on a busy machine takes seconds. */
const OPEN_TIMEOUT_MS = 10_000;

function openDatabase(name: string): Promise<IDBPDatabase<VolumeSchema>> {
	const opening = openDB<VolumeSchema>(name, VERSION, {
		upgrade: (database) =>
			void database.createObjectStore('entries', { keyPath: ['volume', 'path'] }),
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
	return opening;
}

class IndexedDbVolumeStore implements VolumeStore {
	readonly #database: IDBPDatabase<VolumeSchema>;
	readonly #volume: string;

	constructor(database: IDBPDatabase<VolumeSchema>, volume: string) {
		this.#database = database;
		this.#volume = volume;
	}

	get #all(): IDBKeyRange {
		return IDBKeyRange.bound([this.#volume, ''], [this.#volume, '\uffff']);
	}

	load(): Promise<unknown[]> {
		return this.#database.getAll('entries', this.#all);
	}

	async save({ clear, put, remove }: VolumeChanges): Promise<void> {
		const transaction = this.#database.transaction('entries', 'readwrite', {
			durability: 'relaxed'
		});
		// Its failure is awaited below; until then it must not count as unhandled.
		transaction.done.catch(() => undefined);
		const volume = this.#volume;
		const requests: Promise<unknown>[] = [];
		if (clear) requests.push(transaction.store.delete(this.#all));
		for (const path of remove) requests.push(transaction.store.delete([volume, path]));
		for (const record of put) requests.push(transaction.store.put({ ...record, volume }));
		// Not waiting for the answers: a worker that ends now has handed everything over.
		transaction.commit();
		await Promise.all([...requests, transaction.done]);
	}

	dispose(): void {
		this.#database.close();
	}
}

export interface IndexedDbVolumeOptions {
	/** Which board: its profile and firmware. */
	volume: string;
	name?: string;
	clock?: Clock;
}

/** Rejects when the browser refuses its storage, or does not answer. */
export async function openIndexedDbVolumeStore({
	volume,
	name = VOLUME_DATABASE,
	clock = systemClock
}: IndexedDbVolumeOptions): Promise<VolumeStore> {
	const opening = openDatabase(name);
	let cancel = () => {};
	const timeout = new Promise<never>((_resolve, reject) => {
		cancel = clock.schedule(OPEN_TIMEOUT_MS, () => {
			opening.then((database) => database.close()).catch(() => undefined);
			reject(new Error('the browser does not open its storage'));
		});
	});
	try {
		return new IndexedDbVolumeStore(await Promise.race([opening, timeout]), volume);
	} finally {
		cancel();
	}
}
