// What was printed since a scenario began: bounded, and with a place up to which waits have read.
import { linePattern } from './line-pattern.ts';

/** Far more than anybody waits for; what is older is let go. */
const MAX_CHARACTERS = 1_000_000;
/** So much at a time: letting go a little with every append would copy all of it each time. */
const LET_GO = 250_000;
/** Of a line, for a pattern and for an excerpt. */
const MAX_LINE = 2000;
const EXCERPT_LINES = 8;

interface Piece {
	/** The place of its first character. */
	from: number;
	text: string;
}

/** Pieces stay as they came: one string that grows would be copied as a whole each time that it is looked into. */
export class ConsoleText {
	#pieces: Piece[] = [];
	/** Places count from the first character that ever came. */
	#end = 0;
	/** Waits look from here on. */
	#read = 0;

	append(text: string): void {
		const kept = text.replaceAll('\r', '').slice(-MAX_CHARACTERS);
		if (kept === '') return;
		this.#pieces.push({ from: this.#end, text: kept });
		this.#end += kept.length;
		if (this.#end - this.#first <= MAX_CHARACTERS + LET_GO) return;
		const start = this.#end - MAX_CHARACTERS;
		this.#pieces.splice(0, this.#pieceAt(start));
	}

	/** Whether it was printed at all. */
	has(text: string): boolean {
		return this.#all.includes(text);
	}

	/** A search for a text behind what was read, to be repeated as more comes; what is found counts as read. */
	find(text: string): () => boolean {
		let from = this.#read;
		return () => {
			from = Math.max(from, this.#first);
			const at = this.#slice(from).indexOf(text);
			if (at >= 0) this.#read = from + at + text.length;
			else from = Math.max(from, this.#end - text.length + 1);
			return at >= 0;
		};
	}

	/** A search for a line that matches, to be repeated as text comes: lines are looked at once. */
	search(pattern: string): () => boolean {
		const { endIn } = linePattern(pattern);
		let from = this.#read;
		/** No line feed stands between `from` and here. */
		let looked = from;
		/** How much of the line at `from` was tried. */
		let tried = -1;
		const matches = (length: number) => {
			const end = endIn(this.#slice(from, from + Math.min(MAX_LINE, length)));
			if (end !== null) this.#read = from + end;
			return end !== null;
		};
		return () => {
			from = Math.max(from, this.#first);
			looked = Math.max(looked, from);
			for (const part of this.#slice(looked).split('\n').slice(0, -1)) {
				looked += part.length;
				if (matches(looked - from)) return true;
				from = looked += 1;
				tried = -1;
			}
			looked = this.#end;
			const length = Math.min(MAX_LINE, looked - from);
			if (length === tried) return false;
			tried = length;
			return matches(length);
		};
	}

	get #first(): number {
		return this.#pieces[0]?.from ?? this.#end;
	}

	get #all(): string {
		return this.#slice(this.#first);
	}

	/** The text from one place to another, as far as it is kept. */
	#slice(from: number, to = this.#end): string {
		const parts: string[] = [];
		for (let i = this.#pieceAt(from); i < this.#pieces.length; i++) {
			const piece = this.#pieces[i]!;
			if (piece.from >= to) break;
			parts.push(piece.text.slice(Math.max(0, from - piece.from), to - piece.from));
		}
		return parts.join('');
	}

	/** Number of the piece with the character at a place. */
	#pieceAt(place: number): number {
		let low = 0;
		let high = this.#pieces.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const { from, text } = this.#pieces[middle]!;
			if (from + text.length <= place) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** Whether any line matches. */
	matches(pattern: string): boolean {
		const { endIn } = linePattern(pattern);
		return this.#all.split('\n').some((line) => endIn(line.slice(0, MAX_LINE)) !== null);
	}

	/** The last lines. */
	get excerpt(): string {
		return this.#all
			.trimEnd()
			.split('\n')
			.slice(-EXCERPT_LINES)
			.map((line) => line.slice(0, 200))
			.join('\n');
	}
}
