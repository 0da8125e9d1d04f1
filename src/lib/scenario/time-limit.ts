// A signal that fires when its time is over, or with an outer one. Its time can stand still.
import type { Clock } from '#lib/core/clock.ts';

export class TimeLimit {
	readonly #controller = new AbortController();
	readonly #clock: Clock;
	readonly #reason: Error;
	readonly #outer: AbortSignal | undefined;
	readonly #forward = () => this.#controller.abort(this.#outer?.reason);
	#leftMs: number;
	#startedAt: number | null = null;
	#cancel: () => void = () => undefined;
	#ended = false;

	/** The clock runs at once. `reason` is what the signal fires with at the limit. */
	constructor(clock: Clock, ms: number, reason: Error, outer?: AbortSignal) {
		this.#clock = clock;
		this.#leftMs = ms;
		this.#reason = reason;
		this.#outer = outer;
		if (outer?.aborted) this.#forward();
		outer?.addEventListener('abort', this.#forward, { once: true });
		this.resume();
	}

	get signal(): AbortSignal {
		return this.#controller.signal;
	}

	pause(): void {
		if (this.#startedAt === null) return;
		this.#cancel();
		this.#leftMs -= this.#clock.now() - this.#startedAt;
		this.#startedAt = null;
	}

	resume(): void {
		if (this.#ended || this.#startedAt !== null) return;
		this.#startedAt = this.#clock.now();
		const fire = () => this.#controller.abort(this.#reason);
		this.#cancel = this.#clock.schedule(Math.max(0, this.#leftMs), fire);
	}

	end(): void {
		this.pause();
		this.#ended = true;
		this.#outer?.removeEventListener('abort', this.#forward);
	}
}
