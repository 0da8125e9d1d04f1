// The board's file system (littlefs at /lfs) as a tree in memory with the partition's size limit.
// Synchronous, like the real one seen from a thread. Paths are absolute. Errors carry Zephyr's errno.

/** Errno values of Zephyr's file system layer. */
export const ENOENT = 2;
export const EBADF = 9;
export const ENOMEM = 12;
export const EEXIST = 17;
export const ENOTDIR = 20;
export const EISDIR = 21;
export const EINVAL = 22;
export const ENOSPC = 28;
export const ENAMETOOLONG = 91;
export const ENOTEMPTY = 90;

/** Thrown by every operation of BoardFiles that fails. `errno` is positive. */
export class FileError extends Error {
	constructor(
		readonly errno: number,
		operation: string,
		path: string
	) {
		super(`${operation} ${path}: errno ${errno}`);
	}
}

export interface FileStat {
	kind: 'file' | 'directory';
	sizeBytes: number;
}

export interface DirectoryEntry extends FileStat {
	name: string;
}

export interface VolumeStat {
	blockBytes: number;
	blocks: number;
	freeBlocks: number;
}

export interface BoardFiles {
	stat(path: string): FileStat;
	/** Entries sorted by name, as littlefs gives them. */
	list(path: string): DirectoryEntry[];
	mkdir(path: string): void;
	/** File or empty directory. */
	remove(path: string): void;
	/** Directory with everything in it; no error when it does not exist. */
	removeTree(path: string): void;
	rename(from: string, to: string): void;
	/** Bytes from `offset`, at most `length`; empty at the end. */
	read(path: string, offset?: number, length?: number): Uint8Array;
	/** Creates the file if need be; a gap before `offset` is filled with zeros. Throws ENOSPC when the volume is full. */
	write(path: string, offset: number, bytes: Uint8Array): void;
	truncate(path: string, sizeBytes: number): void;
	/** Creates an empty file if there is none. */
	touch(path: string): void;
	volume(): VolumeStat;
}

/** What a volume is kept as: one record a file and one a directory, parents first. */
export interface VolumeEntry extends DirectoryEntry {
	path: string;
	/** Another number after each change of a file's bytes; no two files have the same. */
	revision: number;
	/** A copy. Empty for a directory. */
	bytes(): Uint8Array<ArrayBuffer>;
}

/** A volume as its keeper sees it. */
export interface BoardVolume extends BoardFiles {
	/** Something changed; called in the middle of it. */
	onchange: (() => void) | null;
	entries(): Iterable<VolumeEntry>;
	/** Empties it. */
	format(): void;
}
