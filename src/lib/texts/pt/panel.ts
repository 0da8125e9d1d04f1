// The texts of the simulated board, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { panel as english } from '../en/panel.ts';

export const panel = messages<typeof english>('panel', {
	megahertz: '{mega, number} MHz',
	pwr: 'PWR',
	theBoardIsLabel: 'estado da placa: {label}',
	reset: 'Reset',
	nrst: 'NRST',
	theBoardIsStarting: 'a placa está inicializando',
	notWorking: 'não funciona',
	nameWaveform: '{name}: forma de onda',
	constant: 'Constante',
	around: 'em torno de',
	nameCenterOfTheWaveform: '{name}: centro da forma de onda',
	nameAmplitude: '{name}: amplitude',
	every: 'a cada',
	namePeriod: '{name}: período',
	showsMessagesPublishedToTopic: 'Mostra as mensagens publicadas em “{topic}”',
	display: 'Display',
	aNumberFromMinTo: 'Um número de {min} a {max}',
	labelInUnit: '{label} em {unit}',
	theBoardIsPaused: 'A placa está em pausa.',
	resume: 'Retomar',
	theBoardRunsAtSpeed: 'A placa funciona a {speed} % da velocidade dela.',
	fullSpeed: 'Velocidade máxima',
	pins: 'Pinos',
	ledsOn: '{lit} de {all} LEDs acesos',
	on: 'aceso',
	off: 'apagado',
	part: 'Componente',
	pin: 'Pino',
	level: 'Nível',
	state: 'Estado',
	pressed: 'pressionado',
	released: 'solto',
	theStockSupervisorIsBuilt:
		'O supervisor original é compilado sem GPIO: nenhum programa tem acesso aos pinos.',
	labelIsOnPinnameWhich:
		'{label} está em <code>{pinName}</code>, que falta na tabela de portas do Ocre: um programa recebe −19 para <code>{alias}</code>.',
	inAProgramPortsCount: 'Em um programa, as portas são contadas a partir de 0:',
	pinnameIsPortPortPin:
		'<code>{pinName}</code> é a porta {port}, pino {pin}. {label} acende no nível {activeLevel}.',
	sensors: 'Sensores',
	theStockSupervisorIsBuiltWithout:
		'O supervisor original é compilado sem suporte a sensores: nenhum programa consegue lê-los.',
	givesARandomWholeNumber: 'Dá um número inteiro aleatório de 0 a {max} cada vez que é lido.',
	waitingForPermission: 'Aguardando permissão.',
	following: 'Acompanhando.',
	board: 'Placa',
	simulatedBoard: 'Placa simulada',
	panelOf: '{title} {name}',
	inAProgram: 'Em um programa: <code>"{name}"</code>',
	inAProgramChip: 'Em um programa: <code>"{name}"</code>, um chip {chip}',
	powerOff: 'desligada',
	powerStarting: 'inicializando',
	powerOn: 'ligada'
});
