// The commands that are fetched with the palette. None of them has keys.
import { BOARD_COMMANDS, cableCommands } from './board-commands.ts';
import { CLASS_COMMANDS } from './class-commands.ts';
import { CODE_COMMANDS } from './code-commands.ts';
import type { CommandSource } from './command.ts';
import { CONSOLE_COMMANDS } from './console-commands.ts';
import { CONTAINER_COMMANDS, containerCommands } from './container-commands.ts';
import { stopFollowing } from './follow-commands.ts';
import { exampleCommands, fileCommands } from './file-commands.ts';
import { boardImageCommands, IMAGE_COMMANDS, libraryCommands } from './image-commands.ts';
import { PART_COMMANDS, selectedFileCommands } from './part-commands.ts';
import { LESSON_COMMANDS } from './lesson-commands.ts';
import { REPLAY_COMMANDS } from './replay-commands.ts';
import { SENSOR_COMMANDS } from './sensor-commands.ts';
import { SHARE_COMMANDS } from './share-commands.ts';
import { scenarioCommands, TEST_COMMANDS } from './test-commands.ts';

export const MORE_COMMANDS: readonly CommandSource[] = [
	exampleCommands,
	fileCommands,
	CODE_COMMANDS,
	SHARE_COMMANDS,
	CLASS_COMMANDS,
	LESSON_COMMANDS,
	[stopFollowing],
	PART_COMMANDS,
	selectedFileCommands,
	BOARD_COMMANDS,
	SENSOR_COMMANDS,
	cableCommands,
	containerCommands,
	CONTAINER_COMMANDS,
	boardImageCommands,
	CONSOLE_COMMANDS,
	scenarioCommands,
	TEST_COMMANDS,
	REPLAY_COMMANDS,
	IMAGE_COMMANDS,
	libraryCommands
];
