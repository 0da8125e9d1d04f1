// The user's library of images.
import { parts } from '#lib/texts/en/parts.ts';
import Package from '@lucide/svelte/icons/package';
import { PROGRAM } from '../groups.ts';
import type { BottomPanel } from '../panel.ts';
import { panels as words } from '#lib/texts/en/panels.ts';

export const imagesPanel: BottomPanel = {
	id: 'images',
	side: 'bottom',
	title: words.images,
	detail: words.yourLibraryBuildImportSign,
	icon: Package,
	order: 50,
	group: PROGRAM,
	pane: 'second',
	subject: parts.theImagesTab,
	load: () => import('./ImageArea.svelte')
};
