// WASI functions on paths. The board joins every path to the directory it opened last for anybody,
// without looking at the descriptor or at `..`; so does this.
import type { GuestCall, HostHandlers } from '../runtime/guest-call.ts';
import { ENOENT as NO_FILE, FileError } from '#lib/simulator/storage/board-files.ts';
import { ALL_RIGHTS, RIGHT_READ, RIGHT_WRITE } from './descriptors.ts';
import { noSlotLeft, type WasiProcess } from './process.ts';
import { putFilestat } from './wasi-fd-calls.ts';
import { EBADF, ENOENT, ENOMEM, ENOSYS, ENOTCAPABLE, SUCCESS, wasiResult } from './wasi-errno.ts';

const MAX_PATH_BYTES = 255;
const SYMLINK_FOLLOW = 1;
const CREATE = 1;
const TRUNCATE = 8;
const APPEND = 1;
const DIRECTORY = 3;
const REGULAR_FILE = 4;
const PATH_LINK_ERROR = 8;

const decoder = new TextDecoder();

class PathCalls {
	constructor(readonly process: WasiProcess) {}

	/** Runs `action` on the board's path for the descriptor at `fd` and the text at `text` and `text + 1`. */
	with(call: GuestCall, fd: number, text: number, action: (path: string) => number | void): number {
		const descriptor = this.process.descriptors.get(call.i32(fd));
		if (descriptor?.kind !== 'directory') return EBADF;
		const path = this.#boardPath(call, text);
		if (path === null) return ENOMEM;
		return wasiResult(() => action(path));
	}

	#boardPath(call: GuestCall, text: number): string | null {
		const bytes = call.instance.memory.read(call.u32(text), call.u32(text + 1));
		const { root } = this.process.board.slots;
		if (root.length + bytes.length > MAX_PATH_BYTES) return null;
		return `${root}/${decoder.decode(bytes)}`;
	}

	open(call: GuestCall): number {
		return this.with(call, 0, 2, (path) => {
			const rights = BigInt.asUintN(64, call.i64(5));
			if ((rights & ~ALL_RIGHTS) !== 0n) return ENOTCAPABLE;
			const kind = this.#kindOf(path);
			if (kind === 'directory') return this.#openDirectory(call, path);
			return this.#openFile(call, path, kind !== null, rights);
		});
	}

	#openDirectory(call: GuestCall, path: string): number {
		return this.#finish(
			call,
			this.process.descriptors.open({
				kind: 'directory',
				preopenName: null,
				path,
				rights: ALL_RIGHTS,
				read: false
			})
		);
	}

	#openFile(call: GuestCall, path: string, exists: boolean, rights: bigint): number {
		const { board, descriptors, containerId } = this.process;
		const follows = (call.u32(1) & SYMLINK_FOLLOW) !== 0;
		const openFlags = call.u32(4);
		// Without the follow flag the board's flag word happens to mean: write, create, append.
		if (!exists && (openFlags & CREATE) === 0 && follows) return ENOENT;
		if (exists && (openFlags & TRUNCATE) !== 0)
			board.notices.say(containerId, 'open-does-not-truncate');
		board.files.touch(path);
		const fd = descriptors.open({
			kind: 'file',
			path,
			position: 0,
			append: !follows || (call.u32(7) & APPEND) !== 0,
			knownBytes: board.files.stat(path).sizeBytes,
			rights: follows ? rights : rights | RIGHT_READ | RIGHT_WRITE
		});
		return this.#finish(call, fd);
	}

	#finish(call: GuestCall, fd: number | null): number {
		if (fd === null) return noSlotLeft(this.process);
		call.instance.memory.setU32(call.u32(8), fd);
		return SUCCESS;
	}

	#kindOf(path: string): 'file' | 'directory' | null {
		try {
			return this.process.board.files.stat(path).kind;
		} catch (error) {
			if (error instanceof FileError && error.errno === NO_FILE) return null;
			throw error;
		}
	}

	createDirectory(call: GuestCall): number {
		return this.with(call, 0, 1, (path) => {
			const { board, containerId } = this.process;
			board.files.mkdir(path);
			// The slot that the board opens for this is never given back.
			board.slots.take();
			board.notices.say(containerId, 'mkdir-leaks');
		});
	}

	remove(call: GuestCall): number {
		return this.with(call, 0, 1, (path) => this.process.board.files.remove(path));
	}

	rename(call: GuestCall): number {
		return this.with(call, 0, 1, (from) =>
			this.with(call, 3, 4, (to) => this.process.board.files.rename(from, to))
		);
	}

	filestat(call: GuestCall): number {
		return this.with(call, 0, 2, (path) => {
			const { board, descriptors } = this.process;
			const { kind } = board.files.stat(path);
			const size = kind === 'file' ? descriptors.sizeOf(board.files, path) : 0;
			putFilestat(call, call.u32(4), kind === 'file' ? REGULAR_FILE : DIRECTORY, size);
		});
	}
}

export function pathCalls(process: WasiProcess): HostHandlers {
	const on = new PathCalls(process);
	return {
		path_open: (call) => on.open(call),
		path_create_directory: (call) => on.createDirectory(call),
		path_unlink_file: (call) => on.remove(call),
		path_remove_directory: (call) => on.remove(call),
		path_rename: (call) => on.rename(call),
		path_filestat_get: (call) => on.filestat(call),
		path_filestat_set_times: (call) => on.with(call, 0, 2, () => ENOSYS),
		path_link: () => PATH_LINK_ERROR,
		path_symlink: () => PATH_LINK_ERROR,
		path_readlink: (call) => on.with(call, 0, 1, () => ENOSYS)
	};
}
