// When LEDs light, how pins are called, and that every part has its place.
import { describe, expect, it } from 'vitest';
import { BOARD_PROFILES, WORKSHOP_BOARD, type BoardLed } from '#lib/abi/board-profiles.ts';
import { modulesOf } from './drawn-modules.ts';
import {
	BOARD_WIDTH,
	isLit,
	lampsOf,
	layOut,
	levelText,
	mixedColour,
	pinKey,
	type DrawingPoint
} from './board-view.ts';
import { said } from '#lib/texts/testing-said.ts';

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

	it('stays dark while nobody drives the pin, at any level', () => {
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
		expect(said(levelText(null))).toBe('not driven');
		expect(said(levelText({ port: 0, pin: 0, level: 1, driven: true }))).toBe('high');
	});
});

describe('lamps', () => {
	it('are single LEDs, or all that sit in one housing', () => {
		const lamps = lampsOf(WORKSHOP_BOARD.leds);
		expect(lamps).toHaveLength(9);
		expect(lamps[8]).toMatchObject({ label: 'RGB', pinName: 'PB0–2' });
		expect(lamps[8]!.leds.map(({ colour }) => colour)).toEqual(['red', 'green', 'blue']);
	});

	it('mix their light', () => {
		expect(mixedColour([])).toBe('rgb(150 156 170)');
		expect(mixedColour([{ colour: 'red' }])).toBe('rgb(255 81 71)');
		expect(mixedColour([{ colour: 'red' }, { colour: 'green' }])).toBe('rgb(255 255 136)');
	});
});

describe.each(BOARD_PROFILES)('the drawing of $name with $firmware firmware', (profile) => {
	const modules = modulesOf(profile);
	const layout = layOut({ ...profile, modules });
	const touched = [...layout.buttons, layout.reset];
	const inside = ({ x, y }: DrawingPoint) =>
		x > 20 && x < BOARD_WIDTH - 20 && y > 160 && y < layout.height - 20;

	it('has a place on the board for every part', () => {
		expect(layout.lamps).toHaveLength(lampsOf(profile.leds).length);
		expect(layout.buttons).toHaveLength(profile.buttons.length);
		expect([...layout.lamps, ...touched].filter((place) => !inside(place))).toEqual([]);
	});

	it('keeps what is touched apart from everything else', () => {
		for (const [index, one] of touched.entries())
			for (const other of [...touched.slice(index + 1), ...layout.lamps])
				expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(48);
	});

	it('keeps its modules free, of lamps and of each other', () => {
		expect(layout.modules).toHaveLength(modules.length);
		for (const [index, { x, y, width, height }] of layout.modules.entries()) {
			const covered = [...layout.lamps, ...touched].filter(
				(place) => place.x < x + width + 20 && place.y > y && place.y < y + height
			);
			expect(covered).toEqual([]);
			expect(x).toBeGreaterThan(20);
			expect(x + width).toBeLessThanOrEqual(
				(layout.modules[index + 1]?.x ?? BOARD_WIDTH - 26) + 1e-9
			);
		}
	});
});
