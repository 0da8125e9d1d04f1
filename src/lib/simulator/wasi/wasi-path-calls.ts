// WASI functions on paths. The board joins every path to the directory it opened last for anybody,
// without looking at the descriptor or at `..`; so does this, unless the board is in documented mode.
import type { GuestCall, HostHandlers } from '../runtime/guest/guest-call.ts';
import {
	EISDIR as IS_DIRECTORY,
	ENOENT as NO_FILE,
	ENOMEM as NO_BUFFER,
	FileError,
	type FileStat
} from '#lib/simulator/storage/board-files.ts';
import type { DirectoryDescriptor, FileDescriptor } from './descriptors.ts';
import { complaining } from './file-errors.ts';
import { noSlotLeft, type WasiProcess } from './process.ts';
import {
	DIRECTORY_RIGHTS,
	FILE_RIGHTS,
	NONE,
	PATH_CREATE_DIRECTORY,
	PATH_CREATE_FILE,
	PATH_FILESTAT_GET,
	PATH_OPEN,
	PATH_READLINK,
	PATH_REMOVE_DIRECTORY,
	PATH_RENAME_SOURCE,
	PATH_RENAME_TARGET,
	PATH_SET_TIMES,
	PATH_UNLINK_FILE
} from './rights.ts';
import { areTimeFlagsValid } from './time-flags.ts';
import { putFilestat, reportedSize } from './wasi-fd-calls.ts';
import {
	EBADF,
	EEXIST,
	EILSEQ,
	EINVAL,
	EISDIR,
	ENOENT,
	ENOMEM,
	ENOSYS,
	ENOTCAPABLE,
	ENOTDIR,
	SUCCESS,
	wasiResult
} from './wasi-errno.ts';

const MAX_PATH_BYTES = 255;
const SYMLINK_FOLLOW = 1;
const CREATE = 1;
const DIRECTORY_ONLY = 2;
const EXCLUSIVE = 4;
const TRUNCATE = 8;
const APPEND = 1;
const DIRECTORY = 3;
const REGULAR_FILE = 4;
const PATH_LINK_ERROR = 8;
/** What a board gives instead of the number of what could not be opened. */
const NO_DESCRIPTOR = 0xffffffff;

const decoder = new TextDecoder();

interface Place {
	/** Absolute, on the board's volume. */
	path: string;
	directory: DirectoryDescriptor;
}

/** True when the path climbs out of the directory where it begins. */
function leavesRoot(path: string): boolean {
	let depth = 0;
	for (const step of path.split('/')) {
		if (step === '..') depth--;
		else if (step !== '' && step !== '.') depth++;
		if (depth < 0) return true;
	}
	return false;
}

class PathCalls {
	constructor(readonly process: WasiProcess) {}

	/** Runs `action` on the board's path for the descriptor at `fd` and the text at `text` and `text + 1`. */
	with(
		call: GuestCall,
		fd: number,
		text: number,
		rights: bigint,
		action: (path: string, directory: DirectoryDescriptor) => number | void
	): number {
		const place = this.#place(call, fd, text, rights);
		if (typeof place === 'number') return place;
		return wasiResult(() => action(place.path, place.directory));
	}

