// The files on the board.
import { parts } from '#lib/texts/en/parts.ts';
import HardDrive from '@lucide/svelte/icons/hard-drive';
import { BOARD } from '../groups.ts';
import type { BottomPanel } from '../panel.ts';
import { panels as words } from '#lib/texts/en/panels.ts';

export const storagePanel: BottomPanel = {
	id: 'storage',
	side: 'bottom',
	title: words.storage,
	detail: words.filesOnTheBoard,
	icon: HardDrive,
	order: 70,
	group: BOARD,
	pane: 'second',
	subject: parts.theStorageTab,
	load: () => import('./StorageArea.svelte')
};
