// What the compiler's wasm imports: the part of WASI preview 1 that reads arguments and works on files in memory.
// It knows no real clock jumps, no network and no way out of its file system.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import {
	createFileTree,
	MemoryFiles,
	normalisePath,
	resize,
	writeAt,
	type Lookup,
	type MemoryFile
} from './memory-files.ts';

/** Thrown through the guest to unwind it: `proc_exit`. */
export class ToolExit extends Error {
	constructor(readonly code: number) {
		super(`exit ${code}`);
	}
}

const ERRNO = {
	success: 0,
	badFd: 8,
	exists: 20,
	invalid: 28,
	isFolder: 31,
	noEntry: 44,
	notSupported: 52,
	notFolder: 54,
	readOnly: 69,
	notSeekable: 70
} as const;

const FILE_TYPE = { characterDevice: 2, folder: 3, file: 4 } as const;
const OPEN = { create: 1, folder: 2, exclusive: 4, truncate: 8 } as const;
const APPEND = 1;
const EVERY_RIGHT = 0x1fffffffn;

type Descriptor =
	| { kind: 'stream'; chunks: Uint8Array[] }
	| { kind: 'folder'; path: string; entries?: { name: string; isFolder: boolean }[] }
	| { kind: 'file'; file: MemoryFile; path: string; position: number; append: boolean };

export class WasiHost {
	#files = new MemoryFiles(createFileTree([]));
	#arguments: Uint8Array[] = [];
	#descriptors: (Descriptor | undefined)[] = [];
	#stdout: Uint8Array[] = [];
	#stderr: Uint8Array[] = [];
	#inodes = new Map<string, bigint>();
	#memory: WebAssembly.Memory | null = null;
	#seed = 0x2545f491;

