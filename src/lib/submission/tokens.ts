// A source as tokens without what is changed easily: names, numbers, texts, comments and blanks. For all languages of the
// page by one reader, since it only compares: it needs to be the same for the same text, not right for a compiler.

export interface Tokens {
	/** One number for each token; equal numbers are equal tokens. */
	kinds: readonly number[];
	/** Line of each token, from 1. */
	lines: readonly number[];
}

/** A program of a class has some thousand; more are not compared. */
const MAX_TOKENS = 20_000;

/** Each alternative takes time that grows with what it takes, and is not tried twice. */
const TOKEN =
	/(?<blank>\s+|\/\/[^\n]*|;;[^\n]*|\/\*[^]*?(?:\*\/|$))|(?<text>"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?|`(?:[^`\\]|\\[^])*`?)|(?<number>\d[\w.]*)|(?<name>[\p{L}_$][\p{L}\p{N}_$]*)|(?<sign>[^])/uy;

/** Words of the languages, which say what a program does; all other names are one. */
const KEYWORDS = new Set(
	(
		'auto await bool break case catch char class const continue default delete do double else enum export extends ' +
		'extern false float for function goto if import in int interface let long namespace new nullptr of operator ' +
		'private public return short signed sizeof static struct switch template this throw true try typedef typeof ' +
		'union unsigned using var virtual void volatile while yield func param result local global block loop call'
	).split(' ')
);

/** What a program asks of the board tells more than any name of its own. */
const HOST_NAME = /^ocre_/i;

/** FNV-1a. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

const [NAME, NUMBER, TEXT] = ['name', 'number', 'text'].map(hashOf) as [number, number, number];

export function tokensOf(source: string): Tokens {
	const kinds: number[] = [];
	const lines: number[] = [];
	let line = 1;
	for (const match of source.matchAll(new RegExp(TOKEN.source, 'guy'))) {
		const { blank, text, number, name } = match.groups!;
		if (blank === undefined) {
			kinds.push(kindOf(match[0], { text, number, name }));
			lines.push(line);
			if (kinds.length >= MAX_TOKENS) break;
		}
		line += lineFeedsIn(match[0]);
	}
	return { kinds, lines };
}

function kindOf(
	token: string,
	{ text, number, name }: Record<'text' | 'number' | 'name', string | undefined>
): number {
	if (text !== undefined) return TEXT;
	if (number !== undefined) return NUMBER;
	if (name !== undefined && !KEYWORDS.has(name) && !HOST_NAME.test(name)) return NAME;
	return hashOf(token);
}

function lineFeedsIn(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
	return count;
}
