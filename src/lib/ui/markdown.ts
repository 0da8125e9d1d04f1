// Markdown of a project as a tree of what can be shown: text, never HTML. What a file says as HTML is text in it, links
// lead to the web or to files of the project, and pictures come from the project alone. Loaded on demand.
import { lexer, type MarkedToken, type Token } from 'marked';
import {
	linkTarget,
	projectPicture,
	type LinkTarget,
	type MarkdownPlace
} from './markdown-links.ts';

export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'code'; text: string }
	| { kind: 'strong'; children: Inline[] }
	| { kind: 'em'; children: Inline[] }
	| { kind: 'del'; children: Inline[] }
	| { kind: 'break' }
	/** Null: it leads nowhere that can be opened from here. */
	| { kind: 'link'; target: LinkTarget | null; children: Inline[] }
	/** `url`: its content as a data URL; null when it is not in the project. */
	| { kind: 'image'; url: string | null; target: LinkTarget | null; alt: string };

export interface ListItem {
	/** Null: no task. */
	checked: boolean | null;
	children: Block[];
}

export type Block =
	| { kind: 'heading'; depth: number; children: Inline[] }
	| { kind: 'paragraph'; children: Inline[] }
	/** An item of a tight list: a paragraph without its distance. */
	| { kind: 'line'; children: Inline[] }
	| { kind: 'code'; text: string }
	| { kind: 'quote'; children: Block[] }
	| { kind: 'list'; start: number | null; items: ListItem[] }
	| { kind: 'table'; align: ('left' | 'center' | 'right' | null)[]; rows: Inline[][][] }
	| { kind: 'rule' };

/** Longer ones are read as source: nobody reads them rendered, and the page must not stand still for them. */
export const MAX_RENDERED_LENGTH = 100_000;
/** Characters without an empty line between: the time for a piece grows with the square of its length at worst. */
const MAX_PIECE_LENGTH = 8_000;
/** What is nested deeper is shown as it is written. */
const MAX_DEPTH = 30;
/** In a piece, each delimiter may be compared with each other one: so many comparisons are a moment. */
const MAX_EFFORT = 5_000_000;

function delimitersIn(piece: string): number {
	let count = 0;
	for (const character of piece) if ('*_~`[]<'.includes(character)) count++;
	return count;
}

/** Null when it is too long to be rendered, or nested too deep to be read. */
export function parseMarkdown(source: string, place: MarkdownPlace): Block[] | null {
	if (source.length > MAX_RENDERED_LENGTH) return null;
	const pieces = source.split(/\n[ \t\r]*\n/);
	if (pieces.some(({ length }) => length > MAX_PIECE_LENGTH)) return null;
	if (pieces.reduce((sum, piece) => sum + delimitersIn(piece) ** 2, 0) > MAX_EFFORT) return null;
	try {
		return new Reader(place).blocks(lexer(source), 0);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

class Reader {
	readonly #place: MarkdownPlace;

	constructor(place: MarkdownPlace) {
		this.#place = place;
	}

	blocks(tokens: readonly Token[], depth: number): Block[] {
		return tokens.flatMap((token) => this.#block(token as MarkedToken, depth) ?? []);
	}

	#block(token: MarkedToken, depth: number): Block | null {
		if (depth > MAX_DEPTH) return { kind: 'code', text: token.raw };
		switch (token.type) {
			case 'heading':
				return {
					kind: 'heading',
					depth: token.depth,
					children: this.#inlines(token.tokens, depth)
				};
			case 'paragraph':
				return { kind: 'paragraph', children: this.#inlines(token.tokens, depth) };
			case 'text':
				return { kind: 'line', children: this.#inlines(token.tokens ?? [token], depth) };
			case 'code':
				return { kind: 'code', text: token.text };
			case 'blockquote':
				return { kind: 'quote', children: this.blocks(token.tokens, depth + 1) };
			case 'list':
				return {
					kind: 'list',
					start: token.ordered ? Number(token.start) || 0 : null,
					items: token.items.map(({ task, checked, tokens }) => ({
						checked: task ? checked === true : null,
						children: this.blocks(tokens, depth + 1)
					}))
				};
			case 'table':
				return {
					kind: 'table',
					align: token.align,
					rows: [token.header, ...token.rows].map((row) =>
						row.map((cell) => this.#inlines(cell.tokens, depth))
					)
				};
			case 'hr':
				return { kind: 'rule' };
			case 'space':
			case 'def':
			case 'checkbox':
				return null;
			default:
				return { kind: 'paragraph', children: [{ kind: 'text', text: token.raw.trimEnd() }] };
		}
	}

	#inlines(tokens: readonly Token[], depth: number): Inline[] {
		return tokens.flatMap((token) => this.#inline(token as MarkedToken, depth + 1) ?? []);
	}

	#inline(token: MarkedToken, depth: number): Inline | null {
		if (depth > MAX_DEPTH) return { kind: 'text', text: token.raw };
		switch (token.type) {
			case 'text':
				return { kind: 'text', text: decodeEntities(token.text) };
			case 'escape':
				return { kind: 'text', text: token.text };
			case 'codespan':
				return { kind: 'code', text: token.text };
			case 'strong':
			case 'em':
			case 'del':
				return { kind: token.type, children: this.#inlines(token.tokens, depth) };
			case 'br':
				return { kind: 'break' };
			case 'link':
				return {
					kind: 'link',
					target: linkTarget(decodeEntities(token.href), this.#place),
					children: this.#inlines(token.tokens, depth)
				};
			case 'image':
				return this.#image(decodeEntities(token.href), decodeEntities(token.text));
			case 'checkbox':
				return null;
			default:
				return { kind: 'text', text: token.raw };
		}
	}

	#image(href: string, alt: string): Inline {
		const url = projectPicture(href, this.#place);
		return { kind: 'image', url, target: url === null ? linkTarget(href, this.#place) : null, alt };
	}
}

const ENTITIES: Readonly<Record<string, string>> = {
	...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad' },
	...{
		copy: '©',
		reg: '®',
		trade: '™',
		deg: '°',
		micro: 'µ',
		middot: '·',
		times: '×',
		divide: '÷'
	},
	...{
		ndash: '–',
		mdash: '—',
		hellip: '…',
		bull: '•',
		laquo: '«',
		raquo: '»',
		ohm: 'Ω',
		plusmn: '±'
	},
	...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', larr: '←', rarr: '→', uarr: '↑', darr: '↓' },
	...{ le: '≤', ge: '≥', ne: '≠', sect: '§', para: '¶', euro: '€', frac12: '½' }
};

/** The usual ones and those with numbers; the rest is shown as it is written. */
export function decodeEntities(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g, (entity, ...found) => {
		const [decimal, hexadecimal, name] = found as (string | undefined)[];
		if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : entity;
		const code = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal);
		return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
			? '\ufffd'
			: String.fromCodePoint(code);
	});
}
