// What is wrong with a scenario, in Spanish.
import { messages } from '../messages.ts';
import type { scenarioFindings as english } from '../en/findings-scenario.ts';

export const scenarioFindings = messages<typeof english>('findings.scenario', {
	'scenario-empty': 'El archivo está vacío. Añada una lista de pasos, por ejemplo «{example}».',
	'scenario-not-map': 'Se esperaban campos como «name:» y «steps:», uno por línea.',
	'scenario-name-long': 'Un nombre tiene como máximo {max} caracteres.',
	'scenario-board': 'Indique el identificador de un perfil de placa, por ejemplo {example}.',
	'scenario-mode': 'Los modos son {known}.',
	'scenario-time': 'Indique un tiempo con su unidad, por ejemplo 500 ms o 2 s, hasta {max} min.',
	'scenario-no-steps': 'Indique al menos un paso.',
	'scenario-step': 'Un paso hace una sola cosa: {known}.',
	'scenario-text-length': 'Indique un texto de 1 a {max} caracteres.',
	'scenario-container': 'Los nombres de contenedores solo tienen a–z, 0–9, «.», «_» y «-».',
	'scenario-reset': 'Escriba «{example}».',
	'scenario-set': 'Indique qué sensor y qué mide: «{example}».',
	'scenario-character.word':
		'A una placa solo se le puede enviar ASCII imprimible, y como máximo {max} caracteres.',
	'scenario-character.line':
		'Un comando es una línea de ASCII imprimible, de {max} caracteres como máximo.',
	'scenario-pattern':
		'Esto no es una expresión regular: {problem}. No se admiten aserciones de contexto ni referencias a grupos.',
	'scenario-pattern.long': 'Un patrón tiene como máximo {max} caracteres.',
	'scenario-pin': 'Nombre un pin por puerto y número, por ejemplo PH7 o 7.7.',
	'scenario-condition.one': 'Nombre una sola cosa: {known}.',
	'scenario-condition.not-for': '«{field}» no corresponde a «{kind}».',
	'scenario-condition.no-wait': 'Esto no se puede esperar: use «expect».',
	'scenario-condition.no-expect': 'Los cambios llevan tiempo: use «wait» o «blinks».',
	'scenario-condition.pin': 'Use uno de «is», «changes» y «blinks».',
	'scenario-condition.is': 'Escriba {first} o {second}.',
	'scenario-condition.count': 'Indique un número entero de 1 a {max}.',
	'scenario-condition.hertz': 'Indique una frecuencia, por ejemplo {example}.',
	'scenario-condition.share': 'Indique una proporción, por ejemplo {example}.',
	'scenario-condition.time': 'Indique un tiempo con su unidad, por ejemplo {example}.',
	'scenario-condition.periods':
		'Observe al menos un período y medio, y diez minutos como máximo («during»).',
	'scenario-condition.exit': 'Un código de salida es un número entero.',
	'scenario-condition.state': 'Indique su estado: {known}.'
});
