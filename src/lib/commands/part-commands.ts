// Commands that a part of the page does, once it is there: each shows the part, and asks it.
import type { ErrandName } from '#lib/state/errands.svelte.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import { whyNoFiles } from '#lib/state/boards/target-reason.ts';
import { nameOf } from '#lib/board/storage/storage-path.ts';
import { keepReason } from '#lib/state/boards/storage-rules.ts';
import { partCommands as words } from '#lib/texts/en/part-commands.ts';
import type { Words } from '#lib/texts/words.ts';
import type { Command } from './command.ts';

const newFile: Command = {
	id: 'file.new',
	group: 'files',
	title: words.newFile,
	words: words.newFileWords,
	whyNot: ({ workspace }) => (workspace.project ? null : words.loadingProjects),
	run: ({ errands, page }) => {
		page.area = 'files';
		errands.ask('files.create');
	}
};

/** Shows the panel, and asks it. */
const reach =
	(panel: string, name: ErrandName, subject = '') =>
	({ errands, page }: Playground) => {
		page.reachPanel(panel);
		errands.ask(name, subject);
	};

const whyNotStorage = ({ shown, storage }: Playground) =>
	whyNoFiles(shown) ?? (storage?.transfer ? words.transferInProgress : null);

const storage = (
	what: 'upload' | 'folder' | 'refresh' | 'erase',
	title: Words,
	more: Partial<Command> & { words: Words }
): Command => ({
	id: `storage.${what}`,
	group: 'board',
	title,
	whyNot: whyNotStorage,
	run: reach('storage', `storage.${what}`),
	...more
});

/** What is selected in the tree of the board's files. */
export function selectedFileCommands({ storage }: Playground): Command[] {
	const path = storage?.selected;
	if (!path) return [];
	const name = nameOf(path);
	return [
		{
			id: 'storage.download',
			group: 'board',
			title: words.downloadSelected({ name }),
			words: words.downloadSelectedWords,
			whyNot: whyNotStorage,
			run: reach('storage', 'storage.download', path)
		},
		{
			id: 'storage.remove',
			group: 'board',
			title: words.deleteSelected({ name }),
			words: words.deleteSelectedWords,
			danger: true,
			whyNot: (playground) => whyNotStorage(playground) ?? keepReason(path),
			run: reach('storage', 'storage.remove', path)
		}
	];
}

const whyNotPrinted = ({ session }: Playground) =>
	session.console.since(0, 1).entries.length > 0 ? null : words.nothingPrinted;

const consoleCommand = (
	what: 'search' | 'copy' | 'download',
	title: Words,
	found: Words
): Command => ({
	id: `console.${what}`,
	group: 'console',
	title,
	words: found,
	whyNot: whyNotPrinted,
	run: reach('console', `console.${what}`)
});

export const PART_COMMANDS: readonly Command[] = [
	newFile,
	storage('upload', words.uploadFiles, { words: words.uploadFilesWords }),
	storage('folder', words.newFolder, { words: words.newFolderWords }),
	storage('refresh', words.refreshStorage, { words: words.refreshStorageWords }),
	storage('erase', words.eraseStorage, {
		words: words.eraseStorageWords,
		danger: true,
		offered: ({ shown }) => shown.volume !== null
	}),
	consoleCommand('search', words.searchConsole, words.searchConsoleWords),
	consoleCommand('copy', words.copyConsole, words.copyConsoleWords),
	consoleCommand('download', words.downloadConsole, words.downloadConsoleWords)
];
