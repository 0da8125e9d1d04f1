// CodeMirror's own words, in the language of the page: it asks for them by their English each time it shows them.
import { EditorState, type Extension } from '@codemirror/state';
import { editorSearch as words } from '#lib/texts/en/editor-search.ts';
import type { Say, Words } from '#lib/texts/words.ts';

/** `$` stands for a number. */
const PHRASES: Readonly<Record<string, Words>> = {
	Find: words.find,
	Replace: words.replace,
	next: words.next,
	previous: words.previous,
	all: words.all,
	'match case': words.matchCase,
	'by word': words.byWord,
	regexp: words.regexp,
	replace: words.replaceOne,
	'replace all': words.replaceAll,
	close: words.close,
	'current match': words.currentMatch,
	'on line': words.onLine,
	'replaced $ matches': words.replacedMatches,
	'replaced match on line $': words.replacedOnLine,
	'Go to line': words.goToLine,
	go: words.go,
	Completions: words.completions,
	Diagnostics: words.diagnostics,
	'No diagnostics': words.noDiagnostics,
	'Control character': words.controlCharacter,
	'Selection deleted': words.selectionDeleted
};

export function codePhrases(say: Say): Extension {
	const phrases = {};
	for (const [english, said] of Object.entries(PHRASES))
		Object.defineProperty(phrases, english, { enumerable: true, get: () => say(said) });
	return EditorState.phrases.of(phrases);
}
