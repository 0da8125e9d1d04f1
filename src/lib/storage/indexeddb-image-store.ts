// Images and keys in the browser's database. What another version or a fault of the browser left there is skipped.
import type { Connection } from './connection.ts';
import { byLatestUse, type ImageStore, type StoredImage, type StoredKey } from './image-store.ts';
import type { Database } from './schema.ts';
import { storageError } from './storage-error.ts';

export class IndexedDbImageStore implements ImageStore {
	readonly kind = 'indexeddb';
	#connection: Connection;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	list(): Promise<StoredImage[]> {
		return this.#call(async (database) => {
			const values: unknown[] = await database.getAll('images');
			return values.filter(isStoredImage).sort(byLatestUse);
		});
	}

	archive(digest: string): Promise<Uint8Array<ArrayBuffer> | null> {
		return this.#call(async (database) => {
			const value: unknown = await database.get('imageArchives', digest);
			return value instanceof Uint8Array ? (value as Uint8Array<ArrayBuffer>) : null;
		});
	}

	async save(image: StoredImage, archive: Uint8Array<ArrayBuffer>): Promise<void> {
		await this.#call(async (database) => {
			const transaction = database.transaction(['images', 'imageArchives'], 'readwrite');
			transaction.done.catch(() => undefined);
			await transaction.objectStore('images').put(image);
			await transaction.objectStore('imageArchives').put(archive, image.digest);
			await transaction.done;
		});
	}

	async remove(digest: string): Promise<void> {
		await this.#call(async (database) => {
			const transaction = database.transaction(['images', 'imageArchives'], 'readwrite');
			transaction.done.catch(() => undefined);
			await transaction.objectStore('images').delete(digest);
			await transaction.objectStore('imageArchives').delete(digest);
			await transaction.done;
		});
	}

	keys(): Promise<StoredKey[]> {
		return this.#call(async (database) => {
			const values: unknown[] = await database.getAll('keys');
			return values.filter(isStoredKey);
		});
	}

	async saveKey(key: StoredKey): Promise<void> {
		await this.#call((database) => database.put('keys', key));
	}

	async removeKey(id: string): Promise<void> {
		await this.#call((database) => database.delete('keys', id));
	}

	async #call<T>(operation: (database: Database) => Promise<T>): Promise<T> {
		try {
			return await operation(await this.#connection.open());
		} catch (error) {
			throw storageError(error);
		}
	}

	dispose(): void {
		this.#connection.dispose();
	}
}

const TEXTS = ['digest', 'moduleHash', 'imageName', 'title', 'version'] as const;
const NUMBERS = ['sizeBytes', 'addedAt', 'usedAt'] as const;

function isStoredImage(value: unknown): value is StoredImage {
	if (typeof value !== 'object' || value === null) return false;
	const fields = value as Record<string, unknown>;
	return (
		TEXTS.every((name) => typeof fields[name] === 'string') &&
		NUMBERS.every((name) => typeof fields[name] === 'number') &&
		typeof fields.hasSources === 'boolean'
	);
}

function isStoredKey(value: unknown): value is StoredKey {
	if (typeof value !== 'object' || value === null) return false;
	const { id, name, publicKey, privateKey, addedAt } = value as Record<string, unknown>;
	return (
		typeof id === 'string' &&
		typeof name === 'string' &&
		typeof addedAt === 'number' &&
		isCryptoKey(publicKey) &&
		(privateKey === null || isCryptoKey(privateKey))
	);
}

/** Over plain http browsers have no keys, not even the name. */
function isCryptoKey(value: unknown): boolean {
	return typeof CryptoKey === 'function' && value instanceof CryptoKey;
}
