// Whatever the wire and the board do, a run ends, what it says is true, and nothing is written beyond the slot.
import { expect, test } from 'vitest';
import { limitOf, randomEnds, runCount } from './testing/random-ends.ts';
import { randomSmpRun } from './testing/random-runs.ts';

/** All of the sort that is promised: FLASH_RUNS=500. */
const RUNS = runCount(40);

test.each(['firmware', 'recovery'] as const)(
	'random runs with a board in %s end with the truth',
	async (mode) => {
		const ends = await randomEnds(RUNS, (seed) => randomSmpRun(seed, mode));
		// Most faults are such that a run gets through, and many are not.
		expect(ends.filter((end) => end === 'done').length).toBeGreaterThan(RUNS / 5);
		expect(new Set(ends).size).toBeGreaterThan(6);
	},
	limitOf(RUNS)
);
