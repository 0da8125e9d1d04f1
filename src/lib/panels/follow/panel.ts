// The folder of a local toolchain that is followed, and its builds.
import { parts } from '#lib/texts/en/parts.ts';
import FolderSync from '@lucide/svelte/icons/folder-sync';
import { PROGRAM } from '../groups.ts';
import type { BottomPanel } from '../panel.ts';
import { panels as words } from '#lib/texts/en/panels.ts';

export const followPanel: BottomPanel = {
	id: 'follow',
	side: 'bottom',
	title: words.follow,
	detail: words.buildsOfALocalToolchain,
	icon: FolderSync,
	order: 84,
	group: PROGRAM,
	pane: 'second',
	badge: ({ places }) => {
		const following = places?.following;
		const isBad = ['refused', 'failed'].includes(following?.builds[0]?.stage ?? '');
		if (following?.state === 'paused' || following?.state === 'gone')
			return { text: '!', tone: 'warning' };
		return isBad ? { text: '!', tone: 'error' } : null;
	},
	subject: parts.theFollowTab,
	load: () => import('./FollowArea.svelte')
};
