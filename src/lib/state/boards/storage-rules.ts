// What may be stored and deleted on a board, and under which names. It knows the folders of the runtime.
import { isValidName } from '#lib/abi/names.ts';
import { STORAGE_ROOT } from '#lib/board/storage/board-storage.ts';
import { nameProblem } from '#lib/board/storage/storage-path.ts';
import { AppError } from '#lib/core/errors.ts';
import { storageQuestions as words } from '#lib/texts/en/storage-questions.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

export const IMAGES = `${STORAGE_ROOT}/ocre/images`;
export const CONTAINERS = `${STORAGE_ROOT}/ocre/containers`;
const NEEDED: readonly string[] = [STORAGE_ROOT, `${STORAGE_ROOT}/ocre`, IMAGES, CONTAINERS];

/** Why something cannot be deleted, or null. */
export function keepReason(path: string): Words | null {
	return NEEDED.includes(path) ? words.runtimeNeedsIt : null;
}

/** Why a file cannot be stored under that name, or null. */
export function uploadNameProblem(folder: string, name: string): Words | null {
	const problem = nameProblem(name);
	if (problem) return verbatim(problem);
	if (folder === IMAGES && !isValidName(name)) return words.imageNames;
	return null;
}

/** Throws `path-refused`. */
export function checkUploadName(folder: string, name: string): void {
	if (uploadNameProblem(folder, name) === null) return;
	throw new AppError('path-refused', `${name}: ${nameProblem(name) ?? 'no name for an image'}`);
}
