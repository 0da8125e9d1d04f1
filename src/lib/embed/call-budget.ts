// How much a page may ask for in a while: a bucket that fills again with time.
import type { Clock } from '#lib/core/clock.ts';

export class CallBudget {
	readonly #clock: Pick<Clock, 'now'>;
	readonly #burst: number;
	readonly #perSecond: number;
	#left: number;
	#filledMs: number;

	constructor(clock: Pick<Clock, 'now'>, burst: number, perSecond: number) {
		this.#clock = clock;
		this.#burst = burst;
		this.#perSecond = perSecond;
		this.#left = burst;
		this.#filledMs = clock.now();
	}

	/** False: there is none left, and nothing was taken. */
	take(): boolean {
		const now = this.#clock.now();
		const filled = ((now - this.#filledMs) / 1000) * this.#perSecond;
		this.#left = Math.min(this.#burst, this.#left + filled);
		this.#filledMs = now;
		if (this.#left < 1) return false;
		this.#left--;
		return true;
	}
}
