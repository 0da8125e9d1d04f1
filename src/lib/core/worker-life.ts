// Whether a worker still lives. A browser says nothing when one ends without an error: it ran out of memory, or
// it was ended from outside. So a worker holds a Web Lock for as long as it lives, and its creator waits for that lock.
// Nothing polls, and the browser passes the lock on however the worker ended.
import type { Disposable } from './disposable.ts';
import { randomUuid } from './random-uuid.ts';
import { wrap, type Endpoint } from './rpc.ts';

/** What is used of a browser's locks. */
export interface LifeLocks {
	request(
		name: string,
		options: { signal?: AbortSignal; ifAvailable?: boolean },
		/** Null: somebody else has it, and it was asked for only if available. */
		held: (lock: object | null) => Promise<unknown> | undefined
	): Promise<unknown>;
}

/** Part of what a watched worker serves. */
export interface LifeApi {
	/** Holds the lock from now on; resolves as soon as it has it. */
	live(lock: string): Promise<void>;
}

/** Pages over plain http have none, and some browsers. */
export function browserLocks(): LifeLocks | null {
	const { locks } = (globalThis.navigator ?? {}) as { locks?: LifeLocks };
	return locks ?? null;
}

export function live(lock: string, locks: LifeLocks | null = browserLocks()): Promise<void> {
	if (!locks) return Promise.resolve();
	return new Promise((resolve, reject) => {
		const hold = () => {
			resolve();
			return new Promise<never>(() => undefined);
		};
		locks.request(lock, {}, hold).catch(reject);
	});
}

/** Calls back once, when nobody holds the lock any more. Who has it must have said so before. */
export function watchLock(
	lock: string,
	onend: () => void,
	locks: LifeLocks | null = browserLocks()
): Disposable {
	const watching = new AbortController();
	const ended = () => {
		if (!watching.signal.aborted) onend();
		watching.abort();
		return undefined;
	};
	// Refused: then only what the worker itself says is heard of.
	locks?.request(lock, { signal: watching.signal }, ended).catch(() => undefined);
	return { dispose: () => watching.abort() };
}

/** What is used of a worker that serves LifeApi. */
export type WatchedWorker = Endpoint & { onerror: ((event: ErrorEvent) => unknown) | null };

/**
 * Calls back once, with the reason, when the worker has ended or cannot be loaded, or an error was left uncaught in it.
 * Dispose of it before you terminate the worker.
 */
export function watchWorker(
	worker: WatchedWorker,
	onend: (reason: string) => void,
	locks: LifeLocks | null = browserLocks()
): Disposable {
	let watching: Disposable | null = null;
	let ended = false;
	const dispose = () => {
		ended = true;
		watching?.dispose();
	};
	const end = (reason: string) => {
		if (ended) return;
		dispose();
		onend(reason);
	};
	worker.onerror = ({ message }) => end(message || 'the worker could not be loaded');
	worker.addEventListener('messageerror', () =>
		end('the worker sent a message that cannot be read')
	);
	if (!locks) return { dispose };
	const lock = `ocre-playground/worker/${randomUuid()}`;
	wrap<LifeApi>(worker)
		.live(lock)
		.then(
			() => {
				if (!ended) watching = watchLock(lock, () => end('the worker ended without a word'), locks);
			},
			() => undefined
		);
	return { dispose };
}
