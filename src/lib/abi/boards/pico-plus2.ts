// Pimoroni's Pico Plus 2. Its button hangs on the second half of the pins, which Ocre's port table does not have.
import type { BoardHardware } from '../board-profile.ts';

export const pico_plus2: BoardHardware = {
	id: 'pico_plus2/rp2350b/m33',
	name: 'Pico Plus 2',
	machine: 'ARM Cortex-M33',
	gpio: { ports: ['gpio0'], maxPorts: 4, pinsPerPort: 32, maxPins: 32 },
	leds: [
		{
			alias: 'led0',
			label: 'LED',
			pinName: 'GP25',
			colour: 'green',
			port: 0,
			pin: 25,
			activeLevel: 1
		}
	],
	buttons: [
		{ alias: 'sw0', label: 'User switch', pinName: 'GP45', port: 1, pin: 13, activeLevel: 0 }
	],
	sensors: [],
	sensorLimits: { sensors: 10, channels: 8 },
	display: null,
	maxTimers: 8,
	maxSubscriptions: 16,
	containerMemoryBytes: 8 * 1024 * 1024,
	storage: { blockBytes: 4096, blocks: 2048 },
	cyclesPerSecond: 150_000_000,
	entropySeed: null,
	network: null
};
