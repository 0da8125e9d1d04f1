// What surprised on the simulated board. Last, so that one that comes moves no button from under the pointer.
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import type { RightPanel } from '../panel.ts';
import NoticesArea from './NoticesArea.svelte';
import { panels as words } from '#lib/texts/en/panels.ts';

export const noticesPanel: RightPanel = {
	id: 'notices',
	side: 'right',
	title: words.notices,
	detail: words.quirksOfTheRuntimeThat,
	icon: Lightbulb,
	order: 50,
	offered: ({ shown }) => shown.notices !== null,
	component: NoticesArea
};
