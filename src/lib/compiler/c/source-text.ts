// Positions in a source file: clang counts bytes of UTF-8, editors count UTF-16 code units.
import { utf8 } from '#lib/core/bytes.ts';
import type { SourceRange } from '../compiler.ts';

const WORD = /^[\p{L}\p{N}_$]+/u;

export class SourceText {
	#lines: readonly string[];

	constructor(text: string) {
		this.#lines = text.split(/\r\n|\r|\n/);
	}

	line(number: number): string {
		return this.#lines[number - 1] ?? '';
	}

	/** A byte column of clang as a column of UTF-16 code units, both from 1. */
	column(line: number, byteColumn: number): number {
		const text = this.line(line);
		const bytes = utf8(text);
		if (bytes.length === text.length) return byteColumn;
		return new TextDecoder().decode(bytes.subarray(0, byteColumn - 1)).length + 1;
	}

	/** The word that starts at a position, or the one character there. */
	wordAt(line: number, byteColumn: number): SourceRange {
		const startColumn = this.column(line, byteColumn);
		const rest = this.line(line).slice(startColumn - 1);
		const length = WORD.exec(rest)?.[0].length ?? 1;
		return {
			startLine: line,
			startColumn,
			endLine: line,
			endColumn: startColumn + length
		};
	}
}
