// The contract of a board's storage: its flash file system as folders and files, over whatever the board answers.
// Paths are absolute, with `/`. Names come from the board and may be anything that its file system allows.
import type { CallOptions } from '../call-options.ts';

/** Where boards with an Ocre supervisor mount their file system. */
export const STORAGE_ROOT = '/lfs';

export interface StorageEntry {
	name: string;
	kind: 'file' | 'directory';
	/** Null for a directory, and where it was not asked for. */
	sizeBytes: number | null;
}

export interface StorageListing {
	/** Folders first, each kind by name. */
	entries: StorageEntry[];
	/** There are more than `MAX_ENTRIES`; the rest is not listed. */
	truncated: boolean;
}

/** As `fs statvfs` tells it: littlefs counts in blocks. */
export interface StorageSpace {
	blockBytes: number;
	totalBytes: number;
	freeBytes: number;
}

export type TransferMethod = 'smp' | 'shell';

export interface StorageProgress {
	method: TransferMethod;
	phase: 'receiving' | 'sending' | 'verifying';
	doneBytes: number;
	totalBytes: number;
}

export interface StorageCallOptions extends CallOptions {
	onprogress?: (progress: StorageProgress) => void;
}

/**
 * How it is known that both ends have the same bytes: a hash that the board computed, a second reading, or, for what
 * was only read over the shell, that every line of the answer was complete and agreed with itself.
 */
export type Verification = 'hash' | 'read-back' | 'format';

export interface StoredFile {
	bytes: Uint8Array<ArrayBuffer>;
	verified: Verification;
}

/** More entries of one folder are not listed. */
export const MAX_ENTRIES = 500;

/**
 * Calls queue with all others on the console; transfers let other commands in between. Failures are AppErrors, those of
 * Board and: `path-refused` (the board's console or its file system takes no such path), `file-missing`, `file-exists`,
 * `folder-not-empty`, `not-a-folder`, `not-a-file`, `transfer-failed`, `transfer-mismatch` (what was read back differs),
 * `stray-file` (it arrived, and something else is left or changed in its folder, which the error says),
 * `storage-refused-by-board` (with the number that the board gave).
 */
export interface BoardStorage {
	list(path: string, options?: CallOptions): Promise<StorageListing>;
	/** Null when there is nothing under that path. */
	stat(path: string, options?: CallOptions): Promise<StorageEntry | null>;
	read(path: string, options?: StorageCallOptions): Promise<StoredFile>;
	/**
	 * Replaces what is there. A cancel or a failure takes the half file away, and the error says so when that failed too;
	 * what was under that name before is lost in both cases.
	 */
	write(path: string, bytes: Uint8Array, options?: StorageCallOptions): Promise<Verification>;
	/** A file or an empty folder. */
	remove(path: string, options?: CallOptions): Promise<void>;
	makeDirectory(path: string, options?: CallOptions): Promise<void>;
	space(options?: CallOptions): Promise<StorageSpace>;
	/** How long a transfer will take about: by what was measured on this connection, or by the rate of the method. */
	estimateMs(
		direction: 'read' | 'write',
		sizeBytes: number,
		options?: CallOptions
	): Promise<number>;
}
