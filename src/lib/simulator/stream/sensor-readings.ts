// What the sensors of a board measure now: the world around it, which no reset changes.
import type { BoardProfile } from '#lib/abi/board-profiles.ts';

/** One value of the world: a sensor by its device name, a channel by Zephyr's number. */
export interface SensorReading {
	sensor: string;
	channel: number;
	/** In the unit of the channel. */
	value: number;
}

/** What a board measures when it is switched on: every channel that can be set. */
export function firstReadings({ sensors }: Pick<BoardProfile, 'sensors'>): SensorReading[] {
	return sensors
		.filter(({ isRandom }) => !isRandom)
		.flatMap(({ name, channels }) =>
			channels.map(({ type, initial }) => ({ sensor: name, channel: type, value: initial }))
		);
}

/** Null for a channel that the board does not have, or that nobody sets. */
export function readingOf(
	readings: readonly SensorReading[],
	sensor: string,
	channel: number
): number | null {
	const found = readings.find((one) => one.sensor === sensor && one.channel === channel);
	return found?.value ?? null;
}

/**
 * With one of them changed. Throws RangeError for a channel that the board does not have or that nobody sets, and for a
 * value that is not a number.
 */
export function withReading(
	readings: readonly SensorReading[],
	reading: SensorReading
): readonly SensorReading[] {
	const { sensor, channel, value } = reading;
	if (readingOf(readings, sensor, channel) === null)
		throw new RangeError(`the board has no sensor ${sensor} with a channel ${channel} to set`);
	if (!Number.isFinite(value)) throw new RangeError(`a sensor cannot measure ${value}`);
	return readings.map((one) => (one.sensor === sensor && one.channel === channel ? reading : one));
}
