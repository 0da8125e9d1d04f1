// Waiting for something with a time limit and a signal, all of which one event can end: a lost port ends every wait.
import type { Clock } from './clock.ts';

export interface WaitOptions {
	limitMs: number;
	signal?: AbortSignal | undefined;
	/** What the wait rejects with at its limit. */
	onlimit: () => Error;
}

export class Waits {
	readonly #clock: Clock;
	#rejects = new Set<(error: Error) => void>();

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** Ends every wait of now with this error. */
	interrupt(error: Error): void {
		for (const reject of [...this.#rejects]) reject(error);
	}

	/** `shorten` can bring the limit forward while waiting. */
	for<T>(
		promise: Promise<T>,
		{ limitMs, signal, onlimit }: WaitOptions,
		shorten?: (shortenTo: (ms: number) => void) => void
	): Promise<T> {
		return new Promise<T>((resolve, reject) => {
			if (signal?.aborted) return reject(signal.reason as Error);
			const end = () => {
				cancel();
				this.#rejects.delete(fail);
				signal?.removeEventListener('abort', abort);
			};
			const fail = (error: Error) => {
				end();
				reject(error);
			};
			const abort = () => fail(signal!.reason as Error);
			const limit = () => fail(onlimit());
			let cancel = this.#clock.schedule(limitMs, limit);
			shorten?.((ms) => {
				cancel();
				cancel = this.#clock.schedule(ms, limit);
			});
			this.#rejects.add(fail);
			signal?.addEventListener('abort', abort, { once: true });
			promise.then(
				(value) => {
					end();
					resolve(value);
				},
				(error: unknown) => fail(error as Error)
			);
		});
	}
}

/** Rejects when the signal is aborted, without stopping what the promise stands for. */
export function orAbort<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
	if (!signal) return promise;
	return new Promise<T>((resolve, reject) => {
		const abort = () => reject(signal.reason as Error);
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true });
		promise
			.then(resolve, reject)
			.finally(() => signal.removeEventListener('abort', abort))
			.catch(() => {});
	});
}
