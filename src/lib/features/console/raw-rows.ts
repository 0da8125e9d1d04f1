// The bytes of a line as rows to show: sixteen at a time in hexadecimal, or text by line with its control characters
// visible. Rows are laid out as bytes come; their content is made when they are shown.
import { codeName, visibleParts } from '#lib/core/hidden-characters.ts';
import type { RawDirection, RawLog, RawPiece } from '#lib/flow/console/raw-log.ts';

export type RawMode = 'text' | 'hex';

export interface RawRow {
	/** Offset of its first byte. */
	offset: number;
	direction: RawDirection;
	/** Only on the first row of what came at once. */
	atMs: number | null;
	bytes: Uint8Array;
}

const HEX_BYTES = 16;
/** Longer lines are cut. */
const TEXT_BYTES = 96;
const MAX_ROWS = 100_000;
const LF = 0x0a;

interface Laid {
	from: number;
	to: number;
	piece: RawPiece;
}

export class RawRows {
	readonly #log: RawLog;
	readonly #mode: RawMode;
	#rows: Laid[] = [];
	/** Of the last piece that was laid out: it may have grown since. */
	#lastFrom = -1;

	constructor(log: RawLog, mode: RawMode) {
		this.#log = log;
		this.#mode = mode;
	}

	get count(): number {
		return this.#rows.length;
	}

	/** Lays out what came since, and lets go of what is gone. */
	update(): void {
		const { pieces, first } = this.#log;
		const gone = this.#rows.findIndex(({ to }) => to > first);
		this.#rows.splice(0, gone < 0 ? this.#rows.length : gone);
		while (this.#rows.length > 0 && this.#rows.at(-1)!.from >= this.#lastFrom) this.#rows.pop();
		let next = pieces.length;
		while (next > 0 && pieces[next - 1]!.from >= Math.max(0, this.#lastFrom)) next--;
		for (const piece of pieces.slice(next)) this.#lay(piece);
		if (this.#rows.length > MAX_ROWS) this.#rows.splice(0, this.#rows.length - MAX_ROWS);
		this.#lastFrom = pieces.at(-1)?.from ?? -1;
	}

	row(index: number): RawRow | undefined {
		const laid = this.#rows[index];
		if (!laid) return undefined;
		const { from, to, piece } = laid;
		return {
			offset: from,
			direction: piece.direction,
			atMs: from === piece.from ? piece.atMs : null,
			bytes: this.#log.read(from, to)
		};
	}

	#lay(piece: RawPiece): void {
		const bytes = this.#mode === 'text' ? this.#log.read(piece.from, piece.to) : null;
		const limit = bytes ? TEXT_BYTES : HEX_BYTES;
		for (let from = piece.from; from < piece.to;) {
			let to = Math.min(piece.to, from + limit);
			const end = bytes ? bytes.subarray(from - piece.from, to - piece.from).indexOf(LF) : -1;
			if (end >= 0) to = from + end + 1;
			this.#rows.push({ from, to, piece });
			from = to;
		}
	}
}

/** `6f 63 72 65  3a …`, always as wide as sixteen bytes. */
export function hexText(bytes: Uint8Array): string {
	const words = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
	const halves = [words.slice(0, 8).join(' '), words.slice(8).join(' ')];
	return `${halves[0]!.padEnd(23)}  ${halves[1]!.padEnd(23)}`;
}

export function asciiText(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) =>
		byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'
	).join('');
}

export interface TextPart {
	text: string;
	/** Stands for a byte that is not text. */
	control: boolean;
}

// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f]+/;
const NAMES: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r', 27: '\\e' };

/** Text in which control characters are written as in C: `\e[1;32mocre:~$ \r\n`. */
export function partsOf(bytes: Uint8Array): TextPart[] {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	return text
		.split(new RegExp(`(${CONTROLS.source})`))
		.filter((part) => part !== '')
		.flatMap((part) =>
			CONTROLS.test(part)
				? [{ text: Array.from(part, controlName).join(''), control: true }]
				: marked(part)
		);
}

/** Characters that are not seen, or turn the text around, are told by their numbers. */
function marked(text: string): TextPart[] {
	return visibleParts(text).map(({ text: part, hidden }) =>
		hidden
			? { text: hidden.map((code) => `‹${codeName(code)}›`).join(''), control: true }
			: { text: part.replaceAll('\\', '\\\\'), control: false }
	);
}

function controlName(char: string): string {
	const code = char.charCodeAt(0);
	return NAMES[code] ?? `\\x${code.toString(16).padStart(2, '0')}`;
}

export function visibleText(bytes: Uint8Array): string {
	return partsOf(bytes)
		.map(({ text }) => text)
		.join('');
}

export const ARROWS: Readonly<Record<RawDirection, string>> = { sent: '→', received: '←' };

/** `00000010`. */
export function offsetText(offset: number): string {
	return offset.toString(16).padStart(8, '0');
}

/** One row of the downloaded text. */
export function rowText(row: RawRow, mode: RawMode, time: string): string {
	const head = `${time.padEnd(12)} ${ARROWS[row.direction]} `;
	return mode === 'hex'
		? `${head}${offsetText(row.offset)}  ${hexText(row.bytes)}  ${asciiText(row.bytes)}`
		: head + visibleText(row.bytes);
}
