// What the drawing of a board needs to know about its parts, from the profile and the levels of pins.
import type { BoardLed, BoardProfile, PinAddress } from '#lib/abi/board-profiles.ts';
import type { PinLevel } from '#lib/simulator/simulator.ts';

/** Units of the drawing: everything is placed inside this box. */
export const BOARD_WIDTH = 400;
export const BOARD_HEIGHT = 264;

export interface Place {
	x: number;
	y: number;
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

const ROW_Y = 214;
const EDGE = 26;
const RESET_SHARE = 1;

/** Centres of LEDs (left) and buttons with reset (right) along the lower edge, evenly spread. */
export function placeParts(profile: Pick<BoardProfile, 'leds' | 'buttons'>): {
	leds: Place[];
	buttons: Place[];
	reset: Place;
} {
	const buttonCount = profile.buttons.length + RESET_SHARE;
	const total = profile.leds.length + buttonCount * 1.5;
	const unit = (BOARD_WIDTH - 2 * EDGE) / Math.max(total, 4.6);
	const buttonsFrom = BOARD_WIDTH - EDGE - buttonCount * unit * 1.5;
	const buttonAt = (index: number) => ({ x: buttonsFrom + (index + 0.5) * unit * 1.5, y: ROW_Y });
	return {
		leds: profile.leds.map((_, index) => ({ x: EDGE + (index + 0.5) * unit, y: ROW_Y })),
		buttons: profile.buttons.map((_, index) => buttonAt(index)),
		reset: buttonAt(profile.buttons.length)
	};
}
