// The texts of the help dialog, in German.
import { messages } from '../messages.ts';
import type { help as english } from '../en/help.ts';

export const help = messages<typeof english>('help', {
	takeTheTour: 'Rundgang durch die Seite',
	aboutOcrePlayground: 'Über Ocre Playground',
	writeASmallCProgram:
		'Schreiben Sie ein kleines C-Programm, drücken Sie „Ausführen“, und es wird zu einem Ocre-Container auf einem Board: in dieser Seite kompiliert, über eine serielle Leitung hochgeladen, gestartet und hier angezeigt. Ocre ist eine Container-Runtime für Mikrocontroller; ihre Container sind WebAssembly-Module.',
	theBoardIsSimulatedIn:
		'Das Board wird in dieser Seite simuliert und verhält sich wie ein echtes. Nichts wird an einen Server gesendet. Projekte werden in diesem Browser auf diesem Gerät gespeichert.',
	connectRealBoardsInThe:
		'Echte Boards verbinden Sie über das Menü neben „Ausführen“, bis zu acht zugleich. „Ausführen“ verwendet das angezeigte Board; die anderen laufen weiter. Dasselbe Menü bietet Hilfe für Boards, die nicht gefunden werden.',
	beforeAProgramIsDeployed:
		'Bevor ein Programm auf ein Board kommt, prüft die Seite, ob es dort laufen wird, und fragt nach, wenn Sie etwas entscheiden müssen. „Deploy-Check“ im Menü neben „Ausführen“ prüft, ohne auszuführen. Container überstehen einen Reset des Boards nicht, Images und Dateien schon: „Erneut ausführen“ holt zurück, was lief.',
	keys: 'Tasten',
	ocrePlaygroundIsFreeSoftware:
		'Ocre Playground ist freie Software unter der Apache License 2.0. Sie enthält Werke anderer:',
	theirLicences: 'ihre Lizenzen',
	runTheProject: 'Projekt ausführen',
	saveNowEveryChangeIs: 'Jetzt speichern; jede Änderung wird auch automatisch gespeichert',
	searchInTheEditorOr: 'Im Editor oder in der Konsole suchen',
	undoEachFileHasIts: 'Rückgängig; jede Datei hat ihren eigenen Verlauf',
	nextProblemInTheEditor: 'Nächstes Problem im Editor',
	escapeThenTab: 'Escape, dann Tab',
	leaveTheEditor: 'Editor verlassen',
	f2Delete: 'F2, Entf',
	renameOrDeleteTheSelected: 'Ausgewählte Datei in der Liste umbenennen oder löschen',
	upDown: 'Pfeil auf, Pfeil ab',
	recallEarlierLinesInThe: 'Frühere Zeilen zurückholen, in der Shell-Zeile des Boards',
	shiftTab: 'Umschalt+Tab',
	leaveTheTerminalScreenTab: 'Terminal-Bildschirm verlassen; Tab geht an das Board',
	arrowKeys0: 'Pfeiltasten, +, −, 0',
	moveAndZoomThePlot: 'Plot verschieben und zoomen, solange er den Fokus hat',
	spaceEnter: 'Leertaste, Eingabetaste',
	pressAButtonOfThe: 'Taster des Boards drücken, solange er den Fokus hat',
	arrowKeys: 'Pfeiltasten',
	resizeTwoAreasWhileThe:
		'Größe zweier Bereiche ändern, solange die Trennlinie zwischen ihnen den Fokus hat',
	allCommands: 'Alle Befehle …',
	or: ' oder '
});
