// For tests: how the time that a piece of work takes grows with the size of its input. Compares two sizes in one run, so
// that the machine's speed does not matter; far apart, and in time of the processor, so that what else the machine does
// matters little.
import { cpuUsage } from 'node:process';

/** The larger input is so many times the smaller one. */
const FACTOR = 64;
const ROUNDS = 2;
/** What is over sooner cannot be measured well. */
const LEAST_MS = 0.02;

/** Growth of linear work is about 64, of quadratic work about 4000. */
export const LINEAR_GROWTH = 1000;

/** How many times as long the work takes with 64 times the input. `prepare` makes the work; that is not measured. */
export function growthOf(prepare: (size: number) => () => unknown, size: number): number {
	fastest(prepare, size);
	const small = Math.max(LEAST_MS, fastest(prepare, size));
	return fastest(prepare, size * FACTOR) / small;
}

/** The best of a few rounds: what else the machine does makes a round longer, never shorter. */
function fastest(prepare: (size: number) => () => unknown, size: number): number {
	let best = Infinity;
	for (let i = 0; i < ROUNDS; i++) {
		const work = prepare(size);
		const start = cpuUsage();
		work();
		best = Math.min(best, cpuUsage(start).user / 1000);
	}
	return best;
}

/** How many times as long one piece of work takes as another. */
export function timesAsLong(work: () => unknown, other: () => unknown): number {
	other();
	const divisor = Math.max(
		LEAST_MS,
		fastest(() => other, 0)
	);
	return fastest(() => work, 0) / divisor;
}
