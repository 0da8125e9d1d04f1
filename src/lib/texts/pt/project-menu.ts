// The texts of the menu of projects and imports, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	menuOf: 'Projeto {name}: menu',
	none: 'nenhum',
	noProject: 'Nenhum projeto',
	import: 'Importar',
	importAFolder: 'Importar uma pasta',
	renameTheProject: 'Renomear o projeto',
	name: 'Nome',
	rename: 'Renomear',
	resetName: 'Restaurar “{name}”?',
	allItsFilesAreReplaced:
		'Todos os arquivos dele são substituídos pelos do exemplo “{exampleTitle}”. As suas alterações são perdidas; para mantê-las, duplique o projeto antes.',
	reset: 'Restaurar',
	newProject: 'Novo projeto…',
	importAnything: 'Importar…',
	aProjectFilesAnImage: 'Um projeto, arquivos, uma imagem, uma gravação',
	importAFolderItem: 'Importar uma pasta…',
	renameThis: 'Renomear…',
	duplicate: 'Duplicar',
	exportAsZip: 'Exportar como zip',
	resetToTheExample: 'Restaurar o exemplo…',
	thisProjectDidNotStart: 'Este projeto não foi criado a partir de um exemplo',
	otherProjects: 'Outros projetos',
	allProjectsCount: 'Todos os projetos ({count})…',
	importInProgress: 'Importação em andamento',
	readingFilename: 'Lendo “{fileName}”…',
	readingAloud: 'Lendo {fileName}',
	unpackedbytesUnpacked: '{unpackedBytes} descompactados',
	cancel: 'Cancelar',
	projectNoneMenu: 'Projeto {none}: menu'
});
