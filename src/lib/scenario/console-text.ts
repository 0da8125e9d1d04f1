// What was printed since a scenario began: bounded, and with a place up to which waits have read.
import { linePattern } from './line-pattern.ts';

/** Far more than anybody waits for; what is older is let go. */
const MAX_CHARACTERS = 1_000_000;
/** Of a line, for a pattern and for an excerpt. */
const MAX_LINE = 2000;
const EXCERPT_LINES = 8;

export class ConsoleText {
	#text = '';
	/** Waits look from here on. */
	#read = 0;

	append(text: string): void {
		this.#text += text.replaceAll('\r', '');
		const excess = this.#text.length - MAX_CHARACTERS;
		if (excess <= 0) return;
		this.#text = this.#text.slice(excess);
		this.#read = Math.max(0, this.#read - excess);
	}

	/** Whether it was printed at all. */
	has(text: string): boolean {
		return this.#text.includes(text);
	}

	/** Whether it was printed behind what was read; it counts as read then. */
	take(text: string): boolean {
		const at = this.#text.indexOf(text, this.#read);
		if (at < 0) return false;
		this.#read = at + text.length;
		return true;
	}

	/** A search for a line that matches, to be repeated as text comes: lines are looked at once. */
	search(pattern: string): () => boolean {
		const { endIn } = linePattern(pattern);
		let from = this.#read;
		return () => {
			for (;;) {
				const newline = this.#text.indexOf('\n', from);
				const line = this.#text.slice(from, newline < 0 ? undefined : newline).slice(0, MAX_LINE);
				const end = endIn(line);
				if (end !== null) {
					this.#read = from + end;
					return true;
				}
				if (newline < 0) return false;
				from = newline + 1;
			}
		};
	}

	/** Whether any line matches. */
	matches(pattern: string): boolean {
		const { endIn } = linePattern(pattern);
		return this.#text.split('\n').some((line) => endIn(line.slice(0, MAX_LINE)) !== null);
	}

	/** The last lines. */
	get excerpt(): string {
		return this.#text
			.trimEnd()
			.split('\n')
			.slice(-EXCERPT_LINES)
			.map((line) => line.slice(0, 200))
			.join('\n');
	}
}
