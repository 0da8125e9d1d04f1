// ST's Discovery kit IoT node. Both LEDs are active low; the sensors share one bus.
import type { BoardHardware } from '../board-profile.ts';
import {
	ACCEL_X,
	ACCEL_Y,
	ACCEL_Z,
	AMBIENT_TEMP,
	DIE_TEMP,
	GYRO_X,
	GYRO_Y,
	GYRO_Z,
	HUMIDITY,
	LIGHT,
	MAGN_X,
	MAGN_Y,
	MAGN_Z,
	PRESS,
	RANDOM_NUMBER
} from '../sensor-channels.ts';

export const b_u585i_iot02a: BoardHardware = {
	id: 'b_u585i_iot02a',
	name: 'B-U585I-IOT02A',
	machine: 'ARM Cortex-M33',
	gpio: {
		ports: ['gpioa', 'gpiob', 'gpioc', 'gpiod', 'gpioe', 'gpiof', 'gpiog', 'gpioh'],
		maxPorts: 8,
		pinsPerPort: 16,
		maxPins: 128
	},
	leds: [
		{
			alias: 'led0',
			label: 'LD7',
			pinName: 'PH7',
			colour: 'green',
			port: 7,
			pin: 7,
			activeLevel: 0
		},
		{ alias: 'led1', label: 'LD6', pinName: 'PH6', colour: 'red', port: 7, pin: 6, activeLevel: 0 }
	],
	buttons: [
		{ alias: 'sw0', label: 'User button', pinName: 'PC13', port: 2, pin: 13, activeLevel: 0 }
	],
	sensors: [
		{
			name: 'imu',
			label: 'Motion',
			chip: 'ISM330DHCX',
			channels: [ACCEL_X, ACCEL_Y, ACCEL_Z, GYRO_X, GYRO_Y, GYRO_Z, DIE_TEMP]
		},
		{ name: 'pressure', label: 'Air pressure', chip: 'LPS22HH', channels: [AMBIENT_TEMP, PRESS] },
		{ name: 'humidity', label: 'Humidity', chip: 'HTS221', channels: [AMBIENT_TEMP, HUMIDITY] },
		{
			name: 'magnetometer',
			label: 'Magnetic field',
			chip: 'IIS2MDC',
			channels: [MAGN_X, MAGN_Y, MAGN_Z, DIE_TEMP]
		},
		{ name: 'light', label: 'Light', chip: 'VEML6030', channels: [LIGHT] },
		{ name: 'RNG Sensor', label: 'Random numbers', channels: [RANDOM_NUMBER], isRandom: true }
	],
	sensorLimits: { sensors: 10, channels: 8 },
	display: null,
	maxTimers: 8,
	maxSubscriptions: 16,
	containerMemoryBytes: 8 * 1024 * 1024,
	storage: { blockBytes: 4096, blocks: 4096 },
	cyclesPerSecond: 160_000_000,
	entropySeed: null,
	network: 'Ethernet shield (W5500)'
};
