// The texts of scenarios, in Spanish.
import { messages } from '../messages.ts';
import type { scenario as english } from '../en/scenario.ts';

export const scenario = messages<typeof english>('scenario', {
	scenario: 'Escenario',
	noScenarioYet: 'Todavía no hay ningún escenario',
	aScenarioPressesButtonsWaits:
		'Un escenario pulsa botones, espera salida y LED, y comprueba que el programa hace lo que debe.',
	newScenario: 'Escenario nuevo',
	scenarioFile: 'Archivo del escenario',
	cancel: 'Cancelar',
	theBoardIsResetFirst: 'Antes se reinicia la placa',
	runAgain: 'Ejecutar de nuevo',
	runScenario: 'Ejecutar el escenario',
	beforeTheLastChanges: 'antes de los últimos cambios',
	preparingTheBoard: 'Preparando la placa…',
	notRunYet: 'Todavía sin ejecutar',
	runTheScenarioToSee:
		'Ejecute el escenario para ver cada paso con su tiempo y, donde uno falle, qué se esperaba y qué ocurrió.',
	steps: 'Pasos',
	lineLine: 'línea {line}',
	expected: 'esperado',
	got: 'obtenido',
	console: 'consola',
	theBoardIsResetFirstWhere: 'Antes se reinicia la placa, si se puede',
	summary: '{passed} de {n, plural, one{# paso} other{# pasos}}, {time}',
	waiting: 'en espera',
	running: 'en ejecución',
	passed: 'correcto',
	failed: 'con error',
	cancelled: 'cancelado',
	skipped: 'omitido',
	milliseconds: '{value, number} ms',
	seconds: '{value} s'
});
