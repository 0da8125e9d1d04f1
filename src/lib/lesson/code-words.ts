// The words of a program, as its language reads them: comments and texts are none. So `ocre_sleep` in a comment does not
// count, and blank space makes no difference. Time grows with the length of the source, whatever it says.
import { endingOf } from '#lib/project/languages.ts';

export interface CodeWord {
	text: string;
	/** From 1. */
	line: number;
}

/** Something that is skipped from its beginning to its end, or to the end of the source. */
interface Skipped {
	open: string;
	close: string;
	/** A backslash takes the next character along. */
	escapes?: true;
	/** It ends with its line in any case. */
	inLine?: true;
}

interface Syntax {
	skipped: readonly Skipped[];
	/** What is one word; anything else is a word of one character. */
	word: RegExp;
}

const C: Syntax = {
	skipped: [
		{ open: '//', close: '\n' },
		{ open: '/*', close: '*/' },
		{ open: '"', close: '"', escapes: true, inLine: true },
		{ open: "'", close: "'", escapes: true, inLine: true }
	],
	word: /[\p{ID_Start}_$][\p{ID_Continue}$]*|\d[\w.]*/uy
};
const SCRIPT: Syntax = {
	...C,
	skipped: [...C.skipped, { open: '`', close: '`', escapes: true }]
};
const WAT: Syntax = {
	skipped: [
		{ open: ';;', close: '\n' },
		{ open: '(;', close: ';)' },
		{ open: '"', close: '"', escapes: true, inLine: true }
	],
	word: /[\w$.:!#%&*+\-/<=>?@\\^~|`']+/y
};
/** Values are the point of it: only the quotes themselves are skipped. */
const YAML: Syntax = {
	skipped: [
		{ open: '#', close: '\n' },
		{ open: '"', close: '' },
		{ open: "'", close: '' }
	],
	word: /[\w.:/-]+/y
};
const PLAIN: Syntax = { skipped: [], word: /\w+/y };

const ALIKE: readonly (readonly [Syntax, string])[] = [
	[C, '.c .h .cpp .cc .cxx .hpp .hh .hxx .inc'],
	[SCRIPT, '.ts .js .mjs'],
	[WAT, '.wat'],
	[YAML, '.yaml .yml']
];

function syntaxOf(path: string): Syntax {
	const ending = endingOf(path);
	return ALIKE.find(([, endings]) => endings.split(' ').includes(ending))?.[0] ?? PLAIN;
}

export function wordsOf(source: string, path: string): CodeWord[] {
	const { skipped, word } = syntaxOf(path);
	const words: CodeWord[] = [];
	let line = 1;
	for (let at = 0; at < source.length;) {
		const skip = skipped.find(({ open }) => source.startsWith(open, at));
		const end = skip ? endOf(source, at, skip) : at + wordLength(source, at, word);
		const text = source.slice(at, end);
		if (!skip && text.trim() !== '') words.push({ text, line });
		for (const character of text) if (character === '\n') line++;
		at = end;
	}
	return words;
}

function endOf(source: string, from: number, { open, close, escapes, inLine }: Skipped): number {
	for (let at = from + open.length; at < source.length; at++) {
		if (source.startsWith(close, at)) return at + close.length;
		if (inLine && source[at] === '\n') return at;
		if (escapes && source[at] === '\\') at++;
	}
	return source.length;
}

function wordLength(source: string, at: number, word: RegExp): number {
	word.lastIndex = at;
	return word.exec(source)?.[0].length ?? 1;
}

/** Lines on which the words of `code` begin, one after the other, in the source. */
export function linesWith(code: string, source: string, path: string): number[] {
	const wanted = wordsOf(code, path).map(({ text }) => text);
	if (wanted.length === 0) return [];
	const words = wordsOf(source, path);
	return words.flatMap(({ line }, at) =>
		wanted.every((text, place) => words[at + place]?.text === text) ? [line] : []
	);
}
