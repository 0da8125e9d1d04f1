// Numbers in a typed array that grows at its end and loses its beginning, for lanes of a million events.
const FIRST = 256;

export class GrowingNumbers {
	#items = new Float64Array(FIRST);
	#start = 0;
	#end = 0;

	get length(): number {
		return this.#end - this.#start;
	}

	at(index: number): number {
		return this.#items[this.#start + index]!;
	}

	/** The newest one. */
	get last(): number | undefined {
		return this.#end > this.#start ? this.#items[this.#end - 1] : undefined;
	}

	push(value: number): void {
		if (this.#end === this.#items.length) this.#makeRoom();
		this.#items[this.#end++] = value;
	}

	dropFirst(count: number): void {
		this.#start = Math.min(this.#end, this.#start + count);
	}

	/** Number of leading items below `value`; the items must be in ascending order. */
	countBelow(value: number, from = 0): number {
		let low = from;
		let high = this.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.at(middle) < value) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#makeRoom(): void {
		const kept = this.#items.subarray(this.#start, this.#end);
		const isHalfEmpty = this.#start > this.#items.length / 2;
		const target = isHalfEmpty ? this.#items : new Float64Array(this.#items.length * 2);
		target.set(kept);
		this.#items = target;
		this.#end -= this.#start;
		this.#start = 0;
	}
}
