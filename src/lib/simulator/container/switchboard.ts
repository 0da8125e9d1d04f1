// The board's end of all host calls: serves them, keeps the thread for a moment while calls come thick,
// and goes back to the event loop often enough that serial input, timers and other containers never wait long.
import { toDisposable, type Disposable } from '#lib/core/disposable.ts';
import { Doorbell } from './doorbell.ts';

export interface ThreadLine {
	/** A request is there that nobody serves yet. */
	readonly waiting: boolean;
	/** Takes the request; it may be answered later. */
	serve(): void;
}

/** Longest time in one turn of the event loop. */
const TURN_MS = 2;
/** How long the thread waits for the next call before it goes back to the event loop. */
const LINGER_MS = 0.2;

/** Runs a task after whatever else the event loop has to do. */
function createNextTurn(task: () => void): () => void {
	if (typeof setImmediate === 'function') return () => void setImmediate(task);
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = task;
	return () => port2.postMessage(null);
}

export class Switchboard {
	/** Null where every ring is a message. */
	readonly #doorbell: Doorbell | null;
	readonly #lines = new Set<ThreadLine>();
	readonly #nextTurn = createNextTurn(() => this.#turn());

	constructor(sharesMemory = true) {
		this.#doorbell = sharesMemory ? new Doorbell() : null;
	}

	/** For the containers' threads; null where they share no memory. */
	get doorbell(): SharedArrayBuffer | null {
		return this.#doorbell?.shared ?? null;
	}

	add(line: ThreadLine): Disposable {
		this.#lines.add(line);
		return toDisposable(() => this.#lines.delete(line));
	}

	/** A thread sent its wake-up message. */
	wake(): void {
		this.#turn();
	}

	#turn(): void {
		this.#doorbell?.wake();
		const end = performance.now() + TURN_MS;
		for (;;) {
			const rings = this.#doorbell?.rings ?? 0;
			const served = this.#serveAll();
			if (performance.now() >= end) {
				this.#nextTurn();
				return;
			}
			if (!served && !this.#doorbell?.waitForRing(rings, LINGER_MS)) break;
		}
		this.#doorbell?.sleep();
		if ([...this.#lines].some((line) => line.waiting)) this.#nextTurn();
	}

	#serveAll(): boolean {
		let served = false;
		for (const line of this.#lines) {
			if (!line.waiting) continue;
			served = true;
			line.serve();
		}
		return served;
	}
}
