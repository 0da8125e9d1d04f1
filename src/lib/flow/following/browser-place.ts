// What a user chose in the browser's dialog, or dropped, as a place to follow.
import { AppError, type PlainCode } from '#lib/core/errors.ts';
import type { Bytes } from '#lib/image/artifact.ts';
import {
	isDefinitionName,
	isLookedInto,
	isModuleName,
	PLACE_LIMITS,
	type FollowedPlace,
	type FoundFile,
	type PlaceLook
} from './followed-place.ts';

/** Newer browsers tell of changes; it is in no type library yet. */
export interface FileSystemObserverLike {
	observe(handle: FileSystemHandle, options: { recursive: boolean }): Promise<void>;
	disconnect(): void;
}

export type CreateObserver = (onchange: () => void) => FileSystemObserverLike;

interface MutableLook extends PlaceLook {
	modules: FoundFile[];
	definitions: FoundFile[];
	entries: number;
}

export type PlaceHandle = FileSystemDirectoryHandle | FileSystemFileHandle;

export class BrowserPlace implements FollowedPlace {
	readonly kind: 'folder' | 'file';
	readonly #handle: PlaceHandle;
	readonly #createObserver: CreateObserver | null;
	/** Of the last look. */
	#files = new Map<string, FileSystemFileHandle>();

	constructor(handle: PlaceHandle, createObserver: CreateObserver | null = null) {
		this.#handle = handle;
		this.#createObserver = createObserver;
		this.kind = handle.kind === 'directory' ? 'folder' : 'file';
	}

	get name(): string {
		return this.#handle.name;
	}

	async look(): Promise<PlaceLook> {
		const look: MutableLook = { modules: [], definitions: [], isCut: false, entries: 0 };
		const files = new Map<string, FileSystemFileHandle>();
		await this.#orExplain(async () => {
			if (this.#handle.kind === 'directory') await walk(this.#handle, '', 0, look, files);
			else await note(this.#handle, this.#handle.name, look, files, true);
		});
		this.#files = files;
		return look;
	}

	async read(path: string): Promise<Bytes | null> {
		const handle = this.#files.get(path);
		if (!handle) return null;
		const limit = isDefinitionName(handle.name)
			? PLACE_LIMITS.definitionBytes
			: PLACE_LIMITS.moduleBytes;
		return this.#orExplain(async () => {
			try {
				const file = await handle.getFile();
				if (file.size > limit)
					throw new AppError('follow-too-large', `${path} is too large`, {
						values: { name: path, limit: limit / 1024 }
					});
				return new Uint8Array(await file.arrayBuffer());
			} catch (error) {
				if (isNamed(error, 'NotFoundError')) return null;
				throw error;
			}
		});
	}

	async observe(onchange: () => void): Promise<(() => void) | null> {
		if (!this.#createObserver) return null;
		try {
			const observer = this.#createObserver(onchange);
			await observer.observe(this.#handle, { recursive: true });
			return () => observer.disconnect();
		} catch {
			// Some file systems do not tell; looking works everywhere.
			return null;
		}
	}

	async #orExplain<T>(work: () => Promise<T>): Promise<T> {
		try {
			return await work();
		} catch (error) {
			const code: PlainCode | null = isNamed(error, 'NotAllowedError')
				? 'follow-denied'
				: isNamed(error, 'NotFoundError')
					? 'follow-gone'
					: null;
			if (code === null) throw error;
			throw new AppError(code, `${this.name}: ${code}`, { cause: error });
		}
	}
}

function isNamed(error: unknown, name: string): boolean {
	return error instanceof DOMException && error.name === name;
}

async function walk(
	folder: FileSystemDirectoryHandle,
	prefix: string,
	depth: number,
	look: MutableLook,
	files: Map<string, FileSystemFileHandle>
): Promise<void> {
	for await (const entry of folder.values()) {
		if (++look.entries > PLACE_LIMITS.entries) {
			look.isCut = true;
			return;
		}
		const path = prefix + entry.name;
		if (entry.kind === 'file') await note(entry, path, look, files);
		else if (!isLookedInto(entry.name)) continue;
		else if (depth >= PLACE_LIMITS.depth) look.isCut = true;
		else await walkInto(entry, `${path}/`, depth + 1, look, files);
	}
}

/** A build deletes folders while one looks into them: only the place itself has to be there. */
async function walkInto(
	folder: FileSystemDirectoryHandle,
	prefix: string,
	depth: number,
	look: MutableLook,
	files: Map<string, FileSystemFileHandle>
): Promise<void> {
	try {
		await walk(folder, prefix, depth, look, files);
	} catch (error) {
		if (!isNamed(error, 'NotFoundError')) throw error;
	}
}

async function note(
	handle: FileSystemFileHandle,
	path: string,
	look: MutableLook,
	files: Map<string, FileSystemFileHandle>,
	isPlace = false
): Promise<void> {
	const list = isModuleName(handle.name)
		? look.modules
		: isDefinitionName(handle.name)
			? look.definitions
			: null;
	if (!list) return;
	try {
		const { size, lastModified } = await handle.getFile();
		list.push({ path, sizeBytes: size, changedAt: lastModified });
		files.set(path, handle);
	} catch (error) {
		// Gone between the listing and the look.
		if (isPlace || !isNamed(error, 'NotFoundError')) throw error;
	}
}
