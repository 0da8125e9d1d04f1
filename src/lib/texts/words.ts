// A text of the interface as a value: which one it is, and what goes into it. `say` makes a string of it, in a language.

/** A message as the library takes it apart: text, `[name]`, `[name, 'plural', …]`. Builds hold nothing else. */
export type Compiled = readonly unknown[];

/** English, in ICU's syntax: as it is written, or as the build compiled it. */
export type Source = string | Compiled;

/** A list is said as a sentence has it; strings in it are names. */
export type Value = string | number | Date | Words | readonly Words[] | readonly string[];
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

/** Begins the ids of words that every language writes alike but for its digits: numbers alone, pieces in a row. */
export const ALIKE_ID = 'alike:';

/** A number alone: `{ minimumFractionDigits: 1 }`, as `Intl.NumberFormat` takes it. */
export function numeral(n: number, format: NumeralFormat = {}): Words {
	return {
		id: `${ALIKE_ID}${JSON.stringify(format)}`,
		source: [['n', 'number', format]],
		values: { n }
	};
}

/** With so many digits after the point, neither more nor fewer. */
export function fixed(n: number, digits: number): Words {
	return numeral(n, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Words one after the other as a sentence would have them: “a, b, and c”, “a、b、c”. */
export function listed(pieces: readonly Words[]): Words {
	return { id: `${ALIKE_ID}list`, source: [['pieces']], values: { pieces } };
}

/** Short pieces beside each other: `21.5 °C · 40 %`. Lists within a sentence are values that are arrays of words, lists alone are `listed`. */
export function inRow(pieces: readonly Words[]): Words {
	const values = Object.fromEntries(pieces.map((piece, at) => [String(at), piece]));
	const source = pieces.flatMap((_, at) => (at === 0 ? [[String(at)]] : [' · ', [String(at)]]));
	return { id: `${ALIKE_ID}row-${pieces.length}`, source, values };
}

export type NumeralFormat = Pick<
	Intl.NumberFormatOptions,
	'minimumFractionDigits' | 'maximumFractionDigits' | 'maximumSignificantDigits' | 'useGrouping'
>;

export const VERBATIM_ID = 'verbatim';

/** Words that are not ours: what a board, a program or a user wrote. They stay as they are in every language. */
export function verbatim(text: string): Words {
	return { id: VERBATIM_ID, source: ['', ['text']], values: { text } };
}
