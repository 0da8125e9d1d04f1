import { expect, test } from 'vitest';
import { likelyFunctions, type CoreFunction } from './likely-functions.ts';

const BIG: CoreFunction = { sizeBytes: 5000, callees: [] };

/** What is kept of 200 functions, all of them big unless told otherwise, when those ran. */
function kept(ran: readonly number[], others: Record<number, CoreFunction> = {}): number[] {
	const functions = Array.from({ length: 200 }, (_, i) => others[i] ?? BIG);
	const flags = functions.map((_, i) => ran.includes(i));
	return likelyFunctions(flags, functions).flatMap((keeps, i) => (keeps ? [i] : []));
}

test('what ran is kept, however lonely, and nothing else', () => {
	expect(kept([3, 50, 199])).toEqual([3, 50, 199]);
	expect(kept([])).toEqual([]);
});

test('gaps among functions that ran are filled, and nothing far from them', () => {
	const most = Array.from({ length: 60 }, (_, i) => 70 + i).filter((i) => i % 4 !== 0);
	const result = kept(most);
	expect(result).toEqual(expect.arrayContaining([...most, 96, 100, 104]));
	expect(result.filter((i) => i < 60 || i > 140)).toEqual([]);
});

test('at the ends only the neighbours that exist count', () => {
	const first = [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12];
	expect(kept(first)).toContain(3);
	expect(kept(first.map((i) => 199 - i))).toContain(196);
	expect(kept(first.map((i) => i + 100))).not.toContain(103);
});

test('small functions that one that ran calls are kept, those of the others are not', () => {
	const others = {
		10: { sizeBytes: 5000, callees: [20, 21, 24] },
		20: { sizeBytes: 150, callees: [22] },
		22: { sizeBytes: 150, callees: [] },
		24: { sizeBytes: 900, callees: [] },
		30: { sizeBytes: 5000, callees: [23] },
		23: { sizeBytes: 150, callees: [] }
	};
	expect(kept([10], others)).toEqual([10, 20]);
});

test('what is tiny is kept in any case', () => {
	expect(kept([], { 5: { sizeBytes: 20, callees: [] } })).toEqual([5]);
});
