// Makes plain text of a Zephyr shell's terminal output: takes out escape sequences, prompts, redraws and the echo of
// what was typed. Works on any chunking and with every combination of the shell's settings. One character is one byte.

/** Prompts of supervisors seen so far. */
const PROMPTS = ['ocre:~$ ', 'uart:~$ '];

/** The shell's terminal width, which it assumes to be this unless told otherwise. */
const COLUMNS = 80;

export type FilterToken =
	| { kind: 'text'; text: string }
	/** `colored`: an escape sequence set its colour, as a shell does whose settings are the defaults. */
	| { kind: 'prompt'; text: string; colored: boolean }
	/** The echo of a line announced by `expectEcho`, with its line end. */
	| { kind: 'echo'; line: string };

/** Longest escape sequence that is waited for. */
const MAX_ESCAPE = 24;

export class ConsoleFilter {
	#tokens: FilterToken[] = [];
	#text = '';
	/** Characters that may become a prompt or an echo. */
	#held = '';
	#escape = '';
	#carriageReturn = false;
	#colored = false;
	#echoes: { line: string; forms: string[] }[] = [];

	/** Announces a line that was sent; its echo, if it comes, will not be text. */
	expectEcho(line: string): void {
		this.#echoes.push({ line, forms: [`${line}\r\n`, `${wrap(line)}\r\n`] });
	}

	/** Forgets announced lines whose echo did not come. */
	forgetEchoes(): void {
		this.#echoes = [];
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
		if (final === 'm') this.#colored = sequence !== '\x1b[m' && sequence !== '\x1b[0m';
		// An erased line: what was typed so far is drawn again later.
		if (final === 'J' && this.#echoes.length > 0) this.#held = '';
	}

	#mayStart(char: string): boolean {
		return PROMPTS.some((p) => p[0] === char) || this.#echoes[0]?.forms[0]?.[0] === char;
	}

	#match(char: string): void {
		this.#held += char;
		while (this.#held !== '') {
			const prompt = PROMPTS.find((p) => p.startsWith(this.#held));
			const echo = this.#echoes[0]?.forms.find((form) => form.startsWith(this.#held));
			if (prompt === this.#held) return this.#token({ kind: 'prompt', text: prompt });
			if (echo === this.#held) return this.#token({ kind: 'echo' });
			if (prompt !== undefined || echo !== undefined) return;
			const first = this.#held[0]!;
			this.#held = this.#held.slice(1);
			this.#plain(first);
		}
	}

	#token(token: { kind: 'prompt'; text: string } | { kind: 'echo' }): void {
		this.#held = '';
		this.#carriageReturn = false;
		this.#endText();
		if (token.kind === 'prompt') this.#tokens.push({ ...token, colored: this.#colored });
		else this.#tokens.push({ kind: 'echo', line: this.#echoes.shift()!.line });
	}

	/** Line ends become `\n`; a carriage return of its own stays. */
	#plain(char: string): void {
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

/** A line as the shell echoes it: with a line end where prompt and text fill a row. */
function wrap(line: string): string {
	const first = COLUMNS - PROMPTS[0]!.length;
	let text = line.slice(0, first);
	for (let i = first; i < line.length; i += COLUMNS) text += '\r\n' + line.slice(i, i + COLUMNS);
	return line.length === first ? text + '\r\n' : text;
}
