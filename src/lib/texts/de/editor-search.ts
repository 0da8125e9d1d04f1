// The texts of search in the open file, of its announcements, and of lists that the editor shows, in German.
import { messages } from '../messages.ts';
import type { editorSearch as english } from '../en/editor-search.ts';

export const editorSearch = messages<typeof english>('editorSearch', {
	find: 'Suchen',
	replace: 'Ersetzen',
	next: 'Weiter',
	previous: 'Zurück',
	all: 'Alle',
	matchCase: 'Groß-/Kleinschreibung',
	byWord: 'Ganze Wörter',
	regexp: 'Regulärer Ausdruck',
	replaceOne: 'Ersetzen',
	replaceAll: 'Alle ersetzen',
	close: 'Schließen',
	currentMatch: 'aktueller Treffer',
	onLine: 'in Zeile',
	replacedMatches: '$ Treffer ersetzt',
	replacedOnLine: 'Treffer in Zeile $ ersetzt',
	goToLine: 'Gehe zu Zeile',
	go: 'Gehe',
	completions: 'Vervollständigungen',
	diagnostics: 'Probleme',
	noDiagnostics: 'Keine Probleme',
	controlCharacter: 'Steuerzeichen',
	selectionDeleted: 'Auswahl gelöscht'
});
