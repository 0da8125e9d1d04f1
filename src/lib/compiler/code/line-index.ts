// Offsets of a text as lines and columns, and back. Knows every line end there is.
import { utf8 } from '#lib/core/bytes.ts';
import type { CodePosition } from '../code-service.ts';
import type { SourceRange } from '../compiler.ts';

export class LineIndex {
	readonly text: string;
	readonly #starts: number[] = [0];

	constructor(text: string) {
		this.text = text;
		for (const match of text.matchAll(/\r\n|\r|\n/g))
			this.#starts.push(match.index + match[0].length);
	}

	get lines(): number {
		return this.#starts.length;
	}

	/** A position outside of the text is taken as the nearest inside. */
	offsetAt({ line, column }: CodePosition): number {
		const index = Math.max(1, Math.min(line, this.lines)) - 1;
		const start = this.#starts[index]!;
		return Math.min(start + Math.max(0, column - 1), this.#endOf(index));
	}

	positionAt(offset: number): CodePosition {
		let low = 0;
		let high = this.lines - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.#starts[middle]! <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - this.#starts[low]! + 1 };
	}

	rangeOf(from: number, to: number): SourceRange {
		const start = this.positionAt(from);
		const end = this.positionAt(to);
		return {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column
		};
	}

	line(number: number): string {
		const start = this.#starts[number - 1];
		return start === undefined ? '' : this.text.slice(start, this.#endOf(number - 1));
	}

	/** As tools count that count bytes of UTF-8. */
	byteColumn({ line, column }: CodePosition): number {
		return utf8(this.line(line).slice(0, column - 1)).length + 1;
	}

	/** Without its line break. */
	#endOf(index: number): number {
		const next = this.#starts[index + 1];
		if (next === undefined) return this.text.length;
		const isPair = this.text[next - 1] === '\n' && this.text[next - 2] === '\r';
		return next - (isPair ? 2 : 1);
	}
}
