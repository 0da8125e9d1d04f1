// The texts of the simulated board, in Spanish.
import { messages } from '../messages.ts';
import type { panel as english } from '../en/panel.ts';

export const panel = messages<typeof english>('panel', {
	megahertz: '{mega, number} MHz',
	pwr: 'PWR',
	theBoardIsLabel: 'estado de la placa: {label}',
	reset: 'Reset',
	nrst: 'NRST',
	theBoardIsStarting: 'la placa está arrancando',
	notWorking: 'no funciona',
	nameWaveform: '{name}: forma de onda',
	constant: 'Constante',
	around: 'en torno a',
	nameCenterOfTheWaveform: '{name}: centro de la forma de onda',
	nameAmplitude: '{name}: amplitud',
	every: 'cada',
	namePeriod: '{name}: periodo',
	showsMessagesPublishedToTopic: 'Muestra los mensajes publicados en «{topic}»',
	display: 'Pantalla',
	aNumberFromMinTo: 'Un número de {min} a {max}',
	labelInUnit: '{label} en {unit}',
	theBoardIsPaused: 'La placa está en pausa.',
	resume: 'Reanudar',
	theBoardRunsAtSpeed: 'La placa funciona al {speed} % de su velocidad.',
	fullSpeed: 'Velocidad máxima',
	pins: 'Pines',
	ledsOn: '{lit} de {all} LED encendidos',
	on: 'encendido',
	off: 'apagado',
	part: 'Componente',
	pin: 'Pin',
	level: 'Nivel',
	state: 'Estado',
	pressed: 'pulsado',
	released: 'suelto',
	theStockSupervisorIsBuilt:
		'El supervisor original está compilado sin GPIO: ningún programa puede acceder a los pines.',
	labelIsOnPinnameWhich:
		'{label} está en <code>{pinName}</code>, que falta en la tabla de puertos de Ocre: un programa recibe −19 para <code>{alias}</code>.',
	inAProgramPortsCount: 'En un programa, los puertos se cuentan desde 0:',
	pinnameIsPortPortPin:
		'<code>{pinName}</code> es el puerto {port}, pin {pin}. {label} se enciende con el nivel {activeLevel}.',
	sensors: 'Sensores',
	theStockSupervisorIsBuiltWithout:
		'El supervisor original está compilado sin soporte de sensores: ningún programa puede leerlos.',
	givesARandomWholeNumber: 'Da un número entero aleatorio de 0 a {max} cada vez que se lee.',
	waitingForPermission: 'Esperando permiso.',
	following: 'Siguiendo.',
	board: 'Placa',
	simulatedBoard: 'Placa simulada',
	panelOf: '{title} {name}',
	inAProgram: 'En un programa: <code>"{name}"</code>',
	inAProgramChip: 'En un programa: <code>"{name}"</code>, un chip {chip}',
	powerOff: 'apagada',
	powerStarting: 'iniciándose',
	powerOn: 'encendida'
});
