// What the sensors of a board measure now: the world around it, which no reset changes.
import type { BoardProfile } from '#lib/abi/board-profiles.ts';

/** One value of the world: a sensor by its device name, a channel by Zephyr's number. */
export interface SensorReading {
	sensor: string;
	channel: number;
	/** In the unit of the channel. */
	value: number;
}

export class SensorReadings {
	readonly #values = new Map<string, SensorReading>();

	constructor({ sensors }: Pick<BoardProfile, 'sensors'>) {
		for (const { name, channels, isRandom } of sensors)
			for (const { type, initial } of isRandom ? [] : channels)
				this.#values.set(`${name} ${type}`, { sensor: name, channel: type, value: initial });
	}

	get all(): readonly SensorReading[] {
		return [...this.#values.values()];
	}

	/** Null for a channel that the board does not have, or that nobody sets. */
	get(sensor: string, channel: number): number | null {
		return this.#values.get(`${sensor} ${channel}`)?.value ?? null;
	}

	/** Throws RangeError for a channel that the board does not have or that nobody sets, and for no number. */
	set(reading: SensorReading): void {
		const { sensor, channel, value } = reading;
		const key = `${sensor} ${channel}`;
		if (!this.#values.has(key))
			throw new RangeError(`the board has no sensor ${sensor} with a channel ${channel} to set`);
		if (!Number.isFinite(value)) throw new RangeError(`a sensor cannot measure ${value}`);
		this.#values.set(key, reading);
	}
}
