// The texts of the menu of projects and imports, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	noProject: 'Nenhum projeto',
	importInProgress: 'Importação em andamento',
	readingFilename: 'Lendo “{fileName}”…',
	readingAloud: 'Lendo {fileName}',
	unpackedbytesUnpacked: '{unpackedBytes} descompactados',
	cancel: 'Cancelar',
	menuOf: 'Projeto {name}: menu',
	menuWithoutProject: 'Nenhum projeto: menu'
});
