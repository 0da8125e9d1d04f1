// The boards on cables: which there are, and the one that is shown. Fetched with the first that is connected.
import { parts } from '#lib/texts/en/parts.ts';
import Usb from '@lucide/svelte/icons/usb';
import type { RightPanel } from '../panel.ts';
import { panels as words } from '#lib/texts/en/panels.ts';

export const cablesPanel: RightPanel = {
	id: 'cables',
	side: 'right',
	title: words.boards,
	detail: words.boardsOnCablesAndThe,
	icon: Usb,
	order: 10,
	offered: ({ boards }) => boards.connected.length > 0,
	subject: parts.thePanelOfBoardsOnCables,
	load: () => import('./CableArea.svelte')
};
