// What a project may be called: nearly anything that can be read in one line. The one rule for it, whether a name is
// typed, comes with a file, or is made from another; what a board calls the same project follows from it.
import { toValidName } from '#lib/abi/names.ts';
import { AppError } from '#lib/core/errors.ts';

/** In UTF-16 units, as `length` counts. */
export const MAX_PROJECT_NAME_LENGTH = 80;

/** What breaks a line, moves a cursor, or is half a character. */
const UNREADABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Blanks around a name do not count, and letters with marks are one character where there is one. */
const tidied = (name: string) => name.trim().normalize('NFC');

/** Why a project cannot have that name: an AppError `name-empty`, `name-too-long` or `name-control`; null: it can. */
export function projectNameProblem(name: string): AppError | null {
	const text = tidied(name);
	if (text === '') return new AppError('name-empty', 'an empty name');
	if (text.length > MAX_PROJECT_NAME_LENGTH) {
		const values = { max: MAX_PROJECT_NAME_LENGTH };
		return new AppError('name-too-long', `a name of ${text.length} characters`, { values });
	}
	return UNREADABLE.test(text)
		? new AppError('name-control', 'a control character in a name')
		: null;
}

/** The name as it is kept; throws what `projectNameProblem` finds. */
export function checkProjectName(name: string): string {
	const problem = projectNameProblem(name);
	if (problem) throw problem;
	return tidied(name);
}

/** The nearest name that a project may have, for one that nobody typed; `fallback` when nothing of it is left. */
export function toProjectName(text: string, fallback: string): string {
	const readable = text.replace(new RegExp(UNREADABLE, 'gu'), ' ').replace(/\s+/g, ' ');
	return cut(tidied(readable), MAX_PROJECT_NAME_LENGTH) || checkProjectName(fallback);
}

/** At most so many units, and no half character at the end. */
function cut(text: string, length: number): string {
	return text
		.slice(0, length)
		.replace(/[\uD800-\uDBFF]$/, '')
		.trimEnd();
}

/** What two names must not share: on a board they would be the same container. */
function keyOf(name: string): string {
	return toValidName(name, name.toLowerCase());
}

/** The name itself, or with the first free number behind it: `Blinky`, `Blinky 2`, `Blinky 3`. */
export function uniqueName(name: string, taken: Iterable<string>): string {
	const keys = new Set([...taken].map(keyOf));
	const base = name.trim().replace(/ \d{1,4}$/, '') || name.trim();
	if (!keys.has(keyOf(name))) return checkProjectName(name);
	for (let number = 2; ; number++) {
		const ending = ` ${number}`;
		const candidate = cut(base, MAX_PROJECT_NAME_LENGTH - ending.length) + ending;
		if (!keys.has(keyOf(candidate))) return checkProjectName(candidate);
	}
}

/** Longer ids make the board's command line (255 characters) tight and its list hard to read. */
const MAX_CONTAINER_ID_LENGTH = 32;

/** The name as the runtime takes it: of its container, and of its image. */
export function boardNameOf(name: string, fallback = 'app'): string {
	const valid = toValidName(name, fallback);
	return valid.slice(0, MAX_CONTAINER_ID_LENGTH).replace(/[.-]+$/, '') || 'app';
}
