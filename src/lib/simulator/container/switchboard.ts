// The board's end of all host calls: serves whoever asks, keeps the thread for a moment while calls come thick,
// and goes back to the event loop often enough that serial input, timers and other containers never wait long.
import { toDisposable, type Disposable } from '#lib/core/disposable.ts';
import { Doorbell } from './doorbell.ts';

export interface Line {
	/** A request is there that nobody serves yet. */
	readonly waiting: boolean;
	/** Takes the request; false when it is answered later. */
	serve(): boolean;
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
	readonly #doorbell = new Doorbell();
	readonly #lines = new Set<Line>();
	readonly #nextTurn = createNextTurn(() => this.#turn());

	/** For the containers' threads. */
	get doorbell(): SharedArrayBuffer {
		return this.#doorbell.shared;
	}

	add(line: Line): Disposable {
		this.#lines.add(line);
		return toDisposable(() => this.#lines.delete(line));
	}

	/** A thread sent its wake-up message. */
	wake(): void {
		this.#turn();
	}

	#turn(): void {
		this.#doorbell.wake();
		const end = performance.now() + TURN_MS;
		let anyAnswered = false;
		for (;;) {
			const rings = this.#doorbell.rings;
			const answered = this.#serveAll();
			if (performance.now() >= end) {
				this.#nextTurn();
				return;
			}
			if (answered) anyAnswered = true;
			// Who was answered may ask again at once; who sleeps does not.
			else if (!anyAnswered || !this.#doorbell.waitForRing(rings, LINGER_MS)) break;
		}
		this.#doorbell.sleep();
		if ([...this.#lines].some((line) => line.waiting)) this.#nextTurn();
	}

	#serveAll(): boolean {
		let answered = false;
		for (const line of this.#lines) if (line.waiting && line.serve()) answered = true;
		return answered;
	}
}
