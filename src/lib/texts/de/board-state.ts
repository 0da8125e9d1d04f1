// The texts of how a board, its storage and its containers are, in German.
import { messages } from '../messages.ts';
import type { boardState as english } from '../en/board-state.ts';

export const boardState = messages<typeof english>('boardState', {
	simulatedBoard: '{name} (simuliert)',
	simulatedStock: '{name} (simuliert, Original-Ocre)',
	notConnected: 'Das Board ist nicht verbunden.',
	beingConnected: 'Das Board wird gerade verbunden.',
	booting: 'Das Board startet gerade.',
	noSupervisor: 'Auf diesem Board antwortet kein Ocre-Supervisor.',
	consoleHeld: 'Ein Container hält die Konsole des Boards besetzt: Setzen Sie das Board zurück.',
	otherTab: 'Ein anderer Tab verwendet das Board.',
	noAnswerReset: 'Das Board antwortet nicht: Setzen Sie es zurück.',
	connectionLost: 'Die Verbindung zum Board ist abgebrochen.',
	terminalUses: 'Das Terminal verwendet die Konsole: Verlassen Sie es zuerst.',
	isNotConnected: 'nicht verbunden',
	connecting: 'Verbindung wird hergestellt: Der Prompt wird gesucht',
	isBooting: 'startet gerade',
	shellOnly: 'eine Shell antwortet, aber kein Ocre-Supervisor',
	ready: 'bereit',
	busy: 'mit einem Befehl oder einer Übertragung beschäftigt',
	inTheTerminal: 'im Terminal',
	silent: 'antwortet nicht',
	blocked: 'blockiert: Ein Container hält die Konsole besetzt',
	unplugged: 'nicht angesteckt',
	taken: 'von einem anderen Tab verwendet',
	waiting: 'abgezogen: wartet, bis es wieder da ist',
	sendsNothing: 'das Board sendet nichts',
	noise: 'das Board sendet bei keiner der versuchten Baudraten lesbaren Text',
	noPrompt: 'das Board ist gestartet, zeigt aber keinen Prompt',
	shellDoesNotAnswer: 'es kommen Ausgaben an, aber die Shell antwortet nicht',
	startHangs: 'ein Container kann nicht starten, und die Shell wartet auf ihn',
	tryingBaud: 'Versuch mit {baudRate} Baud',
	otherTabKeeps:
		'Dieses Board ist in einem anderen Tab geöffnet, der seinen Dateispeicher verwaltet.',
	otherTabKeepsText:
		'Dieser Tab arbeitet mit einer Kopie: Dateien, die hier geschrieben werden, gehen beim Schließen des Tabs verloren. Schließen Sie den anderen Tab und laden Sie diesen neu, um sie zu behalten.',
	noSpace: 'Der Browser hat keinen Platz mehr für den Dateispeicher des Boards.',
	noSpaceText:
		'Das Board arbeitet weiter, aber ab jetzt geschriebene Dateien gehen verloren, wenn dieser Tab geschlossen wird. Löschen Sie Dateien auf dem Board oder schaffen Sie Platz im Browserspeicher.',
	notAllowed: 'Dieser Browser lässt nicht zu, dass die Seite den Dateispeicher des Boards sichert.',
	notAllowedText:
		'Das Board funktioniert, aber seine Dateien gehen verloren, wenn dieser Tab geschlossen wird. In privaten Fenstern ist das üblich.',
	startedEmpty: 'Der gesicherte Dateispeicher des Boards konnte nicht gelesen werden.',
	startedEmptyText:
		'Das Board ist mit leerem Dateispeicher gestartet. Führen Sie ein Projekt aus, um sein Image erneut hochzuladen.',
	enterAName: 'Geben Sie einen Namen ein.',
	atMostCharacters: 'Höchstens {limit} Zeichen.',
	invisibleCharacters: 'Der Name enthält unsichtbare Zeichen.',
	lastCommand: 'Der letzte Befehl läuft noch.',
	notRunning: 'Er läuft nicht.',
	stillRunning: 'Er läuft noch: Stoppen Sie ihn zuerst.',
	alreadyRunning: 'Er läuft bereits.',
	paused: 'Er ist angehalten.',
	startFailed:
		'Sein Start ist fehlgeschlagen: Entfernen Sie ihn und führen Sie das Programm erneut aus.',
	unknownState: 'Das Board kennt seinen Zustand nicht: Setzen Sie das Board zurück.',
	gaveUp: 'das Programm hat aufgegeben (abort, eine verletzte Assertion oder __builtin_trap)',
	outOfBounds:
		'Zugriff auf eine Adresse außerhalb des eigenen Speichers (falscher Zeiger, zu großer Index oder Stapelüberlauf)',
	dividedByZero: 'Division durch null',
	overflowed: 'Überlauf bei einer Division',
	tooLarge: 'eine Zahl war zu groß für eine Ganzzahl',
	otherType: 'Aufruf einer Funktion über einen Zeiger mit anderem Typ',
	notAFunction: 'Aufruf über einen Zeiger, der keine Funktion ist',
	nullFunction: 'Aufruf über einen Null-Funktionszeiger',
	tooDeep: 'die Aufrufe waren zu tief verschachtelt (Endlosrekursion?)',
	meaningOf: '{meaning} ({exception})',
	endedWithCode: '{id} endete mit Exit-Code {code}',
	wasStopped: '{id} wurde gestoppt',
	endedByError: '{id} ist abgebrochen: {why}',
	noThread:
		'das Board hatte keinen Arbeitsspeicher mehr für den Thread. Stoppen Sie andere Container oder setzen Sie das Board zurück, falls Timer den Arbeitsspeicher aufgebraucht haben',
	startedTwice: 'er wurde gestartet, während er bereits lief',
	reasonInLog: 'falls das Board einen Grund genannt hat, steht er oben im Log',
	couldNotBeStarted: '{id} konnte nicht gestartet werden: {why}',
	boardRestarted: 'Board neu gestartet: Seine Container sind verloren',
	mixed:
		'{names} laufen gleichzeitig, und das Board sagt nicht, wer eine Zeile ausgegeben hat. Solche Zeilen sind mit „{mark}“ gekennzeichnet',
	containersMark: 'Container',
	stopped: 'gestoppt'
});
