// Wakes the board when a container asks for something, without a message for every call:
// while the board is awake the bell is a number in shared memory, only a sleeping board gets a message.

const RINGS = 0;
const AWAKE = 1;

export class Doorbell {
	readonly shared: SharedArrayBuffer;
	readonly #words: Int32Array;

	constructor(shared?: SharedArrayBuffer) {
		this.shared = shared ?? new SharedArrayBuffer(8);
		this.#words = new Int32Array(this.shared);
	}

	/** True when the board sleeps and this caller has to send it a message. */
	ring(): boolean {
		Atomics.add(this.#words, RINGS, 1);
		if (Atomics.compareExchange(this.#words, AWAKE, 0, 1) === 0) return true;
		Atomics.notify(this.#words, RINGS);
		return false;
	}

	/** Number of rings so far. Read it before looking for requests, then wait for the next one. */
	get rings(): number {
		return Atomics.load(this.#words, RINGS);
	}

	wake(): void {
		Atomics.store(this.#words, AWAKE, 1);
	}

	/** From now on a ring needs a message. Look for requests once more after this. */
	sleep(): void {
		Atomics.store(this.#words, AWAKE, 0);
	}

	/** Blocks for at most `timeoutMs`; false when nobody rang. */
	waitForRing(rings: number, timeoutMs: number): boolean {
		return Atomics.wait(this.#words, RINGS, rings, timeoutMs) !== 'timed-out';
	}
}
