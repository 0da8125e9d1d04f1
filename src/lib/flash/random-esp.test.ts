// Whatever the wire and the chip do, a run ends, what it says is true, and nothing is written beyond the plan.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeTimers } from './testing/esp-rig.ts';
import { limitOf, randomEnds, runCount } from './testing/random-ends.ts';
import { randomEspRun } from './testing/random-esp-runs.ts';

beforeEach(() => fakeTimers());
afterEach(() => void vi.useRealTimers());

/** All of the sort that is promised: FLASH_RUNS=500. */
const RUNS = runCount(40);

test(
	'random runs with an ESP32 end with the truth',
	async () => {
		const ends = await randomEnds(RUNS, randomEspRun);
		expect(ends.filter((end) => end === 'done').length).toBeGreaterThan(RUNS / 5);
		expect(new Set(ends).size).toBeGreaterThan(4);
	},
	limitOf(RUNS)
);
