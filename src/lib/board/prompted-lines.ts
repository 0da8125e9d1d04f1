// Lines that the shell acknowledges with its prompt, more than one of them under way. The beginning of the next line may
// be sent before the prompt of the last.
import { utf8 } from '#lib/core/bytes.ts';
import { silence } from './silence.ts';
import type { Waits } from './waits.ts';

export interface PromptedParts {
	write: (bytes: Uint8Array) => void;
	/** Sends a line to a shell that echoes. */
	sendEchoed: (line: string) => void;
	waits: Waits;
	echoes: boolean;
	/** The shell ends the line of what it does not echo. */
	lineEnds: boolean;
}

interface Waiting {
	pass: () => void;
	fail: (error: Error) => void;
}

export class PromptedLines {
	readonly #parts: PromptedParts;
	#waiting: Waiting[] = [];
	/** Of the first of them: the shell's line end is still to come; it came. */
	#lineEndDue = false;
	#lineEnded = false;
	/** The beginning of the next line, sent already. */
	#ahead = '';
	#lost = false;

	constructor(parts: PromptedParts) {
		this.#parts = parts;
	}

	/** Something of what was sent is not answered. */
	get unanswered(): boolean {
		return this.#lost || this.#ahead !== '' || this.#waiting.length > 0;
	}

	/** What was sent of a line that may not follow. */
	get ahead(): string {
		return this.#ahead;
	}

	async send(line: string, limitMs: number, signal?: AbortSignal, ahead = ''): Promise<void> {
		const { echoes, waits, write, sendEchoed } = this.#parts;
		let waiting: Waiting | undefined;
		const prompt = new Promise<void>((pass, fail) => (waiting = { pass, fail }));
		this.#waiting.push(waiting!);
		if (this.#waiting.length === 1) this.#expectLineEnd();
		const sent = this.#ahead.length;
		this.#ahead = echoes ? '' : ahead;
		if (echoes) sendEchoed(line);
		else write(utf8(`${line.slice(sent)}\r${ahead}`));
		try {
			await waits.for(prompt, { limitMs, signal, onlimit: () => silence() });
		} catch (error) {
			this.#lost = true;
			throw error;
		}
	}

	/** Returns the text without the shell's answer to the end of a typed line. */
	text(text: string): string {
		const end = this.#lineEndDue ? text.indexOf('\n') : -1;
		if (end < 0) return text;
		this.#lineEndDue = false;
		this.#lineEnded = true;
		return text.slice(0, end) + text.slice(end + 1);
	}

	echo(): void {
		this.#lineEnded = true;
	}

	prompt(): void {
		if (!this.#lineEnded) return;
		this.#waiting.shift()?.pass();
		this.#expectLineEnd();
	}

	/** Nothing of what is under way is waited for any longer. */
	fail(error: Error): void {
		this.#lost = true;
		for (const { fail } of this.#waiting.splice(0)) fail(error);
	}

	#expectLineEnd(): void {
		const { echoes, lineEnds } = this.#parts;
		this.#lineEndDue = !echoes && lineEnds && this.#waiting.length > 0;
		this.#lineEnded = !echoes && !lineEnds;
	}
}
