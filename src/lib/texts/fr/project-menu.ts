// The texts of the menu of projects and imports, in French.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	menuOf: 'Projet {name} : menu',
	none: 'aucun',
	noProject: 'Aucun projet',
	import: 'Importer',
	importAFolder: 'Importer un dossier',
	renameTheProject: 'Renommer le projet',
	name: 'Nom',
	rename: 'Renommer',
	resetName: 'Rétablir « {name} » ?',
	allItsFilesAreReplaced:
		'Tous ses fichiers sont remplacés par ceux de l’exemple « {exampleTitle} ». Vos modifications sont perdues ; dupliquez d’abord le projet pour les garder.',
	reset: 'Rétablir',
	newProject: 'Nouveau projet…',
	importAnything: 'Importer…',
	aProjectFilesAnImage: 'Un projet, des fichiers, une image, un enregistrement',
	importAFolderItem: 'Importer un dossier…',
	renameThis: 'Renommer…',
	duplicate: 'Dupliquer',
	exportAsZip: 'Exporter en zip',
	resetToTheExample: 'Rétablir l’exemple…',
	thisProjectDidNotStart: 'Ce projet n’est pas parti d’un exemple',
	otherProjects: 'Autres projets',
	allProjectsCount: 'Tous les projets ({count})…',
	importInProgress: 'Importation en cours',
	readingFilename: 'Lecture de « {fileName} »…',
	readingAloud: 'Lecture de {fileName}',
	unpackedbytesUnpacked: '{unpackedBytes} décompressés',
	cancel: 'Annuler',
	projectNoneMenu: 'Projet {none} : menu'
});
