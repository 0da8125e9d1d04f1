// Plans for tests, the dice that make them up, and what flashing came to.
import {
	FlashError,
	type FirmwareSegment,
	type FlashOptions,
	type FlashOutcome,
	type FlashPlan,
	type FlashProgress,
	type FlashRange,
	type FlashWay
} from '../../flash-way.ts';
import type { EagerClock } from './eager-clock.ts';

/** Numbers that follow from a seed. */
export class Dice {
	#state: number;

	constructor(seed: number) {
		this.#state = (seed * 0x9e3779b9) >>> 0;
	}

	/** A whole number from 0 to below `end`. */
	below(end: number): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
	}

	pick<T>(choices: readonly T[]): T {
		return choices[this.below(choices.length)]!;
	}

	bytes(length: number): Uint8Array<ArrayBuffer> {
		return Uint8Array.from({ length }, () => this.below(256));
	}
}

export function planOf(
	segments: readonly FirmwareSegment[],
	allowed: readonly FlashRange[]
): FlashPlan {
	const size = segments.reduce((sum, { bytes }) => sum + bytes.length, 0);
	const file = { name: 'firmware.bin', bytes: segments[0]?.bytes ?? new Uint8Array(0) };
	return { segments, file, allowed, size };
}

export interface Attempt {
	outcome: FlashOutcome | null;
	error: FlashError | DOMException | null;
	progress: FlashProgress[];
	log: string[];
}

/** Runs a way to its end. Throws when it hangs, or fails in a way that a way may not. */
export async function attempt(
	way: FlashWay,
	plan: FlashPlan,
	clock: EagerClock,
	options: FlashOptions = {}
): Promise<Attempt> {
	const result: Attempt = { outcome: null, error: null, progress: [], log: [] };
	const flashing = way.flash(plan, {
		...options,
		onProgress: (progress) => {
			result.progress.push(progress);
			options.onProgress?.(progress);
		},
		onLog: (line) => result.log.push(line)
	});
	try {
		result.outcome = await clock.run(flashing, 3_600_000);
	} catch (error) {
		if (!(error instanceof FlashError) && !(error instanceof DOMException)) throw error;
		result.error = error;
	}
	return result;
}

/** Code, phase and board state of a failed attempt, in one line; of a cancel, its name. */
export function failureOf({ error, outcome }: Attempt): string {
	if (outcome) return `done: ${outcome.proof}`;
	if (error instanceof FlashError) return `${error.code} in ${error.phase}: ${error.boardState}`;
	return error?.name ?? 'nothing';
}
