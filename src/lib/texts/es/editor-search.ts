// The texts of search in the open file, of its announcements, and of lists that the editor shows, in Spanish.
import { messages } from '../messages.ts';
import type { editorSearch as english } from '../en/editor-search.ts';

export const editorSearch = messages<typeof english>('editorSearch', {
	find: 'Buscar',
	replace: 'Reemplazar',
	next: 'Siguiente',
	previous: 'Anterior',
	all: 'Todo',
	matchCase: 'Distinguir mayúsculas',
	byWord: 'Palabras completas',
	regexp: 'Expresión regular',
	replaceOne: 'Reemplazar',
	replaceAll: 'Reemplazar todo',
	close: 'Cerrar',
	currentMatch: 'coincidencia actual',
	onLine: 'en la línea',
	replacedMatches: '$ coincidencias reemplazadas',
	replacedOnLine: 'coincidencia reemplazada en la línea $',
	goToLine: 'Ir a la línea',
	go: 'Ir',
	completions: 'Sugerencias',
	diagnostics: 'Problemas',
	noDiagnostics: 'Sin problemas',
	controlCharacter: 'Carácter de control',
	selectionDeleted: 'Selección eliminada'
});
