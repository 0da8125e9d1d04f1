// Time as a dependency, so that a test decides how fast it passes.

export interface Clock {
	/** Milliseconds since an arbitrary origin; never goes back. */
	now(): number;
	/** Resolves after `ms`; rejects with the signal's reason when it is aborted before. */
	sleep(ms: number, signal?: AbortSignal): Promise<void>;
	/** Calls back once after `ms` unless cancelled. Returns the cancel function. */
	schedule(ms: number, callback: () => void): () => void;
}

/** `sleep` of a clock that can schedule. */
export function sleepOn(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		if (signal?.aborted) {
			reject(signal.reason as Error);
			return;
		}
		const onAbort = () => {
			cancel();
			reject(signal!.reason as Error);
		};
		const cancel = clock.schedule(ms, () => {
			signal?.removeEventListener('abort', onAbort);
			resolve();
		});
		signal?.addEventListener('abort', onAbort, { once: true });
	});
}

export const systemClock: Clock = {
	now: () => performance.now(),
	sleep: (ms, signal) => sleepOn(systemClock, ms, signal),
	schedule(ms, callback) {
		const id = setTimeout(callback, ms);
		return () => clearTimeout(id);
	}
};

/** A clock that moves only when told to. */
export class ManualClock implements Clock {
	#now = 0;
	#timers = new Set<{ at: number; callback: () => void }>();

	now(): number {
		return this.#now;
	}

	sleep(ms: number, signal?: AbortSignal): Promise<void> {
		return sleepOn(this, ms, signal);
	}

	schedule(ms: number, callback: () => void): () => void {
		const timer = { at: this.#now + Math.max(0, ms), callback };
		this.#timers.add(timer);
		return () => this.#timers.delete(timer);
	}

	/** Moves time on, firing what is due in order, and lets promise reactions run between the timers. */
	async advance(ms: number): Promise<void> {
		const end = this.#now + ms;
		for (;;) {
			await settle();
			const due = [...this.#timers].filter((t) => t.at <= end).sort((a, b) => a.at - b.at)[0];
			if (!due) break;
			this.#timers.delete(due);
			this.#now = Math.max(this.#now, due.at);
			due.callback();
		}
		this.#now = end;
		await settle();
	}
}

async function settle(): Promise<void> {
	for (let i = 0; i < 20; i++) await Promise.resolve();
}
