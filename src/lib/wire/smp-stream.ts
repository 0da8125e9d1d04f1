// Takes SMP frames out of a console's byte stream, however the bytes are cut into chunks.
// Damage is reported, never thrown; text that a log line put into the middle of a frame is given back as text.
import { concatBytes, latin1 } from '#lib/core/bytes.ts';
import { messageOf } from '#lib/core/errors.ts';
import {
	decodeFrameBody,
	decodeFrameLine,
	expectedBodyBytes,
	FRAME_CONTINUATION,
	FRAME_START
} from './smp-frame.ts';
import { decodePacket, type SmpPacket } from './smp-packet.ts';

export type StreamItem =
	| { kind: 'text'; bytes: Uint8Array }
	| { kind: 'packet'; packet: SmpPacket }
	| { kind: 'damaged'; reason: string };

/** No packet that a console transports is longer; more is damage. */
const MAX_BODY_BYTES = 8192;
const MAX_LINE_CHARACTERS = 4096;

const LF = 0x0a;
const ESC = 0x1b;
const SPACE = 0x20;
const DOLLAR = 0x24;
const LETTER_M = 0x6d;

function isBase64(byte: number): boolean {
	return (
		(byte >= 0x61 && byte <= 0x7a) ||
		(byte >= 0x41 && byte <= 0x5a) ||
		(byte >= 0x2b && byte <= 0x39 && byte !== 0x2c && byte !== 0x2d && byte !== 0x2e) ||
		byte === 0x3d
	);
}

/**
 * `text`: outside of a frame's line; `line`: in one; `intruder`: in text that cut a frame's line in two, up to its
 * line feed; `redraw`: in the prompt that such text is followed by.
 */
type Mode = 'text' | 'line' | 'intruder' | 'redraw';

export class SmpStreamDecoder {
	#mode: Mode = 'text';
	/** A marker's first byte was seen and is held back. */
	#marker: number | undefined;
	#line: number[] = [];
	/** Decoded lines of the frame so far, joined when the last is there; undefined outside of a frame. */
	#body: Uint8Array[] | undefined;
	#bodyBytes = 0;
	#text: number[] = [];
	#redrawn: number[] = [];
	/** A frame was given up since the last whole one: lines that continue it may come. */
	#broken = false;
	#items: StreamItem[] = [];

	/** True while a frame has begun and its end has not come. */
	get insideFrame(): boolean {
		return this.#mode !== 'text' || this.#body !== undefined;
	}

	push(bytes: Uint8Array): StreamItem[] {
		for (const byte of bytes) this.#byte(byte);
		this.#flushText();
		const items = this.#items;
		this.#items = [];
		return items;
	}

	/** Gives up an unfinished frame: its rest will not come. */
	reset(): void {
		this.#broken ||= this.insideFrame || this.#marker !== undefined;
		this.#mode = 'text';
		this.#marker = undefined;
		this.#line = [];
		this.#body = undefined;
	}

	#byte(byte: number): void {
		if (this.#mode === 'line') this.#lineByte(byte);
		else if (this.#mode === 'intruder') {
			this.#text.push(byte);
			if (byte === LF) this.#mode = 'redraw';
		} else if (this.#mode === 'redraw') this.#redrawByte(byte);
		else this.#textByte(byte);
	}

	#textByte(byte: number): void {
		const held = this.#marker;
		this.#marker = undefined;
		if (held === FRAME_START[0] && byte === FRAME_START[1]) return this.#startLine(true);
		if (
			held === FRAME_CONTINUATION[0] &&
			byte === FRAME_CONTINUATION[1] &&
			(this.#body || this.#broken)
		)
			return this.#startLine(false);
		if (held !== undefined) this.#text.push(held);
		if (byte === FRAME_START[0] || byte === FRAME_CONTINUATION[0]) this.#marker = byte;
		else this.#text.push(byte);
	}

	#startLine(first: boolean): void {
		if (first && this.#body) this.#damaged('a new SMP frame began before the end of the last');
		if (first) {
			this.#body = [];
			this.#bodyBytes = 0;
		}
		this.#line = [];
		this.#mode = 'line';
	}

	#lineByte(byte: number): void {
		if (byte === LF) return this.#endLine();
		if (byte === 0x0d) return;
		if (byte === FRAME_START[0]) {
			this.#damaged('an SMP frame broke off');
			this.#mode = 'text';
			this.#marker = byte;
			return;
		}
		if (!isBase64(byte)) {
			this.#text.push(byte);
			this.#mode = 'intruder';
			return;
		}
		if (this.#line.length >= MAX_LINE_CHARACTERS) {
			this.#damaged('a line of an SMP frame is too long');
			this.#mode = 'text';
			return;
		}
		this.#line.push(byte);
	}

	/** After an intruding log line the shell may draw its prompt again: `ESC[…m`, text, `$ `, `ESC[m`. */
	#redrawByte(byte: number): void {
		const seen = this.#redrawn;
		const inEscape = seen.length > 0 && seen.lastIndexOf(ESC) > seen.lastIndexOf(LETTER_M);
		const atPromptEnd = seen.at(-1) === SPACE && seen.at(-2) === DOLLAR;
		const goesOn =
			seen.length < 40 &&
			(byte === ESC || inEscape || (seen.length > 0 && !atPromptEnd && !this.#redrawDone()));
		if (goesOn) {
			seen.push(byte);
			return;
		}
		this.#text.push(...seen);
		this.#redrawn = [];
		this.#mode = 'line';
		this.#lineByte(byte);
	}

	#redrawDone(): boolean {
		return latin1(Uint8Array.from(this.#redrawn)).endsWith('$ \x1b[m');
	}

	#endLine(): void {
		this.#mode = 'text';
		if (!this.#body) return this.#damaged('the beginning of an SMP frame is missing');
		try {
			const line = decodeFrameLine(latin1(Uint8Array.from(this.#line)));
			this.#body.push(line);
			this.#bodyBytes += line.length;
			// The length stands in the first bytes, and no line is empty.
			const expected = expectedBodyBytes(concatBytes(this.#body.slice(0, 2))) ?? Infinity;
			if (expected > MAX_BODY_BYTES) return this.#damaged('an SMP frame claims to be too long');
			if (this.#bodyBytes < expected) return;
			const packet = decodePacket(decodeFrameBody(concatBytes(this.#body)));
			this.#flushText();
			this.#items.push({ kind: 'packet', packet });
			this.#body = undefined;
			this.#broken = false;
		} catch (error) {
			this.#damaged(messageOf(error));
		}
	}

	#damaged(reason: string): void {
		this.#flushText();
		this.#items.push({ kind: 'damaged', reason });
		this.#body = undefined;
		this.#broken = true;
		this.#line = [];
	}

	#flushText(): void {
		if (this.#text.length === 0) return;
		this.#items.push({ kind: 'text', bytes: Uint8Array.from(this.#text) });
		this.#text = [];
	}
}
