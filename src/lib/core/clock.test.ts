import { expect, test } from 'vitest';
import { ManualClock, systemClock } from './clock.ts';

test('a manual clock fires what is due, in order of time', async () => {
	const clock = new ManualClock();
	const log: number[] = [];
	clock.schedule(20, () => log.push(20));
	clock.schedule(10, () => log.push(10));
	clock.schedule(30, () => log.push(30));
	await clock.advance(20);
	expect(log).toEqual([10, 20]);
	expect(clock.now()).toBe(20);
});

test('a sleeper can schedule its next sleep within one advance', async () => {
	const clock = new ManualClock();
	let rounds = 0;
	void (async () => {
		for (;;) {
			await clock.sleep(10);
			rounds++;
		}
	})();
	await clock.advance(55);
	expect(rounds).toBe(5);
});

test.each([
	['manual', new ManualClock()],
	['system', systemClock]
])('a sleep on the %s clock ends with the reason of its signal', async (_name, clock) => {
	const controller = new AbortController();
	const sleep = clock.sleep(60_000, controller.signal);
	controller.abort(new Error('enough'));
	await expect(sleep).rejects.toThrow('enough');
	await expect(clock.sleep(1, controller.signal)).rejects.toThrow('enough');
});
