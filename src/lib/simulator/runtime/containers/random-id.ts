// Names for containers that get none: the runtime's random ids, which are the same after each boot
// because picolibc's generator starts at 1 and nobody seeds it.

const ID_LENGTH = 7;
const MULTIPLIER = 6364136223846793005n;
const RANDOM_MAX = 0x7fffffff;
const STEP = Math.floor(RANDOM_MAX / 16);

export class RandomIds {
	#state = 1n;

	next(): string {
		let id = '';
		for (let i = 0; i < ID_LENGTH; i++)
			id += (0xf & Math.floor(this.#random() / STEP)).toString(16);
		return id;
	}

	#random(): number {
		this.#state = BigInt.asUintN(64, this.#state * MULTIPLIER + 1n);
		return Number(this.#state >> 32n) & RANDOM_MAX;
	}
}
