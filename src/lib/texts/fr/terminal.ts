// The texts of the terminal, in French.
import { messages } from '../messages.ts';
import type { terminal as english } from '../en/terminal.ts';

export const terminal = messages<typeof english>('terminal', {
	terminal: 'Terminal',
	keysGoToTheBoard: 'Les touches vont à la carte, Tab aussi ; Maj+Tab quitte l’écran.',
	theShellIsBeingSet: 'le shell est en cours de préparation',
	leaveTheTerminal: 'Quitter le terminal',
	pastedLinesSentOfTotal:
		'Lignes collées : {sent} sur {total} envoyées, chacune à l’invite du shell.',
	discardTheRest: 'Abandonner le reste',
	notSent: 'Non envoyé',
	ok: 'OK',
	terminalOfTheBoard: 'Terminal de la carte',
	waitingForTheBoardTo: 'Attend que la carte finisse sa tâche en cours…',
	cancel: 'Annuler',
	inTheTerminalKeystrokesGo:
		'Dans le terminal, les touches vont directement au shell de la carte, comme dans tout terminal série. Pendant ce temps, la page n’envoie pas de commandes à elle : les téléversements et les listes attendent que vous le quittiez.',
	openTheTerminal: 'Ouvrir le terminal',
	cancelsTheLineAProgram: 'Annule la ligne ; un programme peut la traiter autrement',
	completesTheWord: 'Complète le mot',
	previousLine: 'Ligne précédente',
	nextLine: 'Ligne suivante',
	clearsTheScreen: 'Efface l’écran',
	deletesTheLine: 'Efface la ligne',
	someCharactersWereNotSent:
		'Certains caractères n’ont pas été envoyés : le shell de la carte n’accepte que l’ASCII et ignore le reste.',
	ctrlDNotSent:
		'Ctrl-D n’a pas été envoyé : la carte le prendrait pour le début d’une trame SMP et perdrait la suivante ; une carte plus ancienne ne répond plus au SMP avant d’être réinitialisée. Utilisez la touche Suppr.',
	ctrlFNotSent:
		'Ctrl-F n’a pas été envoyé : suivi de Tab, la carte le prendrait pour le début d’une trame SMP et perdrait la suite. Utilisez la flèche.'
});
