// Makes plain text of a Zephyr shell's terminal output: takes out escape sequences, prompts, redraws and the echo of
// what was typed. Works on any chunking and with every combination of the shell's settings. One character is one byte.
import { AwaitedText } from './awaited-text.ts';

/** Of the supervisor, and of Zephyr's shell where nobody chose another. Others are learned from the board. */
const KNOWN_PROMPTS = ['ocre:~$ ', 'uart:~$ '];
const MAX_LEARNED = 4;

const MARK = /^~\d+$/;
const MAX_MARKS = 8;

/** The shell's terminal width, which it assumes to be this unless told otherwise. */
const COLUMNS = 80;

export type FilterToken =
	| { kind: 'text'; text: string }
	/**
	 * `colored`: an escape sequence set its colour, as a shell does whose settings are the defaults. `fresh`: what a shell
	 * prints when it starts stands before it.
	 */
	| { kind: 'prompt'; text: string; colored: boolean; fresh: boolean }
	/** The echo of a line announced by `expectEcho`, with its line end. */
	| { kind: 'echo'; line: string };

/** Longest escape sequence that is waited for. */
const MAX_ESCAPE = 24;

const ESCAPE = 0x1b;

/** `ESC [ m CR LF` */
const START_LENGTH = 3;

/** A line that was sent, as it may come back. */
interface Echo {
	line: string;
	forms: AwaitedText[];
	/** It is waited for no longer. */
	isLate: boolean;
}

export class ConsoleFilter {
	#tokens: FilterToken[] = [];
	#text = '';
	/** What may become a prompt or an echo: the beginning of this text, as long as it is matched. */
	#holder: AwaitedText | null = null;
	#heldLength = 0;
	#escape = '';
	#carriageReturn = false;
	#colored = false;
	/** How much came of what a shell prints when it starts. */
	#start = 0;
	#prompts: AwaitedText[] = KNOWN_PROMPTS.map((prompt) => new AwaitedText(prompt));
	#echoes: Echo[] = [];
	/** All that is waited for, and whether a character, by its code, is the first of one of them. */
	#awaited: readonly AwaitedText[] = [];
	readonly #begins = new Uint8Array(256);

	constructor() {
		this.#awaitedChanged();
	}

