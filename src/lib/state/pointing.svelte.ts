// Things of the page that are pointed at, one after the other: by a lesson, or by the tour of the page. What they look like
// and where they are, the page knows.
import type { Words } from '#lib/texts/words.ts';

export interface PointStop {
	/** What is said of it. */
	say: Words;
	/** Brings it into view, as far as that is another area or panel. */
	show: () => void;
	/** What is highlighted; empty while it is not there. */
	find: () => readonly Element[];
}

export class Pointing {
	#stops = $state.raw<readonly PointStop[]>([]);
	place = $state(0);
	#onend: () => void = () => undefined;

	/** Null: nothing is pointed at. */
	get current(): PointStop | null {
		return this.#stops[this.place] ?? null;
	}

	get count(): number {
		return this.#stops.length;
	}

	/** `onend`: it was left, wherever. */
	begin(stops: readonly PointStop[], onend: () => void = () => undefined): void {
		this.end();
		this.#stops = stops;
		this.#onend = onend;
		this.#go(0);
	}

	next(): void {
		if (this.place + 1 < this.count) this.#go(this.place + 1);
		else this.end();
	}

	back(): void {
		if (this.place > 0) this.#go(this.place - 1);
	}

	end(): void {
		const onend = this.#onend;
		this.#stops = [];
		this.#onend = () => undefined;
		onend();
	}

	#go(place: number): void {
		this.place = place;
		this.current?.show();
	}
}
