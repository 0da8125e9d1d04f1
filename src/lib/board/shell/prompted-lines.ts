// Lines that the shell acknowledges with its prompt, more than one of them under way. The beginning of the next line may
// be sent before the prompt of the last.
import { utf8 } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import { HeldLineEnds } from './held-line-ends.ts';
import { silence } from '../session/silence.ts';
import type { Waits } from '#lib/core/waits.ts';

export interface PromptedParts {
	write: (bytes: Uint8Array) => void;
	/** Sends a line to a shell that echoes. */
	sendEchoed: (line: string) => void;
	waits: Waits;
	echoes: boolean;
	/** The shell ends the line of what it does not echo. */
	lineEnds: boolean;
	/** Prompts divide what comes: then `idle`, `lineEnd` and `answered` are told of it instead of `text`. */
	divided: boolean;
	clock: Clock;
	output: (text: string) => void;
}

/** What a container prints at once is there by then. */
const LINE_MS = 60;

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
	/** Output with line ends of which one may be ours. */
	readonly #held: HeldLineEnds;
	/** A container printed since the last line end, and has not ended its line. */
	#isOpen = false;
	/** False where a container went on printing without an end to its line: then every line end is ours. */
	#endsLines = true;
	/** Ends the wait for what tells whose line end came in the middle of a container's line. */
	#cancelLineEnd: (() => void) | undefined;
	#lost = false;

	constructor(parts: PromptedParts) {
		this.#parts = parts;
		this.#held = new HeldLineEnds(parts.output);
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

	/** What a container printed at the prompt. */
	idle(text: string): void {
		if (text) this.#isOpen = !text.endsWith('\n');
		this.#held.text(text);
	}

	/**
	 * A container's, or that of a line of ours. In the middle of a line of a container it is most likely the container's:
	 * then ours comes soon, or it was ours after all.
	 */
	lineEnd(): void {
		if (this.#waiting.length === 0) return this.idle('\n');
		if (!this.#isOpen) this.#endsLines = true;
		const isSure = !this.#isOpen || !this.#endsLines;
		this.#isOpen = false;
		this.#held.lineEnd();
		if (isSure) return this.#takeLineEnd();
		this.#cancelLineEnd ??= this.#parts.clock.schedule(LINE_MS, () => {
			this.#endsLines = this.#held.count > 1;
			this.#takeLineEnd();
		});
	}

	/** The shell says something to a line of ours: it was ended. */
	answered(): void {
		this.#release();
		this.#lineEnded = true;
	}

	/** One of those that wait was ours. */
	#takeLineEnd(): void {
		this.#cancelLineEnd?.();
		this.#cancelLineEnd = undefined;
		this.#held.settle(1);
		this.#acknowledge();
	}

	/** None of those that wait was ours. */
	#release(): void {
		this.#cancelLineEnd?.();
		this.#cancelLineEnd = undefined;
		this.#held.settle();
	}

	prompt(): void {
		if (this.#lineEnded) this.#acknowledge();
	}

	#acknowledge(): void {
		this.#waiting.shift()?.pass();
		this.#expectLineEnd();
	}

	/** No line is sent any more. */
	end(): void {
		this.#release();
	}

	/** Nothing of what is under way is waited for any longer. */
	fail(error: Error): void {
		this.#lost = true;
		this.#release();
		for (const { fail } of this.#waiting.splice(0)) fail(error);
	}

	#expectLineEnd(): void {
		const { echoes, lineEnds, divided } = this.#parts;
		this.#lineEndDue = !divided && !echoes && lineEnds && this.#waiting.length > 0;
		this.#lineEnded = !divided && !echoes && !lineEnds;
	}
}
