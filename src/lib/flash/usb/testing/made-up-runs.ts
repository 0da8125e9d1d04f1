// Made-up trouble by the hundred for a way over USB: plans, cancels, and what must hold of every run, whichever way it is.
import { expect, test } from 'vitest';
import { FlashError, type FlashPlan, type FlashWay } from '../../flash-way.ts';
import { isWithin } from '../flash-ranges.ts';
import { EagerClock } from './eager-clock.ts';
import { attempt, planOf, type Dice } from './plans.ts';

export interface MadeUpShape {
	/** Of the flash. */
	start: number;
	/** What is erased at once. */
	pageBytes: number;
	/** The first segment begins before this place of the flash. */
	firstBelow: number;
	segmentBytes: number;
	gapBytes: number;
	/** Default: up to three. */
	segments?: 1;
}

/** Segments, and the pages that they are in as what is allowed; some plans do not allow what would be needed. */
export function madeUpPlan(dice: Dice, shape: MadeUpShape): FlashPlan {
	const { start, pageBytes, firstBelow, segmentBytes, gapBytes, segments: only } = shape;
	let next = start + dice.below(firstBelow);
	const segments = Array.from({ length: only ?? 1 + dice.below(3) }, () => {
		const address = next;
		const bytes = dice.bytes(1 + dice.below(segmentBytes));
		next = address + bytes.length + dice.below(3) * dice.below(gapBytes);
		return { address, bytes };
	});
	const allowed = segments.map(({ address, bytes }) => ({
		start: address - (address % pageBytes),
		end: Math.ceil((address + bytes.length) / pageBytes) * pageBytes
	}));
	if (dice.below(8) === 0) allowed[0]!.end -= pageBytes;
	return planOf(segments, allowed);
}

export interface MadeUpRun {
	seed: number;
	dice: Dice;
	clock: EagerClock;
	way: FlashWay;
	plan: FlashPlan;
	/** A cancel, if there is one, comes within this time. */
	cancelWithinMs: number;
	/** What the device changed, as it saw it. */
	changed(this: void): Iterable<readonly [start: number, end: number]>;
	isWritten(this: void): boolean;
	isUntouched(this: void): boolean;
}

/** How it ended. Throws when it did what no run may do. */
export async function endOfMadeUp(run: MadeUpRun): Promise<string> {
	const { seed, dice, clock, way, plan } = run;
	const controller = new AbortController();
	if (dice.below(4) === 0) clock.schedule(dice.below(run.cancelWithinMs), () => controller.abort());
	const { outcome, error } = await attempt(way, plan, clock, { signal: controller.signal });
	for (const [start, end] of run.changed())
		if (!isWithin({ start, end }, plan.allowed))
			throw new Error(`${seed}: it changed ${start.toString(16)}, which it may not`);
	if (outcome?.proof === 'read-back' && !run.isWritten())
		throw new Error(`${seed}: it says read back, and it is not what was to be written`);
	const state = error instanceof FlashError ? error.boardState : error ? 'untouched' : null;
	if (state === 'untouched' && !run.isUntouched()) throw new Error(`${seed}: it says untouched`);
	return outcome ? 'done' : error instanceof FlashError ? error.code : 'cancelled';
}

/** Five hundred, in parts: one test of all of them is slow where the machine is busy. */
export function madeUpRuns(run: (seed: number) => Promise<string>): void {
	test.each([0, 100, 200, 300, 400])(
		'a hundred runs from seed %i on',
		async (first) => {
			const ends = new Map<string, number>();
			for (let seed = first; seed < first + 100; seed++) {
				const end = await run(seed);
				ends.set(end, (ends.get(end) ?? 0) + 1);
			}
			// Trouble of more than one kind was met, and much went well all the same.
			expect(ends.get('done')).toBeGreaterThan(20);
			expect(ends.size).toBeGreaterThan(5);
		},
		60_000
	);
}
