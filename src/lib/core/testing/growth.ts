// For tests: how the time that a piece of work takes grows with the size of its input. Compares two sizes in one run, so
// that the machine's speed does not matter; far apart, and in time of the processor, so that what else the machine does
// matters little.
import { cpuUsage } from 'node:process';

/** The larger input is so many times the smaller one. */
const FACTOR = 64;
const ROUNDS = 2;
/** Processor time is counted in ticks of some milliseconds: what is over sooner is done again until it takes this long. */
const LEAST_MS = 20;
/** So often at the most. */
const MOST_TIMES = 4096;
/** For work that takes no time that could be measured at all. */
const INSTANT_MS = 0.0005;

/** Growth of linear work is about 64, of quadratic work about 4000. */
export const LINEAR_GROWTH = 1000;

/** How many times as long the work takes with 64 times the input. `prepare` makes the work; that is not measured. */
export function growthOf(prepare: (size: number) => () => unknown, size: number): number {
	const small = fastest(() => prepare(size));
	return fastest(() => prepare(size * FACTOR)) / small;
}

/** How many times as long one piece of work takes as another. */
export function timesAsLong(work: () => unknown, other: () => unknown): number {
	const divisor = fastest(() => other);
	return fastest(() => work) / divisor;
}

/** The best of a few rounds, in milliseconds: what else the machine does makes a round longer, never shorter. */
function fastest(prepare: () => () => unknown): number {
	let best = Infinity;
	for (let i = 0; i < ROUNDS; i++) best = Math.min(best, timeOf(prepare));
	return Math.max(INSTANT_MS, best);
}

function timeOf(prepare: () => () => unknown): number {
	for (let times = 1; ; times *= 4) {
		const works = Array.from({ length: times }, prepare);
		const start = cpuUsage();
		for (const work of works) work();
		const passedMs = cpuUsage(start).user / 1000;
		if (passedMs >= LEAST_MS || times >= MOST_TIMES) return passedMs / times;
	}
}
