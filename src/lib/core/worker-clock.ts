// The system's clock with timers in a worker: a hidden page's own timers are held back, and a time limit of a protocol
// would end an upload that goes well.
import { sleepOn, systemClock, type Clock } from './clock.ts';

/** `ms` null: it is cancelled. */
export interface TimerRequest {
	id: number;
	ms: number | null;
}

/** What is used of a `Worker`. */
export interface TimerWorker {
	postMessage(request: TimerRequest): void;
	onmessage: ((event: MessageEvent<number>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
}

/** Where the worker does not start, the page's own timers do. */
export function createWorkerClock(startWorker: () => TimerWorker = startTimerWorker): Clock {
	try {
		return new WorkerClock(startWorker());
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

	constructor(worker: TimerWorker) {
		this.#worker = worker;
		worker.onmessage = ({ data }) => this.#fire(data);
		worker.onerror = () => this.#fail();
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

	/** The worker did not load: whoever waits goes on with the page's timers. */
	#fail(): void {
		this.#failed = true;
		for (const [id, { endsAt }] of this.#timers)
			systemClock.schedule(Math.max(0, endsAt - this.now()), () => this.#fire(id));
	}
}
