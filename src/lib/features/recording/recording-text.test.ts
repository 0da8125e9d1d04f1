import { expect, it } from 'vitest';
import { clockText, verdictOf } from './recording-text.ts';
import { said } from '#lib/texts/testing-said.ts';

it('times are read as on a stopwatch', () => {
	expect([0, 7449, 750_000].map(clockText)).toEqual(['0:00.0', '0:07.4', '12:30.0']);
});

it('the result of a replay says where it went another way', () => {
	const run = { container: 'a', recorded: 3, same: 3, difference: null };
	expect(said(verdictOf({ state: 'same', runs: [run] }).title)).toContain('all 3 host calls');
	const difference = { call: 1, expected: 'f(1)', got: 'f(2)' };
	const other = verdictOf({
		state: 'different',
		runs: [run, { ...run, container: 'b', difference }]
	});
	expect(said(other.details)).toEqual(['b, host call 2: recorded f(1), now f(2).']);
});
