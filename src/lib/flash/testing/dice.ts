// Random numbers that a seed repeats, for runs of tests.

export interface Dice {
	/** From 0 up to but not including 1. */
	next: () => number;
	/** A whole number from 0 up to but not including `below`. */
	below: (below: number) => number;
	chance: (share: number) => boolean;
}

export function dice(seed: number): Dice {
	let x = (seed * 2654435761 + 1) | 0 || 1;
	const next = () => {
		x ^= x << 13;
		x ^= x >>> 17;
		x ^= x << 5;
		return (x >>> 0) / 2 ** 32;
	};
	// The first ones of neighbouring seeds are alike.
	for (let i = 0; i < 8; i++) next();
	return {
		next,
		below: (below) => Math.floor(next() * below),
		chance: (share) => next() < share
	};
}
