// The lines entered before, in the firmware's 512-byte ring: how many fit depends on their lengths.

const CAPACITY_BYTES = 512;
/** List links, length and padding in front of each line. */
const ITEM_HEADER_BYTES = 12;
const ALIGNMENT_BYTES = 4;

interface Item {
	line: string;
	/** Bytes of the ring it holds, with what was skipped at the ring's end. */
	bytes: number;
}

export class History {
	/** Newest first. */
	#items: Item[] = [];
	#head = 0;
	#used = 0;
	/** Index of the line shown while stepping through; null when not stepping. */
	#current: number | null = null;

	get lines(): readonly string[] {
		return this.#items.map((item) => item.line);
	}

	get active(): boolean {
		return this.#current !== null;
	}

	leave(): void {
		this.#current = null;
	}

	put(line: string): void {
		this.leave();
		if (line === '' || this.#items[0]?.line === line) return;
		const wanted = Math.ceil((line.length + ITEM_HEADER_BYTES) / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;
		if (wanted > CAPACITY_BYTES) return;
		for (;;) {
			const bytes = this.#claim(wanted);
			if (bytes !== null) {
				this.#items.unshift({ line, bytes });
				this.#used += bytes;
				this.#head = (this.#head + bytes) % CAPACITY_BYTES;
				return;
			}
			const oldest = this.#items.pop();
			if (oldest) this.#used -= oldest.bytes;
			else this.#reset();
		}
	}

	/** Steps to an older (`up`) or newer line; null when stepping ends, before the oldest and behind the newest. */
	step(up: boolean): string | null {
		const next = this.#current === null ? (up ? 0 : -1) : this.#current + (up ? 1 : -1);
		this.#current = next in this.#items ? next : null;
		return this.#items[next]?.line ?? null;
	}

	/** Even an empty ring may have no piece that is long enough, until it starts at its beginning again. */
	#reset(): void {
		this.#used = 0;
		this.#head = 0;
	}

	/** An item is in one piece: at the ring's end the rest is skipped. */
	#claim(wanted: number): number | null {
		const free = CAPACITY_BYTES - this.#used;
		const toEnd = Math.min(free, CAPACITY_BYTES - this.#head);
		if (wanted <= toEnd) return wanted;
		return wanted <= free - toEnd ? toEnd + wanted : null;
	}
}
