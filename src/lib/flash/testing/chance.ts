// Random choices that are the same for the same seed.

export interface Chance {
	/** A whole number from 0 to below the limit. */
	below(limit: number): number;
}

export function chanceOf(seed: number): Chance {
	let state = (seed ^ 0x9e3779b9) >>> 0;
	const next = () => {
		// xorshift32: never 0 from a state that is not.
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>>= 0);
	};
	if (state === 0) state = 1;
	for (let i = 0; i < 8; i++) next();
	return { below: (limit) => Math.floor((next() / 2 ** 32) * limit) };
}
