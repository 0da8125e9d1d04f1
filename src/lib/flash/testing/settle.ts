// Lets made-up time pass until work is done: what does not end within the limit hangs.
import type { ManualClock } from '#lib/core/clock.ts';

export type Settled<Value> =
	{ is: 'done'; value: Value } | { is: 'failed'; error: unknown } | { is: 'hung' };

export async function settled<Value>(
	work: Promise<Value>,
	clock: ManualClock,
	{ limitMs = 30 * 60_000, stepMs = 5_000 } = {}
): Promise<Settled<Value>> {
	let end: Settled<Value> = { is: 'hung' };
	work.then(
		(value) => (end = { is: 'done', value }),
		(error: unknown) => (end = { is: 'failed', error })
	);
	const isOver = () => end.is !== 'hung';
	for (let passed = 0; passed < limitMs && !isOver(); passed += stepMs) await clock.advance(stepMs);
	return end;
}
