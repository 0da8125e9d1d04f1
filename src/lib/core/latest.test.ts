import { beforeEach, expect, test } from 'vitest';
import { ManualClock } from './clock.ts';
import { createLatest, type Latest } from './latest.ts';

let clock: ManualClock;
let sent: number[];
let latest: Latest<number>;

beforeEach(() => {
	clock = new ManualClock();
	sent = [];
	latest = createLatest((value) => sent.push(value), 50, clock);
});

test('the first value goes on at once', () => {
	latest.push(1);
	expect(sent).toEqual([1]);
});

test('of a flood, one value in each interval goes on, and the last of all', async () => {
	for (let i = 0; i < 1000; i++) {
		latest.push(i);
		await clock.advance(1);
	}
	await clock.advance(100);
	expect(sent.length).toBeLessThanOrEqual(22);
	expect(sent.at(-1)).toBe(999);
});

test('after a pause, a value goes on at once again', async () => {
	latest.push(1);
	await clock.advance(50);
	latest.push(2);
	expect(sent).toEqual([1, 2]);
});

test('what waits goes on when that is asked for, and only once', async () => {
	latest.push(1);
	latest.push(2);
	latest.push(3);
	latest.flush();
	await clock.advance(200);
	latest.flush();
	expect(sent).toEqual([1, 3]);
});
