// The problems of the open project: what the last run and the checks of its files found.
import { parts } from '#lib/texts/en/parts.ts';
import CircleAlert from '@lucide/svelte/icons/circle-alert';
import { markCounts } from '#lib/state/runs/marks.svelte.ts';
import type { BottomPanel } from '../panel.ts';
import { panels as words } from '#lib/texts/en/panels.ts';

export const problemsPanel: BottomPanel = {
	id: 'problems',
	side: 'bottom',
	title: words.problems,
	detail: words.errorsAndWarningsOfThe,
	icon: CircleAlert,
	order: 20,
	group: null,
	pane: 'first',
	badge: ({ problems }) => {
		const { errors, warnings } = markCounts(problems);
		if (errors + warnings === 0) return null;
		return { text: String(errors + warnings), tone: errors > 0 ? 'error' : 'warning' };
	},
	subject: parts.theListOfProblems,
	load: () => import('./ProblemsArea.svelte')
};