	/** An error number when there is no such place. */
	#place(call: GuestCall, fd: number, text: number, rights: bigint): Place | number {
		const bytes = call.instance.memory.read(call.u32(text), call.u32(text + 1));
		if (bytes.includes(0)) return EILSEQ;
		const directory = this.process.descriptors.get(call.i32(fd));
		if (!directory) return EBADF;
		if ((directory.rights & rights) !== rights || directory.kind !== 'directory')
			return ENOTCAPABLE;
		const root = this.#rootOf(directory);
		if (root.length + bytes.length > MAX_PATH_BYTES) return ENOMEM;
		const within = decoder.decode(bytes);
		const problem = this.#problemOf(within);
		return problem ?? { path: `${root}/${within}`, directory };
	}

	/** The board takes the directory that was opened last, by anybody. */
	#rootOf({ path }: DirectoryDescriptor): string {
		const { board, containerId } = this.process;
		if (board.slots.root !== path && this.#isPreopen(path))
			board.notices.say(containerId, 'preopen-shared');
		return board.mode === 'documented' ? path : board.slots.root;
	}

	#isPreopen(path: string): boolean {
		return this.process.descriptors.preopens.some((preopen) => preopen.path === path);
	}

	/** Paths that the board takes and others do not. */
	#problemOf(path: string): number | null {
		const { board, containerId } = this.process;
		const isEmpty = path === '';
		if (!isEmpty && !leavesRoot(path)) return null;
		board.notices.say(containerId, isEmpty ? 'path-empty' : 'path-leaves-root');
		if (board.mode === 'faithful') return null;
		return isEmpty ? ENOENT : ENOTCAPABLE;
	}

	open(call: GuestCall): number {
		const { memory } = call.instance;
		memory.check(call.u32(8), 4);
		const result = this.#open(call);
		if (result !== SUCCESS && this.process.board.mode === 'faithful')
			memory.setU32(call.u32(8), NO_DESCRIPTOR);
		return result;
	}

	#open(call: GuestCall): number {
		const openFlags = call.u32(4);
		const needed = PATH_OPEN | ((openFlags & CREATE) !== 0 ? PATH_CREATE_FILE : NONE);
		return this.with(call, 0, 2, needed, (path, { inheriting }) => {
			const rights = BigInt.asUintN(64, call.i64(5));
			const passedOn = BigInt.asUintN(64, call.i64(6));
			if (((rights | passedOn) & ~inheriting) !== 0n) return ENOTCAPABLE;
			const asDirectory = (openFlags & DIRECTORY_ONLY) !== 0;
			if (!asDirectory) this.#takeBuffer(path);
			const kind = this.#kindOf(path, asDirectory);
			if (asDirectory && kind === null) return ENOENT;
			if (kind === 'directory') return this.#openDirectory(call, path, rights, passedOn);
			const refusal = kind === 'file' ? this.#refuse(openFlags) : null;
			return refusal ?? this.#openFile(call, path, kind !== null, rights);
		});
	}

	/** What a file that is there cannot be opened as: the board does not look. */
	#refuse(openFlags: number): number | null {
		const { board, containerId } = this.process;
		const isExclusive = (openFlags & CREATE) !== 0 && (openFlags & EXCLUSIVE) !== 0;
		const isDirectory = (openFlags & DIRECTORY_ONLY) !== 0;
		if (isExclusive) board.notices.say(containerId, 'open-exclusive');
		if (isDirectory) board.notices.say(containerId, 'open-not-directory');
		if (board.mode === 'faithful') return null;
		if (isExclusive) return EEXIST;
		return isDirectory ? ENOTDIR : null;
	}

	#openDirectory(call: GuestCall, path: string, rights: bigint, inheriting: bigint): number {
		const { board, containerId, descriptors } = this.process;
		if ((call.u32(4) & DIRECTORY_ONLY) === 0) {
			board.notices.say(containerId, 'open-plain-directory');
			if (board.mode === 'faithful') this.#failOpening(IS_DIRECTORY, path);
		}
		return this.#finish(
			call,
			descriptors.open({
				kind: 'directory',
				preopenName: null,
				path,
				rights: rights & DIRECTORY_RIGHTS,
				inheriting,
				read: false
			})
		);
	}

	#failOpening(errno: number, path: string): never {
		return complaining(this.process.board, 'file open error', () => {
			throw new FileError(errno, 'open', path);
		});
	}

	#openFile(call: GuestCall, path: string, exists: boolean, rights: bigint): number {
		const { board, descriptors } = this.process;
		const isFaithful = board.mode === 'faithful';
		const appendsAnyway = this.#appendsAnyway(call);
		// Opened as a directory, a file has a descriptor but is not open.
		const isOpen = !isFaithful || (call.u32(4) & DIRECTORY_ONLY) === 0;
		// Without the follow flag the board's flag word happens to mean: write, create, append.
		if (!exists && (call.u32(4) & CREATE) === 0 && !appendsAnyway) this.#failOpening(NO_FILE, path);
		if (exists && (call.u32(4) & TRUNCATE) !== 0) this.#truncate(path);
		complaining(board, 'file open error', () => board.files.touch(path));
		const file: FileDescriptor = {
			kind: 'file',
			path,
			position: 0,
			append: appendsAnyway || (call.u32(7) & APPEND) !== 0,
			isOpen,
			isRemoved: false,
			knownBytes: board.files.stat(path).sizeBytes,
			rights: FILE_RIGHTS & rights,
			inheriting: NONE
		};
		const fd = descriptors.open(file);
		if (fd !== null && isOpen) board.slots.fileOpened(file);
		return this.#finish(call, fd);
	}

	/** The volume has one buffer for files, and needs it for each that is open. */
	#takeBuffer(path: string): void {
		const { board, containerId } = this.process;
		if (!board.slots.isFileOpen) return;
		board.notices.say(containerId, 'one-open-file');
		if (board.mode === 'faithful') this.#failOpening(NO_BUFFER, path);
	}

	#appendsAnyway(call: GuestCall): boolean {
		const { board, containerId } = this.process;
		if ((call.u32(1) & SYMLINK_FOLLOW) !== 0) return false;
		board.notices.say(containerId, 'open-without-follow');
		return board.mode === 'faithful';
	}

	#truncate(path: string): void {
		const { board, containerId } = this.process;
		if (board.files.stat(path).sizeBytes > 0)
			board.notices.say(containerId, 'open-does-not-truncate');
		if (board.mode === 'documented') board.files.truncate(path, 0);
	}

	#finish(call: GuestCall, fd: number | null): number {
		if (fd === null) return noSlotLeft(this.process);
		call.instance.memory.setU32(call.u32(8), fd);
		return SUCCESS;
	}

	/** A board looks only when it is to be a directory. */
	#kindOf(path: string, isLogged: boolean): 'file' | 'directory' | null {
		try {
			return this.process.board.files.stat(path).kind;
		} catch (error) {
			if (!(error instanceof FileError)) throw error;
			if (error.errno === NO_FILE) return null;
			const complaint = isLogged ? 'failed get file or dir stat' : 'file open error';
			return complaining(this.process.board, complaint, () => {
				throw error;
			});
		}
	}

	createDirectory(call: GuestCall): number {
		return this.with(call, 0, 1, PATH_CREATE_DIRECTORY, (path) => {
			const { board, containerId } = this.process;
			complaining(board, 'failed to create directory', () => board.files.mkdir(path));
			board.notices.say(containerId, 'mkdir-leaks');
			// The slot that the board opens for this is never given back.
			if (board.mode === 'faithful') board.slots.take();
		});
	}

	/** The board has one function for both. */
	remove(call: GuestCall, wanted: 'file' | 'directory'): number {
		const rights = wanted === 'file' ? PATH_UNLINK_FILE : PATH_REMOVE_DIRECTORY;
		return this.with(call, 0, 1, rights, (path) => {
			const { board, containerId, descriptors } = this.process;
			const remove = (action: () => void) => complaining(board, 'failed to unlink path', action);
			let isOther = false;
			remove(() => (isOther = board.files.stat(path).kind !== wanted));
			if (isOther) board.notices.say(containerId, 'rmdir-removes-file');
			if (isOther && board.mode === 'documented') return wanted === 'file' ? EISDIR : ENOTDIR;
			remove(() => board.files.remove(path));
			if (descriptors.openFile(path)) board.notices.say(containerId, 'removed-while-open');
			if (board.mode === 'faithful') descriptors.moved(path, null);
			return SUCCESS;
		});
	}

	rename(call: GuestCall): number {
		return this.with(call, 0, 1, PATH_RENAME_SOURCE, (from) =>
			this.with(call, 3, 4, PATH_RENAME_TARGET, (to) => {
				const { board, descriptors } = this.process;
				complaining(board, 'failed to rename file or dir', () => board.files.rename(from, to));
				descriptors.moved(from, to);
			})
		);
	}

	filestat(call: GuestCall): number {
		return this.with(call, 0, 2, PATH_FILESTAT_GET, (path) => {
			const { descriptors } = this.process;
			const { kind, sizeBytes } = this.#stat(path);
			const open = kind === 'file' ? descriptors.openFile(path) : null;
			const size = open ? reportedSize(this.process, open) : sizeBytes;
			putFilestat(
				call,
				call.u32(4),
				kind === 'file' ? REGULAR_FILE : DIRECTORY,
				kind === 'file' ? size : 0
			);
		});
	}

	/** That there is nothing is not worth a line. */
	#stat(path: string): FileStat {
		const { files } = this.process.board;
		if (this.#kindOf(path, true) === null) throw new FileError(NO_FILE, 'stat', path);
		return files.stat(path);
	}

	/** A call that the board does not have. */
	missing(error: number, name: string): number {
		this.process.board.notices.say(this.process.containerId, 'file-call-missing', { name });
		return error;
	}
}

export function pathCalls(process: WasiProcess): HostHandlers {
	const on = new PathCalls(process);
	return {
		path_open: (call) => on.open(call),
		path_create_directory: (call) => on.createDirectory(call),
		path_unlink_file: (call) => on.remove(call, 'file'),
		path_remove_directory: (call) => on.remove(call, 'directory'),
		path_rename: (call) => on.rename(call),
		path_filestat_get: (call) => on.filestat(call),
		path_filestat_set_times: (call) =>
			areTimeFlagsValid(call.u32(6))
				? on.with(call, 0, 2, PATH_SET_TIMES, () => on.missing(ENOSYS, 'utimensat()'))
				: EINVAL,
		path_link: () => on.missing(PATH_LINK_ERROR, 'link()'),
		path_symlink: () => on.missing(PATH_LINK_ERROR, 'symlink()'),
		path_readlink: (call) =>
			on.with(call, 0, 1, PATH_READLINK, () => on.missing(ENOSYS, 'readlink()'))
	};
}
