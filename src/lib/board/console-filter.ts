// Makes plain text of a Zephyr shell's terminal output: takes out escape sequences, prompts, redraws and the echo of
// what was typed. Works on any chunking and with every combination of the shell's settings. One character is one byte.

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

/** `ESC [ m CR LF` */
const START_LENGTH = 3;

/** A line that was sent, as it may come back. */
interface Echo {
	line: string;
	forms: string[];
	/** It is waited for no longer. */
	isLate: boolean;
}

export class ConsoleFilter {
	#tokens: FilterToken[] = [];
	#text = '';
	/** Characters that may become a prompt or an echo. */
	#held = '';
	#escape = '';
	#carriageReturn = false;
	#colored = false;
	/** How much came of what a shell prints when it starts. */
	#start = 0;
	#prompts: string[] = [...KNOWN_PROMPTS];
	#echoes: Echo[] = [];

	/** Announces a line that was sent; its echo, if it comes, will not be text. */
	expectEcho(line: string): void {
		const before = new Set([0, ...this.#prompts.map((prompt) => prompt.length)]);
		const wrapped = [...before].map((columns) => wrap(line, columns));
		const forms = [line, ...wrapped].map((form) => `${form}\r\n`);
		this.#echoes.push({ line, forms, isLate: false });
	}

	/** Another text is a prompt, too. */
	learnPrompt(prompt: string): void {
		if (this.#prompts.includes(prompt)) return;
		const learned = this.#prompts.slice(KNOWN_PROMPTS.length);
		this.#prompts = [...KNOWN_PROMPTS, ...learned.slice(1 - MAX_LEARNED), prompt];
	}

	/** Forgets announced lines whose echo did not come. End marks may still: nobody else says them. */
	forgetEchoes(): void {
		const marks = this.#echoes.filter(({ line }) => MARK.test(line)).slice(-MAX_MARKS);
		this.#echoes = marks.map((mark) => ({ ...mark, isLate: true }));
	}

	push(chunk: string): FilterToken[] {
		for (const char of chunk) this.#escaped(char);
		return this.#take();
	}

	/** Gives out what was held back because it might have become more. */
	flush(): FilterToken[] {
		const held = this.#held;
		this.#held = '';
		for (const char of held) this.#plain(char);
		return this.#take();
	}

	/** Forgets what is held back. */
	drop(): void {
		this.#held = '';
	}

	get holding(): boolean {
		return this.#held !== '';
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
			else if (this.#held === '' && !this.#mayStart(char)) this.#plain(char);
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
		else if (sequence !== '\x1b7' && sequence !== '\x1b8') for (const c of sequence) this.#plain(c);
	}

	#control(final: string, sequence: string): void {
		// The end of a colour is not the beginning of a shell.
		if (sequence === '\x1b[m') this.#start = this.#colored ? 0 : 1;
		else if (final !== 'm') this.#start = 0;
		if (final === 'm') this.#colored = sequence !== '\x1b[m' && sequence !== '\x1b[0m';
		// An erased line: what was typed so far is drawn again later.
		if (final === 'J' && this.#echoOf(this.#held)?.isLate === false) this.#held = '';
	}

	#mayStart(char: string): boolean {
		return (
			this.#prompts.some((p) => p[0] === char) || this.#echoes.some(({ line }) => line[0] === char)
		);
	}

	#match(char: string): void {
		this.#held += char;
		while (this.#held !== '') {
			const prompt = this.#prompts.find((p) => p.startsWith(this.#held));
			const echo = this.#echoOf(this.#held);
			if (prompt === this.#held) return this.#token({ kind: 'prompt', text: prompt });
			if (echo?.isWhole) return this.#token({ kind: 'echo', line: echo.line });
			if (prompt !== undefined || echo !== undefined) return;
			const first = this.#held[0]!;
			this.#held = this.#held.slice(1);
			this.#plain(first);
		}
	}

	/** The announced line that this is the beginning of, or all of. */
	#echoOf(text: string): (Echo & { isWhole: boolean }) | undefined {
		for (const echo of this.#echoes) {
			const form = echo.forms.find((one) => one.startsWith(text));
			if (form !== undefined) return { ...echo, isWhole: form === text };
		}
		return undefined;
	}

	#token(token: { kind: 'prompt'; text: string } | { kind: 'echo'; line: string }): void {
		this.#held = '';
		this.#carriageReturn = false;
		this.#endText();
		const fresh = this.#start >= START_LENGTH;
		this.#start = 0;
		if (token.kind === 'prompt') this.#tokens.push({ ...token, colored: this.#colored, fresh });
		else {
			this.#tokens.push(token);
			const at = this.#echoes.findIndex(({ line }) => line === token.line);
			this.#echoes.splice(at, 1);
		}
	}

	/** Line ends become `\n`; a carriage return of its own stays. */
	#plain(char: string): void {
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
