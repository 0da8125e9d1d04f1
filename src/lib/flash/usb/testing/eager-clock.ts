// A clock for tests that goes on by itself, as soon as nothing is left to do now: hours pass in no time, and what never
// ends is found out.
import { sleepOn, type Clock } from '#lib/core/clock.ts';

interface Timer {
	at: number;
	callback: () => void;
}

export class EagerClock implements Clock {
	#now = 0;
	readonly #timers = new Set<Timer>();

	now(): number {
		return this.#now;
	}

	sleep(ms: number, signal?: AbortSignal): Promise<void> {
		return sleepOn(this, ms, signal);
	}

	schedule(ms: number, callback: () => void): () => void {
		const timer = { at: this.#now + Math.max(0, ms), callback };
		this.#timers.add(timer);
		return () => void this.#timers.delete(timer);
	}

	/** The promise's outcome. Rejects when it waits for nothing, or longer than `limitMs` of this clock. */
	async run<T>(promise: Promise<T>, limitMs: number): Promise<T> {
		const end = this.#now + limitMs;
		let isSettled = false;
		const settled = promise.finally(() => (isSettled = true));
		settled.catch(() => {});
		for (;;) {
			// All that follows from the last timer.
			await new Promise((resolve) => setImmediate(resolve));
			if (isSettled) return settled;
			const next = this.#next();
			if (!next) throw new Error('It hangs: nothing is left to wait for.');
			if (next.at > end) throw new Error(`It takes longer than ${limitMs} ms.`);
			this.#timers.delete(next);
			this.#now = Math.max(this.#now, next.at);
			next.callback();
		}
	}

	/** The oldest of those that are due first. */
	#next(): Timer | undefined {
		let first: Timer | undefined;
		for (const timer of this.#timers) if (!first || timer.at < first.at) first = timer;
		return first;
	}
}
