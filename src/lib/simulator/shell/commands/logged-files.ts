// File operations as seen through Zephyr's file system layer: a negative errno, and a log line for most failures.
import { EINVAL, EIO, EISDIR, ENOENT } from './errno.ts';
import { FileError, type FileStat } from '#lib/simulator/storage/board-files.ts';
import type { ShellSystem } from '../command.ts';

type Board = Pick<ShellSystem, 'files' | 'console'>;

const MOUNT_POINT = '/lfs';

export function errnoOf(error: unknown): number {
	if (error instanceof FileError) return error.errno;
	throw error;
}

function isMounted(path: string): boolean {
	return path === MOUNT_POINT || path.startsWith(`${MOUNT_POINT}/`);
}

/** Runs an operation; 0, or the negative errno after logging it. `silent` errors are not logged. */
export function attempt(
	{ console }: Board,
	path: string,
	texts: { badPath: string; failure: string; silent?: number },
	operation: () => void
): number {
	const fail = (errno: number, text: string) => {
		console.log('err', 'fs', text);
		return -errno;
	};
	if (!path.startsWith('/') || path.length <= 1) return fail(EINVAL, texts.badPath);
	if (!isMounted(path)) return fail(ENOENT, 'mount point not found!!');
	try {
		operation();
		return 0;
	} catch (error) {
		const errno = errnoOf(error);
		return errno === texts.silent ? -errno : fail(errno, `${texts.failure} (-${errno})`);
	}
}

export function statPath(board: Board, path: string): FileStat | number {
	let stat: FileStat | undefined;
	const texts = {
		badPath: 'invalid file or dir name!!',
		failure: 'failed get file or dir stat',
		silent: ENOENT
	};
	const result = attempt(board, path, texts, () => {
		stat = board.files.stat(path);
	});
	return stat ?? (result || -EIO);
}

export function unlink(board: Board, path: string): number {
	const texts = { badPath: 'invalid file or dir name!!', failure: 'failed to unlink path' };
	return attempt(board, path, texts, () => board.files.remove(path));
}

/** What opening a file for writing does: creates it, refuses directories. */
export function openFile(board: Board, path: string, create: boolean): number {
	const texts = { badPath: 'invalid file name!!', failure: 'file open error' };
	return attempt(board, path, texts, () => {
		if (create) board.files.touch(path);
		else if (board.files.stat(path).kind === 'directory') throw new FileError(EISDIR, 'open', path);
	});
}

export function writeFile(board: Board, path: string, offset: number, bytes: Uint8Array): number {
	const texts = { badPath: 'invalid file name!!', failure: 'file write error' };
	return attempt(board, path, texts, () => board.files.write(path, offset, bytes));
}
