// WASI functions on descriptors: the console, and files as the board's WASI layer treats them.
import { zephyrTraits } from '#lib/abi/zephyr.ts';
import { NEVER, type GuestCall, type HostHandlers } from '../runtime/guest/guest-call.ts';
import { EINVAL as BAD_PLACE, FileError } from '#lib/simulator/storage/board-files.ts';
import type { WasiDescriptor, DirectoryDescriptor, FileDescriptor } from './descriptors.ts';
import { complaining } from './file-errors.ts';
import { capacity, gather, isTooLong, scatter } from './iovecs.ts';
import type { WasiProcess } from './process.ts';
import * as right from './rights.ts';
import { areTimeFlagsValid } from './time-flags.ts';
import type { SocketCalls } from './wasi-socket-calls.ts';
import {
	EBADF,
	EBUSY,
	EINVAL,
	EISDIR,
	ENOSYS,
	ENOTCAPABLE,
	SUCCESS,
	wasiResult
} from './wasi-errno.ts';

const CHARACTER_DEVICE = 2;
const DIRECTORY = 3;
const REGULAR_FILE = 4;
const DATAGRAM_SOCKET = 5;
const STREAM_SOCKET = 6;
const NON_BLOCKING_FLAG = 4;
const APPEND_FLAG = 1;
const DIRENT_BYTES = 24;
const FILESTAT_BYTES = 64;
/** The console takes a long text in pieces, so that the board goes on meanwhile. */
const PRINT_BYTES = 1024;

/** What the runtime returns when a list of buffers cannot be one. */
const TOO_LONG = -1;
const STDIN = 0;

const encoder = new TextEncoder();

function typeOf(descriptor: WasiDescriptor): number {
	if (descriptor.kind === 'console') return CHARACTER_DEVICE;
	if (descriptor.kind === 'socket')
		return descriptor.socket.kind === 'tcp' ? STREAM_SOCKET : DATAGRAM_SOCKET;
	return descriptor.kind === 'file' ? REGULAR_FILE : DIRECTORY;
}

function flagsOf(descriptor: WasiDescriptor): number {
	if (descriptor.kind === 'socket') return descriptor.nonBlocking ? NON_BLOCKING_FLAG : 0;
	return descriptor.kind === 'file' && descriptor.append ? APPEND_FLAG : 0;
}

async function printRest(process: WasiProcess, call: GuestCall, bytes: Uint8Array): Promise<void> {
	const { console } = process.board;
	for (let done = 0; done < bytes.length && !call.killed; done += PRINT_BYTES) {
		if (console.room) await console.room;
		console.print(bytes.subarray(done, done + PRINT_BYTES));
	}
	if (console.room) await console.room;
}

/** Read again each time: printing takes room. */
function roomOf(process: WasiProcess): Promise<void> | null {
	return process.board.console.room;
}

/** Prints; the container waits while the console has no room. */
function print(process: WasiProcess, call: GuestCall, bytes: Uint8Array): number | Promise<number> {
	const { console } = process.board;
	const done = () => {
		call.instance.memory.setU32(call.u32(3), bytes.length);
		return SUCCESS;
	};
	if (!console.room && bytes.length <= PRINT_BYTES) {
		if (bytes.length > 0) console.print(bytes);
		return roomOf(process)?.then(done) ?? done();
	}
	return printRest(process, call, bytes).then(done);
}

function writeFile(
	process: WasiProcess,
	file: FileDescriptor,
	bytes: Uint8Array,
	at?: number
): void {
	const { board } = process;
	const { files } = board;
	const end = file.append ? files.stat(file.path).sizeBytes : file.position;
	complaining(board, 'file write error', () => files.write(file.path, at ?? end, bytes));
	if (at === undefined) file.position = end + bytes.length;
}

class DescriptorCalls {
	constructor(
		readonly process: WasiProcess,
		readonly sockets: SocketCalls
	) {}

	/** Runs `action` on a descriptor that has the rights; the result is an error number otherwise. */
	with(call: GuestCall, rights: bigint, action: (descriptor: WasiDescriptor) => number): number {
		const descriptor = this.process.descriptors.get(call.i32(0));
		if (!descriptor) return EBADF;
		if ((descriptor.rights & rights) !== rights) return ENOTCAPABLE;
		return wasiResult(() => action(descriptor));
	}

