// The texts of the menu of projects and imports.
import { room } from '../room.ts';

export const projectMenu = room('projectMenu', {
	menuOf: 'Project {name}: menu',
	none: 'none',
	noProject: 'No project',
	import: 'Import',
	importAFolder: 'Import a folder',
	renameTheProject: 'Rename the project',
	name: 'Name',
	rename: 'Rename',
	resetName: 'Reset “{name}”?',
	allItsFilesAreReplaced:
		'All its files are replaced by those of the example “{exampleTitle}”. Your changes are lost; duplicate the project first to keep them.',
	reset: 'Reset',
	newProject: 'New project…',
	importAnything: 'Import…',
	aProjectFilesAnImage: 'A project, files, an image, a recording',
	importAFolderItem: 'Import a folder…',
	renameThis: 'Rename…',
	duplicate: 'Duplicate',
	exportAsZip: 'Export as zip',
	resetToTheExample: 'Reset to the example…',
	thisProjectDidNotStart: 'This project did not start from an example',
	otherProjects: 'Other projects',
	allProjectsCount: 'All projects ({count})…',
	importInProgress: 'Import in progress',
	readingFilename: 'Reading “{fileName}”…',
	readingAloud: 'Reading {fileName}',
	unpackedbytesUnpacked: '{unpackedBytes} unpacked',
	cancel: 'Cancel',
	projectNoneMenu: 'Project {none}: menu'
});
