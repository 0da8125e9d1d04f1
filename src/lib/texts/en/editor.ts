// The texts of the editor and rendered Markdown.
import { room } from '../room.ts';

export const editor = room('editor', {
	characters: 'Characters',
	tabKey: 'Tab',
	noFileIsOpen: 'No file is open',
	chooseAFileOfThe: 'Choose a file of the project, or create a new one.',
	tabIndentsEscapeThenTab: 'Tab indents; Escape, then Tab, leaves the editor',
	lineLineColumnColumn: 'Line {line}, column {column}',
	openPath: 'Open {path}',
	onlyImagesFromTheProject: 'Only images from the project are shown',
	picture: 'picture',
	table: 'Table',
	done: 'Done',
	thisFileIsTooLong: 'This file is too long to render.',
	viewItsSource: 'View its source.'
});
