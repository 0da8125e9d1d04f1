import { expect, test } from 'vitest';
import { waveformAt, WAVEFORMS, type Waveform } from './waveform.ts';

const wave = (kind: Waveform['kind']): Waveform => ({
	kind,
	middle: 20,
	amplitude: 5,
	periodMs: 4000
});

const never = () => {
	throw new Error('not random');
};

test.each([
	['sine', [20, 25, 20, 15, 20, 25]],
	['triangle', [20, 25, 20, 15, 20, 25]],
	['square', [25, 25, 15, 15, 25, 25]]
] as const)('a %s starts in the middle and swings by its amplitude', (kind, values) => {
	const valueAt = waveformAt(wave(kind), never);
	values.forEach((value, quarter) => expect(valueAt(quarter * 1000)).toBeCloseTo(value, 9));
});

test('a triangle is straight between its corners', () => {
	const valueAt = waveformAt(wave('triangle'), never);
	expect([500, 1500, 2500, 3500].map(valueAt)).toEqual([22.5, 22.5, 17.5, 17.5]);
});

test('a random walk goes where chance says, in steps that grow with the time between them', () => {
	const up = waveformAt(wave('random-walk'), () => 0.75);
	expect(up(0)).toBe(20);
	expect(up(250)).toBeCloseTo(21.25, 9);
	expect(up(500)).toBeCloseTo(22.5, 9);
});

test.each(WAVEFORMS)('a %s never leaves its range', (kind) => {
	let seed = 7;
	const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
	const valueAt = waveformAt(wave(kind), random);
	for (let time = 0; time < 60_000; time += 37) {
		const value = valueAt(time);
		expect(value).toBeGreaterThanOrEqual(15);
		expect(value).toBeLessThanOrEqual(25);
	}
	expect(valueAt(10_000_000)).toBeLessThanOrEqual(25);
});
