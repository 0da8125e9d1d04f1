// Arduino's Portenta H7. Ocre ships no supervisor for it: storage, limits and console are those of our firmware.
import type { BoardHardware } from '../board-profile.ts';

export const portenta_h7: BoardHardware = {
	id: 'arduino_portenta_h7',
	name: 'Portenta H7',
	machine: 'ARM Cortex-M7',
	gpio: {
		ports: [
			'gpioa',
			'gpiob',
			'gpioc',
			'gpiod',
			'gpioe',
			'gpiof',
			'gpiog',
			'gpioh',
			'gpioi',
			'gpioj',
			'gpiok'
		],
		maxPorts: 11,
		pinsPerPort: 16,
		maxPins: 176
	},
	leds: [
		{
			alias: 'led0',
			label: 'Red',
			pinName: 'PK5',
			colour: 'red',
			port: 10,
			pin: 5,
			activeLevel: 0,
			housing: 'RGB'
		},
		{
			alias: 'led1',
			label: 'Green',
			pinName: 'PK6',
			colour: 'green',
			port: 10,
			pin: 6,
			activeLevel: 0,
			housing: 'RGB'
		},
		{
			alias: 'led2',
			label: 'Blue',
			pinName: 'PK7',
			colour: 'blue',
			port: 10,
			pin: 7,
			activeLevel: 0,
			housing: 'RGB'
		}
	],
	buttons: [],
	sensors: [],
	sensorLimits: { sensors: 10, channels: 8 },
	display: null,
	maxTimers: 8,
	maxSubscriptions: 16,
	containerMemoryBytes: 8 * 1024 * 1024,
	// The user's part of Arduino's layout of the flash.
	storage: { blockBytes: 4096, blocks: 1792 },
	cyclesPerSecond: 400_000_000,
	entropySeed: null,
	network: null
};
