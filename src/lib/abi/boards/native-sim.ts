// Zephyr as a program of a PC: one emulated port, nothing else to see.
import type { BoardHardware } from '../board-profile.ts';

export const native_sim: BoardHardware = {
	id: 'native_sim/native/64',
	name: 'native_sim',
	machine: 'x86_64',
	gpio: { ports: ['gpio_emul'], maxPorts: 4, pinsPerPort: 32, maxPins: 32, isEmulated: true },
	leds: [
		{
			alias: 'led0',
			label: 'LED',
			pinName: '0.0',
			colour: 'green',
			port: 0,
			pin: 0,
			activeLevel: 1
		}
	],
	buttons: [],
	sensors: [],
	sensorLimits: { sensors: 10, channels: 8 },
	display: null,
	maxTimers: 8,
	maxSubscriptions: 16,
	containerMemoryBytes: 10 * 1024 * 1024,
	storage: { blockBytes: 4096, blocks: 4096 },
	cyclesPerSecond: 1_000_000,
	entropySeed: 0xffffffff,
	network: 'TAP interface'
};
