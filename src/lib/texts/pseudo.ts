// The pseudo-language: English with accents, about 40 % longer, in brackets. Made from each message when it is first said.
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { ALIKE_ID, type Compiled, type Source } from './words.ts';

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ';
const VOWEL = /[aeiou]/i;

/** Where a piece of foreign text, such as a tag of rich text, stands in a message. */
const TAG = /(<\/?[a-z]+>)/;

/** A letter in three is a vowel: each twice makes a text about 40 % longer, brackets included. */
function lengthened(text: string): string {
	return [...text].map((letter) => accented(letter).repeat(VOWEL.test(letter) ? 2 : 1)).join('');
}

function accented(letter: string): string {
	const at = PLAIN.indexOf(letter);
	return at < 0 ? letter : [...ACCENTED][at]!;
}

function pseudoText(text: string): string {
	return text
		.split(TAG)
		.map((part) => (TAG.test(part) ? part : lengthened(part)))
		.join('');
}

function pseudoPart(part: unknown): unknown {
	if (typeof part === 'string') return part === '#' ? part : pseudoText(part);
	if (!Array.isArray(part)) return part;
	const [name, kind, format] = part as readonly unknown[];
	return kind === 'plural' || kind === 'selectordinal' ? [name, kind, branches(format)] : part;
}

function branches(format: unknown): unknown {
	const entries = Object.entries(format ?? {}).map(([key, value]: [string, unknown]) => [
		key,
		Array.isArray(value) ? value.map(pseudoPart) : value
	]);
	return Object.fromEntries(entries) as unknown;
}

/** Only what is not built yet is still text: builds hold compiled messages, and no compiler. */
function compiled(source: Source): Compiled {
	if (typeof source !== 'string') return source;
	return process.env.NODE_ENV === 'production' ? [source] : compileMessage(source);
}

export const translation = (id: string, english: Source): Source => {
	if (id.startsWith(ALIKE_ID)) return english;
	return ['⟦', ...compiled(english).map(pseudoPart), '⟧'];
};
