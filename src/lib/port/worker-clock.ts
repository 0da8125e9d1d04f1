// The system's clock with timers in a worker: a hidden page's own timers are held back, and a time limit of a protocol
// would end an upload that goes well.
import { sleepOn, systemClock, type Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { randomUuid } from '#lib/core/random-uuid.ts';
import { browserLocks, watchLock, type LifeLocks } from '#lib/core/worker-life.ts';

/** `ms` null: it is cancelled. The first message names the lock that the worker holds while it lives. */
export type TimerRequest = { id: number; ms: number | null } | { lock: string };

/** The worker says `alive` once it has its lock. */
export type TimerAnswer = number | 'alive';

/** What is used of a `Worker`. */
export interface TimerWorker {
	postMessage(request: TimerRequest): void;
	onmessage: ((event: MessageEvent<TimerAnswer>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
}

/** Where the worker does not start, or ends, the page's own timers do. */
export function createWorkerClock(
	startWorker: () => TimerWorker = startTimerWorker,
	locks: LifeLocks | null = browserLocks()
): Clock {
	try {
		return new WorkerClock(startWorker(), locks);
	} catch {
		return systemClock;
	}
}

function startTimerWorker(): TimerWorker {
	return new Worker(new URL('./timer.worker.ts', import.meta.url), {
		type: 'module',
		name: 'timers'
	});
}

interface Timer {
	endsAt: number;
	callback: () => void;
}

class WorkerClock implements Clock {
	readonly #worker: TimerWorker;
	readonly #timers = new Map<number, Timer>();
	#lastId = 0;
	#failed = false;
	#life: Disposable | null = null;

	constructor(worker: TimerWorker, locks: LifeLocks | null) {
		this.#worker = worker;
		const lock = `ocre-playground/timers/${randomUuid()}`;
		worker.onmessage = ({ data }) => {
			if (data === 'alive') this.#life = watchLock(lock, () => this.#fail(), locks);
			else this.#fire(data);
		};
		worker.onerror = () => this.#fail();
		if (locks) worker.postMessage({ lock });
	}

	now(): number {
		return systemClock.now();
	}

	sleep(ms: number, signal?: AbortSignal): Promise<void> {
		return sleepOn(this, ms, signal);
	}

	schedule(ms: number, callback: () => void): () => void {
		if (this.#failed) return systemClock.schedule(ms, callback);
		const id = ++this.#lastId;
		this.#timers.set(id, { endsAt: this.now() + ms, callback });
		this.#worker.postMessage({ id, ms });
		return () => {
			if (this.#timers.delete(id) && !this.#failed) this.#worker.postMessage({ id, ms: null });
		};
	}

	#fire(id: number): void {
		const timer = this.#timers.get(id);
		this.#timers.delete(id);
		timer?.callback();
	}

	/** The worker did not load, or has ended: what waits goes on with the page's timers. */
	#fail(): void {
		if (this.#failed) return;
		this.#failed = true;
		this.#life?.dispose();
		for (const [id, { endsAt }] of this.#timers)
			systemClock.schedule(Math.max(0, endsAt - this.now()), () => this.#fire(id));
	}
}
