// What the readers of archives find, and how a name of it becomes a path that may be used.
import { AppError } from '#lib/core/errors.ts';

export interface ArchiveFile {
	/** Relative, with `/`, without `.` and `..`. */
	path: string;
	/** May be a view into the archive. */
	bytes: Uint8Array<ArrayBuffer>;
}

const MAX_PATH_CHARACTERS = 1024;

/** Bytes of a name, in UTF-8 or, where they are not that, one character a byte. */
export function decodeName(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return new TextDecoder('latin1').decode(bytes);
	}
}

/** A name as it is put into a message. */
export function shownName(name: string): string {
	return JSON.stringify(name.slice(0, 80));
}

export function unsafe(problem: string): AppError {
	return new AppError('archive-unsafe', problem);
}

/** The path as it may be used, or an AppError `archive-unsafe`. A leading `./` is common and harmless. */
export function safePath(name: string): string {
	const path = name.replace(/^(\.\/)+/, '');
	const parts = path.split('/');
	const isBad =
		path === '' ||
		path.length > MAX_PATH_CHARACTERS ||
		path.startsWith('/') ||
		/[\\\0]|^[a-z]:/i.test(path) ||
		parts.some((part) => part === '' || part === '.' || part === '..' || part === '__proto__');
	if (!isBad) return path;
	throw unsafe(`The archive has a file with the unsafe path ${shownName(name)}.`);
}

/** Nothing is made of a folder, but one outside is a reason to refuse the archive. `./` is the folder itself. */
export function checkFolder(name: string): void {
	const path = name.replace(/\/$/, '');
	if (path !== '.' && path !== '') safePath(path);
	else if (name === '/') throw unsafe('The archive has the root of the file system in it.');
}

/** Files by their paths, each of which is there once. */
export class FoundFiles {
	readonly #byPath = new Map<string, ArchiveFile>();

	/** `read` is called only for a name that is in order. */
	add(name: string, read: () => Uint8Array<ArrayBuffer>): void {
		const path = safePath(name);
		if (this.#byPath.has(path)) throw unsafe(`The archive has two files named ${shownName(path)}.`);
		this.#byPath.set(path, { path, bytes: read() });
	}

	list(): ArchiveFile[] {
		return [...this.#byPath.values()];
	}
}
