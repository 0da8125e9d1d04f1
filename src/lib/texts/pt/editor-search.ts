// The texts of search in the open file, of its announcements, and of lists that the editor shows, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { editorSearch as english } from '../en/editor-search.ts';

export const editorSearch = messages<typeof english>('editorSearch', {
	find: 'Procurar',
	replace: 'Substituir',
	next: 'Próximo',
	previous: 'Anterior',
	all: 'Tudo',
	matchCase: 'Diferenciar maiúsculas',
	byWord: 'Palavras inteiras',
	regexp: 'Expressão regular',
	replaceOne: 'Substituir',
	replaceAll: 'Substituir tudo',
	close: 'Fechar',
	currentMatch: 'ocorrência atual',
	onLine: 'na linha',
	replacedMatches: '$ ocorrências substituídas',
	replacedOnLine: 'ocorrência substituída na linha $',
	goToLine: 'Ir para a linha',
	go: 'Ir',
	completions: 'Sugestões',
	diagnostics: 'Problemas',
	noDiagnostics: 'Nenhum problema',
	controlCharacter: 'Caractere de controle',
	selectionDeleted: 'Seleção excluída'
});
