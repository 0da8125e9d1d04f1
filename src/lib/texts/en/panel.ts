// The texts of the simulated board.
import { room } from '../room.ts';

export const panel = room('panel', {
	megahertz: '{mega, number} MHz',
	pwr: 'PWR',
	theBoardIsLabel: 'the board is {label}',
	reset: 'Reset',
	nrst: 'NRST',
	theBoardIsStarting: 'the board is starting',
	notWorking: 'not working',
	nameWaveform: '{name}: waveform',
	constant: 'Constant',
	around: 'around',
	nameCenterOfTheWaveform: '{name}: center of the waveform',
	nameAmplitude: '{name}: amplitude',
	every: 'every',
	namePeriod: '{name}: period',
	showsMessagesPublishedToTopic: 'Shows messages published to “{topic}”',
	display: 'Display',
	aNumberFromMinTo: 'A number from {min} to {max}',
	theBoardIsPaused: 'The board is paused.',
	resume: 'Resume',
	theBoardRunsAtSpeed: 'The board runs at {speed} % of its speed.',
	fullSpeed: 'Full speed',
	pins: 'Pins',
	ledsOn: '{lit} of {all} LEDs on',
	on: 'on',
	off: 'off',
	part: 'Part',
	pin: 'Pin',
	level: 'Level',
	state: 'State',
	pressed: 'pressed',
	released: 'released',
	theStockSupervisorIsBuilt:
		'The stock supervisor is built without GPIO: no program can access pins.',
	labelIsOnPinnameWhich:
		'{label} is on <code>{pinName}</code>, which is missing in Ocre’s table of ports: a program gets −19 for <code>{alias}</code>.',
	inAProgramPortsCount: 'In a program, ports count from 0:',
	pinnameIsPortPortPin:
		'<code>{pinName}</code> is port {port}, pin {pin}. {label} lights at level {activeLevel}.',
	sensors: 'Sensors',
	theStockSupervisorIsBuiltWithout:
		'The stock supervisor is built without sensor support: no program can read sensors.',
	givesARandomWholeNumber: 'Gives a random whole number from 0 to {max} each time it is read.',
	waitingForPermission: 'Waiting for permission.',
	following: 'Following.',
	board: 'Board',
	simulatedBoard: 'Simulated board',
	panelOf: '{title} {name}',
	inAProgram: 'In a program: <code>"{name}"</code>',
	inAProgramChip: 'In a program: <code>"{name}"</code>, a chip {chip}'
});
