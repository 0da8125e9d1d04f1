// What the drawing of a board needs to know about its parts, from the profile and the levels of pins.
import type { BoardLed, BoardProfile, PinAddress } from '#lib/abi/board-profiles.ts';
import type { PinLevel } from '#lib/simulator/simulator.ts';
import { pins as words } from '#lib/texts/en/pins.ts';
import type { Words } from '#lib/texts/words.ts';

/** Units of the drawing; boards with more on them are higher. */
export const BOARD_WIDTH = 400;
const BASE_HEIGHT = 264;

export interface DrawingPoint {
	x: number;
	y: number;
}

/** One thing that lights: an LED, or several in one housing. */
export interface BoardLamp {
	key: string;
	label: string;
	pinName: string;
	leds: readonly BoardLed[];
}

/** The same for one pin of one board, different for all others. */
export function pinKey({ port, pin }: PinAddress): string {
	return `${port}.${pin}`;
}

export function levelOf(pins: readonly PinLevel[], at: PinAddress): PinLevel | null {
	return pins.find((level) => level.port === at.port && level.pin === at.pin) ?? null;
}

/** An LED is lit only while a container drives its pin to the level that lights it. */
export function isLit(led: BoardLed, pins: readonly PinLevel[]): boolean {
	const at = levelOf(pins, led);
	return at !== null && at.driven && at.level === led.activeLevel;
}

/** `high`, `low`, or `not driven`. */
export function levelText(level: PinLevel | null): Words {
	if (!level?.driven) return words.notDriven;
	return level.level === 1 ? words.high : words.low;
}

/** LEDs of one housing are one lamp, at the place of the first. */
export function lampsOf(leds: readonly BoardLed[]): BoardLamp[] {
	const lamps: BoardLamp[] = [];
	for (const led of leds) {
		const shared = led.housing && lamps.findIndex(({ key }) => key === led.housing);
		if (typeof shared === 'number' && shared >= 0) {
			const lamp = lamps[shared]!;
			const [first] = lamp.leds;
			const pinName = `${first!.pinName}–${led.pin}`;
			lamps[shared] = { ...lamp, pinName, leds: [...lamp.leds, led] };
		} else {
			const key = led.housing ?? pinKey(led);
			lamps.push({ key, label: led.housing ?? led.label, pinName: led.pinName, leds: [led] });
		}
	}
	return lamps;
}

type Rgb = readonly [number, number, number];

const COLOURS: Readonly<Record<BoardLed['colour'], Rgb>> = {
	red: [255, 81, 71],
	green: [77, 255, 136],
	blue: [90, 162, 255],
	yellow: [255, 210, 63],
	white: [244, 246, 255]
};

/** Light adds up: red and green of one housing are yellow. As a CSS colour. */
export function mixedColour(leds: readonly Pick<BoardLed, 'colour'>[]): string {
	if (leds.length === 0) return 'rgb(150 156 170)';
	const channels = [0, 1, 2].map((channel) =>
		Math.max(...leds.map(({ colour }) => COLOURS[colour][channel]!))
	);
	return `rgb(${channels.join(' ')})`;
}

const ROW_Y = 214;
const ROW_HEIGHT = 66;
const EDGE = 26;
/** Lamps and buttons that one row has room for, a button counted as one and a half. */
const ROW_ROOM = 7.5;
const MODULES_HEIGHT = 98;
/** Between a module that takes what is left and the next one. */
const MODULE_GAP = 8;

export interface BoardLayout {
	height: number;
	lamps: DrawingPoint[];
	buttons: DrawingPoint[];
	reset: DrawingPoint;
	/** Of each module its corner and size. */
	modules: Box[];
}

export interface Box extends DrawingPoint {
	width: number;
	height: number;
}

/** What a board has, as far as it needs a place. */
interface Parts extends Pick<BoardProfile, 'leds' | 'buttons'> {
	/** Null: as wide as the others leave. */
	modules: readonly { width: number | null }[];
}

/** Centres of everything that lights or is touched; what does not fit beside the others gets a row of its own. */
export function layOut({ leds, buttons, modules }: Parts): BoardLayout {
	const lampCount = lampsOf(leds).length;
	const modulesHeight = modules.length > 0 ? MODULES_HEIGHT : 0;
	const lampY = ROW_Y + modulesHeight;
	const buttonShare = (buttons.length + 1) * 1.5;
	const twoRows = lampCount + buttonShare > ROW_ROOM;
	const buttonY = lampY + (twoRows ? ROW_HEIGHT : 0);
	const width = BOARD_WIDTH - 2 * EDGE;
	const unit = width / Math.max(twoRows ? lampCount : lampCount + buttonShare, 4.6);
	const buttonUnit = twoRows ? Math.min(80, width / (buttons.length + 1)) : unit * 1.5;
	const buttonsFrom = BOARD_WIDTH - EDGE - (buttons.length + 1) * buttonUnit;
	const buttonAt = (index: number) => ({ x: buttonsFrom + (index + 0.5) * buttonUnit, y: buttonY });
	return {
		height: BASE_HEIGHT + modulesHeight + (twoRows ? ROW_HEIGHT : 0),
		lamps: Array.from({ length: lampCount }, (_, index) => ({
			x: EDGE + (index + 0.5) * unit,
			y: lampY
		})),
		buttons: buttons.map((_, index) => buttonAt(index)),
		reset: buttonAt(buttons.length),
		modules: boxesOf(modules, width)
	};
}

/** Beside each other, up to the right edge. */
function boxesOf(modules: Parts['modules'], width: number): Box[] {
	const fixed = modules.reduce((sum, module) => sum + (module.width ?? 0), 0);
	const growing = modules.filter((module) => module.width === null).length;
	const share = (width - fixed) / Math.max(1, growing);
	let x = growing > 0 ? EDGE : BOARD_WIDTH - EDGE - fixed;
	return modules.map((module) => {
		const box = {
			x,
			y: ROW_Y - 28,
			width: module.width ?? share - MODULE_GAP,
			height: MODULES_HEIGHT - 16
		};
		x += module.width ?? share;
		return box;
	});
}
