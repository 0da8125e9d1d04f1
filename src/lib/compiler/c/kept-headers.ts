// Precompiled headers in the browser's private file system, so that the next visit has them. Each file begins with the
// SHA-256 of the rest: the compiler must not get half a file. What is old makes room for what is new.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, hex } from '#lib/core/bytes.ts';
import type { HeaderStore } from './precompiled-headers.ts';

const FOLDER = 'precompiled-headers';
const DIGEST_BYTES = 32;
/** Of some 20 MB each. */
const MAX_FILES = 4;

/** What is used of the browser's folder. */
export type HeaderFolder = Pick<
	FileSystemDirectoryHandle,
	'getFileHandle' | 'removeEntry' | 'values'
>;

async function openFolder(): Promise<HeaderFolder> {
	const root = await navigator.storage.getDirectory();
	return root.getDirectoryHandle(FOLDER, { create: true });
}

/** A browser without such folders, or without room in them, remembers nothing: every call rejects or answers null. */
export class KeptHeaders implements HeaderStore {
	readonly #open: () => Promise<HeaderFolder>;
	#folder: Promise<HeaderFolder> | null = null;

	constructor(open: () => Promise<HeaderFolder> = openFolder) {
		this.#open = open;
	}

	async read(key: string): Promise<Uint8Array | null> {
		const folder = await this.#opened();
		const handle = await folder.getFileHandle(key);
		const file = new Uint8Array(await (await handle.getFile()).arrayBuffer());
		const bytes = file.subarray(DIGEST_BYTES);
		if (hex(file.subarray(0, DIGEST_BYTES)) === hex(await digestOf(bytes))) return bytes;
		await folder.removeEntry(key);
		return null;
	}

	async write(key: string, bytes: Uint8Array): Promise<void> {
		const folder = await this.#opened();
		await makeRoom(folder, key);
		const handle = await folder.getFileHandle(key, { create: true });
		const writable = await handle.createWritable();
		await writable.write(concatBytes([await digestOf(bytes), bytes]));
		// All of it is there, or nothing.
		await writable.close();
	}

	#opened(): Promise<HeaderFolder> {
		return (this.#folder ??= this.#open());
	}
}

async function digestOf(bytes: Uint8Array): Promise<Uint8Array> {
	// Pages over plain http have none.
	const subtle = (globalThis.crypto as { subtle?: SubtleCrypto }).subtle;
	if (!subtle) return sha256(bytes);
	return new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes)));
}

async function makeRoom(folder: HeaderFolder, newcomer: string): Promise<void> {
	const files: { name: string; writtenAt: number }[] = [];
	for await (const handle of folder.values()) {
		if (handle.kind !== 'file' || handle.name === newcomer) continue;
		files.push({ name: handle.name, writtenAt: (await handle.getFile()).lastModified });
	}
	files.sort((a, b) => b.writtenAt - a.writtenAt);
	for (const { name } of files.slice(MAX_FILES - 1)) await folder.removeEntry(name);
}
