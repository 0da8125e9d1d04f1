// The file system a compiler run sees: a shared read-only tree (the sysroot) below what this run writes.
// Paths have no leading slash. It knows nothing of WASI.

export interface MemoryFile {
	/** Capacity; only the first `sizeBytes` count. */
	bytes: Uint8Array;
	sizeBytes: number;
	readonly readOnly: boolean;
}

/** Files that every run shares, with the folders they are in. */
export interface FileTree {
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly folders: ReadonlySet<string>;
}

function parentsOf(path: string): string[] {
	const parents = [''];
	for (let i = path.indexOf('/'); i > 0; i = path.indexOf('/', i + 1))
		parents.push(path.slice(0, i));
	return parents;
}

export function createFileTree(files: Iterable<readonly [string, Uint8Array]>): FileTree {
	const map = new Map(files);
	const folders = new Set([...map.keys()].flatMap(parentsOf));
	return { files: map, folders };
}

/** Resolves `.` and `..` the way a file system root does: nothing is above it. */
export function normalisePath(path: string): string {
	const parts: string[] = [];
	for (const part of path.split('/')) {
		if (part === '' || part === '.') continue;
		if (part === '..') parts.pop();
		else parts.push(part);
	}
	return parts.join('/');
}

export type Lookup = MemoryFile | 'folder' | null;

export class MemoryFiles {
	#shared: FileTree;
	#files = new Map<string, MemoryFile>();
	#folders = new Set<string>();
	#onlookup: ((path: string) => void) | undefined;

	/** `onlookup` hears every path that was asked for, present or not. */
	constructor(shared: FileTree, onlookup?: (path: string) => void) {
		this.#shared = shared;
		this.#onlookup = onlookup;
	}

	lookup(path: string): Lookup {
		this.#onlookup?.(path);
		const own = this.#files.get(path);
		if (own) return own;
		const bytes = this.#shared.files.get(path);
		if (bytes) return { bytes, sizeBytes: bytes.length, readOnly: true };
		return this.#folders.has(path) || this.#shared.folders.has(path) ? 'folder' : null;
	}

	read(path: string): Uint8Array<ArrayBuffer> | null {
		const file = this.#files.get(path);
		return file ? file.bytes.slice(0, file.sizeBytes) : null;
	}

	write(path: string, bytes: Uint8Array): void {
		this.#put(path, { bytes, sizeBytes: bytes.length, readOnly: false });
	}

	/** An empty file in place of whatever was there. */
	create(path: string): MemoryFile {
		const file: MemoryFile = { bytes: new Uint8Array(4096), sizeBytes: 0, readOnly: false };
		this.#put(path, file);
		return file;
	}

	createFolder(path: string): void {
		for (const parent of [...parentsOf(path), path]) this.#folders.add(parent);
	}

	remove(path: string): boolean {
		return this.#files.delete(path);
	}

	rename(from: string, to: string): boolean {
		const file = this.#files.get(from);
		if (!file) return false;
		this.#files.delete(from);
		this.#put(to, file);
		return true;
	}

	/** Names directly inside a folder, with whether each is a folder itself. */
	list(folder: string): { name: string; isFolder: boolean }[] {
		const prefix = folder === '' ? '' : `${folder}/`;
		const found = new Map<string, boolean>();
		const add = (path: string, isFolder: boolean) => {
			if (path === '' || path === folder || !path.startsWith(prefix)) return;
			const [name = '', ...rest] = path.slice(prefix.length).split('/');
			if (name) found.set(name, isFolder || rest.length > 0 || found.get(name) === true);
		};
		for (const path of [...this.#shared.files.keys(), ...this.#files.keys()]) add(path, false);
		for (const path of [...this.#shared.folders, ...this.#folders]) add(path, true);
		return [...found].map(([name, isFolder]) => ({ name, isFolder }));
	}

	#put(path: string, file: MemoryFile): void {
		for (const parent of parentsOf(path)) this.#folders.add(parent);
		this.#files.set(path, file);
	}
}

/** Writes at an offset, growing the file as needed; a gap reads as zeros. */
export function writeAt(file: MemoryFile, offset: number, source: Uint8Array): void {
	reserve(file, offset + source.length);
	file.bytes.set(source, offset);
	file.sizeBytes = Math.max(file.sizeBytes, offset + source.length);
}

export function resize(file: MemoryFile, sizeBytes: number): void {
	reserve(file, sizeBytes);
	file.bytes.fill(0, Math.min(sizeBytes, file.sizeBytes));
	file.sizeBytes = sizeBytes;
}

function reserve(file: MemoryFile, capacity: number): void {
	if (capacity <= file.bytes.length) return;
	const grown = new Uint8Array(Math.max(capacity, 2 * file.bytes.length));
	grown.set(file.bytes.subarray(0, file.sizeBytes));
	file.bytes = grown;
}
