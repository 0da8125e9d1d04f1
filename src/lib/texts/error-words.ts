// What to tell a user about anything that was thrown: a title and the next step, as words, and the cause for a closer look.
// The texts are not here: `errorText` of error-texts.ts has them, and comes when the first of them is said.
import { AppError, messageOf } from '#lib/core/errors.ts';
import { ERROR_ID, type Values, type Words } from './words.ts';

export interface ErrorWords {
	code: string;
	/** What happened, in the user's words. */
	title: Words;
	/** What to do next. */
	next: Words;
	/** The cause as the engine worded it. */
	detail: string;
}

/** What browsers say of a module or its styles that did not arrive: Chromium, Firefox, WebKit, and the loader. */
const PART_MISSING =
	/dynamically imported module|Importing a module script failed|Unable to preload CSS/;

function codeOf(error: unknown): string {
	if (error instanceof AppError) return error.code;
	return error instanceof Error && PART_MISSING.test(error.message)
		? 'part-unavailable'
		: 'unexpected';
}

const lateWords = (key: string, values: Values): Words => ({
	id: `${ERROR_ID}${key}`,
	source: '',
	values
});

/** Never called for a cancel. */
export function errorWords(error: unknown): ErrorWords {
	const code = codeOf(error);
	const values = error instanceof AppError ? error.values : {};
	return {
		code,
		title: lateWords(code, values),
		next: lateWords(`${code}.next`, values),
		detail: detailOf(error)
	};
}

function detailOf(error: unknown): string {
	const parts = [messageOf(error)];
	let cause: unknown = error instanceof Error ? error.cause : undefined;
	while (cause !== undefined && parts.length < 5) {
		parts.push(messageOf(cause));
		cause = cause instanceof Error ? cause.cause : undefined;
	}
	return parts.join(' ← ');
}
