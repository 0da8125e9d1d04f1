// The commands that are there from the start: what has keys, and what the menus of the header list.
import type { CommandSource } from './command.ts';
import { languageCommands } from './language-commands.ts';
import { PAGE_COMMANDS } from './page-commands.ts';
import { otherProjects, PROJECT_COMMANDS } from './project-commands.ts';
import { RUN_COMMANDS } from './run-commands.ts';
import { searchProject } from './search-command.ts';
import { cableBoards, simulatedBoards, TARGET_COMMANDS } from './target-commands.ts';

export const FIRST_COMMANDS: readonly CommandSource[] = [
	RUN_COMMANDS,
	PROJECT_COMMANDS,
	[searchProject],
	otherProjects,
	simulatedBoards,
	cableBoards,
	TARGET_COMMANDS,
	PAGE_COMMANDS,
	languageCommands
];
