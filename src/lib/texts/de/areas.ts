// The texts of the areas of the page, in German.
import { messages } from '../messages.ts';
import type { areas as english } from '../en/areas.ts';

export const areas = messages<typeof english>('areas', {
	allProjectsCount: 'Alle Projekte ({n, number}) …',
	otherProjects: 'Andere Projekte',
	runOn: 'Ausführen auf',
	onACable: 'Am Kabel',
	simulatedFirmware: 'Simulierte Firmware',
	switchToBoard: 'Zu {board} wechseln?',
	containersLost:
		'{n, plural, one{# Container} other{# Container}} auf dem jetzigen Board gehen verloren. Jedes Board und jede Firmware hat einen eigenen Dateispeicher: Images von diesem Board sind auf dem anderen nicht vorhanden.',
	switchBoard: 'Board wechseln',
	showProblems: 'Probleme anzeigen',
	details: 'Details',
	removeContainer: '{id} entfernen',
	whatWorks:
		'Sie können hier trotzdem Programme schreiben und kompilieren sowie Images bauen und exportieren.',
	whatWorksWithBoards:
		'Sie können hier trotzdem Programme schreiben und kompilieren, Images bauen und exportieren und sie auf einem Board am Kabel ausführen.',
	boardCrashed:
		'Das simulierte Board ist unerwartet ausgefallen. Sein Dateispeicher bleibt erhalten, seine Container sind verloren.',
	switchItOnAgain: 'Wieder einschalten',
	startHung:
		'Ein Container konnte nicht starten, und das Board wartet endlos auf ihn: Da hilft nur ein Reset.',
	noAnswer: 'Das Board antwortet nicht.',
	storageIsKept: 'Der Dateispeicher bleibt erhalten, Container gehen verloren.',
	lastLogLine: 'Letzte Logzeile',
	consoleBlocked:
		'Ein Container, der nicht starten konnte, blockiert die Konsole, wie auf einem echten Board. Setzen Sie das Board zurück: Der Dateispeicher bleibt erhalten, Container gehen verloren.',
	resetTheBoard: 'Board zurücksetzen',
	dropToImport: 'Zum Importieren hier ablegen',
	whatCanBeDropped:
		'Ein Projekt (Zip-Datei oder Ordner), Quelldateien, ein Image, ein Modul oder eine Aufzeichnung. Nichts davon startet von selbst.',
	fileDeleted: '„{path}“ wurde gelöscht.',
	folderDeleted: '„{path}“ mit {n, plural, one{# Datei} other{# Dateien}} wurde gelöscht.',
	buildFileStays: 'Jedes Projekt braucht seine build.yaml: Sie benennt das Image.',
	noProjectIsOpen: 'Es ist kein Projekt geöffnet.',
	aRunIsInProgress: 'Ein Lauf ist im Gange.',
	madeFor: 'Dieses Beispiel ist für das Board {board} gedacht.',
	containersGone:
		'{n, plural, one{# Container} other{# Container}} auf dem Board {board} gehen verloren.',
	switchTo: 'Zu {board} wechseln',
	runOnBoardQuestion: 'Auf dem Board {board} ausführen?',
	toNoEffect:
		'Dieses Beispiel ist für das Board {wanted} gedacht. Auf dem Board {board} tut es nicht, was es verspricht.',
	runOnBoard: 'Auf {board} ausführen',
	switchAndRun: 'Wechseln und ausführen',
	viewOf: 'Ansicht von {path}',
	rendered: 'Formatiert',
	formattedText: 'Formatierter Text',
	source: 'Quelltext',
	markdownSource: 'Markdown-Quelltext zum Bearbeiten',
	errors: 'Fehler',
	running: 'läuft',
	boardHas: '{summary}.',
	languageComes: '{name} wird noch geladen. So lange erscheint die Seite auf {shown}.',
	languageDidNotCome: '{name} konnte nicht geladen werden.',
	languageStays:
		'So lange erscheint die Seite auf {shown}. Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut.',
	tryAgain: 'Erneut versuchen',
	doNotWait: 'Nicht warten'
});
