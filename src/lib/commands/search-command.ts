// Search over the files of the project: the command that has its key, and so comes with the page.
import FileSearch from '@lucide/svelte/icons/file-search';
import type { Playground } from '#lib/state/playground.svelte.ts';
import { commands as words } from '#lib/texts/en/commands.ts';
import type { Command } from './command.ts';

export const searchProject: Command = {
	id: 'project.search',
	group: 'files',
	title: words.searchTheProject,
	words: words.findReplaceGrep,
	icon: FileSearch,
	keys: ['Mod+Shift+F'],
	run: async (playground: Playground) => {
		const search = await playground.openSearch();
		search.uses = null;
		playground.page.reachPanel('search');
		playground.errands.ask('search.find');
	}
};
