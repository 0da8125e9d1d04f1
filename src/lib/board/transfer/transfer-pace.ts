// How fast a transfer goes now and how long it will still take, from its last seconds: steady enough to be shown.
import type { Clock } from '#lib/core/clock.ts';

/** Long enough that single packets do not show, short enough that a slower line does. */
const WINDOW_MS = 4_000;
/** Before that a rate says more about the beginning than about the line. */
const MIN_MS = 500;

export interface Pace {
	bytesPerSecond?: number;
	remainingMs?: number;
}

export class TransferPace {
	readonly #clock: Clock;
	#samples: { atMs: number; doneBytes: number }[] = [];

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** Takes note of where the transfer is. After a step back it begins again. */
	at(doneBytes: number, totalBytes: number): Pace {
		const now = this.#clock.now();
		const samples = this.#samples;
		if (doneBytes < (samples.at(-1)?.doneBytes ?? 0)) samples.length = 0;
		if (samples.at(-1)?.atMs === now) samples.at(-1)!.doneBytes = doneBytes;
		else samples.push({ atMs: now, doneBytes });
		// One sample at or before the beginning of the window stays.
		while (samples.length > 2 && now - samples[1]!.atMs >= WINDOW_MS) samples.shift();
		const [first] = samples;
		const tookMs = now - first!.atMs;
		const sentBytes = doneBytes - first!.doneBytes;
		if (tookMs < MIN_MS || sentBytes <= 0) return {};
		const bytesPerSecond = (sentBytes * 1_000) / tookMs;
		return {
			bytesPerSecond,
			remainingMs: ((totalBytes - doneBytes) * 1_000) / bytesPerSecond
		};
	}
}
