// Words to a line that the Zephyr shell takes apart into the same words, or a clear refusal.
import { AppError } from '#lib/core/errors.ts';
import type { BoardRun } from '../board.ts';

/** The shell drops what is longer, and runs the rest. */
export const MAX_LINE_CHARACTERS = 255;
/** Including the words of the command itself. */
export const MAX_WORDS = 20;

/**
 * Quotes one word. Blanks go into double quotes, quotes and backslashes get a backslash outside of quotes: inside of
 * them, some shells take a backslash before certain characters as an escape of its own.
 */
export function quoteWord(word: string): string {
	if (word === '') return '""';
	return word.replace(/ +|["'\\]/g, (part) => (part[0] === ' ' ? `"${part}"` : `\\${part}`));
}

/** Throws `command-refused` when the shell would not receive exactly these words. */
export function commandLine(words: readonly string[]): string {
	for (const word of words) {
		const bad = /[^\x20-\x7e]/u.exec(word)?.[0];
		if (bad !== undefined)
			throw new AppError(
				'command-refused',
				`${JSON.stringify(word)} contains ${describe(bad)}, which the board's console does not accept. Use plain ASCII characters.`
			);
	}
	if (words.length > MAX_WORDS)
		throw new AppError(
			'command-refused',
			`The command has ${words.length} words, the board's console takes ${MAX_WORDS}: use fewer arguments, capabilities or environment variables.`
		);
	const line = words.map(quoteWord).join(' ');
	checkLength(line);
	return line;
}

/** Throws `command-refused` for a line that cannot be typed at the prompt. */
export function checkLine(line: string): void {
	if (!/^[\x20-\x7e]*$/.test(line))
		throw new AppError('command-refused', 'A command is one line of plain ASCII characters.');
	checkLength(line);
}

function checkLength({ length }: string): void {
	if (length > MAX_LINE_CHARACTERS)
		throw new AppError(
			'command-refused',
			`The command has ${length} characters, the board's console takes ${MAX_LINE_CHARACTERS}: use shorter arguments.`
		);
}

function describe(char: string): string {
	const code = char.codePointAt(0)!;
	if (code === 9) return 'a tab';
	if (code === 10 || code === 13) return 'a line end';
	return code < 32 || code === 127
		? `the control character ${code}`
		: `the character ${JSON.stringify(char)}`;
}

/** The words by which a container is made and started, detached: an attached one holds the console until it ends. */
export function runWords(run: BoardRun): string[] {
	const { id, image, capabilities = [], environment = [], mounts = [], args = [] } = run;
	return [
		...['ocre', 'run', '-d', '-n', id],
		...capabilities.flatMap((capability) => ['-k', capability]),
		...environment.flatMap((variable) => ['-e', variable]),
		...mounts.flatMap((mount) => ['-v', mount]),
		image,
		...args
	];
}
