// The texts of scenarios.
import { room } from '../room.ts';

export const scenario = room('scenario', {
	scenario: 'Scenario',
	noScenarioYet: 'No scenario yet',
	aScenarioPressesButtonsWaits:
		'A scenario presses buttons, waits for output and LEDs, and checks that the program does what it should.',
	newScenario: 'New scenario',
	scenarioFile: 'Scenario file',
	cancel: 'Cancel',
	theBoardIsResetFirst: 'The board is reset first',
	runAgain: 'Run again',
	runScenario: 'Run scenario',
	beforeTheLastChanges: 'before the last changes',
	preparingTheBoard: 'Preparing the board…',
	notRunYet: 'Not run yet',
	runTheScenarioToSee:
		'Run the scenario to see each step with its time and, where one fails, what was expected and what happened.',
	steps: 'Steps',
	lineLine: 'line {line}',
	expected: 'expected',
	got: 'got',
	console: 'console',
	theBoardIsResetFirstWhere: 'The board is reset first, where it can be',
	summary: '{passed} of {n, plural, one{# step} other{# steps}}, {time}',
	waiting: 'waiting',
	running: 'running',
	passed: 'passed',
	failed: 'failed',
	cancelled: 'cancelled',
	skipped: 'skipped',
	milliseconds: '{value, number} ms',
	seconds: '{value} s'
});
