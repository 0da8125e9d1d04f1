// What the page remarks in the console and in the log of a connection, in German.
import { messages } from '../messages.ts';
import type { notes as english } from '../en/notes.ts';

export const notes = messages<typeof english>('notes', {
	noLongerWaiting: 'wartet nicht mehr auf die Antwort',
	shellReturned: 'die Shell lieferte {returnValue} zurück',
	terminalTakes:
		'das Terminal verwendet die Konsole: Ausgaben stehen jetzt unter „Terminal“ und „Roh“',
	afterTerminal: 'nach dem Verlassen des Terminals: {title} {next}',
	terminalClosed: 'Terminal geschlossen',
	aboutContainer: 'Hinweis ({containerId}): {message}',
	engineAndScript:
		'die JavaScript-Engine bleibt auf dem Board; vom Programm werden {bytes} Bytes gesendet',
	oneImageAsked: 'als ein Image gesendet, wie build.yaml es verlangt',
	oneImageForFolder:
		'als ein Image gesendet: Boards öffnen für einen Container einen Ordner, und das Programm hat einen eigenen',
	oneImageForName:
		'als ein Image gesendet: Die ID des Containers ist zu lang für eine eigene Datei',
	oneImageForFastLine: 'als ein Image gesendet: Die Leitung zu diesem Board hat keine Begrenzung',
	boardReset: 'Board zurückgesetzt',
	boardResetFaithful: 'Board zurückgesetzt: originalgetreuer Modus',
	boardResetDocumented: 'Board zurückgesetzt: dokumentierter Modus',
	storageErased: 'Dateispeicher des Boards gelöscht',
	waitingForBoard: 'Board abgezogen: wartet, bis es wieder da ist',
	boardIsBack: 'Board ist wieder da',
	otherBoard: 'ein anderes Board dieser Art wurde angesteckt: ignoriert',
	backAgain: 'das Board ist wieder da',
	likelyBack: 'das Board, oder eines, das ihm gleicht, ist wieder da',
	takingOver: 'wird von einem anderen Tab übernommen',
	breakSent: 'BREAK gesendet',
	rebootSent: 'kernel reboot gesendet',
	portClosed: 'Port geschlossen',
	portOpen: 'Port geöffnet, der Prompt wird gesucht',
	boots: 'das Board startet',
	shellOnly: 'eine Shell antwortet, aber kein Ocre-Supervisor',
	supervisorAnswers: 'der Supervisor antwortet',
	commandRuns: 'ein Befehl läuft',
	handedOver: 'die Konsole wurde dem Terminal übergeben',
	noSupervisor: 'es antwortet kein Ocre-Supervisor',
	consoleHeld: 'ein Container hält die Konsole besetzt',
	portGone: 'der Port ist weg',
	takenOver: 'ein anderer Tab hat das Board übernommen',
	tryingAgain: 'neuer Versuch, mit {baudRate} Baud',
	named: '{name} genannt, in {file}',
	nameNotKept: 'das Board konnte seinen Namen nicht behalten: {cause}',
	itsName: 'sein Name, aus {file}: {name}',
	reports: 'es meldet Ocre {version} {commit}, gebaut {buildDate}',
	notConnected: 'nicht verbunden: {cause}',
	opening: '{device} wird geöffnet',
	because: '{what}: {why}',
	boardOfKind: 'Board {kind} mit Ocre {version}',
	boardWithOcre: 'Board mit Ocre {version}',
	scenario: 'Szenario: {name}',
	notReset: 'nicht zurückgesetzt: Die Shell dieses Boards hat keinen Befehl dafür',
	started: '{id} gestartet',
	pastedNotSent:
		'{left, plural, one{# der eingefügten Zeilen wurde nicht gesendet} other{# der eingefügten Zeilen wurden nicht gesendet}}',
	typedNotSent: 'die im Terminal getippte Zeile wurde nicht gesendet',
	buttonPressed: 'Taster {alias} gedrückt',
	buttonReleased: 'Taster {alias} losgelassen',
	sensorMeasures: 'Sensor {sensor} misst {value}',
	endedWithCode: '{id} endete mit Exit-Code {code}'
});
