// Pins of the board as one sees them: the levels of its LEDs.

/** Physical level of one pin of the panel. */
export interface PinLevel {
	port: number;
	pin: number;
	level: 0 | 1;
	/** False until some container configured it: an LED stays dark then. */
	driven: boolean;
}

/** With the level of one pin changed. */
export function withLevel(pins: readonly PinLevel[], level: PinLevel): readonly PinLevel[] {
	const { port, pin } = level;
	const others = pins.filter((one) => one.port !== port || one.pin !== pin);
	return others.length === pins.length
		? [...pins, level]
		: pins.map((one) => (one.port === port && one.pin === pin ? level : one));
}
