// What a command says when it fails: what the page would say, with the next step; and what the engine said, which names
// files and numbers. An error of commands only has no text in the catalogue: its message is the text.
import { AppError, messageOf } from '#lib/core/errors.ts';
import { english } from '#lib/texts/english.ts';
import { ERROR_TEXTS } from '#lib/texts/error-texts.ts';
import { errorWords } from '#lib/texts/error-words.ts';
import { printError } from '../project-folder.ts';

/** Lines: what happened, what to do next, and the cause in brackets. */
export function failureText(error: unknown): string {
	if (!(error instanceof AppError) || !(error.code in ERROR_TEXTS)) return messageOf(error);
	const { say } = english();
	const { code, title, next, detail } = errorWords(error);
	return `${say(title)}\n${say(next)}\n(${code}: ${detail})`;
}

export function printFailure(error: unknown): void {
	printError(failureText(error));
}
