// Commands that give a project to others in other ways than by its link.
import type { PageDialog } from '#lib/state/page-view.svelte.ts';
import { moreCommands as words } from '#lib/texts/en/more-commands.ts';
import type { Words } from '#lib/texts/words.ts';
import type { Command } from './command.ts';

const opens = (id: string, dialog: PageDialog, title: Words, more: Words): Command => ({
	id,
	group: 'project',
	title,
	words: more,
	offered: ({ workspace }) => workspace.project !== null,
	run: ({ page }) => page.open(dialog)
});

export const SHARE_COMMANDS: readonly Command[] = [
	opens('project.embed', 'embed', words.embedTheProject, words.embedWords),
	opens('project.print', 'print', words.printTheProject, words.printWords),
	{
		...opens('board.picture', 'picture', words.pictureOfTheBoard, words.pictureWords),
		offered: ({ shown }) => shown.panel !== null
	}
];
