// A failed scenario of the open project is told on its tab.
import type { Project } from '#lib/project/project.ts';
import type { ScenarioRun } from '#lib/state/scenarios.svelte.ts';

export function badgeOf(
	last: ScenarioRun | null,
	project: Project | null
): { badge: string; badgeTone: 'error' } | null {
	const failed = last?.report.state === 'failed' && last.projectId === project?.id;
	return failed ? { badge: '!', badgeTone: 'error' } : null;
}
