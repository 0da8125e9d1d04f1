// The texts of the deploy check, in French.
import { messages } from '../messages.ts';
import type { check as english } from '../en/check.ts';

export const check = messages<typeof english>('check', {
	deployCheck: 'Vérification du déploiement',
	noProblemsFound: 'Aucun problème trouvé.',
	working: 'Un instant…',
	close: 'Fermer',
	cancel: 'Annuler',
	theContainerWouldNotStart:
		'Le conteneur ne démarrerait pas : réglez d’abord ce qui l’en empêche.',
	runAnyway: 'Exécuter quand même',
	run: 'Exécuter',
	blocked: 'Bloquant',
	warning: 'Avertissement',
	note: 'Remarque',
	aChangeIsInProgress: 'Une modification est en cours.'
});
