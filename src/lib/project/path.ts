// Which paths a project may hold: names that mean the same on every system, in an archive and for the compiler.
import { AppError } from '#lib/core/errors.ts';
import { visibleText } from '#lib/core/hidden-characters.ts';
import { MAX_PATH_LENGTH, type ProjectPath } from './project.ts';

/** Refused by Windows in file names, or with a meaning of their own to a shell or a compiler. */
const REFUSED_CHARACTER = /[\\:*?"<>|]/u;
/** Control characters, invisible and direction-changing ones, and halves of surrogate pairs. */
const HIDDEN_CHARACTER = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
/** Device names of Windows, with or without an ending. */
const DEVICE_NAME = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

function show(path: string): string {
	const short = path.length > 60 ? `${path.slice(0, 60)}…` : path;
	return visibleText(short);
}

const shown = (path: string) => ({ values: { path: show(path) } });

function problemOfPart(part: string, path: string): AppError | null {
	if (part === '') {
		return new AppError('path-empty-part', `empty part in ${path}`, shown(path));
	}
	if (part === '.' || part === '..') {
		return new AppError('path-outside', `“.” or “..” in ${path}`, shown(path));
	}
	if (part !== part.trim() || part.endsWith('.')) {
		return new AppError('path-blank', `space or dot at an end of ${path}`, shown(path));
	}
	if (DEVICE_NAME.test(part) || part === '__proto__') {
		return new AppError('path-reserved', `${part} is reserved`, { values: { name: show(part) } });
	}
	return null;
}

/** What is wrong with a path, or null. */
export function problemOfPath(path: string): AppError | null {
	if (path.trim() === '') return new AppError('path-empty', 'an empty path');
	if (path.length > MAX_PATH_LENGTH) {
		const values = { path: show(path), max: MAX_PATH_LENGTH };
		return new AppError('path-too-long', `a path of ${path.length} characters`, { values });
	}
	if (HIDDEN_CHARACTER.test(path)) {
		return new AppError('path-hidden', 'a path with a hidden character', shown(path));
	}
	if (path.startsWith('/') || /^[a-z]:/i.test(path)) {
		return new AppError('path-absolute', `${path} is absolute`, shown(path));
	}
	const refused = REFUSED_CHARACTER.exec(path);
	if (refused) {
		const values = { path: show(path), character: refused[0] };
		return new AppError('path-character', `${refused[0]} in a path`, { values });
	}
	for (const part of path.split('/')) {
		const problem = problemOfPart(part, path);
		if (problem) return problem;
	}
	return null;
}

/** The path in its one canonical spelling (Unicode NFC); throws an AppError `path-…` when it is not allowed. */
export function checkPath(path: string): ProjectPath {
	const canonical = path.normalize('NFC');
	const problem = problemOfPath(canonical);
	if (problem) throw problem;
	return canonical;
}

/** `lib/morse/morse.h` → `lib`, `lib/morse`. */
export function foldersOf(path: ProjectPath): string[] {
	const parts = path.split('/');
	return parts.slice(1).map((_part, i) => parts.slice(0, i + 1).join('/'));
}

/** True for the folder itself and for everything in it. */
export function isWithin(path: ProjectPath, folder: string): boolean {
	return path === folder || path.startsWith(`${folder}/`);
}

/** The path that keeps this one from existing: a file where it needs a folder, or the reverse. */
export function collisionOf(
	paths: Iterable<ProjectPath>,
	path: ProjectPath
): ProjectPath | undefined {
	const folders = new Set(foldersOf(path));
	for (const other of paths) {
		if (folders.has(other) || other.startsWith(`${path}/`)) return other;
	}
	return undefined;
}

/**
 * A path that differs from this one, or from a folder of it, only in upper and lower case: both would be one file
 * on Windows and macOS. Worth a warning, not an error.
 */
export function caseClashOf(
	paths: Iterable<ProjectPath>,
	path: ProjectPath
): ProjectPath | undefined {
	const mine = new Map([...foldersOf(path), path].map((name) => [name.toLowerCase(), name]));
	for (const other of paths) {
		for (const name of [...foldersOf(other), other]) {
			const same = mine.get(name.toLowerCase());
			if (same !== undefined && same !== name) return name;
		}
	}
	return undefined;
}
