// Lifetimes: what is opened is closed by its opener, once, in reverse order.

export interface Disposable {
	/** Idempotent. */
	dispose(): void;
}

export function toDisposable(release: () => void): Disposable {
	let done = false;
	return {
		dispose() {
			if (done) return;
			done = true;
			release();
		}
	};
}

/** Collects what an object owns and releases it in reverse order of adding. */
export class DisposableStore implements Disposable {
	#items: Disposable[] = [];
	#disposed = false;

	get disposed(): boolean {
		return this.#disposed;
	}

	/** Adds an item; on a disposed store it is released at once. */
	add<T extends Disposable>(item: T): T {
		if (this.#disposed) item.dispose();
		else this.#items.push(item);
		return item;
	}

	defer(release: () => void): void {
		this.add(toDisposable(release));
	}

	dispose(): void {
		if (this.#disposed) return;
		this.#disposed = true;
		for (const item of this.#items.splice(0).reverse()) item.dispose();
	}
}
