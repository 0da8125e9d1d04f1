// Two texts that were made from one → the text with the changes of both, or null where they changed the same lines.
// Knows nothing of projects.
import { diff3Merge } from 'node-diff3';

/** The search for equal lines may take so many steps, some tenths of a second: more than 10,000 lines between the changes. */
const MAX_STEPS = 200_000_000;

/** Line by line. Changes that touch each other count as changes of the same lines: nobody can tell which comes first. */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
	if (mine === theirs || theirs === base) return mine;
	if (mine === base) return theirs;
	return mergeLines(...sameLineEnds(base, mine, theirs));
}

/** An editor writes one kind of line end: that alone does not change a line. */
function sameLineEnds(...texts: [string, string, string]): [string[], string[], string[]] {
	const counts = texts.map((text) => text.split('\r\n').length);
	const mixed = counts.some((count) => count !== counts[0]);
	const [base, mine, theirs] = texts.map((text) =>
		(mixed ? text.replaceAll('\r\n', '\n') : text).split('\n')
	);
	return [base!, mine!, theirs!];
}

function mergeLines(base: string[], mine: string[], theirs: string[]): string | null {
	const all = [base, mine, theirs];
	const shortest = Math.min(...all.map(({ length }) => length));
	const top = countEqual(shortest, (i) => all.map((lines) => lines[i]));
	const bottom = countEqual(shortest - top, (i) => all.map((lines) => lines.at(-1 - i)));
	const middle = (lines: string[]) => lines.slice(top, lines.length - bottom);
	const [baseMiddle, myMiddle, theirMiddle] = [middle(base), middle(mine), middle(theirs)];
	if (steps(baseMiddle, myMiddle) + steps(baseMiddle, theirMiddle) > MAX_STEPS) return null;
	const merged = base.slice(0, top);
	for (const region of diff3Merge(myMiddle, baseMiddle, theirMiddle)) {
		if (!region.ok) return null;
		for (const line of region.ok) merged.push(line);
	}
	return [...merged, ...base.slice(base.length - bottom)].join('\n');
}

/** How many lines from one end on are the same in all texts. */
function countEqual(limit: number, linesAt: (i: number) => (string | undefined)[]): number {
	let count = 0;
	while (count < limit && new Set(linesAt(count)).size === 1) count++;
	return count;
}

/** What the library needs at most: each pair of equal lines is tried against a chain of at most all lines. */
function steps(some: readonly string[], others: readonly string[]): number {
	const counts = new Map<string, number>();
	for (const line of some) counts.set(line, (counts.get(line) ?? 0) + 1);
	const pairs = others.reduce((sum, line) => sum + (counts.get(line) ?? 0), 0);
	return pairs * Math.min(some.length, others.length);
}
