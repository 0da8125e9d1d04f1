// Counts of errors and warnings by file, for the tree and the tabs.
import type { Diagnostic } from '#lib/compiler/compiler.ts';

export interface Mark {
	errors: number;
	warnings: number;
}

export function marksOf(problems: readonly Diagnostic[]): Record<string, Mark> {
	const marks: Record<string, Mark> = {};
	for (const { file, severity } of problems) {
		if (!file || severity === 'note') continue;
		const mark = (marks[file] ??= { errors: 0, warnings: 0 });
		mark[severity === 'error' ? 'errors' : 'warnings']++;
	}
	return marks;
}
