// The network ports of containers, and their pages.
import { parts } from '#lib/texts/en/parts.ts';
import Globe from '@lucide/svelte/icons/globe';
import { BOARD } from '../groups.ts';
import type { BottomPanel } from '../panel.ts';
import { panels as words } from '#lib/texts/en/panels.ts';

export const webPanel: BottomPanel = {
	id: 'web',
	side: 'bottom',
	title: words.web,
	detail: words.networkPortsAndPagesOf,
	icon: Globe,
	order: 60,
	group: BOARD,
	pane: 'second',
	badge: (playground) => {
		const listening = playground.having('network')?.network.listeners.length ?? 0;
		return listening > 0 ? { text: String(listening) } : null;
	},
	subject: parts.theWebTab,
	load: () => import('./WebArea.svelte')
};
