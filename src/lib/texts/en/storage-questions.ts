// What happens to files on a board, and what is asked before.
import { room } from '../room.ts';

export const storageQuestions = room('storageQuestions', {
	runtimeNeedsIt: 'The runtime needs this folder.',
	imageNames: 'Images have names of lower-case letters, digits, “.”, “_” and “-”.',
	uploadingTo: 'Uploading to {folder}',
	replaceQuestion: 'Replace {name}?',
	fileExists:
		'A file with this name already exists. Its content is lost even if the upload does not finish.',
	folderExists:
		'A folder with this name already exists. Its content is lost even if the upload does not finish.',
	replace: 'Replace',
	uploading: 'Uploading {name}',
	creating: 'Creating {name}',
	deleting: 'Deleting {name}',
	fileGoes: 'The file is deleted from the board. This cannot be undone.',
	folderGoes:
		'The folder is deleted from the board, with {n, plural, =0{nothing in it} one{the file in it} other{the # files in it}}. This cannot be undone.',
	deleteQuestion: 'Delete {name}?',
	delete: 'Delete',
	continue: 'Continue',
	takesAWhile: 'This takes a while.',
	needsAbout:
		'{name} needs about {duration} over the board’s serial line. You can cancel it at any time.',
	both: '{first} {second}',
	seconds: '{n, plural, one{# second} other{# seconds}}',
	minutes: '{n, plural, one{# minute} other{# minutes}}',
	downloading: 'Downloading {name}',
	reading: 'Reading {name}'
});
