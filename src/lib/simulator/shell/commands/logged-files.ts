// File operations as seen through Zephyr's file system layer: a negative errno, and a log line for most failures.
import { EBUSY, EINVAL, EIO, EISDIR, ENOENT } from './errno.ts';
import { FileError, type FileStat } from '#lib/simulator/storage/board-files.ts';
import type { ShellSystem } from '../command.ts';

type Board = Pick<ShellSystem, 'files' | 'console' | 'mounts' | 'openFiles' | 'fileBuffer'>;

const MOUNT_POINT = '/lfs';

export function errnoOf(error: unknown): number {
	if (error instanceof FileError) return error.errno;
	throw error;
}

const isBelow = (path: string, mount: string) => path === mount || path.startsWith(`${mount}/`);

/** The path as the storage knows it, or null where nothing is mounted. */
function storagePath({ mounts }: Board, path: string): string | null {
	if (isBelow(path, MOUNT_POINT)) return path;
	const mount = mounts.find((mount) => isBelow(path, mount));
	return mount === undefined ? null : MOUNT_POINT + path.slice(mount.length);
}

/** Runs an operation on the storage's path; 0, or the negative errno after logging it. `silent` errors are not logged. */
export function attempt(
	board: Board,
	path: string,
	texts: { badPath: string; failure: string; silent?: number },
	operation: (storagePath: string) => void
): number {
	const fail = (errno: number, text: string) => {
		board.console.log('err', 'fs', text);
		return -errno;
	};
	if (!path.startsWith('/') || path.length <= 1) return fail(EINVAL, texts.badPath);
	const mounted = storagePath(board, path);
	if (mounted === null) return fail(ENOENT, 'mount point not found!!');
	try {
		operation(mounted);
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
	const result = attempt(board, path, texts, (path) => {
		stat = board.files.stat(path);
		stat = { ...stat, sizeBytes: board.openFiles.get(path) ?? stat.sizeBytes };
	});
	return stat ?? (result || -EIO);
}

export function unlink(board: Board, path: string): number {
	const texts = { badPath: 'invalid file name!!', failure: 'failed to unlink path' };
	return attempt(board, path, texts, (path) => board.files.remove(path));
}

/** Whether a file can be opened now: creates it, refuses directories. It is closed again before anything else. */
export function openFile(board: Board, path: string, create: boolean): number {
	const texts = { badPath: 'invalid file name!!', failure: 'file open error' };
	return attempt(board, path, texts, (path) => {
		board.fileBuffer.mustBeFree(path);
		if (create) board.files.touch(path);
		else if (board.files.stat(path).kind === 'directory') throw new FileError(EISDIR, 'open', path);
	});
}

export function writeFile(board: Board, path: string, offset: number, bytes: Uint8Array): number {
	const texts = { badPath: 'invalid file name!!', failure: 'file write error' };
	return attempt(board, path, texts, (path) => board.files.write(path, offset, bytes));
}

/** Reads without logging; nothing where it cannot be read. */
export function readFile(board: Board, path: string, offset: number, count: number): Uint8Array {
	const mounted = storagePath(board, path);
	return mounted === null ? new Uint8Array() : board.files.read(mounted, offset, count);
}

/** Littlefs on the same partition once more: what the firmware allows, although both then write over each other. */
export function mountAgain(board: Board & Pick<ShellSystem, 'zephyr'>, path: string): number {
	const fail = (errno: number, text: string) => {
		board.console.log('err', 'fs', text);
		return -errno;
	};
	if (!path.startsWith('/') || path.length <= 1) return fail(EINVAL, 'invalid mount point!!');
	if (path === MOUNT_POINT || board.mounts.includes(path))
		return fail(EBUSY, 'mount point already exists!!');
	const { blocks, blockBytes } = board.files.volume();
	const say = (text: string) => board.console.log('inf', 'littlefs', text);
	const isOlder = board.zephyr.commands === 'older';
	say(
		isOlder ? 'LittleFS version 2.5, disk version 2.0' : 'LittleFS version 2.11, disk version 2.1'
	);
	say(
		`FS at flash-controller@0:0xfc000 is ${blocks} 0x${blockBytes.toString(16)}-byte blocks with 512 cycle`
	);
	say(`${isOlder ? '' : 'partition '}sizes: rd 16 ; pr 16 ; ca 64 ; la 32`);
	board.mounts.push(path);
	return 0;
}
