// Zephyr's sensor channels as far as boards here have them: number, name, unit and what a panel offers as their range.

export interface SensorChannel {
	/** Zephyr's `sensor_channel`: what `get_channel_type` gives and `read` takes. */
	type: number;
	label: string;
	/** As written after a value; empty for a mere number. */
	unit: string;
	/** What the panel's slider covers. A value typed in or set by a scenario may lie outside. */
	min: number;
	max: number;
	step: number;
	/** When the board is switched on for the first time. */
	initial: number;
}

function channel(
	type: number,
	label: string,
	unit: string,
	[min, max, step]: readonly [number, number, number],
	initial = 0
): SensorChannel {
	return { type, label, unit, min, max, step, initial };
}

const ACCELERATION = [-20, 20, 0.1] as const;
const ROTATION = [-4.5, 4.5, 0.05] as const;
const FIELD = [-2, 2, 0.01] as const;

export const ACCEL_X = channel(0, 'Acceleration X', 'm/s²', ACCELERATION);
export const ACCEL_Y = channel(1, 'Acceleration Y', 'm/s²', ACCELERATION);
/** Flat on a table. */
export const ACCEL_Z = channel(2, 'Acceleration Z', 'm/s²', ACCELERATION, 9.81);
export const GYRO_X = channel(4, 'Rotation X', 'rad/s', ROTATION);
export const GYRO_Y = channel(5, 'Rotation Y', 'rad/s', ROTATION);
export const GYRO_Z = channel(6, 'Rotation Z', 'rad/s', ROTATION);
export const MAGN_X = channel(8, 'Magnetic field X', 'G', FIELD, 0.2);
export const MAGN_Y = channel(9, 'Magnetic field Y', 'G', FIELD);
export const MAGN_Z = channel(10, 'Magnetic field Z', 'G', FIELD, -0.4);
export const DIE_TEMP = channel(12, 'Chip temperature', '°C', [-40, 125, 0.1], 31);
export const AMBIENT_TEMP = channel(13, 'Temperature', '°C', [-20, 60, 0.1], 22);
export const PRESS = channel(14, 'Air pressure', 'kPa', [80, 110, 0.1], 101.3);
export const HUMIDITY = channel(16, 'Humidity', '%', [0, 100, 0.5], 45);
export const LIGHT = channel(17, 'Light', 'lx', [0, 2000, 1], 300);
export const VOLTAGE = channel(31, 'Voltage', 'V', [0, 3.3, 0.01], 1.65);
/** Ocre's own random "sensor" answers under the number of a temperature. */
export const RANDOM_NUMBER = channel(13, 'Random number', '', [0, 65_535, 1]);
