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
	return `“${visibleText(short)}”`;
}

function problemOfPart(part: string, path: string): AppError | null {
	if (part === '') {
		return new AppError('path-empty-part', `${show(path)} has an empty folder or file name.`);
	}
	if (part === '.' || part === '..') {
		return new AppError('path-outside', `${show(path)} must not contain “.” or “..” as a folder.`);
	}
	if (part !== part.trim() || part.endsWith('.')) {
		const text = `A name in ${show(path)} starts or ends with a space, or ends with a dot.`;
		return new AppError('path-blank', text);
	}
	if (DEVICE_NAME.test(part) || part === '__proto__') {
		return new AppError('path-reserved', `${show(part)} is a reserved name. Choose another one.`);
	}
	return null;
}

/** What is wrong with a path, in the user's words, or null. */
export function problemOfPath(path: string): AppError | null {
	if (path.trim() === '') return new AppError('path-empty', 'A file needs a name.');
	if (path.length > MAX_PATH_LENGTH) {
		const text = `${show(path)} is longer than ${MAX_PATH_LENGTH} characters.`;
		return new AppError('path-too-long', text);
	}
	if (HIDDEN_CHARACTER.test(path)) {
		const text = `${show(path)} contains a control or invisible character.`;
		return new AppError('path-character', text);
	}
	if (path.startsWith('/') || /^[a-z]:/i.test(path)) {
		const text = `${show(path)} is absolute. Make it relative to the project, such as “lib/morse.h”.`;
		return new AppError('path-absolute', text);
	}
	const refused = REFUSED_CHARACTER.exec(path);
	if (refused) {
		return new AppError('path-character', `${show(path)} contains “${refused[0]}”. Leave it out.`);
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
