// The directory that a container with the capability `filesystem` has of its own on the board.
import { FileError, type BoardFiles } from '../../storage/board-files.ts';
import type { LastFailure } from '../errno.ts';
import { CONTAINER_DIRECTORY, IMAGE_DIRECTORY, WORK_DIRECTORY } from '../runtime.ts';
import type { SharedBoard } from '../shared-board.ts';

/** As after a boot: the runtime's own directories are there, and that of the containers is empty. Throws FileError. */
export function prepareDirectories(files: BoardFiles): void {
	files.removeTree(CONTAINER_DIRECTORY);
	for (const path of [WORK_DIRECTORY, IMAGE_DIRECTORY, CONTAINER_DIRECTORY]) {
		try {
			files.mkdir(path);
		} catch (error) {
			if (!(error instanceof FileError) || files.stat(path).kind !== 'directory') throw error;
		}
	}
}

export function directoryOf(id: string): string {
	return `${CONTAINER_DIRECTORY}/${id}`;
}

/** False when there is none, with the reasons logged. */
export function makeDirectory(
	{ files, console }: SharedBoard,
	id: string,
	failure: LastFailure
): boolean {
	const path = directoryOf(id);
	try {
		files.mkdir(path);
		return true;
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		// What was there is lost: the clean-up after a failure does not ask whose directory it is.
		files.removeTree(path);
		failure.errno = error.errno;
		console.log('err', 'fs', `failed to create directory (-${error.errno})`);
		console.log('err', 'context', `Failed to create container ${id}: errno=${error.errno}`);
		return false;
	}
}

/**
 * 0 or −1. Where somebody removed it before, a board keeps the container in its list although its memory is given back,
 * and goes down at the next command; this one only says the same.
 */
export function removeDirectory({ files, mode, console }: SharedBoard, id: string): number {
	const path = directoryOf(id);
	if (exists(files, path)) {
		files.removeTree(path);
		return 0;
	}
	if (mode === 'documented') return 0;
	const texts = [`container working directory '${path}'`, 'container'];
	for (const text of texts) console.log('err', 'context', `Failed to remove ${text}: rc=-1`);
	return -1;
}

function exists(files: BoardFiles, path: string): boolean {
	try {
		files.stat(path);
		return true;
	} catch (error) {
		if (error instanceof FileError) return false;
		throw error;
	}
}