	/** A call that the board does not have. */
	missing(call: GuestCall, rights: bigint, name: string): number {
		return this.with(call, rights, (descriptor) => {
			if (rights === right.FD_ADVISE && descriptor.kind === 'directory') return EBADF;
			this.process.board.notices.say(this.process.containerId, 'file-call-missing', { name });
			return ENOSYS;
		});
	}

	withFile(call: GuestCall, rights: bigint, action: (file: FileDescriptor) => number): number {
		return this.with(call, rights, (descriptor) =>
			descriptor.kind === 'file' && descriptor.isOpen ? action(descriptor) : EBADF
		);
	}

	/** A place before the beginning of a file. */
	#seekError(path: string): never {
		return complaining(this.process.board, 'file seek error', () => {
			throw new FileError(BAD_PLACE, 'seek', path);
		});
	}

	write(call: GuestCall): number | Promise<number> {
		const descriptor = this.process.descriptors.get(call.i32(0));
		if (descriptor?.kind === 'console' && call.i32(0) === STDIN) return ENOTCAPABLE;
		if (descriptor?.kind === 'console' && (descriptor.rights & right.FD_WRITE) !== 0n)
			return print(this.process, call, gather(call.instance.memory, call.u32(1), call.u32(2)));
		if (descriptor?.kind === 'socket') return this.sockets.write(call, descriptor);
		return this.withFile(call, right.FD_WRITE, (file) => {
			const bytes = gather(call.instance.memory, call.u32(1), call.u32(2));
			writeFile(this.process, file, bytes);
			call.instance.memory.setU32(call.u32(3), bytes.length);
			return SUCCESS;
		});
	}

	pwrite(call: GuestCall): number {
		if (this.process.descriptors.get(call.i32(0))?.kind === 'console') return ENOSYS;
		return this.withFile(call, right.FD_WRITE, (file) => {
			const bytes = gather(call.instance.memory, call.u32(1), call.u32(2));
			const at = Number(call.i64(3));
			if (at < 0) this.#seekError(file.path);
			writeFile(this.process, file, bytes, at);
			call.instance.memory.setU32(call.u32(4), bytes.length);
			return SUCCESS;
		});
	}

	read(call: GuestCall): number | Promise<number> {
		const descriptor = this.process.descriptors.get(call.i32(0));
		if (descriptor?.kind === 'console')
			return call.i32(0) === STDIN ? this.#readConsole(call) : ENOTCAPABLE;
		if (descriptor?.kind === 'socket') return this.sockets.read(call, descriptor);
		return this.withFile(call, right.FD_READ, (file) => {
			const bytes = this.#readAt(call, file, file.position);
			file.position += bytes.length;
			call.instance.memory.setU32(call.u32(3), bytes.length);
			return SUCCESS;
		});
	}

	/** The real runtime follows a null pointer here and takes the board with it. */
	#readConsole(call: GuestCall): number | Promise<number> {
		const { board, containerId } = this.process;
		board.notices.say(containerId, 'stdin-read');
		if (board.mode === 'documented') {
			call.instance.memory.setU32(call.u32(3), 0);
			return SUCCESS;
		}
		board.fatal(zephyrTraits(board.zephyr).restartsAfterFault);
		return NEVER;
	}

	pread(call: GuestCall): number {
		if (call.u32(2) === 0) return EINVAL;
		if (this.process.descriptors.get(call.i32(0))?.kind === 'console') return ENOSYS;
		return this.withFile(call, right.FD_READ, (file) => {
			const bytes = this.#readAt(call, file, Number(call.i64(3)));
			call.instance.memory.setU32(call.u32(4), bytes.length);
			return SUCCESS;
		});
	}

	#readAt(call: GuestCall, file: FileDescriptor, offset: number): Uint8Array {
		const { memory } = call.instance;
		if (offset < 0) this.#seekError(file.path);
		const length = capacity(memory, call.u32(1), call.u32(2));
		const bytes = this.process.board.files.read(file.path, offset, length);
		scatter(memory, call.u32(1), call.u32(2), bytes);
		return bytes;
	}

	seek(call: GuestCall): number {
		const isQuestion = call.i64(1) === 0n && call.u32(2) === 1;
		const rights = isQuestion ? right.FD_TELL : right.FD_SEEK | right.FD_TELL;
		return this.withFile(call, rights, (file) => {
			const size = this.process.board.files.stat(file.path).sizeBytes;
			const base = [0, file.position, size][call.u32(2)];
			if (base === undefined) return EINVAL;
			const position = base + Number(call.i64(1));
			if (position < 0) this.#seekError(file.path);
			file.position = position;
			call.instance.memory.setU64(call.u32(3), this.#reported(position));
			return SUCCESS;
		});
	}

	tell(call: GuestCall): number {
		return this.withFile(call, right.FD_TELL, (file) => {
			call.instance.memory.setU64(call.u32(1), this.#reported(file.position));
			return SUCCESS;
		});
	}

	/** The board moves the position, and always reports 0. */
	#reported(position: number): bigint {
		const { board, containerId } = this.process;
		if (position !== 0) board.notices.say(containerId, 'seek-reports-zero');
		return board.mode === 'documented' ? BigInt(position) : 0n;
	}

	sync(call: GuestCall, rights: bigint): number {
		return this.with(call, rights, (descriptor) => {
			if (descriptor.kind === 'directory') return EISDIR;
			if (descriptor.kind === 'file')
				descriptor.knownBytes = this.process.board.files.stat(descriptor.path).sizeBytes;
			return SUCCESS;
		});
	}

	/** The list of buffers is looked at before the descriptor. */
	withBuffers<Result>(call: GuestCall, action: (call: GuestCall) => Result): Result | number {
		if (isTooLong(call.u32(2))) return TOO_LONG;
		capacity(call.instance.memory, call.u32(1), call.u32(2));
		return action(call);
	}

	fdstat(call: GuestCall): number {
		return this.with(call, 0n, (descriptor) => {
			const { memory } = call.instance;
			const at = call.u32(1);
			memory.write(at, new Uint8Array(24));
			memory.setByte(at, typeOf(descriptor));
			memory.setU16(at + 2, flagsOf(descriptor));
			memory.setU64(at + 8, descriptor.rights);
			memory.setU64(at + 16, descriptor.inheriting);
			return SUCCESS;
		});
	}

	filestat(call: GuestCall): number {
		return this.with(call, right.FD_FILESTAT_GET, (descriptor) => {
			const size = descriptor.kind === 'file' ? reportedSize(this.process, descriptor) : 0;
			// The board takes every socket for a stream here.
			const type = descriptor.kind === 'socket' ? STREAM_SOCKET : typeOf(descriptor);
			putFilestat(call, call.u32(1), type, size);
			return SUCCESS;
		});
	}

	setSize(call: GuestCall): number {
		return this.withFile(call, right.FD_SET_SIZE, (file) => {
			const size = Number(call.i64(1));
			const { board } = this.process;
			complaining(board, 'file truncate error', () => {
				if (size < 0) throw new FileError(BAD_PLACE, 'truncate', file.path);
				board.files.truncate(file.path, size);
			});
			file.knownBytes = size;
			return SUCCESS;
		});
	}

	setFlags(call: GuestCall): number {
		return this.with(call, right.FD_SET_FLAGS, (descriptor) => {
			const flags = call.u32(1);
			if (descriptor.kind === 'socket') return this.sockets.setFlags(descriptor, flags);
			if ((flags & ~APPEND_FLAG) !== 0) return ENOSYS;
			if (descriptor.kind === 'file') descriptor.append = (flags & APPEND_FLAG) !== 0;
			return SUCCESS;
		});
	}

	prestat(call: GuestCall): number {
		return this.#withPreopen(call, (name) => {
			call.instance.memory.setByte(call.u32(1), 0);
			call.instance.memory.setU32(call.u32(1) + 4, name.length);
			return SUCCESS;
		});
	}

	prestatName(call: GuestCall): number {
		return this.#withPreopen(call, (name) => {
			if (call.u32(2) < name.length) return EINVAL;
			call.instance.memory.write(call.u32(1), name);
			return SUCCESS;
		});
	}

	#withPreopen(call: GuestCall, action: (name: Uint8Array) => number): number {
		const descriptor = this.process.descriptors.get(call.i32(0));
		if (descriptor?.kind !== 'directory' || descriptor.preopenName === null) return EBADF;
		return action(encoder.encode(descriptor.preopenName));
	}

	/** One pass over a directory that the program opened; a preopen, or a second pass, is busy. */
	readdir(call: GuestCall): number {
		return this.with(call, right.FD_READDIR, (descriptor) => {
			if (descriptor.kind !== 'directory') return EBADF;
			const { board, containerId } = this.process;
			const quirk = quirkOfReaddir(descriptor);
			if (quirk) {
				board.notices.say(containerId, quirk);
				if (board.mode === 'faithful') return EBUSY;
			}
			complaining(board, 'directory open error', () => board.files.list(descriptor.path));
			descriptor.read = true;
			// The board begins at the beginning whatever the program asks for.
			const from = board.mode === 'documented' ? Number(call.i64(3)) : 0;
			this.#putEntries(call, descriptor, from);
			return SUCCESS;
		});
	}

	#putEntries(call: GuestCall, { path }: DirectoryDescriptor, from: number): void {
		const { memory } = call.instance;
		const room = call.u32(2);
		let used = 0;
		this.process.board.files.list(path).forEach((entry, i) => {
			if (used >= room || i < from) return;
			const name = encoder.encode(entry.name);
			const record = new Uint8Array(DIRENT_BYTES + name.length);
			const view = new DataView(record.buffer);
			view.setBigUint64(0, BigInt(i + 1), true);
			view.setBigUint64(8, BigInt(i + 1), true);
			view.setUint32(16, name.length, true);
			record[20] = entry.kind === 'file' ? REGULAR_FILE : DIRECTORY;
			record.set(name, DIRENT_BYTES);
			const fitting = record.subarray(0, room - used);
			memory.write(call.u32(1) + used, fitting);
			used += fitting.length;
		});
		memory.setU32(call.u32(4), used);
	}
}

