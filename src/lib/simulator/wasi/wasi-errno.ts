// WASI's error numbers, and what the board's file system errors become on their way to a container.
import * as board from '#lib/simulator/storage/board-files.ts';

export const SUCCESS = 0;
export const EACCES = 2;
export const EBADF = 8;
export const EBUSY = 10;
export const EINVAL = 28;
export const EIO = 29;
export const EMFILE = 33;
export const ENOENT = 44;
export const ENOMEM = 48;
export const ENOSYS = 52;
export const ENOTDIR = 54;
export const ENOTSUP = 58;
export const ENOTCAPABLE = 76;

const FROM_BOARD: Readonly<Record<number, number>> = {
	[board.ENOENT]: ENOENT,
	[board.EBADF]: EBADF,
	[board.EEXIST]: 20,
	[board.ENOTDIR]: ENOTDIR,
	[board.EISDIR]: 31,
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
