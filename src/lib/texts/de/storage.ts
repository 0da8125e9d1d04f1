// The texts of files on a board, in German.
import { messages } from '../messages.ts';
import type { storage as english } from '../en/storage.ts';

export const storage = messages<typeof english>('storage', {
	storageOfBoardname: 'Dateispeicher von {boardName}',
	uploadFilesToFolder: 'Dateien nach {folder} hochladen',
	newFolderInFolder: 'Neuer Ordner in {folder}',
	downloadNameAsZip: '{name} als Zip-Datei herunterladen',
	downloadFolderAsZip: 'Ordner als Zip-Datei herunterladen',
	deleteName: '{name} löschen',
	delete: 'Löschen',
	refresh: 'Aktualisieren',
	refreshing: 'wird aktualisiert',
	freebytesFree: '{freeBytes} frei',
	ofTotalbytes: 'von {totalBytes}',
	eraseThisBoardsStorage: 'Dateispeicher dieses Boards löschen',
	cancel: 'Abbrechen',
	filesOnTheBoard: 'Dateien auf dem Board',
	loading: 'Wird geladen …',
	noFiles: 'Keine Dateien',
	programsWriteFilesHereAnd:
		'Programme schreiben hier Dateien, und Images werden hierher hochgeladen, wenn Sie „Ausführen“ drücken.',
	filesToUpload: 'Hochzuladende Dateien',
	name: 'Name',
	create: 'Erstellen',
	eraseQuestion: 'Dateispeicher dieses Boards löschen?',
	allFilesAndImagesOn:
		'Alle Dateien und Images auf {boardName} werden gelöscht, und das Board startet neu. Ihre Projekte sind nicht betroffen.',
	erase: 'Löschen',
	aTransferIsInProgress: 'Eine Übertragung ist im Gange.',
	selectAFolderFirst: 'Wählen Sie zuerst einen Ordner aus.',
	selectAFileOrFolder: 'Wählen Sie zuerst eine Datei oder einen Ordner aus.',
	filesOfMoreThanMax:
		'Dateien über {limit} werden hier nicht angezeigt. Laden Sie die Datei herunter, um sie anzusehen.',
	reading: 'Wird gelesen …',
	notLoadedSelectTheFile: 'Nicht geladen. Wählen Sie die Datei erneut aus, um sie zu laden.',
	filePath: 'Datei {path}',
	size: '{sizeBytes} ({sizeBytes2} Bytes)',
	showAs: 'Anzeigen als',
	download: 'Herunterladen',
	content: 'Inhalt',
	theFileIsEmpty: 'Die Datei ist leer.',
	thePictureInPath: 'Das Bild in {path}',
	text: 'Text',
	picture: 'Bild',
	hex: 'Hex',
	verifiedTheBoardsHashMatches: 'Verifiziert: Der Hash des Boards stimmt überein.',
	verifiedTwoReadsMatch: 'Verifiziert: Zweimaliges Lesen stimmt überein.',
	notVerifiedThisBoardCannot:
		'Nicht verifiziert: Dieses Board kann keine Hashes von Dateien berechnen.',
	notAllFilesAreListed: 'Nicht alle Dateien sind aufgelistet.',
	madeFromIt:
		'Der Container „{id}“ wurde daraus erstellt: Er läuft weiter, kann aber nicht noch einmal erstellt werden.',
	usesIt: 'Der laufende Container „{id}“ verwendet das.'
});