	/** Announces a line that was sent; its echo, if it comes, will not be text. */
	expectEcho(line: string): void {
		const before = new Set([0, ...this.#prompts.map(({ text }) => text.length)]);
		const wrapped = [...before].map((columns) => wrap(line, columns));
		const forms = new Set([line, ...wrapped].map((form) => `${form}\r\n`));
		this.#echoes.push({ line, forms: [...forms].map((form) => this.#await(form)), isLate: false });
		this.#awaitedChanged();
	}

	/** Another text is a prompt, too. */
	learnPrompt(prompt: string): void {
		if (this.#prompts.some(({ text }) => text === prompt)) return;
		const learned = this.#prompts.slice(KNOWN_PROMPTS.length).slice(1 - MAX_LEARNED);
		const known = this.#prompts.slice(0, KNOWN_PROMPTS.length);
		this.#prompts = [...known, ...learned, this.#await(prompt)];
		this.#awaitedChanged();
	}

	/** Forgets announced lines whose echo did not come. End marks may still: nobody else says them. */
	forgetEchoes(): void {
		const marks = this.#echoes.filter(({ line }) => MARK.test(line)).slice(-MAX_MARKS);
		this.#echoes = marks.map((mark) => ({ ...mark, isLate: true }));
		this.#awaitedChanged();
	}

	push(chunk: string): FilterToken[] {
		for (let at = 0; at < chunk.length;) {
			const end = this.#plainUntil(chunk, at);
			if (end > at) this.#plain(chunk.slice(at, end));
			if (end < chunk.length) this.#escaped(chunk[end]!);
			at = end + 1;
		}
		return this.#take();
	}

	/** Gives out what was held back because it might have become more. */
	flush(): FilterToken[] {
		const held = this.#held;
		this.drop();
		this.#plain(held);
		return this.#take();
	}

	/** Forgets what is held back. */
	drop(): void {
		this.#holder = null;
		this.#heldLength = 0;
		for (const awaited of this.#awaited) awaited.reset();
	}

	get holding(): boolean {
		return this.#holder !== null;
	}

	get #held(): string {
		return this.#holder?.text.slice(0, this.#heldLength) ?? '';
	}

	/** A text that is waited for from now on: what is held may be its beginning already. */
	#await(text: string): AwaitedText {
		const awaited = new AwaitedText(text);
		for (const char of this.#held) awaited.take(char);
		return awaited;
	}

	#awaitedChanged(): void {
		this.#awaited = [...this.#prompts, ...this.#echoes.flatMap(({ forms }) => forms)];
		this.#begins.fill(0);
		for (const { text } of this.#awaited) this.#begins[text.charCodeAt(0)] = 1;
	}

	/** Up to here, nothing needs a second look. */
	#plainUntil(chunk: string, from: number): number {
		if (this.#escape !== '' || this.#holder) return from;
		let at = from;
		for (; at < chunk.length; at++) {
			const code = chunk.charCodeAt(at);
			if (code === ESCAPE || this.#begins[code]) break;
		}
		return at;
	}

	#take(): FilterToken[] {
		this.#endText();
		const tokens = this.#tokens;
		this.#tokens = [];
		return tokens;
	}

	#escaped(char: string): void {
		if (this.#escape === '') {
			if (char === '\x1b') this.#escape = char;
			else this.#match(char);
			return;
		}
		const sequence = this.#escape + char;
		if (sequence === '\x1b[' || (sequence.length < MAX_ESCAPE && isUnfinished(sequence, char))) {
			this.#escape = sequence;
			return;
		}
		this.#escape = '';
		if (sequence.startsWith('\x1b[') && char >= '@' && char <= '~') this.#control(char, sequence);
		else if (sequence !== '\x1b7' && sequence !== '\x1b8') this.#plain(sequence);
	}

	#control(final: string, sequence: string): void {
		// The end of a colour is not the beginning of a shell.
		if (sequence === '\x1b[m') this.#start = this.#colored ? 0 : 1;
		else if (final !== 'm') this.#start = 0;
		if (final === 'm') this.#colored = sequence !== '\x1b[m' && sequence !== '\x1b[0m';
		// An erased line: what was typed so far is drawn again later.
		if (final === 'J' && this.#heldEcho()?.isLate === false) this.drop();
	}

	#match(char: string): void {
		const before = this.#holder;
		const length = this.#heldLength;
		this.#holder = null;
		this.#heldLength = 0;
		for (let i = 0; i < this.#awaited.length; i++) {
			const awaited = this.#awaited[i]!;
			awaited.take(char);
			if (awaited.matched <= this.#heldLength) continue;
			this.#holder = awaited;
			this.#heldLength = awaited.matched;
		}
		const freed = length + 1 - this.#heldLength;
		if (freed > 0) this.#plain(((before?.text.slice(0, length) ?? '') + char).slice(0, freed));
		if (!this.#holder) return;
		const prompt = this.#prompts.find((one) => one.matched === this.#heldLength);
		const echo = this.#heldEcho();
		if (prompt?.isWhole) this.#token({ kind: 'prompt', text: prompt.text });
		else if (echo?.isWhole) this.#token({ kind: 'echo', line: echo.line });
	}

	/** The announced line that what is held is the beginning of, or all of. */
	#heldEcho(): (Echo & { isWhole: boolean }) | undefined {
		if (!this.#holder) return undefined;
		for (const echo of this.#echoes) {
			const form = echo.forms.find(({ matched }) => matched === this.#heldLength);
			if (form !== undefined) return { ...echo, isWhole: form.isWhole };
		}
		return undefined;
	}

	#token(token: { kind: 'prompt'; text: string } | { kind: 'echo'; line: string }): void {
		this.drop();
		this.#carriageReturn = false;
		this.#endText();
		const fresh = this.#start >= START_LENGTH;
		this.#start = 0;
		if (token.kind === 'prompt') this.#tokens.push({ ...token, colored: this.#colored, fresh });
		else {
			this.#tokens.push(token);
			const at = this.#echoes.findIndex(({ line }) => line === token.line);
			this.#echoes.splice(at, 1);
			this.#awaitedChanged();
		}
	}

	/** Line ends become `\n`; a carriage return of its own stays. */
	#plain(text: string): void {
		if (this.#start === 0 && !this.#carriageReturn && !text.includes('\r')) this.#text += text;
		else for (const char of text) this.#plainCharacter(char);
	}

	#plainCharacter(char: string): void {
		this.#start = this.#start > 0 && (char === '\r' || char === '\n') ? this.#start + 1 : 0;
		const held = this.#carriageReturn;
		this.#carriageReturn = char === '\r';
		if (held && char !== '\n' && char !== '\r') this.#text += '\r';
		if (char !== '\r') this.#text += char;
	}

	#endText(): void {
		if (this.#text === '') return;
		this.#tokens.push({ kind: 'text', text: this.#text });
		this.#text = '';
	}
}

function isUnfinished(sequence: string, char: string): boolean {
	return sequence.startsWith('\x1b[') && char >= ' ' && char <= '?';
}

/** A line as the shell echoes it behind so many columns: with a line end where they and the text fill a row. */
function wrap(line: string, columns: number): string {
	const first = COLUMNS - columns;
	let text = line.slice(0, first);
	for (let i = first; i < line.length; i += COLUMNS) text += '\r\n' + line.slice(i, i + COLUMNS);
	return line.length === first ? text + '\r\n' : text;
}
