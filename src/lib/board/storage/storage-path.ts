// Paths on a board: what its file system and its console take.
import { AppError } from '#lib/core/errors.ts';

/** Buffer of a path in the `fs` commands, terminator included. */
const MAX_SHELL_PATH = 127;
const MAX_NAME_BYTES = 255;

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const joinPath = (folder: string, name: string): string =>
	folder === '/' ? `/${name}` : `${folder}/${name}`;

function refused(path: string, why: string): AppError {
	return new AppError('path-refused', `${JSON.stringify(path)} ${why}.`);
}

/** Why a name cannot be one on a board, or null. */
export function nameProblem(name: string): string | null {
	if (name === '') return 'A name is missing.';
	if (name === '.' || name === '..') return 'This name stands for a folder already.';
	if (name.includes('/')) return 'A name cannot contain “/”.';
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	if (/[\x00-\x1f\x7f]/.test(name)) return 'A name cannot contain control characters.';
	if (new TextEncoder().encode(name).length > MAX_NAME_BYTES)
		return 'A name has at most 255 bytes.';
	return null;
}

/** Throws `path-refused` unless it is an absolute path of plain names. */
export function checkPath(path: string): void {
	if (!path.startsWith('/')) throw refused(path, 'is not an absolute path');
	if (path === '/') return;
	for (const name of path.slice(1).split('/')) {
		const problem = nameProblem(name);
		if (problem)
			throw refused(path, `cannot be a path on the board: ${problem.replace(/\.$/, '')}`);
	}
}

/** Throws `path-refused` for a path that the shell would change on its way. */
export function checkShellPath(path: string): void {
	checkPath(path);
	if (/[^\x20-\x7e]/.test(path))
		throw refused(path, 'has characters that the board’s console does not take: plain ASCII only');
	if (/[*?]/.test(path)) throw refused(path, 'has “*” or “?”, which the board’s console expands');
	if (path.length > MAX_SHELL_PATH)
		throw refused(
			path,
			`is longer than the ${MAX_SHELL_PATH} characters that the board’s console takes`
		);
}
