// The texts of scenarios, in German.
import { messages } from '../messages.ts';
import type { scenario as english } from '../en/scenario.ts';

export const scenario = messages<typeof english>('scenario', {
	scenario: 'Szenario',
	noScenarioYet: 'Noch kein Szenario',
	aScenarioPressesButtonsWaits:
		'Ein Szenario drückt Taster, wartet auf Ausgaben und LEDs und prüft, ob das Programm tut, was es soll.',
	newScenario: 'Neues Szenario',
	scenarioFile: 'Szenariodatei',
	cancel: 'Abbrechen',
	theBoardIsResetFirst: 'Das Board wird zuerst zurückgesetzt',
	runAgain: 'Erneut ausführen',
	runScenario: 'Szenario ausführen',
	beforeTheLastChanges: 'vor den letzten Änderungen',
	preparingTheBoard: 'Das Board wird vorbereitet …',
	notRunYet: 'Noch nicht ausgeführt',
	runTheScenarioToSee:
		'Führen Sie das Szenario aus, um jeden Schritt mit seiner Zeit zu sehen und, wo einer fehlschlägt, was erwartet wurde und was geschah.',
	steps: 'Schritte',
	lineLine: 'Zeile {line}',
	expected: 'erwartet',
	got: 'erhalten',
	console: 'Konsole',
	theBoardIsResetFirstWhere: 'Das Board wird zuerst zurückgesetzt, wo das möglich ist',
	summary: '{passed} von {n, plural, one{# Schritt} other{# Schritten}}, {time}',
	waiting: 'wartet',
	running: 'läuft',
	passed: 'bestanden',
	failed: 'fehlgeschlagen',
	cancelled: 'abgebrochen',
	skipped: 'übersprungen',
	milliseconds: '{value, number} ms',
	seconds: '{value} s'
});
