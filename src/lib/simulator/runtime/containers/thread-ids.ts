// The numbers of spawned threads: one set for the whole board, and the one that was given back last is used first.

/** As many as the runtime sets aside at first; it doubles them when they are used up. */
const FIRST_IDS = 4;

export class ThreadIds {
	#known = 0;
	readonly #free: number[] = [];

	/** Positive. */
	take(): number {
		if (this.#free.length === 0) this.#extend(Math.max(FIRST_IDS, 2 * this.#known));
		return this.#free.pop()!;
	}

	release(id: number): void {
		this.#free.push(id);
	}

	#extend(known: number): void {
		for (let id = known; id > this.#known; id--) this.#free.push(id);
		this.#known = known;
	}
}
