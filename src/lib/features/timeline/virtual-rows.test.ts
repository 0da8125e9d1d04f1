import { expect, test } from 'vitest';
import { MAX_LIST_PIXELS, rowWindow, scrollToRow } from './virtual-rows.ts';

test('only the rows on the screen exist, with a few around them', () => {
	expect(rowWindow(1000, 20, 100, 400, 2)).toEqual({
		totalPixels: 20_000,
		first: 18,
		end: 27,
		offsetPixels: 360
	});
	expect(rowWindow(3, 20, 100, 0, 2)).toEqual({
		totalPixels: 60,
		first: 0,
		end: 3,
		offsetPixels: 0
	});
	expect(rowWindow(0, 20, 100, 0)).toMatchObject({ totalPixels: 0, first: 0, end: 0 });
});

test('a list that is longer than a browser can scroll still reaches both ends', () => {
	const count = 1_000_000;
	const top = rowWindow(count, 26, 400, 0);
	expect([top.totalPixels, top.first]).toEqual([MAX_LIST_PIXELS, 0]);
	const bottom = rowWindow(count, 26, 400, MAX_LIST_PIXELS - 400);
	expect(bottom.end).toBe(count);
	// The last row ends where the list ends.
	const rows = bottom.end - bottom.first;
	expect(bottom.offsetPixels + rows * 26).toBeCloseTo(MAX_LIST_PIXELS);
	const middle = rowWindow(count, 26, 400, (MAX_LIST_PIXELS - 400) / 2);
	expect(middle.first).toBeGreaterThan(499_900);
	expect(middle.first).toBeLessThan(500_100);
});

test('a row that is asked for comes onto the screen, and one that is there does not move it', () => {
	expect(scrollToRow(5, 1000, 20, 100, 40)).toBeNull();
	expect(scrollToRow(0, 1000, 20, 100, 40)).toBe(0);
	expect(scrollToRow(10, 1000, 20, 100, 40)).toBe(120);
	expect(scrollToRow(2, 3, 20, 100, 0)).toBeNull();
	for (const index of [0, 1, 123_456, 777_777, 999_999]) {
		const to = scrollToRow(index, 1_000_000, 26, 400, 4_000_000)!;
		const { first, end } = rowWindow(1_000_000, 26, 400, to, 0);
		expect(index >= first && index < end).toBe(true);
	}
});
