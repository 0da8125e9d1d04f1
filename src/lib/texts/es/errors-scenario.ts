// What the errors of scenarios mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { scenarioErrors as english } from '../en/errors-scenario.ts';

export const scenarioErrors = messages<typeof english>('errors.scenario', {
	'scenario-no-such-button': 'La placa no tiene el botón {name}. Tiene: {known}.',
	'scenario-no-such-button.next': 'Nombre uno de estos en el escenario.',
	'scenario-no-such-channel': 'El sensor {name} necesita un canal. Tiene: {known}.',
	'scenario-no-such-channel.next': 'Nombre uno de estos en el escenario.',
	'scenario-no-such-pin': 'La placa no tiene el LED o pin {name}. Tiene: {known}.',
	'scenario-no-such-pin.next': 'Nombre uno de estos en el escenario.',
	'scenario-no-such-sensor': 'La placa no tiene el sensor {name}. Tiene: {known}.',
	'scenario-no-such-sensor.next': 'Nombre uno de estos en el escenario.',
	'scenario-needs-panel': 'Este escenario necesita una placa simulada.',
	'scenario-needs-panel.next':
		'Algunos de sus pasos pulsan botones o miran LED, pines, sensores, mensajes o una pantalla, cosa que solo ofrece una placa simulada. Elija una en la barra de ejecución o quite esos pasos.',
	'scenario-needs-simulator': 'Este escenario necesita una placa simulada.',
	'scenario-needs-simulator.next':
		'Pide el modo documentado, que ninguna placa real tiene. Elija una placa simulada en la barra de ejecución o quite «mode».',
	'scenario-needs-reset': 'La placa no se puede reiniciar desde aquí.',
	'scenario-needs-reset.next':
		'El escenario tiene un paso que la reinicia, y el shell de la placa no tiene ningún comando para ello. Elija otra placa o quite ese paso.'
});
