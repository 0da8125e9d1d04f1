// Many random runs, one seed after the other: how each ended. How many, `FLASH_RUNS` says; a test has a number of its own
// for every day.

/** @param usual without the variable */
export function runCount(usual: number, wanted = process.env.FLASH_RUNS): number {
	if (wanted === undefined || wanted === '') return usual;
	const count = Number(wanted);
	if (!Number.isInteger(count) || count < 1) throw new RangeError(`FLASH_RUNS is ${wanted}`);
	return count;
}

/** A run takes less than this on a machine that is busy with other things. */
const RUN_LIMIT_MS = 2_000;

/** For so many runs. */
export function limitOf(runs: number): number {
	return 60_000 + runs * RUN_LIMIT_MS;
}

/** Throws with the seed of the first run that was not told truly. `run` gives how it ended, or the error with its code. */
export async function randomEnds(
	runs: number,
	run: (seed: number) => Promise<string | { code: string }>
): Promise<string[]> {
	const ends: string[] = [];
	for (let seed = 1; seed <= runs; seed++) {
		const end = await run(seed).catch((error: unknown) => {
			throw new Error(`seed ${seed}`, { cause: error });
		});
		ends.push(typeof end === 'object' ? end.code : end);
	}
	return ends;
}
