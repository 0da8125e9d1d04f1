// The texts of scenarios, in French.
import { messages } from '../messages.ts';
import type { scenario as english } from '../en/scenario.ts';

export const scenario = messages<typeof english>('scenario', {
	scenario: 'Scénario',
	noScenarioYet: 'Pas encore de scénario',
	aScenarioPressesButtonsWaits:
		'Un scénario appuie sur des boutons, attend des sorties et des LED, et vérifie que le programme fait ce qu’il doit.',
	newScenario: 'Nouveau scénario',
	scenarioFile: 'Fichier du scénario',
	cancel: 'Annuler',
	theBoardIsResetFirst: 'La carte est d’abord réinitialisée',
	runAgain: 'Exécuter de nouveau',
	runScenario: 'Exécuter le scénario',
	beforeTheLastChanges: 'avant les dernières modifications',
	preparingTheBoard: 'Préparation de la carte…',
	notRunYet: 'Pas encore exécuté',
	runTheScenarioToSee:
		'Exécutez le scénario pour voir chaque étape avec sa durée et, là où l’une échoue, ce qui était attendu et ce qui s’est passé.',
	steps: 'Étapes',
	lineLine: 'ligne {line}',
	expected: 'attendu',
	got: 'obtenu',
	console: 'console',
	theBoardIsResetFirstWhere: 'La carte est d’abord réinitialisée, là où c’est possible',
	summary: '{passed} sur {n, plural, one{# étape} other{# étapes}}, {time}',
	waiting: 'en attente',
	running: 'en cours',
	passed: 'réussi',
	failed: 'échec',
	cancelled: 'annulé',
	skipped: 'ignoré',
	milliseconds: '{value, number} ms',
	seconds: '{value} s'
});
