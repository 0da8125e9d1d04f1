// The timeline: what happened on the simulated board, and when.
import { parts } from '#lib/texts/en/parts.ts';
import Activity from '@lucide/svelte/icons/activity';
import { BOARD } from '../groups.ts';
import type { BottomPanel } from '../panel.ts';
import { panels as words } from '#lib/texts/en/panels.ts';

export const timelinePanel: BottomPanel = {
	id: 'timeline',
	side: 'bottom',
	title: words.timeline,
	detail: words.whatHappenedOnTheBoard,
	icon: Activity,
	order: 80,
	group: BOARD,
	pane: 'second',
	subject: parts.theTimeline,
	load: () => import('./TimelineArea.svelte')
};
