// Counts of errors and warnings by file, for the tree and the tabs.
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import type { Project } from '#lib/project/project.ts';
import type { ScenarioRun } from '#lib/state/scenarios.svelte.ts';

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

/** A failed scenario of the open project is told on its tab. */
export function badgeOf(
	last: ScenarioRun | null,
	project: Project | null
): { badge: string; badgeTone: 'error' } | null {
	const failed = last?.report.state === 'failed' && last.projectId === project?.id;
	return failed ? { badge: '!', badgeTone: 'error' } : null;
}
