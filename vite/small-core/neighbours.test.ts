import { expect, test } from 'vitest';
import { withNeighbours } from './neighbours.ts';

/** Functions 0 to 99, of which those ran. */
function ran(...indices: number[]): boolean[] {
	return Array.from({ length: 100 }, (_, i) => indices.includes(i));
}

function kept(result: readonly boolean[]): number[] {
	return result.flatMap((keeps, i) => (keeps ? [i] : []));
}

test('what ran is kept, however lonely', () => {
	expect(kept(withNeighbours(ran(3, 50, 99)))).toEqual([3, 50, 99]);
	expect(kept(withNeighbours(ran()))).toEqual([]);
});

test('a gap among functions that ran is filled, and nothing far from them', () => {
	const indices = [40, 42, 44, 46, 48, 50, 52, 54, 56, 58];
	const result = kept(withNeighbours(ran(...indices)));
	expect(result).toEqual(expect.arrayContaining([...indices, 49, 51]));
	expect(result.filter((i) => i < 35 || i > 63)).toEqual([]);
});

test('at the ends only the neighbours that exist count', () => {
	expect(kept(withNeighbours(ran(0, 1, 2, 4, 5, 6)))).toContain(3);
});
