// Values that change by themselves, for sensors: shapes over time as pure functions, and a walk that remembers.

export const WAVEFORMS = ['sine', 'triangle', 'square', 'random-walk'] as const;

export type WaveformKind = (typeof WAVEFORMS)[number];

export interface Waveform {
	kind: WaveformKind;
	/** Around which it swings. */
	middle: number;
	/** How far it goes to either side. */
	amplitude: number;
	/** Of a whole swing; a random walk crosses its range in about this time. */
	periodMs: number;
}

/** One swing from 0 to 1, between −1 and 1, starting in the middle and upwards. */
const SHAPES: Readonly<Record<Exclude<WaveformKind, 'random-walk'>, (phase: number) => number>> = {
	sine: (phase) => Math.sin(2 * Math.PI * phase),
	triangle: (phase) => 1 - 4 * Math.abs(((phase + 0.25) % 1) - 0.5),
	square: (phase) => (phase < 0.5 ? 1 : -1)
};

/** Gives the value at a time since the start, for times that only grow. `random` is from 0 to below 1. */
export function waveformAt(
	{ kind, middle, amplitude, periodMs }: Waveform,
	random: () => number
): (timeMs: number) => number {
	if (kind !== 'random-walk')
		return (timeMs) => middle + amplitude * SHAPES[kind]((timeMs / periodMs) % 1);
	let last = 0;
	let position = 0;
	return (timeMs) => {
		const step = 2 * Math.sqrt((timeMs - last) / periodMs);
		last = timeMs;
		position = reflected(position + (2 * random() - 1) * step);
		return middle + amplitude * position;
	};
}

/** Back into −1 to 1, as from a wall. */
function reflected(position: number): number {
	const folded = (((position + 1) % 4) + 4) % 4;
	return folded <= 2 ? folded - 1 : 3 - folded;
}
