import { expect, it } from 'vitest';
import { differenceText, type ReplayDifference } from '#lib/simulator/recording/difference.ts';
import { said } from '#lib/texts/testing-said.ts';
import { speakerOf, TRANSLATED } from '#lib/texts/testing-speaker.ts';
import { clockText, verdictOf } from './recording-text.ts';

it('times are read as on a stopwatch', () => {
	expect([0, 7449, 750_000].map(clockText)).toEqual(['0:00.0', '0:07.4', '12:30.0']);
});

const RUN = { container: 'a', recorded: 3, same: 3, difference: null };
const EXPECTED = 'f(1)';

const DIFFERENCES: readonly ReplayDifference[] = [
	{ kind: 'call', call: 1233, expected: EXPECTED, got: 'f(2)' },
	{ kind: 'ended', call: 1, expected: EXPECTED, ending: null },
	{ kind: 'ended', call: 1, expected: EXPECTED, ending: 'unreachable' },
	{ kind: 'silent', call: 1, expected: EXPECTED },
	{ kind: 'not-replayed', call: 0, why: { kind: 'no-image' } },
	{ kind: 'not-replayed', call: 0, why: { kind: 'threads' } },
	{ kind: 'not-replayed', call: 0, why: { kind: 'entry' } },
	{ kind: 'not-replayed', call: 0, why: { kind: 'memory' } },
	{ kind: 'not-replayed', call: 0, why: { kind: 'broken', message: 'magic header not detected' } }
];

const detailOf = (difference: ReplayDifference) =>
	verdictOf({ state: 'different', runs: [{ ...RUN, container: 'b', difference }] }).details[0]!;

it('the result of a replay says where it went another way', () => {
	expect(said(verdictOf({ state: 'same', runs: [RUN] }).title)).toContain('all 3 host calls');
	expect(DIFFERENCES.map((difference) => said(detailOf(difference)))).toEqual([
		'b, host call 1,234: recorded f(1), now f(2).',
		'b, host call 2: recorded f(1), now it ended.',
		'b, host call 2: recorded f(1), now it ended: unreachable.',
		'b, host call 2: recorded f(1), now it makes no call.',
		'b was not replayed: its image is not in the recording.',
		'b was not replayed: it can start threads, whose order no recording holds.',
		'b was not replayed: its entry takes words, which no recording holds.',
		'b was not replayed: its memory is larger than that of the board.',
		'b was not replayed: magic header not detected.'
	]);
});

it('a command says the same in English', () => {
	for (const difference of DIFFERENCES) {
		const { expected, got } = differenceText(difference);
		const text = said(detailOf(difference));
		expect(text).toContain(got);
		if (difference.kind !== 'not-replayed') expect(text).toContain(`recorded ${expected}`);
	}
});

it.each(TRANSLATED)('%s says each difference in its own words, with what differs', async (tag) => {
	const { say } = await speakerOf(tag, 'recording');
	for (const difference of DIFFERENCES) {
		const text = say(detailOf(difference));
		expect(text).not.toMatch(/recorded|replayed|ended|makes/);
		if (difference.kind !== 'not-replayed') expect(text).toContain(EXPECTED);
	}
});
