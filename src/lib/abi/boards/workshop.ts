// A board of this project's own, for lessons: everything that a program can reach, at pins that are easy to say.
import type { BoardHardware, BoardLed } from '../board-profile.ts';
import {
	ACCEL_X,
	ACCEL_Y,
	ACCEL_Z,
	AMBIENT_TEMP,
	GYRO_X,
	GYRO_Y,
	GYRO_Z,
	HUMIDITY,
	LIGHT,
	PRESS,
	VOLTAGE
} from '../sensor-channels.ts';

const COLOURS = ['red', 'yellow', 'green', 'blue'] as const;
const ALIASES = ['led0', 'led1', 'led2'] as const;

/** A row on port 0; the first three have names. */
const ROW = Array.from({ length: 8 }, (_, pin): BoardLed => ({
	alias: ALIASES[pin] ?? null,
	label: `L${pin}`,
	pinName: `PA${pin}`,
	colour: COLOURS[pin % COLOURS.length]!,
	port: 0,
	pin,
	activeLevel: 1
}));

/** Three LEDs in one housing on port 1. */
const RGB = (['red', 'green', 'blue'] as const).map((colour, pin): BoardLed => ({
	alias: null,
	label: `RGB ${colour}`,
	pinName: `PB${pin}`,
	colour,
	port: 1,
	pin,
	activeLevel: 1,
	housing: 'RGB'
}));

export const workshop: BoardHardware = {
	id: 'ocre_workshop',
	name: 'Workshop board',
	machine: 'ARM Cortex-M33',
	gpio: { ports: ['gpioa', 'gpiob', 'gpioc'], maxPorts: 3, pinsPerPort: 16, maxPins: 48 },
	leds: [...ROW, ...RGB],
	buttons: [
		{ alias: 'sw0', label: 'Button A', pinName: 'PC0', port: 2, pin: 0, activeLevel: 0 },
		{ alias: 'sw1', label: 'Button B', pinName: 'PC1', port: 2, pin: 1, activeLevel: 0 }
	],
	sensors: [
		{ name: 'potentiometer', label: 'Knob', channels: [VOLTAGE], isKnob: true },
		{ name: 'temperature', label: 'Temperature', channels: [AMBIENT_TEMP] },
		{ name: 'humidity', label: 'Humidity', channels: [HUMIDITY] },
		{ name: 'light', label: 'Light', channels: [LIGHT] },
		{ name: 'pressure', label: 'Air pressure', channels: [PRESS] },
		{
			name: 'motion',
			label: 'Motion',
			channels: [ACCEL_X, ACCEL_Y, ACCEL_Z, GYRO_X, GYRO_Y, GYRO_Z]
		}
	],
	sensorLimits: { sensors: 10, channels: 8 },
	display: { topic: 'display', columns: 20, rows: 4 },
	maxTimers: 8,
	maxSubscriptions: 16,
	containerMemoryBytes: 8 * 1024 * 1024,
	storage: { blockBytes: 4096, blocks: 4096 },
	cyclesPerSecond: 160_000_000,
	entropySeed: null,
	network: 'Ethernet'
};
