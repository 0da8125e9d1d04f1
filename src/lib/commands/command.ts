// What a command is: something the user can have done, with its name, its keys, and why it cannot be done now. Buttons,
// menus, keys, the help dialog and the palette all read the same one. It knows nothing of how it is shown.
import type { Component } from 'svelte';
import type { Playground } from '#lib/state/playground.svelte.ts';
import { commands as words } from '#lib/texts/en/commands.ts';
import type { Words } from '#lib/texts/words.ts';

/** The headings of the palette, in this order. */
export const COMMAND_GROUPS = {
	run: words.groupRun,
	project: words.groupProject,
	files: words.groupFiles,
	board: words.groupBoard,
	containers: words.groupContainers,
	panels: words.groupPanels,
	console: words.groupConsole,
	tests: words.groupTests,
	images: words.groupImages,
	page: words.groupPage
} as const satisfies Readonly<Record<string, Words>>;

export type CommandGroup = keyof typeof COMMAND_GROUPS;

export interface Command {
	/** Unique, and the same in the next version: the palette remembers it. */
	id: string;
	group: CommandGroup;
	/** What is done, readable without its group: “Rename the project…”. */
	title: Words;
	/** In a menu, which says already what it is about: “Rename…”. */
	label?: Words;
	/** Of the title, where it is not in the language of the page. */
	lang?: string;
	detail?: (playground: Playground) => Words;
	/** Words by which it is found besides those of its title. */
	words?: Words;
	icon?: Component<{ size?: number | string; 'aria-hidden'?: 'true' }>;
	/** As in `ui/keys.ts`, the one that is printed first. */
	keys?: readonly string[];
	/** What the keys do, for the list in the help dialog; the title where it is absent. */
	meaning?: Words;
	danger?: boolean;
	/** On or off; absent on commands that are neither. */
	checked?: (playground: Playground) => boolean;
	/** It makes sense here at all; otherwise it is listed nowhere. Always where it is absent. */
	offered?: (playground: Playground) => boolean;
	/** Why it cannot be done now, as a sentence; null: it can. Always where it is absent. */
	whyNot?: (playground: Playground) => Words | null;
	run: (playground: Playground) => unknown;
}

/** Commands, or what makes them from the state: one for each project, board, container. */
export type CommandSource = readonly Command[] | ((playground: Playground) => readonly Command[]);

/** Does it if it can be done; what goes wrong becomes a message. */
export async function execute(command: Command, playground: Playground): Promise<void> {
	if ((command.whyNot?.(playground) ?? null) !== null) return;
	await playground.try(() => command.run(playground));
}
