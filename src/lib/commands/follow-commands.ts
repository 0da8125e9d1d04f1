// Commands for programs that are built by a toolchain on the user's computer.
import FolderSync from '@lucide/svelte/icons/folder-sync';
import PackageOpen from '@lucide/svelte/icons/package-open';
import type { Command } from './command.ts';
import { commands as words } from '#lib/texts/en/commands.ts';

const group = 'project';

export const localToolchain: Command = {
	id: 'project.local-toolchain',
	group,
	title: words.localToolchain,
	label: words.withALocalToolchain,
	words: words.localToolchainWords,
	icon: PackageOpen,
	detail: () => words.aReadyFolderForYour,
	run: ({ page }) => page.open('templates')
};

export const followFolder: Command = {
	id: 'project.follow',
	group,
	title: words.followAFolder,
	words: words.followAFolderWords,
	icon: FolderSync,
	detail: () => words.runEachBuildOfA,
	// Where the browser has no folders, the panel says what does the same.
	run: async (playground) => {
		const places = await playground.openFollowing();
		playground.page.reachPanel('follow');
		if (places.isSupported) await playground.try(() => places.choose('folder'));
	}
};

export const stopFollowing: Command = {
	id: 'project.stop-following',
	group,
	title: words.stopFollowing,
	icon: FolderSync,
	whyNot: ({ places }) =>
		places && places.following.state !== 'off' ? null : words.noFolderIsFollowed,
	run: ({ places }) => places?.stop()
};
