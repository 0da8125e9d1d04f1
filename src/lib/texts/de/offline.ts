// The texts of the offline copy: its state in one line, and its dialog, in German.
import { messages } from '../messages.ts';
import type { offline as english } from '../en/offline.ts';

export const offline = messages<typeof english>('offline', {
	offline: 'Offline',
	title: 'Ohne Netzwerk',
	description:
		'Dieser Browser kann die ganze Seite speichern, damit sie ohne Netzwerk funktioniert.',
	statusReady: 'Offline verfügbar',
	statusFetching: 'Offline-Kopie: {percent} %',
	statusUpdate: 'Neue Version bereit',
	statusNot: 'Nicht offline verfügbar',
	statusChecking: 'Offline-Kopie wird geprüft …',
	ready:
		'Offline verfügbar: Ab jetzt lässt sich die Seite auch ohne Netzwerk öffnen und verwenden.',
	readyNotAll:
		'Offline verfügbar. Was nicht gespeichert ist, wird bei Bedarf geladen; dafür ist ein Netzwerk nötig.',
	fetching: 'Es wird geladen, was ohne Netzwerk gebraucht wird.',
	preparing: 'Fehlendes wird gesucht …',
	paused: 'Pausiert. Was bisher angekommen ist, bleibt erhalten.',
	removed: 'Es ist nichts gespeichert: Die Seite braucht zum Öffnen das Netzwerk.',
	waiting: 'Die Offline-Kopie wird geladen, wenn die Seite nichts anderes zu tun hat.',
	heldBackSaveData: 'Es wurde nichts geladen, weil Ihr Browser im Datensparmodus ist.',
	heldBackMetered: 'Es wurde nichts geladen, weil Ihre Verbindung möglicherweise getaktet ist.',
	heldBackSlow: 'Es wurde nichts geladen, weil Ihre Verbindung langsam ist.',
	insecure:
		'Browser speichern Seiten nur, wenn sie über https oder von diesem Computer kommen. Diese kam über einfaches http, deshalb braucht sie bei jedem Öffnen das Netzwerk.',
	missing: 'Dieser Browser kann keine Seiten speichern. Sie braucht bei jedem Öffnen das Netzwerk.',
	development: 'Der Entwicklungsserver speichert nichts offline. Eine gebaute Website tut es.',
	stays: 'Der Browser behält sie, bis Sie sie entfernen.',
	mayGo:
		'Der Browser kann sie entfernen, wenn auf dem Gerät der Platz knapp wird. Ihre Projekte werden getrennt gespeichert.',
	update:
		'Eine neue Version dieser Seite ist da. Sie gilt ab dem nächsten Start, wenn kein anderer Tab dieser Seite geöffnet ist.',
	takeUpdate: 'Mit der neuen Version neu laden',
	later: 'Später',
	fetchRest: 'Rest laden ({size})',
	fetch: 'Laden',
	tryAgain: 'Erneut versuchen',
	pause: 'Pausieren',
	resume: 'Fortsetzen',
	remove: 'Offline-Kopie entfernen',
	removeQuestion: 'Offline-Kopie entfernen?',
	removeText:
		'{size} werden von diesem Gerät entfernt. Ihre Projekte, Images und Einstellungen bleiben.',
	removeConfirm: 'Entfernen',
	what: 'Was',
	kept: 'Gespeichert',
	size: 'Größe',
	total: 'Insgesamt',
	keptOf: '{kept} von {size}',
	keptWhole: 'Gespeichert',
	keptNot: 'Nicht gespeichert',
	progress: 'Die Offline-Kopie wird geladen',
	groupPage: 'Seite, Simulator und Dokumente',
	groupC: 'C-Compiler',
	groupWholeC: 'C-Compiler, selten gebrauchte Teile',
	groupExamples: 'Beispiele, kompiliert',
	groupFirmware: 'Firmware für Boards',
	groupOther: 'Andere Dateien ({id})',
	updateReadyTitle: 'Eine neue Version dieser Seite ist bereit',
	updateReadyText: 'Sie gilt ab dem nächsten Start. Ihre Arbeit wird vorher gespeichert.',
	groupLanguage: 'Sprache: {name}',
	groupLanguages: 'Weitere Sprachen der Seite'
});
