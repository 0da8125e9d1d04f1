// Lets those that wait for a socket look again when something about it changed.

export class Changes {
	readonly #waiters = new Set<() => void>();

	/** Called at the next change, once; the result takes the wish back. */
	next(callback: () => void): () => void {
		this.#waiters.add(callback);
		return () => this.#waiters.delete(callback);
	}

	announce(): void {
		const waiters = [...this.#waiters];
		this.#waiters.clear();
		for (const waiter of waiters) waiter();
	}
}
