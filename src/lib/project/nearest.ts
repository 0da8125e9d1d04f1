// The word somebody probably meant: the nearest of a few known ones.

/** Edits between two words: insert, delete, replace, swap neighbours. */
export function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
			row.push(cost);
		}
		before = previous;
		previous = row;
	}
	return previous[b.length]!;
}

/** The nearest known word, or undefined when none is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
	if (word.length > 60) return undefined;
	const lower = word.toLowerCase();
	const limit = Math.max(1, Math.floor(lower.length / 3));
	return known
		.map((candidate) => ({ candidate, distance: editDistance(lower, candidate.toLowerCase()) }))
		.filter(({ distance }) => distance <= limit)
		.sort((a, b) => a.distance - b.distance)[0]?.candidate;
}
