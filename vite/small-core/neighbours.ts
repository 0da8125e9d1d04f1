// Guesses what else a compile may call. Functions of one source file of the compiler lie side by side in its module, so
// a function among many that ran is likely to run for the next program. Knows nothing of WebAssembly.

/** How far to look to either side. */
const REACH = 10;
/** Share of neighbours that ran from which a function is kept. */
const SHARE = 0.4;

/** The functions that ran, and those that have enough of them around. */
export function withNeighbours(ran: readonly boolean[]): boolean[] {
	const before = [0];
	for (const [i, called] of ran.entries()) before.push(before[i]! + Number(called));
	return ran.map((called, i) => {
		const start = Math.max(0, i - REACH);
		const end = Math.min(ran.length, i + REACH + 1);
		return called || before[end]! - before[start]! >= SHARE * (end - start);
	});
}