	/** What the tool will find; before it runs, and once. */
	begin(files: MemoryFiles, args: readonly string[]): void {
		this.#files = files;
		this.#arguments = args.map((text) => utf8(`${text}\0`));
		this.#descriptors = [
			{ kind: 'stream', chunks: [] },
			{ kind: 'stream', chunks: this.#stdout },
			{ kind: 'stream', chunks: this.#stderr },
			{ kind: 'folder', path: '' }
		];
	}

	attach(memory: WebAssembly.Memory): void {
		this.#memory = memory;
	}

	get stdout(): string {
		return new TextDecoder().decode(concatBytes(this.#stdout));
	}

	get stderr(): string {
		return new TextDecoder().decode(concatBytes(this.#stderr));
	}

	/** The import object's `wasi_snapshot_preview1`. */
	readonly functions = {
		args_sizes_get: (count: number, bytes: number) => {
			this.#u32(count, this.#arguments.length);
			this.#u32(
				bytes,
				this.#arguments.reduce((sum, text) => sum + text.length, 0)
			);
			return ERRNO.success;
		},
		args_get: (pointers: number, buffer: number) => {
			let at = buffer;
			for (const [i, text] of this.#arguments.entries()) {
				this.#u32(pointers + 4 * i, at);
				this.#bytes.set(text, at);
				at += text.length;
			}
			return ERRNO.success;
		},
		environ_sizes_get: (count: number, bytes: number) => {
			this.#u32(count, 0);
			this.#u32(bytes, 0);
			return ERRNO.success;
		},
		environ_get: () => ERRNO.success,
		// Fixed, so that the same source gives the same bytes on every machine and day.
		clock_time_get: (_id: number, _precision: bigint, result: number) => {
			this.#view.setBigUint64(result, 0n, true);
			return ERRNO.success;
		},
		random_get: (buffer: number, length: number) => {
			for (let i = 0; i < length; i++) this.#bytes[buffer + i] = this.#random();
			return ERRNO.success;
		},
		poll_oneoff: () => ERRNO.notSupported,
		proc_exit: (code: number) => {
			throw new ToolExit(code);
		},

		fd_close: (fd: number) => {
			if (!this.#descriptors[fd]) return ERRNO.badFd;
			this.#descriptors[fd] = undefined;
			return ERRNO.success;
		},
		fd_fdstat_get: (fd: number, result: number) => {
			const descriptor = this.#descriptors[fd];
			if (!descriptor) return ERRNO.badFd;
			this.#bytes.fill(0, result, result + 24);
			this.#view.setUint8(result, fileType(descriptor));
			this.#view.setBigUint64(result + 8, EVERY_RIGHT, true);
			this.#view.setBigUint64(result + 16, EVERY_RIGHT, true);
			return ERRNO.success;
		},
		fd_filestat_get: (fd: number, result: number) => {
			const descriptor = this.#descriptors[fd];
			if (!descriptor) return ERRNO.badFd;
			const size = descriptor.kind === 'file' ? descriptor.file.sizeBytes : 0;
			const path = descriptor.kind === 'stream' ? `\0${fd}` : descriptor.path;
			this.#stat(result, fileType(descriptor), size, path);
			return ERRNO.success;
		},
		fd_filestat_set_size: (fd: number, size: bigint) => {
			const descriptor = this.#descriptors[fd];
			if (descriptor?.kind !== 'file') return ERRNO.badFd;
			if (descriptor.file.readOnly) return ERRNO.readOnly;
			resize(descriptor.file, Number(size));
			return ERRNO.success;
		},
		fd_filestat_set_times: () => ERRNO.success,
		fd_prestat_get: (fd: number, result: number) => {
			if (fd !== 3) return ERRNO.badFd;
			this.#u32(result, 0);
			this.#u32(result + 4, 1);
			return ERRNO.success;
		},
		fd_prestat_dir_name: (_fd: number, buffer: number) => {
			this.#bytes[buffer] = '/'.charCodeAt(0);
			return ERRNO.success;
		},
		fd_read: (fd: number, vectors: number, count: number, result: number) => {
			const descriptor = this.#descriptors[fd];
			if (!descriptor) return ERRNO.badFd;
			if (descriptor.kind === 'folder') return ERRNO.isFolder;
			if (descriptor.kind === 'stream') {
				this.#u32(result, 0);
				return ERRNO.success;
			}
			const read = this.#scatter(descriptor.file, descriptor.position, vectors, count);
			descriptor.position += read;
			this.#u32(result, read);
			return ERRNO.success;
		},
		fd_pread: (fd: number, vectors: number, count: number, offset: bigint, result: number) => {
			const descriptor = this.#descriptors[fd];
			if (descriptor?.kind !== 'file') return ERRNO.badFd;
			this.#u32(result, this.#scatter(descriptor.file, Number(offset), vectors, count));
			return ERRNO.success;
		},
		fd_write: (fd: number, vectors: number, count: number, result: number) => {
			const descriptor = this.#descriptors[fd];
			if (!descriptor || descriptor.kind === 'folder') return ERRNO.badFd;
			if (descriptor.kind === 'file' && descriptor.file.readOnly) return ERRNO.readOnly;
			let written = 0;
			for (const source of this.#vectors(vectors, count)) {
				append(descriptor, source);
				written += source.length;
			}
			this.#u32(result, written);
			return ERRNO.success;
		},
		fd_seek: (fd: number, offset: bigint, whence: number, result: number) => {
			const descriptor = this.#descriptors[fd];
			if (descriptor?.kind !== 'file') return ERRNO.notSeekable;
			const origin = [0, descriptor.position, descriptor.file.sizeBytes][whence];
			if (origin === undefined || origin + Number(offset) < 0) return ERRNO.invalid;
			descriptor.position = origin + Number(offset);
			this.#view.setBigUint64(result, BigInt(descriptor.position), true);
			return ERRNO.success;
		},
		fd_readdir: (fd: number, buffer: number, length: number, cookie: bigint, result: number) => {
			const folder = this.#descriptors[fd];
			if (folder?.kind !== 'folder') return ERRNO.badFd;
			folder.entries ??= this.#files.list(folder.path);
			let used = 0;
			for (let i = Number(cookie); i < folder.entries.length && used < length; i++) {
				const entry = this.#directoryEntry(folder.path, i, folder.entries[i]!);
				const part = entry.subarray(0, length - used);
				this.#bytes.set(part, buffer + used);
				used += part.length;
			}
			this.#u32(result, used);
			return ERRNO.success;
		},

		path_create_directory: (fd: number, pointer: number, length: number) => {
			this.#files.createFolder(this.#path(fd, pointer, length));
			return ERRNO.success;
		},
		path_filestat_get: (
			fd: number,
			_flags: number,
			pointer: number,
			length: number,
			result: number
		) => {
			const path = this.#path(fd, pointer, length);
			const found = this.#files.lookup(path);
			if (!found) return ERRNO.noEntry;
			if (found === 'folder') this.#stat(result, FILE_TYPE.folder, 0, path);
			else this.#stat(result, FILE_TYPE.file, found.sizeBytes, path);
			return ERRNO.success;
		},
		path_open: (
			fd: number,
			_lookupFlags: number,
			pointer: number,
			length: number,
			openFlags: number,
			_rights: bigint,
			_inheriting: bigint,
			flags: number,
			result: number
		) => {
			const path = this.#path(fd, pointer, length);
			const opened = this.#open(path, this.#files.lookup(path), openFlags, flags);
			if (typeof opened === 'number') return opened;
			this.#u32(result, this.#descriptors.push(opened) - 1);
			return ERRNO.success;
		},
		path_unlink_file: (fd: number, pointer: number, length: number) =>
			this.#files.remove(this.#path(fd, pointer, length)) ? ERRNO.success : ERRNO.noEntry,
		path_rename: (
			fd: number,
			pointer: number,
			length: number,
			toFd: number,
			toPointer: number,
			toLength: number
		) =>
			this.#files.rename(this.#path(fd, pointer, length), this.#path(toFd, toPointer, toLength))
				? ERRNO.success
				: ERRNO.noEntry,
		path_remove_directory: () => ERRNO.success,
		path_readlink: () => ERRNO.invalid,
		path_link: () => ERRNO.notSupported,
		path_symlink: () => ERRNO.notSupported
	};

	get #bytes(): Uint8Array {
		return new Uint8Array(this.#memory!.buffer);
	}

	get #view(): DataView {
		return new DataView(this.#memory!.buffer);
	}

	#u32(pointer: number, value: number): void {
		this.#view.setUint32(pointer, value, true);
	}

	#path(fd: number, pointer: number, length: number): string {
		const folder = this.#descriptors[fd];
		const base = folder?.kind === 'folder' ? folder.path : '';
		const text = new TextDecoder().decode(this.#bytes.subarray(pointer, pointer + length));
		return normalisePath(`${base}/${text}`);
	}

	#open(path: string, found: Lookup, openFlags: number, flags: number): Descriptor | number {
		if (found === 'folder') return { kind: 'folder', path };
		if (openFlags & OPEN.folder) return found ? ERRNO.notFolder : ERRNO.noEntry;
		if (found && openFlags & OPEN.create && openFlags & OPEN.exclusive) return ERRNO.exists;
		if (!found && !(openFlags & OPEN.create)) return ERRNO.noEntry;
		const file = !found || openFlags & OPEN.truncate ? this.#files.create(path) : found;
		return { kind: 'file', file, path, position: 0, append: (flags & APPEND) !== 0 };
	}

	*#vectors(pointer: number, count: number): Generator<Uint8Array> {
		for (let i = 0; i < count; i++) {
			const start = this.#view.getUint32(pointer + 8 * i, true);
			const length = this.#view.getUint32(pointer + 8 * i + 4, true);
			yield this.#bytes.subarray(start, start + length);
		}
	}

	#scatter(file: MemoryFile, offset: number, vectors: number, count: number): number {
		let read = 0;
		for (const target of this.#vectors(vectors, count)) {
			const start = Math.min(offset + read, file.sizeBytes);
			const part = file.bytes.subarray(start, Math.min(start + target.length, file.sizeBytes));
			target.set(part);
			read += part.length;
			if (part.length < target.length) break;
		}
		return read;
	}

	#inode(path: string): bigint {
		let inode = this.#inodes.get(path);
		if (inode === undefined) this.#inodes.set(path, (inode = BigInt(this.#inodes.size + 1)));
		return inode;
	}

