// What the errors of scenarios mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { scenarioErrors as english } from '../en/errors-scenario.ts';

export const scenarioErrors = messages<typeof english>('errors.scenario', {
	'scenario-no-such-button': 'La carte n’a pas de bouton {name}. Elle a : {known}.',
	'scenario-no-such-button.next': 'Nommez l’un de ceux-ci dans le scénario.',
	'scenario-no-such-channel': 'Le capteur {name} demande une voie. Il a : {known}.',
	'scenario-no-such-channel.next': 'Nommez l’une de celles-ci dans le scénario.',
	'scenario-no-such-pin': 'La carte n’a pas de LED ni de broche {name}. Elle a : {known}.',
	'scenario-no-such-pin.next': 'Nommez l’une de celles-ci dans le scénario.',
	'scenario-no-such-sensor': 'La carte n’a pas de capteur {name}. Elle a : {known}.',
	'scenario-no-such-sensor.next': 'Nommez l’un de ceux-ci dans le scénario.',
	'scenario-needs-panel': 'Ce scénario demande une carte simulée.',
	'scenario-needs-panel.next':
		'Certaines de ses étapes appuient sur des boutons ou regardent des LED, des broches, des capteurs, des messages ou un écran, ce que seule une carte simulée offre. Choisissez-en une dans la barre d’exécution, ou retirez ces étapes.',
	'scenario-needs-simulator': 'Ce scénario demande une carte simulée.',
	'scenario-needs-simulator.next':
		'Il demande le mode documenté, qu’aucune vraie carte n’a. Choisissez une carte simulée dans la barre d’exécution, ou retirez « mode ».',
	'scenario-needs-reset': 'La carte ne peut pas être réinitialisée d’ici.',
	'scenario-needs-reset.next':
		'Le scénario a une étape qui la réinitialise, et le shell de la carte n’a pas de commande pour cela. Choisissez une autre carte, ou retirez cette étape.'
});
