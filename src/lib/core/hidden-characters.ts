// Characters that are not seen, or turn the text around them: in text of strangers they are shown as what they are.
// Letters of every script stay as they are, and so does what joins letters and emoji where it belongs.

/** Scripts in which a joiner changes how letters look. */
const JOINING = [
	'Arab',
	'Syrc',
	'Mong',
	'Nkoo',
	'Deva',
	'Beng',
	'Guru',
	'Gujr',
	'Orya',
	'Taml',
	'Telu',
	'Knda',
	'Mlym',
	'Sinh',
	'Tibt',
	'Mymr',
	'Khmr'
]
	.map((script) => `\\p{scx=${script}}`)
	.join('');
/** Of the flags of regions. */
const TAGS = '[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]';

/** Nothing that changes the direction. */
const UNTURNED = '[^\\u202a-\\u202e\\u2066-\\u2069]';

/** Where a character of those below belongs. */
const AT_HOME = [
	`(?<=[${JOINING}])[\\u200c\\u200d]`,
	'(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})',
	'(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Script=Han}\\p{Sm}])[\\ufe00-\\ufe0f]',
	'(?<=[0-9#*])\\ufe0f(?=\\u20e3)',
	'(?<=\\p{Script=Han})[\\u{e0100}-\\u{e01ef}]',
	`(?<=\\u{1f3f4}${TAGS}{0,7})(?=${TAGS}{0,7}\\u{e007f})${TAGS}`,
	`(?<=\\u{1f3f4}${TAGS}{1,7})\\u{e007f}`,
	// A pair around a text that turns nothing beside it: pages from right to left put it around names.
	`\\u2068(?=${UNTURNED}+\\u2069)`,
	`\\u2069(?<=\\u2068${UNTURNED}+\\u2069)`
].join('|');

/** What is not seen and is not a control character, as the source of a regular expression with the flag `u`. */
export const INVISIBLE = `(?!${AT_HOME})[\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}\\p{Cs}\\ufff9-\\ufffb]`;

/** Tabs and line feeds are seen. */
const HIDDEN = new RegExp(`${INVISIBLE}|[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]`, 'gu');
const INVISIBLE_ONLY = new RegExp(INVISIBLE, 'gu');
const MARK = /‹U\+([0-9A-F]{4,6})›/g;
/** Most texts are nothing but these, and need no second look. */
const PLAIN = /^[\t\n\x20-\x7e]*$/;

/** Hidden characters that stand together are one part, up to so many. */
const MAX_RUN = 1000;

export interface VisiblePart {
	/** As it was given. */
	text: string;
	/** Code points when they are hidden ones, one after the other; null for text that is seen. */
	hidden: readonly number[] | null;
}

/** The text as what is seen and what is not, in order. */
export function visibleParts(text: string): VisiblePart[] {
	if (PLAIN.test(text)) return text === '' ? [] : [{ text, hidden: null }];
	const parts: VisiblePart[] = [];
	/** Where the text that is not in a part yet begins, and the run of hidden characters that ends there. */
	let from = 0;
	let run: number[] = [];
	const endRun = () => {
		if (run.length > 0) parts.push({ text: String.fromCodePoint(...run), hidden: run });
		run = [];
	};
	for (const match of text.matchAll(HIDDEN)) {
		if (match.index > from || run.length >= MAX_RUN) endRun();
		if (match.index > from) parts.push({ text: text.slice(from, match.index), hidden: null });
		run.push(match[0].codePointAt(0)!);
		from = match.index + match[0].length;
	}
	endRun();
	if (from < text.length) parts.push({ text: text.slice(from), hidden: null });
	return parts;
}

/** One line of text for places that take nothing but text: hidden characters as marks, `‹U+202E›`. */
export function visibleText(text: string): string {
	return PLAIN.test(text) ? text : text.replace(HIDDEN, markOf);
}

/** The same, with control characters left to the reader: a terminal. */
export function visibleInTerminal(text: string): string {
	return PLAIN.test(text) ? text : text.replace(INVISIBLE_ONLY, markOf);
}

/** A text with marks as it was before. */
export function withoutMarks(text: string): string {
	return text.replace(MARK, (mark, digits: string) => {
		const code = parseInt(digits, 16);
		if (code > 0x10ffff) return mark;
		const character = String.fromCodePoint(code);
		return character.replace(HIDDEN, '') === '' ? character : mark;
	});
}

const markOf = (character: string) => `‹${codeName(character.codePointAt(0)!)}›`;

/** `U+202E`. */
export function codeName(code: number): string {
	return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

const NAMES: Readonly<Record<number, string>> = {
	0x0000: 'null',
	0x000d: 'carriage return',
	0x001b: 'escape',
	0x007f: 'delete',
	0x00ad: 'soft hyphen',
	0x061c: 'Arabic letter mark',
	0x200b: 'zero width space',
	0x200c: 'zero width non-joiner',
	0x200d: 'zero width joiner',
	0x200e: 'left-to-right mark',
	0x200f: 'right-to-left mark',
	0x2028: 'line separator',
	0x2029: 'paragraph separator',
	0x202a: 'left-to-right embedding',
	0x202b: 'right-to-left embedding',
	0x202c: 'pop directional formatting',
	0x202d: 'left-to-right override',
	0x202e: 'right-to-left override',
	0x2060: 'word joiner',
	0x2066: 'left-to-right isolate',
	0x2067: 'right-to-left isolate',
	0x2068: 'first strong isolate',
	0x2069: 'pop directional isolate',
	0xfeff: 'byte order mark'
};

/** `right-to-left override (U+202E)`. */
export function hiddenName(code: number): string {
	return `${NAMES[code] ?? kindOf(code)} (${codeName(code)})`;
}

function kindOf(code: number): string {
	if (code < 0xa0) return 'control character';
	if (code >= 0xd800 && code < 0xe000) return 'half of a character';
	if (code >= 0xe0000 && code < 0xe0080) return 'tag';
	return 'invisible character';
}
