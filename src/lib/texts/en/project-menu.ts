// The texts of the menu of projects and imports.
import { room } from '../room.ts';

export const projectMenu = room('projectMenu', {
	noProject: 'No project',
	importInProgress: 'Import in progress',
	readingFilename: 'Reading “{fileName}”…',
	readingAloud: 'Reading {fileName}',
	unpackedbytesUnpacked: '{unpackedBytes} unpacked',
	cancel: 'Cancel',
	menuOf: 'Project {name}: menu',
	menuWithoutProject: 'No project: menu'
});
