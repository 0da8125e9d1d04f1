// The texts of parts that know nothing of ours, in German.
import { messages } from '../messages.ts';
import type { ui as english } from '../en/ui.ts';

export const ui = messages<typeof english>('ui', {
	messages: 'Meldungen',
	files: 'Dateien',
	editor: 'Editor',
	consoleAndProblems: 'Konsole und Probleme',
	board: 'Board',
	sizesOfTheAreas: 'Größen der Bereiche',
	widthOfTheFileList: 'Breite der Dateiliste',
	widthOfTheConsole: 'Breite der Konsole',
	heightOfTheConsole: 'Höhe der Konsole',
	widthOfTheBoard: 'Breite des Boards',
	cancel: 'Abbrechen',
	close: 'Schließen',
	tryAgain: 'Erneut versuchen',
	dismiss: 'Ausblenden',
	copied: 'Kopiert',
	notifications: 'Benachrichtigungen',
	more: 'Mehr',
	moreOf: 'Mehr: {choice}',
	loading: 'Wird geladen …',
	nameCouldNotBeLoaded: 'Laden fehlgeschlagen: {name}.',
	thereIsNoNetworkConnection:
		'Die Netzwerkverbindung ist weg. Dieser Teil wird geladen, sobald sie wieder da ist.',
	checkTheConnectionAndTry:
		'Prüfen Sie die Verbindung und versuchen Sie es erneut, oder laden Sie die Seite neu; Ihre Arbeit ist gespeichert. ({cause})',
	areas: 'Bereiche',
	code: 'Code',
	console: 'Konsole',
	skipLinks: 'Sprungmarken',
	skipToLabel: 'Direkt zu: {label}',
	codeAndConsole: 'Code und Konsole',
	toEditor: 'Editor',
	toConsole: 'Konsole',
	toBoard: 'Board',
	themeSystem: 'Farbschema: System',
	themeLight: 'Farbschema: hell',
	themeDark: 'Farbschema: dunkel',
	textSizeSmall: 'Schriftgröße: klein',
	textSizeNormal: 'Schriftgröße: normal',
	textSizeLarge: 'Schriftgröße: groß',
	textSizeLargest: 'Schriftgröße: sehr groß',
	languageOf: 'Sprache: {name}'
});
