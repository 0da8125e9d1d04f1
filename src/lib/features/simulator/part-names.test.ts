import { describe, expect, it } from 'vitest';
import { BOARD_PROFILES } from '#lib/abi/board-profiles.ts';
import { said } from '#lib/texts/testing-said.ts';
import { VERBATIM_ID } from '#lib/texts/words.ts';
import { channelName, partName } from './part-names.ts';

describe('what parts are called', () => {
	it('has words for every sensor, channel and button of our boards', () => {
		const labels = BOARD_PROFILES.flatMap(({ sensors, buttons }) => [
			...sensors.flatMap(({ label, channels }) => [label, ...channels.map((one) => one.label)]),
			...buttons.map(({ label }) => label)
		]);
		expect(labels.length).toBeGreaterThan(20);
		for (const label of labels) {
			const name = partName(label);
			expect(name.id, label).not.toBe(VERBATIM_ID);
			expect(said(name)).toBe(label);
		}
	});

	it('leaves the words of other boards as they are', () => {
		expect(said(partName('Button of the lift'))).toBe('Button of the lift');
		expect(said(partName('constructor'))).toBe('constructor');
	});

	it('names the sensor of a channel once', () => {
		expect(said(channelName('Light', 'Light'))).toBe('Light');
		expect(said(channelName('Motion', 'Rotation X'))).toBe('Motion: Rotation X');
	});
});
