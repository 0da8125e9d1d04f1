// The texts of putting firmware on boards, in German.
import { messages } from '../messages.ts';
import type { flash as english } from '../en/flash.ts';

export const flash = messages<typeof english>('flash', {
	title: 'Firmware flashen',
	description: 'Bringen Sie Firmware auf ein Board, damit es Ocre-Container ausführen kann.',
	close: 'Schließen',

	// The file.
	firmware: '1. Firmware',
	chooseFile: 'Datei auswählen …',
	chooseAnother: 'Andere Datei auswählen …',
	dropHere:
		'oder hier ablegen: .uf2, .hex, .elf, .bin, ein signiertes MCUboot-Image oder eine Firmwareliste (.json) mit ihren Dateien.',
	address: 'oder ihre Adresse',
	fetch: 'Laden',
	enterAddress: 'Geben Sie zuerst eine Adresse ein.',
	fetching: 'Die Firmware wird geladen',
	cancel: 'Abbrechen',
	fileRead: '{format}, {size} zu schreiben',
	fileVersion: 'Version {version}',
	fileFor: 'für {chip}',

	// Builds that are offered.
	buildsOfSite: 'Builds dieser Website für {board}',
	buildsOfAddress: 'Builds von {host} für {board}',
	buildsOfFiles: 'Builds Ihrer Liste für {board}',
	anyBoard: 'alle Boards',
	buildsLoading: 'Die Firmwareliste wird geladen …',
	buildsAgain: 'Liste erneut laden',
	noBuild: 'Die Liste hat keinen Build für {board}.',
	noBuildAtAll: 'Die Liste hat keinen Build für ein Board, das diese Seite flashen kann.',
	build: 'Ocre {ocre}, Firmware {version}',
	buildFor: 'für {board}, mit Zephyr {zephyr}',
	buildSize: '{flash} Flash, {ram} RAM',
	replacesApplication: 'ersetzt die Firmware; Bootloader, Container und Images bleiben',
	replacesBoard: 'ersetzt alles im Flash: Container und Images gehen verloren',
	buildNotes: 'Versionshinweise',
	takeBuild: 'Diesen Build verwenden',
	takeBuildNamed: 'Ocre {ocre}, Firmware {version}, für {board} verwenden',
	buildTaken: 'Ausgewählt; sein SHA-256 stimmt.',

	// The board.
	board: '2. Board',
	whichBoard: 'Welches Board ist es? Vergleichen Sie es mit den Bildern.',
	seenFirmware: 'Seine Firmware meldet, dass dieses Board verbunden ist.',
	seenDrive: 'Das Laufwerk meldet, dass es zu diesem Board gehört.',
	seenUsb: 'Ein USB-Gerät dieses Boards ist angeschlossen.',

	// The plan.
	plan: '3. Was geschehen wird',
	firstFileAndBoard: 'Wählen Sie zuerst die Firmware und das Board.',
	way: 'Weg',
	wayUf2: 'Datei auf das Laufwerk des Bootloaders',
	wayProgrammer: 'Datei auf das Laufwerk des Programmers',
	wayPicoboot: 'USB (PICOBOOT)',
	wayDfu: 'USB (DFU)',
	waySmp: 'über die laufende Firmware (SMP)',
	wayMcuboot: 'serielle Wiederherstellung (MCUboot)',
	wayEsp: 'serieller Loader (ESP)',
	written: 'Geschrieben',
	writtenTo: '{size} ab {address}',
	erased: 'Gelöscht',
	erasedOf: '{size}, in ganzen Seiten: Die bisherige Firmware ist weg',
	storage: 'Container und Images darauf',
	storageKept: 'bleiben: Ihr Dateispeicher wird nicht angetastet',
	storageWritten: 'gehen verloren: Die Datei hat neuen Inhalt für ihren Dateispeicher',
	storageNone: 'diese Seite kennt auf diesem Board keinen Dateispeicher',
	never: 'Nie angetastet',
	neverList: 'Bootloader, Option-Bytes und Fuses',
	neverRom: 'der Bootloader (er steht im ROM), Option-Bytes und Fuses',

	// The guide.
	guide: '4. Board in den Bootloader bringen',
	guideProgrammer: '4. Board anstecken',
	stepUnplug: 'Ziehen Sie das Board vom Computer ab.',
	stepHoldBoot: 'Drücken Sie den Taster {button} und halten Sie ihn gedrückt.',
	stepPlugIn: 'Stecken Sie das Board an, mit einem Kabel, das Daten überträgt: Viele laden nur.',
	stepPlugInAt:
		'Stecken Sie das Board an der Buchse {socket} an, mit einem Kabel, das Daten überträgt: Viele laden nur.',
	stepReleaseBoot: 'Lassen Sie den Taster los.',
	stepPressResetTwice: 'Drücken Sie den Taster {button} zweimal schnell.',
	stepPressReset: 'Drücken Sie den Taster {button}.',
	stepSetBootSwitch:
		'Stellen Sie den Schalter {button} so, dass der Bootloader im ROM startet (siehe Handbuch des Boards).',
	stepPlugInProgrammer: 'Stecken Sie das Board an der Buchse {socket} an, nicht an der anderen.',
	stepKeepRunning: 'Lassen Sie seine Firmware laufen: Sie nimmt die neue selbst entgegen.',
	stepLookDrive: 'Ein Laufwerk namens {drive} erscheint. Wählen Sie es unten aus.',
	stepLookUsb: 'Ein neues USB-Gerät erscheint.',
	stepLookLight: 'Ein Licht auf dem Board wird langsam heller und dunkler.',
	stepLookSerial: 'Ein neuer serieller Port erscheint.',
	chooseDrive: 'Laufwerk auswählen …',
	chooseAnotherDrive: 'Anderes Laufwerk auswählen …',
	driveSays: 'Das Laufwerk „{name}“ meldet: {says}',
	driveSaysNothing:
		'Das Laufwerk „{name}“ gehört zu einem Programmer, sagt aber nicht, zu welchem Board.',
	driveConfirm: 'Es ist das Laufwerk meines Boards ({board})',
	pageExpects: 'Als Nächstes erwartet diese Seite: {what}',
	expectsDrive: 'das Laufwerk {drive}',
	expectsUsb: 'den Bootloader des Boards in der USB-Geräteliste des Browsers',
	chooseUsb: 'USB-Gerät auswählen …',
	chooseAnotherUsb: 'Anderes USB-Gerät auswählen …',
	usbSays: 'Es meldet: {says}',
	expectsPort: 'den seriellen Port des Boards',
	useBoard: 'Port von {name} verwenden',
	choosePort: 'Seriellen Port auswählen …',
	chooseAnotherPort: 'Anderen seriellen Port auswählen …',
	portChosen: 'Ausgewählt: {name}.',
	portLent: 'Es wird während des Flashens getrennt und danach wieder verbunden.',
	enterHint:
		'Ohne Taster: Laufende Firmware kann von selbst in den Bootloader neu starten, wenn sie dafür gebaut wurde.',
	enter: 'In den Bootloader neu starten',
	enterCannot:
		'Die Firmware auf diesem Board meldet, dass sie dafür nicht gebaut wurde. Folgen Sie den Schritten oben.',
	entering: 'Das Board wird aufgefordert, in den Bootloader neu zu starten …',
	enterRefused: 'Die Firmware meldet, dass sie das nicht kann. Folgen Sie den Schritten oben.',
	enterArrived: 'Der Bootloader ist da.',
	enterThenUsb:
		'Die Aufforderung wurde gesendet. Der Browser verlangt, dass Sie den Bootloader einmal auswählen: Klicken Sie auf „USB-Gerät auswählen …“. Ist er nicht in der Liste, folgen Sie den Schritten oben.',
	enterThenDrive:
		'Die Aufforderung wurde gesendet. Wählen Sie unten sein Laufwerk aus; erscheint keines, folgen Sie den Schritten oben.',
	enterThenFlash:
		'Die Aufforderung wurde gesendet. Flashen Sie es jetzt; antwortet nichts, folgen Sie den Schritten oben.',

	// Elsewhere.
	notHere: 'Dieser Browser kann diesen Teil nicht.',
	noFolders:
		'In diesem Browser können Seiten nicht auf ein Laufwerk schreiben, das Sie auswählen. Chrome und Edge am Computer können es. Es geht auch ohne:',
	noPorts: 'Dieser Browser kann sich nicht mit seriellen Ports verbinden.',
	noUsb:
		'In diesem Browser können Seiten keine USB-Geräte verwenden. Chrome und Edge am Computer können es. Es geht auch ohne:',
	noSerial:
		'In diesem Browser können Seiten keine seriellen Ports verwenden. Chrome, Edge und Firefox am Computer können es. Es geht auch ohne:',
	byHandDrive:
		'Speichern Sie die Datei und kopieren Sie sie dann im Dateimanager auf das Laufwerk {drive}. Das Laufwerk verschwindet, wenn das Board sie hat.',
	byHandCommand:
		'Speichern Sie die Datei und führen Sie dann im Terminal das Werkzeug des Herstellers aus:',
	saveFile: '{name} speichern',
	copy: 'Kopieren',

	// Writing.
	write: '{board} flashen',
	writeNone: 'Board flashen',
	whyFile: 'Wählen Sie zuerst die Firmware.',
	whyBoard: 'Wählen Sie zuerst das Board.',
	whyRefused: 'Diese Firmware passt nicht zu diesem Board.',
	whyDrive: 'Wählen Sie zuerst das Laufwerk des Boards aus.',
	whyUsb: 'Wählen Sie zuerst das USB-Gerät des Boards aus.',
	whyPort: 'Wählen Sie zuerst den seriellen Port des Boards aus.',
	whyConfirm: 'Bestätigen Sie zuerst, dass es das Laufwerk des richtigen Boards ist.',
	whyHere: 'Dieser Browser kann auf diese Weise nicht schreiben.',
	phaseConnect: 'Board wird untersucht',
	phaseErase: 'Löschen',
	phaseWrite: 'Schreiben',
	phaseVerify: 'Zurücklesen',
	phaseRestart: 'Das Board nimmt die Datei und startet neu',
	phaseProving: 'Board wird gefragt, was darauf läuft',
	progress: '{done} von {total}',
	left: 'noch etwa {time}',
	doNotUnplug: 'Ziehen Sie das Board jetzt nicht ab.',
	canUnplug:
		'Wenn Sie jetzt abbrechen, bleibt das Board im Bootloader, von wo aus es erneut geflasht werden kann.',
	cancelUntouched: 'Wenn Sie jetzt abbrechen, ändert sich auf dem Board nichts.',
	cancelling: 'Wird abgebrochen …',
	skip: 'Nicht warten',

	// The end.
	done: 'Fertig: Auf dem Board läuft die neue Firmware.',
	doneReadBack: 'Jedes Byte wurde aus seinem Flash zurückgelesen und verglichen.',
	doneChecksum: 'Die Prüfsumme über seinen Flash ist die der Datei.',
	doneIdentity:
		'Das Board meldet Ocre {version}, Build {commit} vom {date}: den Build in der Datei.',
	unproved: 'Geschrieben, aber noch nicht nachgewiesen.',
	unprovedSilent:
		'Das Board hat jedes Byte angenommen. Ob sie laufen, muss es selbst sagen: Verbinden Sie sich mit seiner seriellen Konsole.',
	unprovedUnknown:
		'Das Board antwortet, sagt aber nichts, woran diese Seite seinen Build von einem anderen unterscheiden könnte.',
	unprovedOther:
		'Ein Board antwortet, aber mit einem anderen Build als dem der Datei. Ist es dieses Board, flashen Sie es erneut.',
	noConsole:
		'Die Konsole dieses Boards liegt an seinen Pins, nicht an seiner USB-Buchse: Dafür braucht man einen seriellen USB-Adapter.',
	notBack:
		'Das Board ist nicht an seinen Port zurückgekehrt. Der Browser verlangt, dass Sie es einmal auswählen:',
	connect: 'Zum Prüfen verbinden …',
	connectAgain: 'Erneut verbinden …',
	noneToAsk: 'Es ist kein Board verbunden.',
	checkNow: 'Verbundene Boards prüfen',
	cancelled: 'Abgebrochen. Es wurde nichts geschrieben; das Board ist, wie es war.',
	stateUntouched: 'Es wurde nichts geschrieben: Das Board ist, wie es war.',
	stateBootloader:
		'Ein Teil der Firmware wurde gelöscht oder geschrieben, sodass das Board nicht startet. Sein Bootloader antwortet noch: Flashen Sie es erneut, dann funktioniert es.',
	stateUnverified:
		'Alles wurde geschrieben, aber nichts weist es nach. Sehen Sie nach, ob das Board startet; wenn nicht, flashen Sie es erneut.',
	stateUnknown:
		'Die Verbindung brach mittendrin ab: Vielleicht startet das Board, vielleicht nicht. Sein Bootloader kann so nicht verloren gehen: Bringen Sie das Board wieder in den Bootloader und flashen Sie es noch einmal.',
	tryAgain: 'Erneut versuchen',
	another: 'Weiteres Board flashen',
	name: 'Name des Boards',
	nameIt: 'Namen speichern',
	named: 'Das Board heißt jetzt {name}.',
	notNamed: 'Das Board konnte seinen Namen nicht speichern.',
	enterName: 'Geben Sie zuerst einen Namen ein.',
	runBlinky: 'Blinky auf dem Board ausführen',
	connectForBlinky: 'Verbinden und Blinky ausführen …',
	log: 'Log',
	copyLog: 'Log kopieren',

	// Help.
	help: 'Das Board oder sein Laufwerk erscheint nicht',
	helpCable:
		'Probieren Sie ein anderes Kabel: Viele führen nur Strom. Stecken Sie es direkt am Computer an.',
	helpAgain:
		'Wiederholen Sie die Schritte. Der Taster muss in dem Moment gedrückt sein, in dem das Board Strom bekommt.',
	helpLinux:
		'Linux: Für die Wege über USB und seriell braucht Ihr Benutzer Zugriff. Speichern Sie diese Regeln als root, führen Sie „sudo udevadm control --reload && sudo udevadm trigger“ aus und stecken Sie das Board neu an.',
	helpWindows:
		'Windows: Bootloader von STM32 brauchen WinUSB. Das Werkzeug Zadig installiert ihn; oder speichern Sie dies als ocre-boards.inf (Treiber ohne Signatur brauchen den Testmodus von Windows).',
	helpWindowsPico: 'RP2350 und Laufwerke brauchen unter Windows nichts.',
	udevRules: 'udev-Regeln',
	infFile: 'WinUSB-Treiberdatei',
	copyLabel: 'Kopieren: {label}',
	recovery: 'Wenn das Board nicht mehr startet',
	recoveryRom:
		'{board} hat seinen Bootloader im ROM, das nicht überschrieben werden kann. Bringen Sie das Board mit den Schritten dieses Dialogs in den Bootloader und flashen Sie es erneut.',
	recoveryProgrammer:
		'{board} hat einen eigenen Programmer, der unabhängig von der Firmware funktioniert. Stecken Sie das Board an {socket} an und flashen Sie es erneut.',
	recoveryFlash:
		'{board} hat seinen Bootloader im Flash; diese Seite überschreibt ihn nie. Drücken Sie {button} zweimal schnell und flashen Sie das Board erneut.'
});
