// What the drawing of a board needs to know about its parts, from the profile and the levels of pins.
import type { BoardLed, BoardProfile, PinAddress } from '#lib/abi/board-profiles.ts';
import type { PinLevel } from '#lib/simulator/simulator.ts';

/** Units of the drawing; boards with more on them are higher. */
export const BOARD_WIDTH = 400;
const BASE_HEIGHT = 264;

export interface Place {
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
export function levelText(level: PinLevel | null): string {
	if (!level?.driven) return 'not driven';
	return level.level === 1 ? 'high' : 'low';
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
const PANEL_HEIGHT = 98;
const KNOB_SIZE = 84;

export interface BoardLayout {
	height: number;
	lamps: Place[];
	buttons: Place[];
	reset: Place;
	/** The glass of the display: its corner and size. */
	display: { x: number; y: number; width: number; height: number } | null;
	knobs: Place[];
}

type Parts = Pick<BoardProfile, 'leds' | 'buttons' | 'sensors' | 'display'>;

/** Centres of everything that lights or is touched; what does not fit beside the others gets a row of its own. */
export function layOut({ leds, buttons, sensors, display }: Parts): BoardLayout {
	const lampCount = lampsOf(leds).length;
	const knobCount = sensors.filter(({ isKnob }) => isKnob).length;
	const panel = display || knobCount > 0 ? PANEL_HEIGHT : 0;
	const lampY = ROW_Y + panel;
	const buttonShare = (buttons.length + 1) * 1.5;
	const twoRows = lampCount + buttonShare > ROW_ROOM;
	const buttonY = lampY + (twoRows ? ROW_HEIGHT : 0);
	const width = BOARD_WIDTH - 2 * EDGE;
	const unit = width / Math.max(twoRows ? lampCount : lampCount + buttonShare, 4.6);
	const buttonUnit = twoRows ? Math.min(80, width / (buttons.length + 1)) : unit * 1.5;
	const buttonsFrom = BOARD_WIDTH - EDGE - (buttons.length + 1) * buttonUnit;
	const buttonAt = (index: number) => ({ x: buttonsFrom + (index + 0.5) * buttonUnit, y: buttonY });
	const glassWidth = width - knobCount * KNOB_SIZE;
	return {
		height: BASE_HEIGHT + panel + (twoRows ? ROW_HEIGHT : 0),
		lamps: Array.from({ length: lampCount }, (_, index) => ({
			x: EDGE + (index + 0.5) * unit,
			y: lampY
		})),
		buttons: buttons.map((_, index) => buttonAt(index)),
		reset: buttonAt(buttons.length),
		display: display && {
			x: EDGE,
			y: ROW_Y - 28,
			width: glassWidth - 8,
			height: PANEL_HEIGHT - 16
		},
		knobs: Array.from({ length: knobCount }, (_, index) => ({
			x: BOARD_WIDTH - EDGE - (knobCount - index - 0.5) * KNOB_SIZE,
			y: ROW_Y + 14
		}))
	};
}
