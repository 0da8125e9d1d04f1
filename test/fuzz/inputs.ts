// Which input a decoder gets as the N-th: the same for the same seed on every machine.
import { Dice } from '#lib/compare/dice.ts';
import type { Decoder } from './decoder.ts';

/** Larger ones are tried as they are, but not changed: that would cost more than it finds. */
const LARGEST_CHANGED = 128 * 1024;

function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

export class Inputs {
	readonly #decoder: Decoder;
	readonly #first: readonly Uint8Array[];
	readonly #small: readonly Uint8Array[];
	readonly #seed: number;

	private constructor(decoder: Decoder, first: readonly Uint8Array[], seed: number) {
		if (first.length === 0) throw new RangeError(`${decoder.name} has nothing to begin from`);
		this.#decoder = decoder;
		const small = first.filter(({ length }) => length <= LARGEST_CHANGED);
		this.#small = small.length > 0 ? small : [new Uint8Array()];
		this.#seed = hashOf(`${seed} ${decoder.name}`);
		this.#first = shuffled(first, new Dice(this.#seed));
	}

	static async of(decoder: Decoder, seed: number): Promise<Inputs> {
		return new Inputs(decoder, await decoder.first(), seed);
	}

	/** In turn what was thought of, as it is and in an order of chance, and what chance makes of it. */
	at(number: number): Uint8Array {
		const thoughtOf = number % 2 === 0 ? this.#first[number / 2] : undefined;
		if (thoughtOf) return thoughtOf;
		return this.#decoder.mutate(new Dice(this.#seed + Math.imul(number, 0x9e3779b1)), this.#small);
	}
}

function shuffled<Item>(items: readonly Item[], dice: Dice): Item[] {
	const left = [...items];
	return items.map(() => left.splice(dice.below(left.length), 1)[0]!);
}
