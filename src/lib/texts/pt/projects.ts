// The texts of the list of projects and the gallery of examples, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { projects as english } from '../en/projects.ts';

export const projects = messages<typeof english>('projects', {
	lessons: 'Lições…',
	projects: 'Projetos',
	storedInThisBrowserOn: 'Guardados neste navegador, neste dispositivo.',
	open: 'aberto',
	renameName: 'Renomear {name}',
	duplicateName: 'Duplicar {name}',
	deleteName: 'Excluir {name}',
	fromExampletitle: ' · de {exampleTitle}',
	fileCount: '{fileCount, plural, one{# arquivo} other{# arquivos}}',
	cancel: 'Cancelar',
	keepBoth: 'Manter os dois',
	replace: 'Substituir',
	replaceFile: 'Substituir “{path}”?',
	replaceCountFiles: 'Substituir {count} arquivos?',
	theProjectHasAFile: 'O projeto tem um arquivo com este nome e conteúdo diferente.',
	theProjectHasFilesOf: 'O projeto tem arquivos com estes nomes e conteúdo diferente.',
	forTheName: 'para {name}',
	tooLargeFor: 'grande demais para {names}',
	newProject: 'Novo projeto',
	startWithAnEmptyProject:
		'Comece com um projeto vazio ou com uma cópia de um exemplo, e altere o que quiser.',
	searchTheExamples: 'Buscar nos exemplos',
	topics: 'Temas',
	languages: 'Linguagens',
	exampleCount: '{count, plural, one{# exemplo} other{# exemplos}}',
	noExampleMatches: 'Nenhum exemplo corresponde',
	tryFewerWordsOrChoose: 'Use menos palavras, ou escolha outro tema ou linguagem.',
	renameTheProject: 'Renomear o projeto',
	name: 'Nome',
	rename: 'Renomear',
	resetQuestion: 'Restaurar “{name}”?',
	filesAreReplaced:
		'Todos os arquivos dele são substituídos pelos do exemplo “{example}”. As suas alterações são perdidas; para mantê-las, duplique o projeto antes.',
	reset: 'Restaurar'
});
