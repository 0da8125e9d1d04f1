// Makes what a board prints safe to show: colours stay, everything else that steers a terminal goes.
// A program must not be able to move the cursor, change titles, write links or the clipboard, or hide what came before.

export interface SanitizedText {
	/** Printable text, tabs, `\n`, and complete SGR sequences. */
	text: string;
	/** The beginning of a sequence whose end has not come yet: put it before the next piece. */
	pending: string;
}

/** A sequence longer than this is not a sequence: its first character goes, the rest is shown. */
const MAX_SEQUENCE = 256;

/** ESC [ or its one-character form, then digits and separators only, then `m`. */
// eslint-disable-next-line no-control-regex
const COLOUR = /^(?:\u001b\[|\u009b)[\d;:]*m$/;

/** Nothing here needs attention: no control characters but tab and line feed. */
// eslint-disable-next-line no-control-regex
const PLAIN = /^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f]*$/;

export function sanitizeConsoleText(piece: string, pending = ''): SanitizedText {
	const input = pending + piece;
	if (PLAIN.test(input)) return { text: input, pending: '' };
	const strings = new StringEnds(input);
	let text = '';
	let at = 0;
	while (at < input.length) {
		const code = input.charCodeAt(at);
		if (!isControl(code)) {
			const from = at;
			while (at < input.length && !isControl(input.charCodeAt(at))) at++;
			text += input.slice(from, at);
		} else if (code === 0x0d) {
			if (at + 1 === input.length) return { text, pending: '\r' };
			// A lone carriage return would overwrite its line; here it begins a new one.
			if (input[at + 1] !== '\n') text += '\n';
			at++;
		} else if (opensSequence(code)) {
			const length = sequenceLength(input, at, strings);
			if (length === null) return { text, pending: input.slice(at) };
			const sequence = input.slice(at, at + length);
			if (COLOUR.test(sequence)) text += sequence.replace('\u009b', '\u001b[');
			at += length;
		} else {
			at++;
		}
	}
	return { text, pending: '' };
}

/** The same text without colours, for files and the clipboard. */
export function stripColours(text: string): string {
	// eslint-disable-next-line no-control-regex
	return text.replace(/\u001b\[[\d;:]*m/g, '');
}

function isControl(code: number): boolean {
	if (code === 0x09 || code === 0x0a) return false;
	return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

function opensSequence(code: number): boolean {
	return code === 0x1b || code >= 0x80;
}

/** How many characters the sequence at `at` takes; null when its end has not come yet. */
function sequenceLength(input: string, at: number, strings: StringEnds): number | null {
	const [kind, opening] = introducer(input, at);
	if (kind === 'single') return opening;
	const limit = Math.min(input.length, at + MAX_SEQUENCE);
	if (kind === 'control') {
		const end = controlEnd(input, at + opening, limit);
		if (end !== null) return end - at;
	} else if (kind === 'string') {
		const end = strings.from(at + opening, limit);
		// Unterminated at the end of a line: only the introducer goes, so that no output can be hidden.
		if (end !== null) return input[end] === '\n' ? opening : endOfString(input, end) - at;
	}
	return input.length - at >= MAX_SEQUENCE ? opening : incomplete(kind, opening, input.length - at);
}

function controlEnd(input: string, from: number, limit: number): number | null {
	for (let end = from; end < limit; end++) {
		const code = input.charCodeAt(end);
		if (code >= 0x40 && code <= 0x7e) return end + 1;
		// Anything but parameters breaks it off, as in a terminal.
		if (code < 0x20 || code > 0x3f) return end;
	}
	return null;
}

/**
 * Where strings of a terminal end: at BEL, ST (in one character or two), or the end of the line. Remembers how far it
 * has looked, so that openings without an end do not cost a look at the same text each.
 */
class StringEnds {
	readonly #input: string;
	/** No end stands before this. */
	#clear = 0;

	constructor(input: string) {
		this.#input = input;
	}

	/** The first end from `from` on, before `limit`. */
	from(from: number, limit: number): number | null {
		const input = this.#input;
		for (let at = Math.max(from, this.#clear); at < limit; at++) {
			const code = input.charCodeAt(at);
			if (code === 0x07 || code === 0x0a || code === 0x9c) return (this.#clear = at);
			if (code === 0x1b && input[at + 1] === '\\') return (this.#clear = at);
		}
		this.#clear = Math.max(this.#clear, limit);
		return null;
	}
}

function endOfString(input: string, end: number): number {
	return input.charCodeAt(end) === 0x1b ? end + 2 : end + 1;
}

type Kind = 'single' | 'control' | 'string' | 'cut';

function incomplete(kind: Kind, opening: number, available: number): number | null {
	return kind === 'cut' && available > opening ? opening : null;
}

/** What the escape opens, and how many characters that takes. */
function introducer(input: string, at: number): [Kind, number] {
	const code = input.charCodeAt(at);
	if (code !== 0x1b) return [kindOf(code - 0x40), 1];
	if (at + 1 >= input.length) return ['cut', 1];
	const next = input.charCodeAt(at + 1);
	if (next >= 0x40 && next <= 0x5f) return [kindOf(next), 2];
	// `ESC ( B` and its like take one more; other bytes stand alone.
	if (next >= 0x20 && next <= 0x2f) return at + 2 < input.length ? ['single', 3] : ['cut', 2];
	return ['single', next >= 0x60 && next <= 0x7e ? 2 : 1];
}

function kindOf(final: number): Kind {
	if (final === 0x5b) return 'control';
	// DCS, SOS, OSC, PM, APC.
	return [0x50, 0x58, 0x5d, 0x5e, 0x5f].includes(final) ? 'string' : 'single';
}
