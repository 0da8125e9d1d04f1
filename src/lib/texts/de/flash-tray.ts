// The texts of flashing many boards of one kind, in German.
import { messages } from '../messages.ts';
import type { flashTray as english } from '../en/flash-tray.ts';

export const flashTray = messages<typeof english>('flashTray', {
	open: 'Viele Boards flashen …',
	title: '{board}: viele Boards flashen',
	back: 'Zurück zu einem Board',
	backWorking: 'Es werden noch Boards geflasht.',
	what: '{file} kommt auf jedes Board. Jedes bekommt einen Namen, eine Zeile in der Tabelle und ein Etikett.',

	// Settings.
	settings: '1. Für jedes Board',
	pattern: 'Namen',
	patternHint: 'Die Zahl in geschweiften Klammern zählt hoch. Der nächste Name ist {name}.',
	patternNumber: 'Setzen Sie eine Zahl in geschweifte Klammern, etwa {example}.',
	keepName: 'Namen auf dem Board speichern',
	program: 'Programm',
	programNone: 'keines',
	programBlinky: 'Blinky: Sein Licht zeigt, welches Board fertig ist',
	programProject: 'das geöffnete Projekt, {name}',
	whyOneByOneDrive: 'Laufwerke werden nacheinander geflasht.',
	whyOneByOneConsole:
		'Nacheinander: Ein serieller Port sagt nicht, zu welchem Board er gehört, und der Nachweis, der Name oder das Programm laufen über ihn.',
	severalAtOnce: 'Bis zu {count} Boards gleichzeitig.',

	// Boards.
	boards: '2. Boards anstecken',
	start: 'Starten',
	startAgain: 'Fortsetzen',
	stop: 'Nach diesem Board stoppen',
	stopped: 'Gestoppt: Es wird kein weiteres Board begonnen.',
	whyNotStarted: 'Drücken Sie zuerst „Starten“.',
	whyPattern: 'Berichtigen Sie zuerst die Namen.',
	whyBusy: 'Ein anderes Board wird gerade geflasht.',
	whyConfirm: 'Bestätigen Sie zuerst, dass es die richtigen Laufwerke sind.',
	confirm: 'Jedes Laufwerk, das ich auswähle, gehört zu einem Board vom Typ {board}',
	waiting: 'Wartet auf das nächste Board im Bootloader.',
	chooseUsb: 'USB-Gerät auswählen …',
	chooseUsbHint:
		'Browser zeigen einer Seite nur Geräte, die einmal ausgewählt wurden. Ein Board mit Seriennummer wird von da an von selbst erkannt.',
	waitingPort: 'Wartet auf das nächste Board an einem seriellen Port.',
	choosePort: 'Seriellen Port auswählen …',
	choosePortHint:
		'Browser zeigen einer Seite nur Ports, die einmal ausgewählt wurden. Ein Port sagt nicht, welches Board daran hängt; deshalb sagen Sie bei jedem, ob es das nächste ist.',
	portThere: '{name} ist da. Es kann ein Board sein, das schon geflasht wurde.',
	chooseDrive: 'Nächstes Laufwerk auswählen …',
	noSerial: 'Ein Board ohne Seriennummer ist da. Es kann eines sein, das schon geflasht wurde.',
	flashIt: 'Als {name} flashen',
	known: 'Dieses Board steht schon in der Tabelle: {name}.',
	full: 'Die Tabelle ist voll. Exportieren Sie sie, und beginnen Sie eine neue Serie.',
	connect: 'Mit seiner Konsole verbinden …',
	askingConsole:
		'Das Board muss sagen, was darauf läuft: Verbinden Sie sich mit seiner seriellen Konsole.',

	// The table.
	results: '3. Ergebnisse',
	none: 'Noch kein Board.',
	summary:
		'{done} fertig, {unproved} nicht nachgewiesen, {failed} fehlgeschlagen, {working} in Arbeit, {total} insgesamt',
	serial: 'Seriennummer {number}',
	columnNumber: 'Board',
	columnProof: 'Firmware',
	columnTime: 'Zeit',
	columnResult: 'Ergebnis',
	wanted: 'Stecken Sie es wieder an.',
	inLine: 'Wartet, bis es an der Reihe ist.',
	stepProve: 'Fragt, was darauf läuft',
	stepName: 'Speichert den Namen',
	stepProgram: 'Bringt das Programm auf das Board',
	percent: '{phase}, {percent} %',
	done: 'Fertig',
	doneWith: 'Fertig; {program} läuft',
	nameNotKept: 'Das Board konnte seinen Namen nicht speichern.',
	unproved: 'Geschrieben, nicht nachgewiesen.',
	unprovedNext: 'Stecken Sie seine Konsole an und wiederholen Sie es dann.',
	cancelled: 'Abgebrochen; es wurde nichts geschrieben.',
	proofReadBack: 'zurückgelesen und verglichen',
	proofChecksum: 'Prüfsumme des Geräts',
	proofIdentity: 'meldet, dass dieser Build läuft',
	proofNone: 'nicht nachgewiesen',
	repeat: 'Wiederholen',
	repeatName: '{name} wiederholen',
	repeatFailed: 'Fehlgeschlagene wiederholen',
	noneFailed: 'Kein Board ist fehlgeschlagen.',
	cancel: 'Abbrechen',
	cancelName: '{name} abbrechen',
	skip: 'Nicht warten',
	skipName: 'Nicht auf {name} warten',
	doNotUnplug: 'Ziehen Sie dieses Board jetzt nicht ab.',
	csv: 'Als CSV exportieren',
	noneYet: 'Es wurde noch kein Board geflasht.',

	// Labels.
	labels: 'Etiketten',
	code: 'QR-Code',
	codeName: 'Name',
	codeSerial: 'Seriennummer',
	codeBoth: 'Name und Seriennummer',
	codeOf: 'QR-Code: {text}',
	print: 'Drucken …'
});
