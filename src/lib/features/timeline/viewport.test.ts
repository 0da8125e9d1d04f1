import { expect, test } from 'vitest';
import {
	clamp,
	fit,
	follow,
	formatTick,
	MIN_SPAN_MS,
	pan,
	reveal,
	tickStep,
	timeAt,
	xAt,
	zoom
} from './viewport.ts';

const VIEW = { start: 100, span: 50 };

test('time and place are each other’s reverse', () => {
	for (const x of [0, 13, 400]) expect(xAt(VIEW, timeAt(VIEW, x, 400), 400)).toBeCloseTo(x);
});

test('what is under the pointer stays there when one zooms', () => {
	for (const factor of [0.3, 2, 10]) {
		const next = zoom(VIEW, factor, 130, 400);
		expect(timeAt(next, 130, 400)).toBeCloseTo(timeAt(VIEW, 130, 400));
		expect(next.span).toBeCloseTo(50 / factor);
	}
});

test('nobody zooms in deeper than the clock counts', () => {
	expect(zoom(VIEW, 1e9, 0, 400).span).toBe(MIN_SPAN_MS);
});

test('panning moves by pixels', () => {
	expect(pan(VIEW, 40, 400)).toEqual({ start: 105, span: 50 });
});

test('some of the trace stays in sight', () => {
	const extent = { start: 0, end: 1000 };
	expect(clamp({ start: -500, span: 50 }, extent).start).toBe(-25);
	expect(clamp({ start: 5000, span: 50 }, extent).start).toBe(975);
	expect(clamp(VIEW, extent)).toEqual(VIEW);
	expect(clamp({ start: 7, span: 100 }, { start: 0, end: 0 }).start).toBe(-50);
});

test('all of it is between the ends, and following shows the last of it', () => {
	const view = fit({ start: 200, end: 300 });
	expect(view.start).toBeLessThan(200);
	expect(view.start + view.span).toBeGreaterThan(300);
	const last = follow(VIEW, { start: 0, end: 1000 });
	expect([last.start < 1000, last.start + last.span > 1000, last.span]).toEqual([true, true, 50]);
});

test('a time is brought into sight, and the view stays where it is when it was', () => {
	expect(reveal(VIEW, 120)).toBe(VIEW);
	expect(reveal(VIEW, 500)).toEqual({ start: 475, span: 50 });
});

test('ticks are at round times, and never too close', () => {
	expect([tickStep(1000, 1000, 90), tickStep(5, 1000, 90), tickStep(60_000, 300, 90)]).toEqual([
		100, 0.5, 20_000
	]);
	expect([
		formatTick(1250, 50),
		formatTick(3, 1),
		formatTick(0.04, 0.02),
		formatTick(0, 100),
		formatTick(60_000, 20_000),
		formatTick(2.5, 0.5)
	]).toEqual(['1.25 s', '3 ms', '40 µs', '0 ms', '60 s', '2.5 ms']);
});
