// Problems by file, and how many there are of each kind.
import type { Diagnostic } from '#lib/compiler/compiler.ts';

export interface ProblemGroup {
	/** Null: those that belong to no file of the project. */
	file: string | null;
	problems: Diagnostic[];
}

export interface ProblemCounts {
	errors: number;
	warnings: number;
}

const RANK = { error: 0, warning: 1, note: 2 };

/** Files with errors first, then by name; within a file in the order of its lines. */
export function groupProblems(problems: readonly Diagnostic[]): ProblemGroup[] {
	const groups = new Map<string | null, Diagnostic[]>();
	for (const problem of problems) {
		const group = groups.get(problem.file);
		if (group) group.push(problem);
		else groups.set(problem.file, [problem]);
	}
	return [...groups]
		.map(([file, list]) => ({ file, problems: [...list].sort(byPlace) }))
		.sort((a, b) => worst(a) - worst(b) || (a.file ?? '\uffff').localeCompare(b.file ?? '\uffff'));
}

/** Without notes that say nothing more: the hint of a problem once again, or a place outside the project. */
export function withoutEchoes(problems: readonly Diagnostic[]): readonly Diagnostic[] {
	const hints = new Set(problems.map(({ hint }) => hint && wordsOf(hint)));
	const located = problems.some(({ file }) => file !== null);
	return problems.filter(
		({ severity, file, message }) =>
			severity !== 'note' || !(hints.has(wordsOf(message)) || (file === null && located))
	);
}

function wordsOf(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^a-z0-9_]+/g, ' ')
		.trim();
}

export function countProblems(problems: readonly Diagnostic[]): ProblemCounts {
	const count = (severity: Diagnostic['severity']) =>
		problems.filter((problem) => problem.severity === severity).length;
	return { errors: count('error'), warnings: count('warning') };
}

/** `29:2`, or empty. */
export function placeText({ range }: Diagnostic): string {
	return range ? `${range.startLine}:${range.startColumn}` : '';
}

function worst(group: ProblemGroup): number {
	return Math.min(...group.problems.map((problem) => RANK[problem.severity]));
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
	if (!a.range || !b.range) return (a.range ? 1 : 0) - (b.range ? 1 : 0);
	return a.range.startLine - b.range.startLine || a.range.startColumn - b.range.startColumn;
}
