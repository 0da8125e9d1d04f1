// What a failed step of a scenario is told as: to a student in words, to a command by the English of the report.
import { expect, it } from 'vitest';
import type { CheckFailure } from '#lib/lesson/check-report.ts';
import { scenarioErrors } from '#lib/texts/de/errors-scenario.ts';
import { checks } from '#lib/texts/de/checks.ts';
import { scenarioSteps } from '#lib/texts/de/scenario-steps.ts';
import { scenario } from '#lib/texts/de/scenario.ts';
import { english } from '#lib/texts/english.ts';
import { errorText } from '#lib/texts/error-texts.ts';
import { Speaker } from '#lib/texts/speaker.ts';
import { failureWords, writtenFailure } from './check-words.ts';

const { say } = english();
const rooms = { ...scenarioErrors, ...checks, ...scenarioSteps, ...scenario };
const german = new Speaker('de', errorText, (id) => rooms[id]);

type Failure = Extract<CheckFailure, { code: 'scenario-step' }>;

const WAIT: Failure = {
	...{ code: 'scenario-step', line: 3, name: 'It lights', step: 'It lights', console: '' },
	expected: 'led0 is lit',
	got: 'not met within 2 s: led0 is dark',
	action: {
		...{ kind: 'wait' },
		condition: { kind: 'led', target: { kind: 'led', name: 'led0' }, lit: true }
	},
	found: {
		...{ kind: 'timeout', of: 'step', limitMs: 2000 },
		found: { kind: 'led', name: 'led0', lit: false }
	}
};

const PRESS: Failure = {
	...{ code: 'scenario-step', line: 4, name: null, step: 'Press sw7', console: '' },
	expected: 'to press sw7',
	got: 'The board has no button sw7. It has: sw0.',
	action: { kind: 'press', button: 'sw7' },
	found: {
		...{ kind: 'error', code: 'scenario-no-such-button', message: 'no sw7' },
		values: { name: 'sw7', known: ['sw0'] }
	}
};

it('a condition is told with what was the case, in the language of the page', () => {
	expect(say(failureWords(WAIT))).toBe('Expected led0 is lit; not met within 2 s: led0 is dark.');
	expect(german.say(failureWords(WAIT))).toBe(
		'Erwartet: led0 leuchtet; nicht eingetreten innerhalb von 2 s: led0 ist dunkel.'
	);
});

it('something that could not be done is told with the reason', () => {
	expect(say(failureWords(PRESS))).toBe(
		'“Press sw7” did not work: The board has no button sw7. It has: sw0.'
	);
	expect(german.say(failureWords(PRESS))).toBe(
		'„sw7 drücken“ gelang nicht: Das Board hat keinen Taster sw7. Es hat: sw0.'
	);
});

it('a command and its files have the English of the report', () => {
	expect([WAIT, PRESS].map((failure) => say(writtenFailure(failure)))).toEqual([
		'Expected led0 is lit; not met within 2 s: led0 is dark.',
		'Expected to press sw7; The board has no button sw7. It has: sw0..'
	]);
});