	#stat(pointer: number, type: number, size: number, path: string): void {
		const view = this.#view;
		this.#bytes.fill(0, pointer, pointer + 64);
		view.setBigUint64(pointer, 1n, true);
		view.setBigUint64(pointer + 8, this.#inode(path), true);
		view.setUint8(pointer + 16, type);
		view.setBigUint64(pointer + 24, 1n, true);
		view.setBigUint64(pointer + 32, BigInt(size), true);
	}

	#directoryEntry(
		folder: string,
		index: number,
		{ name, isFolder }: { name: string; isFolder: boolean }
	): Uint8Array {
		const text = utf8(name);
		const entry = new Uint8Array(24 + text.length);
		const view = new DataView(entry.buffer);
		view.setBigUint64(0, BigInt(index + 1), true);
		view.setBigUint64(8, this.#inode(normalisePath(`${folder}/${name}`)), true);
		view.setUint32(16, text.length, true);
		view.setUint8(20, isFolder ? FILE_TYPE.folder : FILE_TYPE.file);
		entry.set(text, 24);
		return entry;
	}

	/** xorshift32: temporary file names need to differ, not to be secret. */
	#random(): number {
		this.#seed ^= this.#seed << 13;
		this.#seed ^= this.#seed >>> 17;
		this.#seed ^= this.#seed << 5;
		return this.#seed & 0xff;
	}
}

function fileType(descriptor: Descriptor): number {
	if (descriptor.kind === 'stream') return FILE_TYPE.characterDevice;
	return descriptor.kind === 'folder' ? FILE_TYPE.folder : FILE_TYPE.file;
}

function append(target: Exclude<Descriptor, { kind: 'folder' }>, source: Uint8Array): void {
	if (target.kind === 'stream') {
		target.chunks.push(source.slice());
		return;
	}
	if (target.append) target.position = target.file.sizeBytes;
	writeAt(target.file, target.position, source);
	target.position += source.length;
}
