// What clang printed as problems of a project: each with the mistake that it is, where newcomers make it, and its fixes.
import type { QuickFix } from '../../code-service.ts';
import type { Diagnostic } from '../../compiler.ts';
import type { DiagnosticMapper, RawDiagnostic } from '../clang-diagnostics.ts';
import { withHint } from '../hints.ts';
import { clangFixes, nearestName, problemsOf, type RawProblem } from './fixes.ts';
import { mistakeOf } from './mistakes.ts';

/** More fixes of an error, such as a header that declares the name; none unless given. */
export type MoreFixes = (problem: Diagnostic, name: string | null) => readonly QuickFix[];

export interface ExplainOptions {
	/** Of clang's notes: kept as problems of their own. */
	notes: boolean;
	more?: MoreFixes;
}

export function explainProblems(
	raws: readonly RawDiagnostic[],
	mapper: DiagnosticMapper,
	{ notes, more }: ExplainOptions
): Diagnostic[] {
	return problemsOf(raws).flatMap((problem) => [
		explained(problem, mapper, more),
		...(notes ? problem.notes.map((raw) => mapper.map(raw)) : [])
	]);
}

function explained(
	problem: RawProblem,
	mapper: DiagnosticMapper,
	more: MoreFixes = () => []
): Diagnostic {
	const diagnostic = withHint(mapper.map(problem.main));
	const { file, range, message, severity } = diagnostic;
	if (severity === 'note') return diagnostic;
	const word = file !== null && range ? mapper.textAt({ file, range }) : '';
	const mistake = mistakeOf(message, word, nearestName(problem));
	const missing = /^(?:undeclared|unknown|misspelt)/.test(mistake?.id ?? '');
	const name = missing ? (mistake?.values['name'] ?? null) : null;
	const fixes = [...clangFixes(problem, mapper), ...more(diagnostic, name)];
	return { ...diagnostic, ...(mistake && { mistake }), ...(fixes.length > 0 && { fixes }) };
}
