// The texts of the simulated board, in French.
import { messages } from '../messages.ts';
import type { panel as english } from '../en/panel.ts';

export const panel = messages<typeof english>('panel', {
	megahertz: '{mega, number} MHz',
	pwr: 'PWR',
	theBoardIsLabel: 'état de la carte : {label}',
	reset: 'Réinitialisation',
	nrst: 'NRST',
	theBoardIsStarting: 'la carte démarre',
	notWorking: 'en panne',
	nameWaveform: '{name} : forme d’onde',
	constant: 'Constante',
	around: 'autour de',
	nameCenterOfTheWaveform: '{name} : centre de la forme d’onde',
	nameAmplitude: '{name} : amplitude',
	every: 'toutes les',
	namePeriod: '{name} : période',
	showsMessagesPublishedToTopic: 'Affiche les messages publiés sous « {topic} »',
	display: 'Écran',
	aNumberFromMinTo: 'Un nombre de {min} à {max}',
	labelInUnit: '{label} en {unit}',
	theBoardIsPaused: 'La carte est en pause.',
	resume: 'Reprendre',
	theBoardRunsAtSpeed: 'La carte fonctionne à {speed} % de sa vitesse.',
	fullSpeed: 'Pleine vitesse',
	pins: 'Broches',
	ledsOn: '{lit} LED allumées sur {all}',
	on: 'allumée',
	off: 'éteinte',
	part: 'Élément',
	pin: 'Broche',
	level: 'Niveau',
	state: 'État',
	pressed: 'enfoncé',
	released: 'relâché',
	theStockSupervisorIsBuilt:
		'Le superviseur d’origine est compilé sans GPIO : aucun programme n’a accès aux broches.',
	labelIsOnPinnameWhich:
		'{label} est sur <code>{pinName}</code>, qui manque dans la table des ports d’Ocre : un programme reçoit −19 pour <code>{alias}</code>.',
	inAProgramPortsCount: 'Dans un programme, les ports se comptent à partir de 0 :',
	pinnameIsPortPortPin:
		'<code>{pinName}</code> est le port {port}, broche {pin}. {label} s’allume au niveau {activeLevel}.',
	sensors: 'Capteurs',
	theStockSupervisorIsBuiltWithout:
		'Le superviseur d’origine est compilé sans prise en charge des capteurs : aucun programme ne peut lire de capteur.',
	givesARandomWholeNumber: 'Donne à chaque lecture un entier aléatoire de 0 à {max}.',
	waitingForPermission: 'En attente d’autorisation.',
	following: 'Suit.',
	board: 'Carte',
	simulatedBoard: 'Carte simulée',
	panelOf: '{title} {name}',
	inAProgram: 'Dans un programme : <code>"{name}"</code>',
	inAProgramChip: 'Dans un programme : <code>"{name}"</code>, une puce {chip}',
	powerOff: 'éteinte',
	powerStarting: 'démarrage',
	powerOn: 'allumée'
});
