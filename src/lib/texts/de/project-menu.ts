// The texts of the menu of projects and imports, in German.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	menuOf: 'Projekt {name}: Menü',
	none: 'keines',
	noProject: 'Kein Projekt',
	import: 'Importieren',
	importAFolder: 'Ordner importieren',
	renameTheProject: 'Projekt umbenennen',
	name: 'Name',
	rename: 'Umbenennen',
	resetName: '„{name}“ zurücksetzen?',
	allItsFilesAreReplaced:
		'Alle seine Dateien werden durch die des Beispiels „{exampleTitle}“ ersetzt. Ihre Änderungen gehen verloren; duplizieren Sie vorher das Projekt, um sie zu behalten.',
	reset: 'Zurücksetzen',
	newProject: 'Neues Projekt …',
	importAnything: 'Importieren …',
	aProjectFilesAnImage: 'Ein Projekt, Dateien, ein Image, eine Aufzeichnung',
	importAFolderItem: 'Ordner importieren …',
	renameThis: 'Umbenennen …',
	duplicate: 'Duplizieren',
	exportAsZip: 'Als Zip-Datei exportieren',
	resetToTheExample: 'Auf das Beispiel zurücksetzen …',
	thisProjectDidNotStart: 'Dieses Projekt ist nicht aus einem Beispiel entstanden',
	otherProjects: 'Andere Projekte',
	allProjectsCount: 'Alle Projekte ({count}) …',
	importInProgress: 'Import im Gange',
	readingFilename: '„{fileName}“ wird gelesen …',
	readingAloud: '{fileName} wird gelesen',
	unpackedbytesUnpacked: '{unpackedBytes} entpackt',
	cancel: 'Abbrechen',
	projectNoneMenu: 'Projekt {none}: Menü'
});
