// The texts of problems and the report of sizes.
import { room } from '../room.ts';

export const problems = room('problems', {
	problems: 'Problems',
	noProblems: 'No problems',
	nothingCompiledYet: 'Nothing compiled yet',
	theLastBuildHadNo: 'The last build had no errors or warnings.',
	runTheProjectErrorsAnd:
		'Run the project: errors and warnings are listed here and marked in the code.',
	fromBeforeYourLastChanges: 'From before your last changes: run again to update.',
	wholeProject: 'Whole project',
	problemsNotShown:
		'{hidden, plural, one{# more problem} other{# more problems}} not shown: fix the first ones, which often cause the rest.',
	errors: '{errors, plural, one{# error} other{# errors}}',
	warnings: '{warnings, plural, one{# warning} other{# warnings}}',
	originCompiled: 'Compiled in this page.',
	originKept: 'Compiled in this page before, from the same files; this browser has kept it.',
	originSite: 'Compiled with the page when the site was built. Your edits compile here.',
	sizeOfTheImage: 'Size of the image',
	beforeTheLastChanges: 'before the last changes',
	image: 'Image <b>{imageBytes}</b>',
	partsOfTheImage: 'Parts of the image',
	imageExplained:
		'{functions, plural, one{# function} other{# functions}}, stored on the board and uploaded after each change.',
	memoryAtTheStart: 'Memory at the start <b>{startBytes}</b>',
	partsOfTheMemory: 'Parts of the memory',
	memoryShared:
		'{initialPages, plural, one{# page} other{# pages}} of 64 KB, shared by threads: the board sets its maximum of {maxBytes} aside at the start.',
	memoryGrowing:
		'{initialPages, plural, one{# page} other{# pages}} of 64 KB; it may grow to {maxBytes}.',
	roomOnTheBoard: 'Room on the board',
	onBoard: 'On {board}',
	hostImports: 'Host imports <b>{count}</b>',
	noneThisProgramCallsNo: 'None: this program calls no host functions.',
	noImageYet: 'No image yet',
	runTheProjectToSee: 'Run the project to see its size: code, data, stack and memory pages.',
	counts:
		'{errors, plural, one{# error} other{# errors}}, {warnings, plural, one{# warning} other{# warnings}}',
	severityError: 'error',
	severityWarning: 'warning',
	severityNote: 'note'
});
