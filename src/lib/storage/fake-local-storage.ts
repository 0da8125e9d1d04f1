// A browser's local storage in memory, for tests.

export class FakeLocalStorage implements Storage {
	readonly items = new Map<string, string>();
	/** In characters, of one item. */
	limit = Infinity;
	/** How often something was written. */
	writes = 0;

	get length(): number {
		return this.items.size;
	}

	key(index: number): string | null {
		return [...this.items.keys()][index] ?? null;
	}

	getItem(key: string): string | null {
		return this.items.get(key) ?? null;
	}

	setItem(key: string, value: string): void {
		if (value.length > this.limit) throw new DOMException('full', 'QuotaExceededError');
		this.writes++;
		this.items.set(key, value);
	}

	removeItem(key: string): void {
		this.items.delete(key);
	}

	clear(): void {
		this.items.clear();
	}
}
