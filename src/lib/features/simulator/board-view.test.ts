// When LEDs light, how pins are called, and that every part has its place.
import { describe, expect, it } from 'vitest';
import { B_U585I_IOT02A, type BoardLed } from '#lib/abi/board-profiles.ts';
import { BOARD_WIDTH, isLit, levelText, pinKey, placeParts } from './board-view.ts';

const LED: BoardLed = {
	alias: 'led0',
	label: 'LD7',
	pinName: 'PH7',
	colour: 'green',
	port: 7,
	pin: 7,
	activeLevel: 0
};

describe('isLit', () => {
	it('follows the active level', () => {
		const low = [{ port: 7, pin: 7, level: 0, driven: true } as const];
		expect(isLit(LED, low)).toBe(true);
		expect(isLit({ ...LED, activeLevel: 1 }, low)).toBe(false);
	});

	it('stays dark while nobody drives the pin, whatever its level', () => {
		expect(isLit(LED, [{ port: 7, pin: 7, level: 0, driven: false }])).toBe(false);
		expect(isLit(LED, [])).toBe(false);
	});

	it('does not take the same pin of another port for its own', () => {
		expect(isLit(LED, [{ port: 6, pin: 7, level: 0, driven: true }])).toBe(false);
	});
});

describe('names', () => {
	it('tells pins of one number on two ports apart', () => {
		expect(pinKey({ port: 1, pin: 11 })).not.toBe(pinKey({ port: 11, pin: 1 }));
	});

	it('says when nobody drives a pin', () => {
		expect(levelText(null)).toBe('not driven');
		expect(levelText({ port: 0, pin: 0, level: 1, driven: true })).toBe('high');
	});
});

describe('placeParts', () => {
	const button = {
		alias: 'sw0',
		label: 'B',
		pinName: 'PA0',
		port: 0,
		pin: 0,
		activeLevel: 1
	} as const;

	it.each([
		[B_U585I_IOT02A.leds, B_U585I_IOT02A.buttons],
		[[], []],
		[
			[LED, LED, LED],
			[button, button]
		]
	])('keeps all parts on the board and apart from each other', (leds, buttons) => {
		const places = placeParts({ leds, buttons });
		const xs = [...places.leds, ...places.buttons, places.reset].map((place) => place.x);
		expect(xs).toHaveLength(leds.length + buttons.length + 1);
		expect(xs).toEqual([...xs].sort((a, b) => a - b));
		for (const [index, x] of xs.entries()) {
			expect(x).toBeGreaterThan(20);
			expect(x).toBeLessThan(BOARD_WIDTH - 20);
			if (index > 0) expect(x - xs[index - 1]!).toBeGreaterThan(40);
		}
	});
});
