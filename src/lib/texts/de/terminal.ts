// The texts of the terminal, in German.
import { messages } from '../messages.ts';
import type { terminal as english } from '../en/terminal.ts';

export const terminal = messages<typeof english>('terminal', {
	terminal: 'Terminal',
	keysGoToTheBoard: 'Tasten gehen an das Board, auch Tab; Umschalt+Tab verlässt den Bildschirm.',
	theShellIsBeingSet: 'die Shell wird eingerichtet',
	leaveTheTerminal: 'Terminal verlassen',
	pastedLinesSentOfTotal:
		'Eingefügte Zeilen: {sent} von {total} gesendet, jede am Prompt der Shell.',
	discardTheRest: 'Rest verwerfen',
	notSent: 'Nicht gesendet',
	ok: 'OK',
	terminalOfTheBoard: 'Terminal des Boards',
	waitingForTheBoardTo: 'Wartet, bis das Board seine aktuelle Aufgabe beendet …',
	cancel: 'Abbrechen',
	inTheTerminalKeystrokesGo:
		'Im Terminal gehen Tastendrücke direkt an die Shell des Boards, wie in jedem seriellen Terminal. Währenddessen sendet die Seite keine eigenen Befehle: Uploads und Listen warten, bis Sie es verlassen.',
	openTheTerminal: 'Terminal öffnen',
	cancelsTheLineAProgram: 'Bricht die Zeile ab; ein Programm kann es anders behandeln',
	completesTheWord: 'Vervollständigt das Wort',
	previousLine: 'Vorherige Zeile',
	nextLine: 'Nächste Zeile',
	clearsTheScreen: 'Leert den Bildschirm',
	deletesTheLine: 'Löscht die Zeile',
	someCharactersWereNotSent:
		'Einige Zeichen wurden nicht gesendet: Die Shell des Boards nimmt nur ASCII an und lässt den Rest fallen.',
	ctrlDNotSent:
		'Strg-D wurde nicht gesendet: Das Board würde es für den Anfang eines SMP-Frames halten und den nächsten verwerfen; ein älteres Board beantwortet bis zum Reset kein SMP mehr. Verwenden Sie die Entf-Taste.',
	ctrlFNotSent:
		'Strg-F wurde nicht gesendet: Folgt darauf Tab, hielte das Board es für den Anfang eines SMP-Frames und würde verwerfen, was folgt. Verwenden Sie die Pfeiltaste.'
});
