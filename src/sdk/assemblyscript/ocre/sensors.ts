// Sensors of the board.
import { fail } from './console';
import {
	sensorsChannelCount,
	sensorsChannelType,
	sensorsDiscover,
	sensorsHandleNamed,
	sensorsInit,
	sensorsOpen,
	sensorsRead
} from './host';
import { giveBack, lend, utf8 } from './text';

/** What a sensor can measure, with Zephyr's numbers. Only these are the same on every version. */
export enum Channel {
	/** m/s² */
	AccelerationX = 0,
	/** m/s² */
	AccelerationY = 1,
	/** m/s² */
	AccelerationZ = 2,
	/** rad/s */
	RotationX = 4,
	/** rad/s */
	RotationY = 5,
	/** rad/s */
	RotationZ = 6,
	/** gauss */
	MagneticX = 8,
	/** gauss */
	MagneticY = 9,
	/** gauss */
	MagneticZ = 10,
	/** Of the chip itself, °C */
	ChipTemperature = 12,
	/** °C */
	Temperature = 13,
	/** kPa */
	Pressure = 14,
	/** 0 or 1 */
	Proximity = 15,
	/** % */
	Humidity = 16,
	/** lux */
	Light = 17
}

/** Found once; less than 0 before. */
let count: i32 = -1;

function discover(): i32 {
	if (count >= 0) return count;
	sensorsInit();
	count = sensorsDiscover();
	if (count < 0) fail(utf8('The board has no sensors for this program'), count);
	return count;
}

/** A sensor of the board. It measures on one or several channels. */
export class Sensor {
	/** The number of the sensor on its board, from 0. */
	readonly id: i32;

	private constructor(id: i32) {
		this.id = id;
	}

	/**
	 * How many sensors the board has.
	 *
	 * @permission ocre_sensors
	 */
	static count(): i32 {
		return discover();
	}

	/**
	 * A sensor by its number.
	 *
	 * @param index from 0 to `Sensor.count()`, which is one too many
	 * @permission ocre_sensors
	 * @example
	 * const sensor = Sensor.at(0);
	 * console.log(sensor.read(Channel.Temperature).toString());
	 */
	static at(index: i32): Sensor {
		if (index < 0 || index >= discover()) fail(utf8('The board has no sensor of this number'), index);
		sensorsOpen(index);
		return new Sensor(index);
	}

	/**
	 * A sensor by the name that the board has for it.
	 *
	 * @param name as the board's description has it
	 * @permission ocre_sensors
	 */
	static named(name: string): Sensor {
		discover();
		const text = lend(name);
		const id = sensorsHandleNamed(text);
		giveBack(text);
		if (id < 0) fail(utf8('The board has no sensor of this name'), id);
		sensorsOpen(id);
		return new Sensor(id);
	}

	/**
	 * How many channels the sensor has.
	 *
	 * @permission ocre_sensors
	 */
	get channelCount(): i32 {
		return sensorsChannelCount(this.id);
	}

	/**
	 * What a channel measures.
	 *
	 * @param index from 0 to `channelCount`, which is one too many
	 * @returns a number of `Channel`
	 * @permission ocre_sensors
	 */
	channel(index: i32): Channel {
		return <Channel>sensorsChannelType(this.id, index);
	}

	/**
	 * Measures. A failure is a number, too: -5 when the sensor did not answer, -22 when it has no such channel.
	 *
	 * @param channel what to measure
	 * @returns the value in the unit of the channel
	 * @permission ocre_sensors
	 */
	read(channel: Channel): f64 {
		return sensorsRead(this.id, channel);
	}
}
