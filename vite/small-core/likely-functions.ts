// Guesses what else a compile may call, from what the profile saw. Knows nothing of WebAssembly.

/** How many functions to look at on either side, and the share of them that must have run. */
const REACH = 20;
const SHARE = 0.5;
/** In bytes: so small that it is kept in any case. */
const TINY = 32;
/** In bytes: kept when a function that ran calls it. */
const HELPER = 400;

export interface CoreFunction {
	sizeBytes: number;
	/** Indices of the functions that it calls directly. */
	callees: readonly number[];
}

/**
 * Functions of one source file of the compiler lie side by side in its module: one among many that ran is likely to run
 * for the next program.
 */
function neighboursOf(ran: readonly boolean[]): boolean[] {
	const before = [0];
	for (const [i, called] of ran.entries()) before.push(before[i]! + Number(called));
	return ran.map((_, i) => {
		const start = Math.max(0, i - REACH);
		const end = Math.min(ran.length, i + REACH + 1);
		return before[end]! - before[start]! >= SHARE * (end - start);
	});
}

/** Branches that no program took yet mostly call small functions. */
function helpersOf(ran: readonly boolean[], functions: readonly CoreFunction[]): Set<number> {
	const called = new Set(functions.flatMap(({ callees }, i) => (ran[i] ? callees : [])));
	return new Set([...called].filter((i) => functions[i]!.sizeBytes <= HELPER));
}

/** What ran, and what costs little or is likely to run. */
export function likelyFunctions(
	ran: readonly boolean[],
	functions: readonly CoreFunction[]
): boolean[] {
	const neighbours = neighboursOf(ran);
	const helpers = helpersOf(ran, functions);
	return functions.map(
		({ sizeBytes }, i) => ran[i]! || neighbours[i]! || helpers.has(i) || sizeBytes <= TINY
	);
}
