import { expect, test } from 'vitest';
import { ManualClock } from './clock.ts';
import { ScaledClock } from './scaled-clock.ts';

function setUp() {
	const base = new ManualClock();
	const clock = new ScaledClock(base);
	const fired: number[] = [];
	const wait = (ms: number) => clock.schedule(ms, () => fired.push(clock.now()));
	return { base, clock, fired, wait };
}

test('it shows the time of its base until it is told otherwise', async () => {
	const { base, clock, fired, wait } = setUp();
	wait(10);
	await base.advance(10);
	expect([clock.now(), fired]).toEqual([10, [10]]);
});

test('what waits does not end while the clock is paused, and waits for the rest afterwards', async () => {
	const { base, clock, fired, wait } = setUp();
	wait(10);
	await base.advance(4);
	clock.pause();
	clock.pause();
	await base.advance(100);
	expect([clock.now(), fired]).toEqual([4, []]);
	clock.resume();
	await base.advance(5);
	expect(fired).toEqual([]);
	await base.advance(1);
	expect(fired).toEqual([10]);
});

test('at a tenth of the speed, what waits takes ten times as long', async () => {
	const { base, clock, fired, wait } = setUp();
	wait(10);
	await base.advance(5);
	clock.setSpeed(0.1);
	await base.advance(49);
	expect(fired).toEqual([]);
	await base.advance(1);
	expect(fired[0]).toBeCloseTo(10);
	clock.setSpeed(1);
	await base.advance(5);
	expect(clock.now()).toBeCloseTo(15);
});

test('a wait that began during a pause begins with its end', async () => {
	const { base, clock, fired, wait } = setUp();
	clock.pause();
	wait(3);
	await base.advance(10);
	clock.resume();
	await base.advance(3);
	expect(fired).toEqual([3]);
});

test('a cancelled wait never ends, whatever happened to the clock meanwhile', async () => {
	const { base, clock, fired, wait } = setUp();
	const cancel = wait(5);
	clock.setSpeed(0.5);
	clock.pause();
	clock.resume();
	cancel();
	await base.advance(100);
	expect(fired).toEqual([]);
});

test('a slow clock waits longer than one timer of the platform can', async () => {
	const { base, clock, fired, wait } = setUp();
	clock.setSpeed(0.01);
	wait(10 ** 8);
	await base.advance(10 ** 10 - 1);
	expect(fired).toEqual([]);
	await base.advance(1);
	expect(fired).toHaveLength(1);
});

test('a sleep that is aborted during a pause rejects', async () => {
	const { clock } = setUp();
	clock.pause();
	const controller = new AbortController();
	const sleep = clock.sleep(10, controller.signal);
	controller.abort(new Error('enough'));
	await expect(sleep).rejects.toThrow('enough');
});

test('a clock does not stand still or run backwards by its speed', () => {
	const { clock } = setUp();
	for (const speed of [0, -1, NaN, Infinity])
		expect(() => clock.setSpeed(speed)).toThrow(RangeError);
});
