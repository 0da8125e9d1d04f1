// A recorded session as a board: it answers each line that was recorded with the bytes of then, and knows no others.
// As then, the shell keeps its echo, colours and prompts. For tests of the driver.
import { concatBytes, latin1 } from '#lib/core/bytes.ts';
import type { FakeDevice } from '#lib/port/fake-port.ts';

export interface RecordedBytes {
	direction: 'tx' | 'rx';
	bytes: Uint8Array<ArrayBuffer>;
}

export interface RecordedExchange {
	line: string;
	/** After the echo, before the prompt. */
	answer: string;
	/** What came after that prompt, before the next line. */
	after: string;
	/** No prompt came: the shell waited for something, or hung. */
	hangs: boolean;
}

const PROMPT = '\x1b[1;32mocre:~$ \x1b[m';
const COLUMNS = 80;
const PROMPT_COLUMNS = 8;
const LINE = /^[\x20-\x7e]+\r$/;

/** The lines that were sent whole and echoed. Keys, frames and lines that were cut short are none. */
export function exchangesOf(pieces: readonly RecordedBytes[]): RecordedExchange[] {
	const exchanges: RecordedExchange[] = [];
	let atLineStart = true;
	for (const [at, piece] of pieces.entries()) {
		const sent = latin1(piece.bytes);
		if (piece.direction !== 'tx') continue;
		const beganHere = atLineStart;
		atLineStart = /[\r\n]$/.test(sent);
		if (!beganHere || !LINE.test(sent)) continue;
		const line = sent.slice(0, -1);
		const next = pieces.findIndex((one, i) => i > at && one.direction === 'tx');
		const text = textOf(pieces.slice(at + 1, next < 0 ? undefined : next));
		const echo = echoOf(line);
		if (!text.startsWith(echo)) continue;
		const rest = text.slice(echo.length);
		const end = rest.indexOf(PROMPT);
		const hangs = end < 0;
		const answer = hangs ? rest : rest.slice(0, end);
		exchanges.push({ line, answer, after: hangs ? '' : rest.slice(end + PROMPT.length), hangs });
	}
	return exchanges;
}

function textOf(pieces: readonly RecordedBytes[]): string {
	return latin1(concatBytes(pieces.map(({ bytes }) => bytes)));
}

/** With a line end at every full row. */
function echoOf(line: string): string {
	let text = '';
	for (const [i, char] of [...line].entries())
		text += (i + PROMPT_COLUMNS + 1) % COLUMNS === 0 ? `${char}\r\n` : char;
	return `${text}\r\n`;
}

export class PlayedBoard implements FakeDevice {
	send: (bytes: Uint8Array) => void = () => {};
	hung = false;
	/** Every line that was typed. */
	readonly typed: string[] = [];
	readonly #exchanges: RecordedExchange[];
	readonly #fixed: ReadonlyMap<string, string>;
	#line = '';
	#lastEnd = '';

	/** `fixed`: answers to lines that are asked of every board. */
	constructor(exchanges: readonly RecordedExchange[], fixed: ReadonlyMap<string, string>) {
		this.#exchanges = [...exchanges];
		this.#fixed = fixed;
	}

	reset(): void {
		this.hung = false;
		this.#line = '';
	}

	receive(bytes: Uint8Array): void {
		let after = '';
		let out = '';
		for (const char of latin1(bytes)) {
			if (this.hung) break;
			if (char !== '\r' && char !== '\n') {
				this.#lastEnd = '';
				if (char === '\x03') out += this.#abandon();
				else if (char >= ' ' && char <= '~') this.#line += char;
				continue;
			}
			if (this.#lastEnd !== '' && this.#lastEnd !== char) continue;
			this.#lastEnd = char;
			const done = this.#enter();
			out += done.out;
			after += done.after;
		}
		if (out + after) this.send(Uint8Array.from(out + after, (char) => char.charCodeAt(0)));
	}

	#abandon(): string {
		this.#line = '';
		return `\r\n${PROMPT}`;
	}

	#enter(): { out: string; after: string } {
		const line = this.#line;
		this.#line = '';
		this.typed.push(line);
		const at = this.#exchanges.findIndex((one) => one.line === line);
		const [exchange] = at < 0 ? [] : this.#exchanges.splice(at, 1);
		if (!exchange) return { out: `${echoOf(line)}${this.#answer(line)}${PROMPT}`, after: '' };
		this.hung = exchange.hangs;
		const end = exchange.hangs ? '' : PROMPT;
		return { out: `${echoOf(line)}${exchange.answer}${end}`, after: exchange.after };
	}

	#answer(line: string): string {
		if (line.trim() === '') return '';
		const fixed = this.#fixed.get(line);
		if (fixed !== undefined) return fixed;
		const word = line.split(' ')[0]!;
		const error = line.includes('"') ? 'not terminated: "' : `${word}: command not found`;
		return `\x1b[1;31m${error}\r\n\x1b[m`;
	}
}

/** Pieces of 1 to `most` bytes, the same for every run. */
export function inPieces(text: string, most: number): Uint8Array[] {
	const pieces: Uint8Array[] = [];
	for (let at = 0, size = 1; at < text.length; at += size, size = ((size * 7) % most) + 1)
		pieces.push(Uint8Array.from(text.slice(at, at + size), (char) => char.charCodeAt(0)));
	return pieces;
}
