// So much time for something, not counted while it waits for others.
import type { Clock } from '#lib/core/clock.ts';

export class TimeBudget {
	readonly #clock: Clock;
	readonly #onspent: () => void;
	#leftMs: number;
	#runsSince: number | null = null;
	#cancel: () => void = () => undefined;

	/** It runs from the beginning. */
	constructor(clock: Clock, budgetMs: number, onspent: () => void) {
		this.#clock = clock;
		this.#leftMs = budgetMs;
		this.#onspent = onspent;
		this.#run();
	}

	/** Nothing is counted while `wait` is under way. */
	async without<T>(wait: () => Promise<T>): Promise<T> {
		this.stop();
		try {
			return await wait();
		} finally {
			this.#run();
		}
	}

	stop(): void {
		this.#cancel();
		if (this.#runsSince !== null) this.#leftMs -= this.#clock.now() - this.#runsSince;
		this.#runsSince = null;
	}

	#run(): void {
		this.#runsSince = this.#clock.now();
		this.#cancel = this.#clock.schedule(Math.max(0, this.#leftMs), this.#onspent);
	}
}
