// The texts of search in the open file, of its announcements, and of lists that the editor shows.
import { room } from '../room.ts';

export const editorSearch = room('editorSearch', {
	find: 'Find',
	replace: 'Replace',
	next: 'Next',
	previous: 'Previous',
	all: 'All',
	matchCase: 'Match case',
	byWord: 'Whole words',
	regexp: 'Regular expression',
	replaceOne: 'Replace',
	replaceAll: 'Replace all',
	close: 'Close',
	currentMatch: 'current match',
	onLine: 'on line',
	replacedMatches: 'replaced $ matches',
	replacedOnLine: 'replaced match on line $',
	goToLine: 'Go to line',
	go: 'Go',
	completions: 'Completions',
	diagnostics: 'Problems',
	noDiagnostics: 'No problems',
	controlCharacter: 'Control character',
	selectionDeleted: 'Selection deleted'
});
