// A clock that runs on another one: slower, or not at all for a while. What waits on it waits longer by as much.
import { sleepOn, type Clock } from './clock.ts';

/** Longer waits are made of several: timers of the platform count in 31 bits. */
const MAX_WAIT_MS = 2 ** 31 - 1;

interface Waiting {
	/** In this clock's time. */
	dueAt: number;
	callback: () => void;
	cancel: () => void;
}

const nothing = () => undefined;

export class ScaledClock implements Clock {
	readonly #base: Clock;
	readonly #waiting = new Set<Waiting>();
	/** The moment from which time is counted on: on the base clock, and on this one. */
	#baseOrigin: number;
	#origin: number;
	#speed = 1;
	#paused = false;

	/** Shows the time of `base` until it is slowed or paused. */
	constructor(base: Clock) {
		this.#base = base;
		this.#baseOrigin = this.#origin = base.now();
	}

	get paused(): boolean {
		return this.#paused;
	}

	get speed(): number {
		return this.#speed;
	}

	now(): number {
		if (this.#paused) return this.#origin;
		return this.#origin + (this.#base.now() - this.#baseOrigin) * this.#speed;
	}

	sleep(ms: number, signal?: AbortSignal): Promise<void> {
		return sleepOn(this, ms, signal);
	}

	schedule(ms: number, callback: () => void): () => void {
		const waiting: Waiting = { dueAt: this.now() + Math.max(0, ms), callback, cancel: nothing };
		this.#waiting.add(waiting);
		this.#arm(waiting);
		return () => {
			this.#waiting.delete(waiting);
			waiting.cancel();
		};
	}

	pause(): void {
		if (this.#paused) return;
		this.#change(() => (this.#paused = true));
	}

	resume(): void {
		if (this.#paused) this.#change(() => (this.#paused = false));
	}

	/** Milliseconds of this clock to one of the base. Throws RangeError unless it is a number above 0. */
	setSpeed(speed: number): void {
		if (!(speed > 0) || !Number.isFinite(speed))
			throw new RangeError('a clock has a speed above 0');
		if (speed !== this.#speed) this.#change(() => (this.#speed = speed));
	}

	#change(apply: () => void): void {
		this.#origin = this.now();
		this.#baseOrigin = this.#base.now();
		apply();
		for (const waiting of this.#waiting) {
			waiting.cancel();
			waiting.cancel = nothing;
			this.#arm(waiting);
		}
	}

	#arm(waiting: Waiting): void {
		if (this.#paused) return;
		const ms = Math.max(0, waiting.dueAt - this.now()) / this.#speed;
		if (ms > MAX_WAIT_MS)
			waiting.cancel = this.#base.schedule(MAX_WAIT_MS, () => this.#arm(waiting));
		else waiting.cancel = this.#base.schedule(ms, () => this.#fire(waiting));
	}

	#fire(waiting: Waiting): void {
		this.#waiting.delete(waiting);
		waiting.callback();
	}
}
