import { expect, test } from 'vitest';
import { panRange, zoomRange } from './plot-range.ts';

const ALL = { min: 0, max: 100 };

test('zooming keeps what is under the pointer where it is', () => {
	expect(zoomRange(ALL, 25, 0.5, ALL)).toEqual({ min: 12.5, max: 62.5 });
	expect(zoomRange({ min: 12.5, max: 62.5 }, 25, 2, ALL)).toBeNull();
});

test('zooming out at an edge stays within what there is', () => {
	expect(zoomRange({ min: 0, max: 10 }, 10, 2, ALL)).toEqual({ min: 0, max: 20 });
	expect(zoomRange({ min: 90, max: 100 }, 90, 2, ALL)).toEqual({ min: 80, max: 100 });
});

test('zooming in ends somewhere, and one sample alone cannot be zoomed', () => {
	let range = { min: 0, max: 100 };
	for (let i = 0; i < 100; i++) range = zoomRange(range, 50, 0.5, ALL)!;
	expect(range.max - range.min).toBeCloseTo(0.02);
	expect(zoomRange({ min: 5, max: 5 }, 5, 0.5, { min: 5, max: 5 })).toBeNull();
});

test('moving ends at the edges', () => {
	expect(panRange({ min: 20, max: 40 }, 0.5, ALL)).toEqual({ min: 30, max: 50 });
	expect(panRange({ min: 20, max: 40 }, -5, ALL)).toEqual({ min: 0, max: 20 });
	expect(panRange({ min: 20, max: 40 }, 5, ALL)).toEqual({ min: 80, max: 100 });
});
