// What the program takes: code, data, memory, by section and function.
import { parts } from '#lib/texts/en/parts.ts';
import Binary from '@lucide/svelte/icons/binary';
import { PROGRAM } from '../groups.ts';
import type { BottomPanel } from '../panel.ts';
import { panels as words } from '#lib/texts/en/panels.ts';

export const sizePanel: BottomPanel = {
	id: 'size',
	side: 'bottom',
	title: words.size,
	detail: words.whatTheProgramTakesBy,
	icon: Binary,
	order: 40,
	group: PROGRAM,
	pane: 'second',
	subject: parts.theSizeReport,
	load: () => import('./SizeArea.svelte')
};
