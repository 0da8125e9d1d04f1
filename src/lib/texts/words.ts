// A text of the interface as a value: which one it is, and what goes into it. `say` makes a string of it, in a language.

/** A message as the library takes it apart: text, `[name]`, `[name, 'plural', …]`. Builds hold nothing else. */
export type Compiled = readonly unknown[];

/** English, in ICU's syntax: as it is written, or as the build compiled it. */
export type Source = string | Compiled;

export type Value = string | number | Date | Words | readonly Words[];
export type Values = Readonly<Record<string, Value>>;

export interface Words {
	/** `console.clear`: the room, and the text's name in it. */
	readonly id: string;
	readonly source: Source;
	readonly values: Values;
}

/** Makes a string of words, in the language that is shown. */
export type Say = (words: Words) => string;

/** Begins the ids of an error's words. Their text is found when they are said: the page fetches the texts of errors late. */
export const ERROR_ID = 'error:';

/** The text of an error, `code` or `code.next`, with its values. */
export type ErrorText = (key: string, values: Values) => Words;

export function isWords(value: unknown): value is Words {
	return typeof value === 'object' && value !== null && 'source' in value && 'id' in value;
}

/** Words that are not ours: what a board, a program or a user wrote. They stay as they are in every language. */
export function verbatim(text: string): Words {
	return { id: 'verbatim', source: ['', ['text']], values: { text } };
}
