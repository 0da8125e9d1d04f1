// Random numbers of a board that has no source of them: Zephyr as a program of a PC takes them from the C library of
// Linux, with a seed that nobody changes, so that they are the same after each reset.

const STATE_WORDS = 31;
/** The first numbers depend too much on the seed. */
const DISCARDED = 310;
const MULTIPLIER = 16807;
const MODULUS = 2147483647;
/** What is taken of each number. */
const BYTES = 3;
/** Numbers that other parts of the firmware have taken by the time that a container runs. */
const TAKEN_AT_BOOT = 3;

export class TestEntropy {
	/** The last numbers, in a ring. */
	readonly #state: Uint32Array;
	#at = 0;

	constructor(seed: number) {
		this.#state = seeded(seed | 0 || 1);
		for (let i = 0; i < DISCARDED + TAKEN_AT_BOOT; i++) this.#next();
	}

	fill(bytes: Uint8Array): void {
		for (let at = 0; at < bytes.length; at += BYTES) {
			const number = this.#next();
			for (let i = at; i < Math.min(at + BYTES, bytes.length); i++)
				bytes[i] = number >>> (8 * (i - at));
		}
	}

	/** The sum of the third last number and the one a whole round ago, without its lowest bit. */
	#next(): number {
		const sum = this.#state[this.#at]! + this.#state[(this.#at + STATE_WORDS - 3) % STATE_WORDS]!;
		this.#state[this.#at] = sum;
		this.#at = (this.#at + 1) % STATE_WORDS;
		return (sum % 2 ** 32) / 2;
	}
}

/** In the order in which they come, the oldest first. */
function seeded(seed: number): Uint32Array {
	const words = [seed];
	for (let word = seed; words.length < STATE_WORDS; words.push(word)) {
		// The C library's remainder of a negative product is negative, and made positive.
		word = (MULTIPLIER * word) % MODULUS;
		if (word < 0) word += MODULUS;
	}
	return Uint32Array.from([...words.slice(3), ...words.slice(0, 3)]);
}
