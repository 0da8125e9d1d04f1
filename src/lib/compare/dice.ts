// Random choices that are the same for the same seed on every machine: cases are made from nothing else.

/** A generator of 32-bit numbers with a short state (mulberry32). */
export class Dice {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
		// Neighbouring seeds give neighbouring first numbers: those are thrown away.
		for (let i = 0; i < 4; i++) this.#next();
	}

	#next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return (mixed ^ (mixed >>> 14)) >>> 0;
	}

	/** A whole number from 0 to below the limit. */
	below(limit: number): number {
		return Math.floor((this.#next() / 2 ** 32) * limit);
	}

	/** True in so many of a hundred cases. */
	percent(chance: number): boolean {
		return this.below(100) < chance;
	}

	of<Value>(values: readonly Value[]): Value {
		if (values.length === 0) throw new RangeError('nothing to choose from');
		return values[this.below(values.length)]!;
	}

	/** As many as asked for, each one chosen on its own. */
	some<Value>(count: number, make: () => Value): Value[] {
		return Array.from({ length: count }, make);
	}

	/** One of the choices, each as likely as its weight says. */
	weighted<Value>(choices: readonly (readonly [weight: number, value: Value])[]): Value {
		let left = this.below(choices.reduce((sum, [weight]) => sum + weight, 0));
		for (const [weight, value] of choices) {
			if (left < weight) return value;
			left -= weight;
		}
		throw new RangeError('no weights');
	}
}
