// The texts of the list of files and their tabs, in German.
import { messages } from '../messages.ts';
import type { files as english } from '../en/files.ts';

export const files = messages<typeof english>('files', {
	readOnly: 'schreibgeschützt',
	filesOfTheProject: 'Dateien des Projekts',
	files: 'Dateien',
	newFile: 'Neue Datei',
	newScenario: 'Neues Szenario',
	importFiles: 'Dateien importieren',
	filesToImport: 'Zu importierende Dateien',
	path: 'Pfad',
	forExampleMainCOr: 'Zum Beispiel main.c oder include/led.h für eine Datei in einem Ordner.',
	create: 'Erstellen',
	renameOrMove: 'Umbenennen oder verschieben',
	rename: 'Umbenennen',
	anotherFolderInThePath: 'Ein anderer Ordner im Pfad verschiebt die Datei.',
	theFilesInTheFolder: 'Die Dateien im Ordner werden mit verschoben.',
	actionsForName: 'Aktionen für {name}',
	newFileHere: 'Neue Datei hier …',
	renameOrMoveItem: 'Umbenennen oder verschieben …',
	deleteWithItsFiles: 'Mit allen Dateien löschen',
	delete: 'Löschen',
	errors: '{errors, plural, one{# Fehler} other{# Fehler}}',
	warnings: '{warnings, plural, one{# Warnung} other{# Warnungen}}',
	openFiles: 'Geöffnete Dateien',
	changedSinceTheLastRun: 'Seit dem letzten Lauf geändert',
	changedAloud: ', seit dem letzten Lauf geändert',
	closePath: '{path} schließen'
});
