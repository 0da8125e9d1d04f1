// What would mend a problem: what clang proposes, an #include for a name that a header declares, a permission.
import type { CodeEdit, FixKind, QuickFix } from '../../code-service.ts';
import type { SourceRange } from '../../compiler.ts';
import type { DiagnosticMapper, RawDiagnostic } from '../clang-diagnostics.ts';

/** A message with the notes that belong to it. */
export interface RawProblem {
	main: RawDiagnostic;
	notes: readonly RawDiagnostic[];
}

export function problemsOf(raws: readonly RawDiagnostic[]): RawProblem[] {
	const problems: { main: RawDiagnostic; notes: RawDiagnostic[] }[] = [];
	for (const raw of raws) {
		const last = problems.at(-1);
		if (raw.severity === 'note' && last) last.notes.push(raw);
		else problems.push({ main: raw, notes: [] });
	}
	return problems;
}

/** The name that clang takes a wrong one for. */
export function nearestName({ main, notes }: RawProblem): string | null {
	for (const { message } of [main, ...notes]) {
		const near = /did you mean(?: the)? '([^']+)'\?/.exec(message)?.[1];
		if (near && /^[\w:]+$/.test(near)) return near;
	}
	return null;
}

export function clangFixes({ main, notes }: RawProblem, mapper: DiagnosticMapper): QuickFix[] {
	const fixes = [main, ...notes].flatMap((raw) => {
		const edits = mapper.edits(raw.fixits);
		return edits ? [{ what: kindOf(edits, mapper), edits }] : [];
	});
	// Of two ways out of `if (a = 1)`, the comparison is what was meant.
	return fixes.sort((a, b) => Number(isComparison(b)) - Number(isComparison(a)));
}

function isComparison({ what }: QuickFix): boolean {
	return what.kind === 'replace' && what.text === '==';
}

function kindOf(edits: readonly CodeEdit[], mapper: DiagnosticMapper): FixKind {
	const [first] = edits;
	const before = mapper.textAt(first!);
	const text = edits.map((edit) => edit.text.trim()).join(' … ');
	if (edits.length > 1 || before === '') return { kind: 'insert', text };
	return text === ''
		? { kind: 'remove', text: before }
		: { kind: 'replace', text, instead: before };
}

/** Behind the last include, or before the first line that is neither empty nor a comment. */
export function includeFix(file: string, source: string, header: string, isOwn = false): QuickFix {
	const line = includeLine(source);
	const range: SourceRange = { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
	const written = isOwn ? `"${header}"` : `<${header}>`;
	const text = `#include ${written}\n`;
	return { what: { kind: 'include', name: written }, edits: [{ file, range, text }] };
}

function includeLine(source: string): number {
	const lines = source.split(/\r\n|\r|\n/);
	const last = lines.findLastIndex((line) => /^\s*#\s*include\b/.test(line));
	if (last >= 0) return last + 2 > lines.length ? lines.length : last + 2;
	let inComment = false;
	for (const [i, line] of lines.entries()) {
		const opens = /^\s*\/\*/.test(line);
		if (opens || inComment) {
			inComment = !line.includes('*/');
			continue;
		}
		if (!/^\s*(?:\/\/.*)?$/.test(line)) return i + 1;
	}
	return 1;
}
