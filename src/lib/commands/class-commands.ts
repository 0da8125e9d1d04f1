// Commands of a class: workshop files, and the page for teachers.
import { moreCommands as words } from '#lib/texts/en/more-commands.ts';
import type { Command } from './command.ts';

export const CLASS_COMMANDS: readonly Command[] = [
	{
		id: 'class.workshops',
		group: 'page',
		title: words.openWorkshops,
		words: words.openWorkshopsWords,
		run: async (playground) => {
			await playground.openWorkshops();
			playground.page.whole = 'workshop';
		}
	},
	{
		id: 'class.make-workshop',
		group: 'page',
		title: words.makeAWorkshop,
		words: words.makeAWorkshopWords,
		run: ({ page }) => page.open('make-workshop')
	},
	{
		id: 'class.teach',
		group: 'page',
		title: words.openTeachPage,
		words: words.openTeachPageWords,
		run: ({ errands }) => errands.ask('page.teach')
	}
];