function quirkOfReaddir(directory: DirectoryDescriptor): 'readdir-preopen' | 'readdir-once' | null {
	if (directory.preopenName !== null) return 'readdir-preopen';
	return directory.read ? 'readdir-once' : null;
}

/** The board's directory knows the size as of the last sync. */
export function reportedSize(
	{ board, containerId }: WasiProcess,
	{ path, knownBytes }: FileDescriptor
): number {
	const { sizeBytes } = board.files.stat(path);
	if (sizeBytes !== knownBytes) board.notices.say(containerId, 'size-is-stale');
	return board.mode === 'documented' ? sizeBytes : knownBytes;
}

export function putFilestat(call: GuestCall, at: number, type: number, sizeBytes: number): void {
	const { memory } = call.instance;
	memory.write(at, new Uint8Array(FILESTAT_BYTES));
	memory.setByte(at + 16, type);
	memory.setU64(at + 24, 1n);
	memory.setU64(at + 32, BigInt(sizeBytes));
}

export function descriptorCalls(process: WasiProcess, sockets: SocketCalls): HostHandlers {
	const on = new DescriptorCalls(process, sockets);
	return {
		fd_write: (call) => on.withBuffers(call, () => on.write(call)),
		fd_pwrite: (call) => on.withBuffers(call, () => on.pwrite(call)),
		fd_read: (call) => on.withBuffers(call, () => on.read(call)),
		fd_pread: (call) => on.withBuffers(call, () => on.pread(call)),
		fd_seek: (call) => on.seek(call),
		fd_tell: (call) => on.tell(call),
		fd_sync: (call) => on.sync(call, right.FD_SYNC),
		fd_datasync: (call) => on.sync(call, right.FD_DATASYNC),
		fd_close: ({ i32 }) => (process.descriptors.close(i32(0)) ? SUCCESS : EBADF),
		fd_renumber: ({ i32 }) => (process.descriptors.renumber(i32(0), i32(1)) ? SUCCESS : EBADF),
		fd_fdstat_get: (call) => on.fdstat(call),
		fd_fdstat_set_flags: (call) => on.setFlags(call),
		fd_fdstat_set_rights: (call) =>
			on.with(call, 0n, (descriptor) => {
				const rights = BigInt.asUintN(64, call.i64(1));
				const inheriting = BigInt.asUintN(64, call.i64(2));
				const isMore = (rights & ~descriptor.rights) | (inheriting & ~descriptor.inheriting);
				if (isMore !== 0n) return ENOTCAPABLE;
				Object.assign(descriptor, { rights, inheriting });
				return SUCCESS;
			}),
		fd_filestat_get: (call) => on.filestat(call),
		fd_filestat_set_size: (call) => on.setSize(call),
		fd_filestat_set_times: (call) =>
			areTimeFlagsValid(call.u32(3)) ? on.missing(call, right.FD_SET_TIMES, 'futimens()') : EINVAL,
		fd_advise: (call) => on.missing(call, right.FD_ADVISE, 'posix_fadvise()'),
		fd_allocate: (call) => on.missing(call, right.FD_ALLOCATE, 'posix_fallocate()'),
		fd_prestat_get: (call) => on.prestat(call),
		fd_prestat_dir_name: (call) => on.prestatName(call),
		fd_readdir: (call) => on.readdir(call)
	};
}
