// WASI's error numbers, and what the board's file system errors become on their way to a container.
import * as board from '#lib/simulator/storage/board-files.ts';

export const SUCCESS = 0;
export const EACCES = 2;
export const EADDRINUSE = 3;
export const EADDRNOTAVAIL = 4;
export const EAFNOSUPPORT = 5;
export const EAGAIN = 6;
export const EBADF = 8;
export const EBUSY = 10;
export const ECONNREFUSED = 14;
export const ECONNRESET = 15;
export const EDESTADDRREQ = 17;
export const EEXIST = 20;
export const EILSEQ = 25;
export const EINTR = 27;
export const EINVAL = 28;
export const EIO = 29;
export const EISCONN = 30;
export const EISDIR = 31;
export const EMFILE = 33;
export const EMSGSIZE = 35;
export const ENETUNREACH = 40;
export const ENOENT = 44;
export const ENOMEM = 48;
export const ENOPROTOOPT = 50;
export const ENOSYS = 52;
export const ENOTCONN = 53;
export const ENOTDIR = 54;
export const ENOTSUP = 58;
export const EPIPE = 64;
export const EPROTONOSUPPORT = 66;
export const ETIMEDOUT = 73;
export const ENOTCAPABLE = 76;

const FROM_BOARD: Readonly<Record<number, number>> = {
	[board.ENOENT]: ENOENT,
	[board.EBADF]: EBADF,
	[board.ENOMEM]: ENOMEM,
	[board.EEXIST]: EEXIST,
	[board.ENOTDIR]: ENOTDIR,
	[board.EISDIR]: EISDIR,
	[board.EINVAL]: EINVAL,
	[board.ENOSPC]: 51,
	[board.ENAMETOOLONG]: 37,
	[board.ENOTEMPTY]: 55
};

/** Runs a file operation; its failure becomes a result. */
export function wasiResult(action: () => number | void): number {
	try {
		return action() ?? SUCCESS;
	} catch (error) {
		if (error instanceof board.FileError) return FROM_BOARD[error.errno] ?? EIO;
		throw error;
	}
}
