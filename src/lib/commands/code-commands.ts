// Commands for the text in the editor: where a name comes from and where it is used, formatting. Their keys belong to the
// editor, since they are about the place of its cursor; search over the project has its own.
import type { CodePosition } from '#lib/compiler/code-service.ts';
import { askForName, findUses, formatFile, goToDefinition } from '#lib/state/code/code-actions.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import { code as words } from '#lib/texts/en/code.ts';
import type { Words } from '#lib/texts/words.ts';
import type { Command } from './command.ts';

const group = 'files';

const whyNot = ({ workspace, code }: Playground) =>
	workspace.activePath === null && !code?.shownLibrary ? words.openAFileFirst : null;
const whyNotWritten = (playground: Playground) =>
	playground.code?.shownLibrary ? words.isReadOnly : whyNot(playground);

function code(
	id: string,
	title: Words,
	more: Pick<Command, 'words' | 'whyNot'>,
	act: (playground: Playground, at: CodePosition) => Promise<void>
): Command {
	return {
		id: `code.${id}`,
		group,
		title,
		whyNot,
		...more,
		async run(playground) {
			playground.page.area = 'code';
			await act(playground, (await playground.openCode()).cursor);
		}
	};
}

export const CODE_COMMANDS: readonly Command[] = [
	code('definition', words.goToDefinition, { words: words.definitionWords }, goToDefinition),
	code('uses', words.findUses, { words: words.usesWords }, findUses),
	code(
		'rename',
		words.renameTheName,
		{ words: words.renameWords, whyNot: whyNotWritten },
		askForName
	),
	code(
		'format',
		words.formatTheFile,
		{ words: words.formatWords, whyNot: whyNotWritten },
		formatFile
	),
	{
		id: 'code.format-on-save',
		group,
		title: words.formatOnSave,
		words: words.formatWords,
		checked: ({ settings }) => settings.value.formatOnSave,
		run: ({ settings }) => settings.change({ formatOnSave: !settings.value.formatOnSave })
	}
];
