// What the errors of scenarios mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { scenarioErrors as english } from '../en/errors-scenario.ts';

export const scenarioErrors = messages<typeof english>('errors.scenario', {
	'scenario-no-such-button': 'Das Board hat keinen Taster {name}. Es hat: {known}.',
	'scenario-no-such-button.next': 'Nennen Sie im Szenario einen davon.',
	'scenario-no-such-channel': 'Der Sensor {name} braucht einen Kanal. Er hat: {known}.',
	'scenario-no-such-channel.next': 'Nennen Sie im Szenario einen davon.',
	'scenario-no-such-pin': 'Das Board hat keine LED und keinen Pin {name}. Es hat: {known}.',
	'scenario-no-such-pin.next': 'Nennen Sie im Szenario etwas davon.',
	'scenario-no-such-sensor': 'Das Board hat keinen Sensor {name}. Es hat: {known}.',
	'scenario-no-such-sensor.next': 'Nennen Sie im Szenario einen davon.',
	'scenario-needs-panel': 'Dieses Szenario braucht ein simuliertes Board.',
	'scenario-needs-panel.next':
		'Einige seiner Schritte drücken Taster oder betrachten LEDs, Pins, Sensoren, Nachrichten oder ein Display, was nur ein simuliertes Board bietet. Wählen Sie eines in der Ausführungsleiste, oder nehmen Sie diese Schritte heraus.',
	'scenario-needs-simulator': 'Dieses Szenario braucht ein simuliertes Board.',
	'scenario-needs-simulator.next':
		'Es verlangt den dokumentierten Modus, den kein echtes Board hat. Wählen Sie ein simuliertes Board in der Ausführungsleiste, oder nehmen Sie „mode“ heraus.',
	'scenario-needs-reset': 'Das Board lässt sich von hier aus nicht zurücksetzen.',
	'scenario-needs-reset.next':
		'Das Szenario hat einen Schritt, der es zurücksetzt, und die Shell des Boards hat dafür keinen Befehl. Wählen Sie ein anderes Board, oder nehmen Sie diesen Schritt heraus.'
});
