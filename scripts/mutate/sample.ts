// A random sample that is the same for the same seed on every machine, whatever order the mutants come in.
import { createHash } from 'node:crypto';

/** What tells one change of the source from all others. */
export interface Change {
	fileName: string;
	location: {
		start: { line: number; column: number };
		end: { line: number; column: number };
	};
	mutatorName: string;
	replacement: string;
}

/** By where a change is and what it makes, not by its number: that of a mutant depends on what else was found. */
function keyOf({ fileName, location: { start, end }, mutatorName, replacement }: Change): string {
	const place = [start.line, start.column, end.line, end.column].join(':');
	return JSON.stringify([fileName, place, mutatorName, replacement]);
}

function rank(seed: number, change: Change): string {
	return createHash('sha256')
		.update(`${seed}\n${keyOf(change)}`)
		.digest('hex');
}

/** A uniform random sample of `size` changes; all of them if there are fewer. */
export function sampleOf<C extends Change>(changes: readonly C[], size: number, seed: number): C[] {
	return changes
		.map((change) => ({ change, rank: rank(seed, change) }))
		.sort((a, b) => (a.rank < b.rank ? -1 : 1))
		.slice(0, size)
		.map(({ change }) => change);
}
