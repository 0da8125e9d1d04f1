// The words of steps beside the English of report files: the same sentences, and another language's own.
import { expect, it, test } from 'vitest';
import type { StepFound } from '#lib/scenario/found.ts';
import { parseScenario } from '#lib/scenario/scenario-file.ts';
import { actionText, expectedText, foundText } from '#lib/scenario/step-text.ts';
import type { Action } from '#lib/scenario/scenario.ts';
import { english } from '#lib/texts/english.ts';
import { errorText } from '#lib/texts/error-texts.ts';
import { scenarioErrors as errorsInGerman } from '#lib/texts/de/errors-scenario.ts';
import { scenario as inGerman } from '#lib/texts/de/scenario.ts';
import { scenarioSteps as stepsInGerman } from '#lib/texts/de/scenario-steps.ts';
import { Speaker } from '#lib/texts/speaker.ts';
import { scenarioSteps as texts } from '#lib/texts/en/scenario-steps.ts';
import { isWords, type Words } from '#lib/texts/words.ts';
import { stepExpectedWords, foundWords, stepWords } from './step-words.ts';

const { say } = english();

const STEPS = [
	'run: project',
	'run: { as: ear }',
	'run: subscriber',
	'run: { project: subscriber, as: ear }',
	'kill: ear',
	'remove: ear',
	'press: sw0',
	'release: sw0',
	'click: sw0',
	'set: { sensor: temperature, to: 21.5 }',
	'set: { sensor: motion, channel: Acceleration X, to: -12345.25 }',
	'set: { sensor: motion, channel: 3, to: 1 }',
	'send: ocre ps',
	'delay: 350 ms',
	'delay: 1.25 s',
	'reset: board',
	'wait: { text: a }',
	'wait: { match: "^a$" }',
	'wait: { log: a }',
	'expect: { no-text: a }',
	'wait: { led: led0, is: lit }',
	'wait: { led: led0, is: dark }',
	'wait: { pin: PH7, is: low }',
	'wait: { pin: PH7, is: high }',
	'wait: { led: led0, changes: 4 }',
	'expect: { led: led0, blinks: 2.5 Hz, within: 10 % }',
	'wait: { message: a/b }',
	'wait: { message: a/b, payload: x }',
	'wait: { display: x }',
	'wait: { exit: any }',
	'wait: { exit: -1 }',
	'wait: { exit: any, of: ear }',
	'wait: { exit: 1234, of: ear }',
	'wait: { container: ear, is: running }',
	'wait: { container: ear, is: stopped }',
	'wait: { container: ear, is: created }',
	'wait: { container: ear, is: gone }'
];

function actionsOf(steps: readonly string[]): Action[] {
	const result = parseScenario(`steps:\n${steps.map((step) => `  - ${step}\n`).join('')}`);
	if (!result.ok) throw new RangeError(JSON.stringify(result.findings));
	return result.scenario.steps.map(({ action }) => action);
}

const led: StepFound = { kind: 'led', name: 'led0', lit: false };
const FOUND: readonly StepFound[] = [
	led,
	{ ...led, lit: true },
	{ kind: 'printed' },
	{ kind: 'not-printed' },
	{ kind: 'not-logged' },
	{ kind: 'other-display' },
	{ kind: 'no-container' },
	{ kind: 'container', container: 'ear', state: 'running' },
	{ kind: 'exit', container: 'ear', code: 1234 },
	{ kind: 'level', name: 'PH7', level: 0 },
	{ kind: 'level', name: 'PH7', level: 1 },
	{ kind: 'level', name: 'PH7', level: null },
	{ kind: 'changes', name: 'led0', count: 0 },
	{ kind: 'changes', name: 'led0', count: 2 },
	{ kind: 'changes-during', count: 3, duringMs: 3000 },
	{ kind: 'blinks', hertz: 1.5 },
	{ kind: 'message', last: null },
	{ kind: 'message', last: { topic: 'a/b', text: 'x' } },
	{ kind: 'timeout', of: 'step', limitMs: 500, found: led },
	{ kind: 'timeout', of: 'scenario', limitMs: 60_000, found: led },
	{ kind: 'timeout', of: 'scenario', limitMs: 60_000, found: null }
];

/** Told otherwise than in the files, whose sentences stay as they are. */
const OWN: readonly StepFound[] = [
	{ kind: 'timeout', of: 'step', limitMs: 1200, found: null },
	{ kind: 'container', container: 'ear', state: 'error' },
	{ kind: 'error', code: 'compile-failed', values: {}, message: 'expected ‘;’' }
];

test.each(actionsOf(STEPS).map((action) => [actionText(action), action] as const))(
	'%s',
	(text, action) => {
		expect(say(stepWords({ name: null, action }))).toBe(text);
		const isCheck = action.kind === 'wait' || action.kind === 'expect';
		expect(say(stepExpectedWords(action))).toBe(isCheck ? expectedText(action) : 'that it works');
	}
);

test.each(FOUND.map((found) => [foundText(found), found] as const))('%s', (text, found) => {
	expect(say(foundWords(found))).toBe(text);
});

it('a step that has a name is told by it', () => {
	const [action] = actionsOf(['press: sw0']);
	expect(say(stepWords({ name: 'It lights', action: action! }))).toBe('It lights');
});

it('an error is told by its text, and what an engine says of it stands behind', () => {
	expect(OWN.map((found) => say(foundWords(found)))).toEqual([
		'not done within 1.2 s',
		'ear has an error',
		'The program has errors. (expected ‘;’)'
	]);
	const values = { name: 'sw7', known: ['sw0', 'sw1', 'sw2'] };
	const found: StepFound = { kind: 'error', code: 'scenario-no-such-button', values, message: 'x' };
	expect(say(foundWords(found))).toBe('The board has no button sw7. It has: sw0, sw1, and sw2.');
});

it('another language has its own words, numbers and lists', () => {
	const rooms = { ...errorsInGerman, ...inGerman, ...stepsInGerman };
	const german = new Speaker('de', errorText, (id) => rooms[id]);
	const [set, wait] = actionsOf([
		'set: { sensor: temperature, to: 21.5 }',
		'wait: { led: led0, is: lit }'
	]);
	expect(german.say(stepWords({ name: null, action: set! }))).toBe('temperature auf 21,5 setzen');
	expect(german.say(stepWords({ name: null, action: wait! }))).toBe('Warten: led0 leuchtet');
	expect(german.say(foundWords({ kind: 'timeout', of: 'step', limitMs: 1500, found: led }))).toBe(
		'nicht eingetreten innerhalb von 1,5 s: led0 ist dunkel'
	);
	const values = { name: 'sw7', known: ['sw0', 'sw1'] };
	const error: StepFound = { kind: 'error', code: 'scenario-no-such-button', values, message: 'x' };
	expect(german.say(foundWords(error))).toContain('sw0 und sw1');
});

function idsIn(words: Words): string[] {
	return [words.id, ...Object.values(words.values).filter(isWords).flatMap(idsIn)];
}

it('every text is for something that a step can do, expect or find', () => {
	const said = [
		...actionsOf(STEPS).flatMap((action) => [
			stepWords({ name: null, action }),
			stepExpectedWords(action)
		]),
		...[...FOUND, ...OWN].map(foundWords)
	].flatMap(idsIn);
	const names = Object.keys(texts).filter((name) => !said.includes(`scenarioSteps.${name}`));
	expect(names).toEqual([]);
});
