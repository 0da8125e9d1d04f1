// The console: what the board and its containers print. It is shown first, so it comes with the page.
import Terminal from '@lucide/svelte/icons/terminal';
import type { BottomPanel } from '../panel.ts';
import ConsoleArea from './ConsoleArea.svelte';
import { panels as words } from '#lib/texts/en/panels.ts';

export const consolePanel: BottomPanel = {
	id: 'console',
	side: 'bottom',
	title: words.console,
	detail: words.whatTheBoardAndIts,
	icon: Terminal,
	order: 10,
	group: null,
	pane: 'first',
	component: ConsoleArea
};
