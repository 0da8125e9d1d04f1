import { expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { TransferPace } from './transfer-pace.ts';

async function run(steps: readonly (readonly [ms: number, doneBytes: number])[]) {
	const clock = new ManualClock();
	const pace = new TransferPace(clock);
	let last = pace.at(0, 100_000);
	for (const [ms, doneBytes] of steps) {
		await clock.advance(ms);
		last = pace.at(doneBytes, 100_000);
	}
	return last;
}

test('nothing is said before there is something to say', async () => {
	expect(await run([])).toEqual({});
	expect(await run([[300, 900]])).toEqual({});
	expect(await run([[3_000, 0]])).toEqual({});
});

test('the rate is that of the last seconds, and the time left goes by it', async () => {
	const steady = Array.from({ length: 20 }, (_, i) => [500, (i + 1) * 1_000] as const);
	expect(await run(steady)).toEqual({ bytesPerSecond: 2_000, remainingMs: 40_000 });
	const slower = Array.from({ length: 20 }, (_, i) => [500, 20_000 + (i + 1) * 100] as const);
	expect((await run([...steady, ...slower])).bytesPerSecond).toBe(200);
});

test('what was there before does not count, nor does what was sent before a step back', async () => {
	const resumed = await run([
		[1_000, 50_000],
		[10, 0],
		[1_000, 1_000]
	]);
	expect(resumed).toEqual({ bytesPerSecond: 1_000, remainingMs: 99_000 });
});
