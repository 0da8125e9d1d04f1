// The texts of the simulated board, in German.
import { messages } from '../messages.ts';
import type { panel as english } from '../en/panel.ts';

export const panel = messages<typeof english>('panel', {
	megahertz: '{mega, number} MHz',
	pwr: 'PWR',
	theBoardIsLabel: 'das Board: {label}',
	reset: 'Reset',
	nrst: 'NRST',
	theBoardIsStarting: 'das Board startet gerade',
	notWorking: 'ohne Funktion',
	nameWaveform: '{name}: Wellenform',
	constant: 'Konstant',
	around: 'um',
	nameCenterOfTheWaveform: '{name}: Mitte der Wellenform',
	nameAmplitude: '{name}: Amplitude',
	every: 'alle',
	namePeriod: '{name}: Periode',
	showsMessagesPublishedToTopic: 'Zeigt Nachrichten, die unter „{topic}“ veröffentlicht werden',
	display: 'Display',
	aNumberFromMinTo: 'Eine Zahl von {min} bis {max}',
	labelInUnit: '{label} in {unit}',
	theBoardIsPaused: 'Das Board ist angehalten.',
	resume: 'Fortsetzen',
	theBoardRunsAtSpeed: 'Das Board läuft mit {speed} % seiner Geschwindigkeit.',
	fullSpeed: 'Volle Geschwindigkeit',
	pins: 'Pins',
	ledsOn: '{lit} von {all} LEDs an',
	on: 'an',
	off: 'aus',
	part: 'Teil',
	pin: 'Pin',
	level: 'Pegel',
	state: 'Zustand',
	pressed: 'gedrückt',
	released: 'losgelassen',
	theStockSupervisorIsBuilt:
		'Der Original-Supervisor ist ohne GPIO gebaut: Kein Programm kann auf Pins zugreifen.',
	labelIsOnPinnameWhich:
		'{label} liegt an <code>{pinName}</code>, das in Ocres Porttabelle fehlt: Ein Programm bekommt −19 für <code>{alias}</code>.',
	inAProgramPortsCount: 'In einem Programm zählen Ports ab 0:',
	pinnameIsPortPortPin:
		'<code>{pinName}</code> ist Port {port}, Pin {pin}. {label} leuchtet bei Pegel {activeLevel}.',
	sensors: 'Sensoren',
	theStockSupervisorIsBuiltWithout:
		'Der Original-Supervisor ist ohne Sensorunterstützung gebaut: Kein Programm kann Sensoren lesen.',
	givesARandomWholeNumber: 'Liefert bei jedem Lesen eine zufällige ganze Zahl von 0 bis {max}.',
	waitingForPermission: 'Wartet auf die Erlaubnis.',
	following: 'Folgt.',
	board: 'Board',
	simulatedBoard: 'Simuliertes Board',
	panelOf: '{title} {name}',
	inAProgram: 'In einem Programm: <code>"{name}"</code>',
	inAProgramChip: 'In einem Programm: <code>"{name}"</code>, ein Chip {chip}',
	powerOff: 'aus',
	powerStarting: 'startet',
	powerOn: 'an'
});
