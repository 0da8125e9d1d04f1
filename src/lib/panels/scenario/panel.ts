// The scenarios of the open project: scripted tests.
import { parts } from '#lib/texts/en/parts.ts';
import ListChecks from '@lucide/svelte/icons/list-checks';
import { TESTS } from '../groups.ts';
import type { BottomPanel } from '../panel.ts';
import { panels as words } from '#lib/texts/en/panels.ts';

export const scenarioPanel: BottomPanel = {
	id: 'scenario',
	side: 'bottom',
	title: words.scenario,
	detail: words.scriptedTestsOfTheProgram,
	icon: ListChecks,
	order: 90,
	group: TESTS,
	pane: 'second',
	/** A failed scenario of the open project is told on its tab. */
	badge: ({ scenarios: { last }, workspace: { project } }) => {
		const failed = last?.report.state === 'failed' && last.projectId === project?.id;
		return failed ? { text: '!', tone: 'error' } : null;
	},
	subject: parts.theScenarioTab,
	load: () => import('./ScenarioArea.svelte')
};
