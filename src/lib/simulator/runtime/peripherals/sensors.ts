// The board's sensors as containers see them: found by discovery, read as doubles. There are no events of sensors.
// Facts of Ocre 0.7.0, whose errors of a read are doubles, too: a real −22 cannot be told from a bad id.
import type { BoardProfile, BoardSensor } from '#lib/abi/board-profiles.ts';
import { readingOf, type SensorReading } from '../../stream/sensor-readings.ts';
import { EINVAL, EIO, ENOENT } from '../errno.ts';

/** Of several values at once (X, Y and Z): discovery leaves them out, and nobody can read them as one number. */
const AGGREGATES: readonly number[] = [3, 7, 11, 40];

/** `sensor_value` keeps millionths; its whole part has 32 bits. */
const PARTS = 1_000_000;
const MAX_WHOLE = 2 ** 31 - 1;

/** CONFIG_MAX_SENSOR_NAME_LENGTH of the SDK, and where such a table lies on a board. */
const NAME_BYTES = 125;
const NAME_ADDRESS = 0x20004000;

type Random = (bytes: Uint8Array<ArrayBuffer>) => void;

interface FoundSensor {
	sensor: BoardSensor;
	/** Channel numbers. */
	channels: readonly number[];
}

export class Sensors {
	readonly #profile: BoardProfile;
	readonly #readings: () => readonly SensorReading[];
	readonly #random: Random;
	/** By id, which is also the handle. */
	#found: readonly FoundSensor[] = [];

	/** `readings`: what they measure now. */
	constructor(profile: BoardProfile, readings: () => readonly SensorReading[], random: Random) {
		this.#profile = profile;
		this.#readings = readings;
		this.#random = random;
	}

	init(): number {
		this.#found = [];
		return 0;
	}

	/** The number of sensors. The firmware's list of devices works with two entries or more only. */
	discover(): number {
		const { sensors, sensorLimits } = this.#profile;
		const listed = sensors.length > 1 ? sensors : [];
		this.#found = listed.slice(0, sensorLimits.sensors).map((sensor) => ({
			sensor,
			channels: sensor.channels
				.map(({ type }) => type)
				.filter((type) => !AGGREGATES.includes(type))
				.sort((a, b) => a - b)
				.slice(0, sensorLimits.channels)
		}));
		return this.#found.length;
	}

	/** Changes nothing: what is not open can be read all the same. */
	open(handle: number): number {
		return this.#found[handle] ? 0 : -EINVAL;
	}

	handle(id: number): number {
		return this.#found[id] ? id : -EINVAL;
	}

	channelCount(id: number): number {
		return this.#found[id]?.channels.length ?? -EINVAL;
	}

	channelType(id: number, index: number): number {
		return this.#found[id]?.channels[index] ?? -EINVAL;
	}

	/** Takes a channel's number, also of one that discovery had no room for. */
	read(id: number, type: number): number {
		const found = this.#found[id];
		return found ? this.#measure(found.sensor, type) : -EINVAL;
	}

	/** What `action` gives for the id of that name, −2 when discovery found no such name. */
	byName(name: string, action: (id: number) => number): number {
		const id = this.#found.findIndex(({ sensor }) => sensor.name === name);
		return id < 0 ? -ENOENT : action(id);
	}

	/** Addresses of the names of the first sensors, in the board's own memory: of no use to a program. */
	nameAddresses(limit: number): number[] {
		return this.#found.slice(0, Math.max(0, limit)).map((_, id) => NAME_ADDRESS + id * NAME_BYTES);
	}

	#measure({ name, channels, isRandom }: BoardSensor, type: number): number {
		const channel = channels.find((one) => one.type === type);
		if (!channel) return -EIO;
		if (isRandom) return this.#randomInteger(channel.max);
		const value = readingOf(this.#readings(), name, type);
		return value === null ? -EIO : asSensorValue(value);
	}

	#randomInteger(max: number): number {
		const bytes = new Uint8Array(4);
		this.#random(bytes);
		return new DataView(bytes.buffer).getUint32(0) % (max + 1);
	}
}

/** val1 + val2 × 1e−6. */
function asSensorValue(value: number): number {
	const bounded = Math.max(-MAX_WHOLE, Math.min(MAX_WHOLE, value));
	const whole = Math.trunc(bounded);
	return whole + Math.round((bounded - whole) * PARTS) * 1e-6;
}
