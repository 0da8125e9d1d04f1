// Containers and images of the board that is shown.
import { parts } from '#lib/texts/en/parts.ts';
import Container from '@lucide/svelte/icons/container';
import type { RightPanel } from '../panel.ts';
import { panels as words } from '#lib/texts/en/panels.ts';

export const containersPanel: RightPanel = {
	id: 'containers',
	side: 'right',
	title: words.containers,
	detail: words.containersAndImagesOfThe,
	icon: Container,
	order: 30,
	subject: parts.theListOfContainers,
	load: () => import('./ContainersArea.svelte')
};
