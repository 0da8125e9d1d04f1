// The texts of the list of projects and the gallery of examples.
import { room } from '../room.ts';

export const projects = room('projects', {
	lessons: 'Lessons…',
	projects: 'Projects',
	storedInThisBrowserOn: 'Stored in this browser on this device.',
	open: 'open',
	renameName: 'Rename {name}',
	duplicateName: 'Duplicate {name}',
	deleteName: 'Delete {name}',
	fromExampletitle: ' · from {exampleTitle}',
	fileCount: '{fileCount, plural, one{# file} other{# files}}',
	cancel: 'Cancel',
	keepBoth: 'Keep both',
	replace: 'Replace',
	replaceFile: 'Replace “{path}”?',
	replaceCountFiles: 'Replace {count} files?',
	theProjectHasAFile: 'The project has a file of this name with different content.',
	theProjectHasFilesOf: 'The project has files of these names with different content.',
	forTheName: 'for the {name}',
	tooLargeFor: 'too large for {names}',
	newProject: 'New project',
	startWithAnEmptyProject:
		'Start with an empty project or with a copy of an example, and change what you like.',
	searchTheExamples: 'Search the examples',
	topics: 'Topics',
	languages: 'Languages',
	exampleCount: '{count, plural, one{# example} other{# examples}}',
	noExampleMatches: 'No example matches',
	tryFewerWordsOrChoose: 'Try fewer words, or choose another topic or language.',
	renameTheProject: 'Rename the project',
	name: 'Name',
	rename: 'Rename',
	resetQuestion: 'Reset “{name}”?',
	filesAreReplaced:
		'All its files are replaced by those of the example “{example}”. Your changes are lost; duplicate the project first to keep them.',
	reset: 'Reset'
});
