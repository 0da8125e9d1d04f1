// The texts of search in the open file, of its announcements, and of lists that the editor shows, in French.
import { messages } from '../messages.ts';
import type { editorSearch as english } from '../en/editor-search.ts';

export const editorSearch = messages<typeof english>('editorSearch', {
	find: 'Rechercher',
	replace: 'Remplacer',
	next: 'Suivant',
	previous: 'Précédent',
	all: 'Tout',
	matchCase: 'Respecter la casse',
	byWord: 'Mots entiers',
	regexp: 'Expression régulière',
	replaceOne: 'Remplacer',
	replaceAll: 'Tout remplacer',
	close: 'Fermer',
	currentMatch: 'occurrence actuelle',
	onLine: 'à la ligne',
	replacedMatches: '$ occurrences remplacées',
	replacedOnLine: 'occurrence remplacée à la ligne $',
	goToLine: 'Aller à la ligne',
	go: 'Aller',
	completions: 'Complétions',
	diagnostics: 'Problèmes',
	noDiagnostics: 'Aucun problème',
	controlCharacter: 'Caractère de contrôle',
	selectionDeleted: 'Sélection supprimée'
});
