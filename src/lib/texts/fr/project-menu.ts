// The texts of the menu of projects and imports, in French.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	noProject: 'Aucun projet',
	importInProgress: 'Importation en cours',
	readingFilename: 'Lecture de « {fileName} »…',
	readingAloud: 'Lecture de {fileName}',
	unpackedbytesUnpacked: '{unpackedBytes} décompressés',
	cancel: 'Annuler',
	menuOf: 'Projet {name} : menu',
	menuWithoutProject: 'Aucun projet : menu'
});
