// Runs asynchronous tasks one after the other: the lock of anything that only one may use at a time.

export class SerialQueue {
	#tail: Promise<unknown> = Promise.resolve();
	#pending = 0;

	/** Tasks running or waiting. */
	get pending(): number {
		return this.#pending;
	}

	/** Runs the task after all earlier ones, whether they succeeded or not. A signal aborted while waiting skips it. */
	run<T>(task: () => Promise<T> | T, signal?: AbortSignal): Promise<T> {
		this.#pending++;
		const result = this.#tail.then(() => {
			signal?.throwIfAborted();
			return task();
		});
		this.#tail = result.then(
			() => void this.#pending--,
			() => void this.#pending--
		);
		return result;
	}
}
