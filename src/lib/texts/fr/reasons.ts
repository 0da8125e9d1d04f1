// Why something cannot be done now, where several parts of the page say it, in French.
import { messages } from '../messages.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons = messages<typeof english>('reasons', {
	loadingProjects: 'Chargement des projets.',
	deploymentInProgress: 'Un déploiement sur plusieurs cartes est en cours.',
	boardStopped: 'La carte simulée s’est arrêtée : rallumez-la.',
	runInProgress: 'Une exécution est en cours.',
	theBoardIsRestarting: 'La carte redémarre.',
	theBoardDoesNotAnswer: 'La carte ne répond pas.',
	theTerminalIsUsingThe: 'Le terminal utilise la console de la carte : quittez-le d’abord.',
	theBoardIsStarting: 'La carte démarre.',
	boardCannotRun: 'La carte ne peut pas exécuter de programmes pour l’instant.',
	ourProgramRuns: 'Un petit programme de cette page est en cours.',
	runUntilStarted: 'Une exécution est en cours : attendez que son conteneur ait démarré.'
});
