// Keys that only one part of the page takes, while it has the focus: they belong to that part, and are not commands.
// The help dialog lists them below those of the commands.
import { moreCommands as words } from '#lib/texts/en/more-commands.ts';
import type { Words } from '#lib/texts/words.ts';

export interface LocalKey {
	/** As in `ui/keys.ts`, or in words. */
	keys: string | Words;
	meaning: Words;
}

export const LOCAL_KEYS: readonly LocalKey[] = [
	{ keys: 'Mod+F', meaning: words.searchInTheEditorOr },
	{ keys: 'Mod+Z', meaning: words.undoEachFileHasIts },
	{ keys: 'Ctrl+Space', meaning: words.proposeWhatCouldBe },
	{ keys: 'F12', meaning: words.goToTheDefinition },
	{ keys: 'Shift+F12', meaning: words.findAllUses },
	{ keys: 'Shift+Alt+F', meaning: words.formatTheFile },
	{ keys: 'F8', meaning: words.nextProblemInTheEditor },
	{ keys: words.escapeThenTab, meaning: words.leaveTheEditor },
	{ keys: words.f2OrDelete, meaning: words.renameOrDeleteTheSelected },
	{ keys: words.upDown, meaning: words.recallEarlierLinesInThe },
	{ keys: 'Shift+Tab', meaning: words.leaveTheTerminalScreenTab },
	{ keys: words.arrowKeysAndZoom, meaning: words.moveAndZoomThePlot },
	{ keys: words.spaceEnter, meaning: words.pressAButtonOfThe },
	{
		keys: words.arrowKeys,
		meaning: words.resizeTwoAreasWhileThe
	}
];
