// Where built and fetched images are kept, and the keys that sign them. One interface, in IndexedDB and in memory.
import type { Disposable } from '#lib/core/disposable.ts';
import type { StorageKind } from './storage.ts';

/** What the library shows of an image without opening it. */
export interface StoredImage {
	/** Of its manifest: its identity. */
	digest: string;
	/** SHA-256 of the module, 64 hexadecimal digits: what a board reports. */
	moduleHash: string;
	/** File name on a board. */
	imageName: string;
	title: string;
	version: string;
	/** Of the archive that is kept. */
	sizeBytes: number;
	/** It carries the sources that it was built from. */
	hasSources: boolean;
	/** Milliseconds since the epoch. */
	addedAt: number;
	usedAt: number;
}

/** A key pair of the user's, or the public key of somebody who is trusted. */
export interface StoredKey {
	/** First digits of the hash of the public key. */
	id: string;
	name: string;
	publicKey: CryptoKey;
	/** Not extractable; null for a pinned key of somebody else. */
	privateKey: CryptoKey | null;
	addedAt: number;
}

/** Failures are AppErrors, as those of the project store. */
export interface ImageStore extends Disposable {
	readonly kind: StorageKind;
	/** Latest used first. */
	list(): Promise<StoredImage[]>;
	/** The archive of an image (tar of its layout), or null. */
	archive(digest: string): Promise<Uint8Array<ArrayBuffer> | null>;
	/** Both parts or neither. An image that is there already is replaced. */
	save(image: StoredImage, archive: Uint8Array<ArrayBuffer>): Promise<void>;
	remove(digest: string): Promise<void>;
	keys(): Promise<StoredKey[]>;
	saveKey(key: StoredKey): Promise<void>;
	removeKey(id: string): Promise<void>;
}

export function byLatestUse(a: StoredImage, b: StoredImage): number {
	return b.usedAt - a.usedAt;
}

export class MemoryImageStore implements ImageStore {
	readonly kind = 'memory';
	#images = new Map<string, { image: StoredImage; archive: Uint8Array<ArrayBuffer> }>();
	#keys = new Map<string, StoredKey>();

	list(): Promise<StoredImage[]> {
		const images = [...this.#images.values()].map(({ image }) => ({ ...image }));
		return Promise.resolve(images.sort(byLatestUse));
	}

	archive(digest: string): Promise<Uint8Array<ArrayBuffer> | null> {
		return Promise.resolve(this.#images.get(digest)?.archive.slice() ?? null);
	}

	save(image: StoredImage, archive: Uint8Array<ArrayBuffer>): Promise<void> {
		this.#images.set(image.digest, { image: { ...image }, archive: archive.slice() });
		return Promise.resolve();
	}

	remove(digest: string): Promise<void> {
		this.#images.delete(digest);
		return Promise.resolve();
	}

	keys(): Promise<StoredKey[]> {
		return Promise.resolve([...this.#keys.values()]);
	}

	saveKey(key: StoredKey): Promise<void> {
		this.#keys.set(key.id, key);
		return Promise.resolve();
	}

	removeKey(id: string): Promise<void> {
		this.#keys.delete(id);
		return Promise.resolve();
	}

	dispose(): void {
		this.#images.clear();
		this.#keys.clear();
	}
}
