// The texts of boards on cables, in German.
import { messages } from '../messages.ts';
import type { cables as english } from '../en/cables.ts';

export const cables = messages<typeof english>('cables', {
	resetByBreak: 'Mit BREAK zurücksetzen',
	tryAgain: 'Erneut versuchen',
	boardOnACable: 'Board am Kabel',
	renameTheBoard: 'Board umbenennen',
	ocre: 'Ocre',
	board: 'Board',
	zephyr: 'Zephyr',
	processor: 'Prozessor',
	system: 'System',
	built: 'Gebaut',
	firmware: 'Firmware',
	firmwareOfOurs: 'Playground {version}, Containerfunktionen Version {abi}',
	firmwareOfOthers:
		'nicht die des Playground: Sie verrät nicht, womit sie gebaut wurde; die Seite findet es durch Ausprobieren heraus',
	functions: 'Für Container',
	room: 'Platz',
	roomFor: '{containers} Container, {timers} Timer',
	roomMemory: ', {memory} Arbeitsspeicher dafür',
	uploads: 'Uploads',
	bySmp: 'per SMP',
	byShellCommandsSlow: 'per Shell-Befehl (langsam)',
	speed: 'Geschwindigkeit',
	baudrateBaud: '{baudRate} Baud',
	nothingThatLooksLikeAn: 'Es antwortet nichts, was wie ein Ocre-Supervisor aussieht.',
	soFarReason: 'Bisher: {reason}.',
	theBoardMayStillBe:
		'Vielleicht startet das Board noch, verwendet eine andere Baudrate oder hat andere Firmware.',
	baudRateToTry: 'Zu versuchende Baudrate',
	atValueBaud: 'mit {value} Baud',
	help: 'Hilfe',
	aContainerHoldsTheConsole: 'Ein Container hält die Konsole dieses Boards besetzt.',
	theContainerCouldNotBe:
		'Der Container konnte nicht gestartet werden, und das Board wartet endlos auf ihn. Da hilft nur ein Reset. Dateien bleiben erhalten, Container gehen verloren.',
	theContainerRunsInThe:
		'Der Container läuft im Vordergrund, sodass Eingaben an ihn gehen und nicht an die Shell, oder er konnte nicht gestartet werden. Ein Reset beendet ihn. Dateien bleiben erhalten, Container gehen verloren.',
	breakResetsBoardsWithA:
		'BREAK setzt Boards mit Debug-Adapter zurück. Drücken Sie bei anderen den Reset-Taster; die Seite macht dann von selbst weiter.',
	theBoardBootedButShows: 'Das Board ist gestartet, zeigt aber keinen Prompt.',
	itsFirmwareMayHaveNo:
		'Vielleicht hat seine Firmware keine Shell. Die Ausgabe steht in der Konsole.',
	aShellAnswersButIt: 'Eine Shell antwortet, aber nicht die eines Ocre-Supervisors.',
	thisBoardRunsOtherFirmware:
		'Auf diesem Board läuft andere Firmware: Flashen Sie den Supervisor oder wählen Sie ein anderes Board.',
	anotherTabOfThisPage: 'Ein anderer Tab dieser Seite verwendet das Board.',
	onlyOneTabCanUse:
		'Nur ein Tab kann es verwenden. Programme auf dem Board laufen in jedem Fall weiter.',
	takeOver: 'Übernehmen',
	thePortIsClosed: 'Der Port ist geschlossen.',
	connectAgain: 'Erneut verbinden',
	cancelConnecting: 'Verbinden abbrechen',
	sendsABreakWhichResets:
		'Sendet ein BREAK, das Boards mit passendem Debug-Adapter zurücksetzt. Drücken Sie bei anderen den Reset-Taster.',
	runsASmallProgramOn:
		'Führt ein kleines Programm auf dem Board aus, das die Systeminformationen liest (uname), und entfernt es wieder.',
	readSystemInformation: 'Systeminformationen lesen',
	disconnect: 'Trennen',
	connectionLogAndSettings: 'Verbindungsprotokoll und Einstellungen',
	connectionLog: 'Verbindungsprotokoll',
	forgetThisBoard: 'Dieses Board vergessen …',
	name: 'Name',
	storedOnTheBoardIn:
		'Wird auf dem Board in {LABEL_FILE} gespeichert, sodass jeder Computer ihn anzeigt.',
	rename: 'Umbenennen',
	forgetThisBoardQuestion: 'Dieses Board vergessen?',
	theBoardIsDisconnectedAnd:
		'Das Board wird getrennt, und der Browser fragt erneut, bevor diese Seite seinen Port verwenden darf. Auf dem Board ändert sich nichts.',
	forget: 'Vergessen',
	theBoardIsNotConnected: 'Das Board ist nicht verbunden.',
	theNameIsStoredOn: 'Der Name wird auf dem Board gespeichert, deshalb muss das Board antworten.',
	unpluggedPlugItInAgain:
		'abgezogen: Stecken Sie es wieder an, und die Seite macht von selbst weiter',
	connectingReason: 'Verbindung wird hergestellt: {reason}',
	boards: 'Boards',
	newOutput: 'neue Ausgabe',
	deployToSeveral: 'Auf mehrere deployen …',
	thisTakesOnlyAMoment: 'Das dauert nur einen Moment.',
	stop: 'Stoppen',
	runsASmallProgramOnThe:
		'Lässt die LED des angezeigten Boards fünf Sekunden blinken: durch seine Firmware oder durch ein kleines Programm, das danach entfernt wird.',
	blinkToFind: 'Zum Finden blinken',
	buildingASmallProgram: 'ein kleines Programm wird gebaut',
	sendingIt: 'es wird gesendet',
	askingIt: 'das Board wird gefragt',
	itsLedBlinksForFive: 'die LED blinkt fünf Sekunden',
	removingTheProgram: 'das Programm wird entfernt',
	lastLogLine: 'Letzte Logzeile:',
	connectAutomatically: 'Beim Öffnen dieser Seite automatisch verbinden',
	connectAutomaticallyLater:
		'Beim Öffnen dieser Seite automatisch verbinden: möglich, sobald sich das Board ausgewiesen hat',
	clock: '{when, time}'
});
