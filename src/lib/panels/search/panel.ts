// Search over the files of the project, with replacing.
import FileSearch from '@lucide/svelte/icons/file-search';
import { panels as words } from '#lib/texts/en/panels.ts';
import { parts } from '#lib/texts/en/parts.ts';
import type { BottomPanel } from '../panel.ts';

export const searchPanel: BottomPanel = {
	id: 'search',
	side: 'bottom',
	title: words.search,
	detail: words.findAndReplaceInAll,
	icon: FileSearch,
	order: 82,
	group: null,
	pane: 'first',
	subject: parts.theSearch,
	load: () => import('./SearchArea.svelte')
};
