// Runs something on a clock of its own until it ends: a test waits for hours in no time, and sees what would never end.
import type { ManualClock } from '#lib/core/clock.ts';
import { AppError, isAbort } from '#lib/core/errors.ts';
import { FlashError, type BoardState } from '../flash-way.ts';

/** While something moves, and at most while nothing does. */
const STEP_MS = 2;
const MAX_STEP_MS = 200;

/** Throws for what has not ended after `limitMs` of the clock. `moved`: a number that changes while bytes move. */
export async function onClock<T>(
	clock: ManualClock,
	promise: Promise<T>,
	moved: () => number = () => 0,
	limitMs = 3_600_000
): Promise<T> {
	let ended = false;
	const done = () => (ended = true);
	promise.then(done, done);
	const end = clock.now() + limitMs;
	let stepMs = STEP_MS;
	let before = moved();
	while (!ended) {
		if (clock.now() >= end) throw new Error(`it did not end within ${limitMs} ms`);
		// Streams of Node take turns of their own.
		await new Promise((resolve) => setImmediate(resolve));
		stepMs = moved() === before ? Math.min(MAX_STEP_MS, 2 * stepMs) : STEP_MS;
		before = moved();
		await clock.advance(stepMs);
	}
	return promise;
}

export type End = 'done' | 'cancelled' | { code: string; boardState: BoardState | null };

/** How it ended, without what it returned. */
export async function endOf(promise: Promise<unknown>): Promise<End> {
	try {
		await promise;
		return 'done';
	} catch (error) {
		if (isAbort(error)) return 'cancelled';
		// What no code is for is a defect of ours.
		if (error instanceof AppError && error.code === 'flash-failed')
			throw new Error('no code for it', { cause: error });
		if (error instanceof FlashError) return { code: error.code, boardState: error.boardState };
		if (error instanceof AppError) return { code: error.code, boardState: null };
		throw error;
	}
}
