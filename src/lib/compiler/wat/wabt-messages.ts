// Reads what the assembler says (`main.wat:2:13: error: text`, the line, and marks below it) into diagnostics.
import type { Diagnostic, SourceRange } from '../compiler.ts';
import { SourceText } from '../c/source-text.ts';
import { hintOf } from '../hint.ts';
import { explainRefusal } from './wabt-features.ts';

const HEAD = /^(.*):(\d+):(\d+): error: (.*)$/;
const MARKS = /^ *(\^+)$/;
const MAX_MESSAGES = 50;

/** `file`: the one that was assembled, whatever the message calls it. */
export function parseAssemblerOutput(output: string, file: string, source: string): Diagnostic[] {
	const lines = output.split('\n');
	const text = new SourceText(source);
	const found = lines.flatMap((line, i): Diagnostic[] => {
		const [, , lineNumber, column, message] = HEAD.exec(line) ?? [];
		if (message === undefined) return [];
		const marks = lines.slice(i + 1, i + 4).find((other) => MARKS.test(other));
		const width = MARKS.exec(marks ?? '')?.[1]?.length ?? 1;
		return [
			withHint({
				severity: 'error',
				message,
				file,
				range: rangeOf(text, Number(lineNumber), Number(column), width),
				code: null
			})
		];
	});
	return found.slice(0, MAX_MESSAGES);
}

/** The assembler counts bytes. */
function rangeOf(text: SourceText, line: number, column: number, width: number): SourceRange {
	const startColumn = text.column(line, column);
	const endColumn = Math.max(startColumn + 1, text.column(line, column + width));
	return { startLine: line, startColumn, endLine: line, endColumn };
}

function withHint(diagnostic: Diagnostic): Diagnostic {
	const refusal = explainRefusal(diagnostic.message);
	if (refusal) return { ...diagnostic, code: 'unsupported-feature', ...refusal };
	if (diagnostic.message.startsWith('undefined '))
		return { ...diagnostic, ...hintOf('wat-define') };
	if (diagnostic.message.startsWith('type mismatch'))
		return { ...diagnostic, ...hintOf('wat-stack') };
	return diagnostic;
}
