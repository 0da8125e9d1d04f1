// The texts of the list of files and their tabs.
import { room } from '../room.ts';

export const files = room('files', {
	readOnly: 'read-only',
	filesOfTheProject: 'Files of the project',
	files: 'Files',
	newFile: 'New file',
	newScenario: 'New scenario',
	importFiles: 'Import files',
	filesToImport: 'Files to import',
	path: 'Path',
	forExampleMainCOr: 'For example main.c, or include/led.h for a file in a folder.',
	create: 'Create',
	renameOrMove: 'Rename or move',
	rename: 'Rename',
	anotherFolderInThePath: 'Another folder in the path moves the file.',
	theFilesInTheFolder: 'The files in the folder move with it.',
	actionsForName: 'Actions for {name}',
	newFileHere: 'New file here…',
	renameOrMoveItem: 'Rename or move…',
	deleteWithItsFiles: 'Delete with its files',
	delete: 'Delete',
	errors: '{errors, plural, one{# error} other{# errors}}',
	warnings: '{warnings, plural, one{# warning} other{# warnings}}',
	openFiles: 'Open files',
	changedSinceTheLastRun: 'Changed since the last run',
	changedAloud: ', changed since the last run',
	closePath: 'Close {path}'
});
