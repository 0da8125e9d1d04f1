// A browser's `navigator.locks` as its tabs see it, as far as ports need them: one holder a name, and theft. For tests.
interface Held {
	tab: string;
	steal: () => void;
}

export class FakeWebLocks {
	readonly #held = new Map<string, Held>();
	/** What the next request fails with. */
	refusal: Error | undefined;

	/** Names, with who has them. */
	get held(): Record<string, string> {
		return Object.fromEntries([...this.#held].map(([name, { tab }]) => [name, tab]));
	}

	of(tab: string): LockManager {
		return {
			query: () =>
				Promise.resolve({ held: [...this.#held.keys()].map((name) => ({ name })), pending: [] }),
			request: (name: string, options: LockOptions, hold: (lock: Lock | null) => unknown) =>
				this.#request(tab, name, options, hold)
		} as unknown as LockManager;
	}

	async #request(
		tab: string,
		name: string,
		{ steal = false, ifAvailable = false }: LockOptions,
		hold: (lock: Lock | null) => unknown
	): Promise<unknown> {
		await Promise.resolve();
		if (this.refusal) throw this.refusal;
		const before = this.#held.get(name);
		if (before && ifAvailable) return hold(null);
		if (before && !steal) throw new Error('only what is free, or theft');
		return new Promise((resolve, reject) => {
			const mine: Held = {
				tab,
				steal: () => reject(new DOMException('Lock stolen', 'AbortError'))
			};
			this.#held.set(name, mine);
			before?.steal();
			void Promise.resolve(hold({ name, mode: 'exclusive' })).then((value) => {
				if (this.#held.get(name) === mine) this.#held.delete(name);
				resolve(value);
			});
		});
	}
}
