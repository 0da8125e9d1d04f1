// Splits a command line into words the way the firmware's shell does: one word at a time, with quotes and escapes.

export interface NextWord {
	word: string;
	/** What follows, from the first character of the next word; empty when there is none. */
	rest: string;
	/** The quote that was left open. */
	openQuote: string | null;
}

const isSpace = (character: string) => /[ \t\v\f\r\n]/.test(character);

/** Escapes inside quotes: the quote itself, `\0` with up to three octal digits, `\x` with up to two hexadecimal ones. */
function escapeInQuotes(text: string, quote: string): { value: string; length: number } | null {
	if (text[1] === quote) return { value: quote, length: 2 };
	const octal = /^\\0([0-7]{1,3})/.exec(text);
	if (octal)
		return { value: String.fromCharCode(parseInt(octal[1]!, 8) & 255), length: octal[0].length };
	const hexadecimal = /^\\x([0-9a-fA-F]{1,2})/.exec(text);
	if (hexadecimal)
		return {
			value: String.fromCharCode(parseInt(hexadecimal[1]!, 16)),
			length: hexadecimal[0].length
		};
	return null;
}

/** Null when only spaces are left. */
export function nextWord(text: string): NextWord | null {
	let at = 0;
	while (at < text.length && isSpace(text[at]!)) at++;
	if (at === text.length) return null;
	let word = '';
	let quote: string | null = null;
	while (at < text.length) {
		const character = text[at]!;
		if (quote === null) {
			if (isSpace(character)) break;
			if (character === '\\') {
				word += text[at + 1] ?? '';
				at += 2;
				continue;
			}
			if (character === '"' || character === "'") quote = character;
			else word += character;
			at++;
		} else if (character === quote) {
			quote = null;
			at++;
		} else {
			const escape = character === '\\' ? escapeInQuotes(text.slice(at), quote) : null;
			word += escape ? escape.value : character;
			at += escape ? escape.length : 1;
		}
	}
	return { word, rest: text.slice(at).trimStart(), openQuote: quote };
}

export function splitWords(text: string): string[] {
	const words: string[] = [];
	for (let next = nextWord(text); next; next = nextWord(next.rest)) words.push(next.word);
	return words;
}
