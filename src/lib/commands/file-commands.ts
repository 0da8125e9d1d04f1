// Commands for the files and the examples: one for each file of the open project, and one for each example.
import type { Playground } from '#lib/state/playground.svelte.ts';
import type { Command } from './command.ts';
import { moreCommands as words } from '#lib/texts/en/more-commands.ts';
import { verbatim } from '#lib/texts/words.ts';

export function fileCommands({ workspace }: Playground): Command[] {
	return Object.keys(workspace.project?.files ?? {}).map((path) => ({
		id: `file.open ${path}`,
		group: 'files',
		title: words.open({ path }),
		words: words.fileEdit,
		run: ({ page }) => {
			workspace.openFile(path);
			page.area = 'code';
		}
	}));
}

export function exampleCommands({ workspace }: Playground): Command[] {
	return workspace.examples.map(({ id, title, summary }) => ({
		id: `project.example ${id}`,
		group: 'project',
		title: id === 'empty' ? words.newEmptyProject : words.newProjectFromTheExample({ title }),
		words: words.createStart,
		detail: () => verbatim(summary),
		run: () => workspace.createFrom(id)
	}));
}
