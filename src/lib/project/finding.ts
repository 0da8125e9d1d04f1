// Findings at places of a text file: offsets become lines and columns, and a flood is cut short.
import { LineCounter } from 'yaml';
import type { ProblemValues, SaidProblem } from './said-problem.ts';

/** A finding at a place of a text file. Lines and columns count from 1; the end is exclusive. */
export interface Finding extends SaidProblem {
	severity: 'error' | 'warning';
	/** Stable kebab-case code. */
	code: string;
	line: number;
	column: number;
	endLine: number;
	endColumn: number;
}

/** Start and end as offsets in UTF-16 units; the end is exclusive. */
export type Span = readonly [start: number, end: number];

/** More than anybody reads. */
export const MAX_FINDINGS = 100;

export class FindingList {
	readonly lines = new LineCounter();
	#source: string;
	#found: { finding: Finding; start: number }[] = [];
	#failed = false;
	#left = 0;

	constructor(source: string) {
		this.#source = source;
		this.lines.addNewLine(0);
		for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
			this.lines.addNewLine(at + 1);
		}
	}

	get failed(): boolean {
		return this.#failed;
	}

	/** `key`: of the text, where the code has several. */
	error(code: string, span: Span, message: string, values: ProblemValues = {}, key = code): void {
		this.#failed = true;
		this.#add('error', code, span, { message, key, values });
	}

	warning(code: string, span: Span, message: string, values: ProblemValues = {}, key = code): void {
		this.#add('warning', code, span, { message, key, values });
	}

	/** In the order of the file. */
	toArray(): Finding[] {
		const sorted = [...this.#found].sort((a, b) => a.start - b.start).map((f) => f.finding);
		const last = sorted.at(-1);
		if (this.#left === 0 || !last) return sorted;
		const message = `${this.#left} more findings are not shown.`;
		const code = 'more-findings';
		return [...sorted, { ...last, code, message, key: code, values: { n: this.#left } }];
	}

	#add(severity: Finding['severity'], code: string, span: Span, said: SaidProblem): void {
		if (this.#found.length >= MAX_FINDINGS) {
			this.#left++;
			return;
		}
		const [start, end] = this.#visible(span);
		const from = this.lines.linePos(start);
		const to = this.lines.linePos(end);
		const place = { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
		this.#found.push({ finding: { severity, code, ...said, ...place }, start });
	}

	/** Inside the text and, when nothing else can be marked, one character wide. */
	#visible([start, end]: Span): Span {
		const from = Math.min(Math.max(0, start), this.#source.length);
		const text = this.#source.slice(from, Math.max(from, end)).trimEnd();
		if (text.length > 0) return [from, from + text.length];
		const next = this.#source[from];
		return [from, from + (next !== undefined && next !== '\n' && next !== '\r' ? 1 : 0)];
	}
}
