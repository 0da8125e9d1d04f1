// What the error numbers of the `fs` commands mean. What a command returns is another number, and differs by version:
// only the one in its text counts.
import { AppError } from '#lib/core/errors.ts';

type Meaning = 'missing' | 'exists' | 'not-a-folder' | 'not-empty' | 'full' | 'too-many-open';

/** Of Zephyr's C libraries: they do not agree about all of them. */
const MEANINGS: Readonly<Record<number, Meaning>> = {
	2: 'missing',
	12: 'too-many-open',
	17: 'exists',
	20: 'not-a-folder',
	28: 'full',
	39: 'not-empty',
	90: 'not-empty'
};

export function isMissing(errno: number): boolean {
	return MEANINGS[errno] === 'missing';
}

export function notAFolder(path: string): AppError {
	return new AppError('not-a-folder', `${path} is not a folder.`);
}

export function storageFailure(errno: number, path: string): AppError {
	switch (MEANINGS[errno]) {
		case 'missing':
			return new AppError('file-missing', `There is no ${path} on the board.`);
		case 'exists':
			return new AppError('file-exists', `${path} is on the board already.`);
		case 'not-a-folder':
			return notAFolder(path);
		case 'not-empty':
			return new AppError('folder-not-empty', `${path} is not empty.`);
		case 'full':
			return new AppError('storage-full', `The board has no room for ${path}.`);
		case 'too-many-open':
			return new AppError(
				'storage-refused-by-board',
				`The board has too many files open for ${path} (error ${errno}): try again when a container has ended.`
			);
		default:
			return new AppError(
				'storage-refused-by-board',
				`The board refused ${path} (error ${errno}).`
			);
	}
}
