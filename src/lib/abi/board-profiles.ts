// What a board has: memory, storage, pins, and which host functions its firmware was built with.
import type { HostGroup } from './host-functions.ts';

export interface PinAddress {
	/** Ocre port index (0 = GPIOA on STM32). */
	port: number;
	/** Pin number within the port. */
	pin: number;
}

export interface BoardLed extends PinAddress {
	/** Devicetree alias by which a program can name it. */
	alias: 'led0' | 'led1' | 'led2';
	label: string;
	colour: 'red' | 'green' | 'blue';
	/** Physical level that lights it. */
	activeLevel: 0 | 1;
}

export interface BoardButton extends PinAddress {
	alias: 'sw0' | 'sw1';
	label: string;
	/** Physical level while pressed. */
	activeLevel: 0 | 1;
}

export interface BoardProfile {
	/** Zephyr board target. */
	id: string;
	name: string;
	/** `machine` field of uname. */
	machine: string;
	/** Host function groups of its firmware. */
	groups: readonly HostGroup[];
	/** CONFIG_OCRE_GPIO_MAX_PORTS, _PINS_PER_PORT, _MAX_PINS. */
	gpio: { maxPorts: number; pinsPerPort: number; maxPins: number };
	leds: readonly BoardLed[];
	buttons: readonly BoardButton[];
	/** CONFIG_OCRE_MAX_TIMERS. */
	maxTimers: number;
	/** CONFIG_OCRE_MESSAGING_MAX_SUBSCRIPTIONS. */
	maxSubscriptions: number;
	/** Bytes for images and linear memories together. */
	containerMemoryBytes: number;
	/** littlefs partition at /lfs. */
	storage: { blockBytes: number; blocks: number };
	/** CPU cycles a second: the unit in which a container on Zephyr sees time. */
	cyclesPerSecond: number;
}

/** ST Discovery kit IoT node with GPIO enabled in the supervisor. Both LEDs are active low. */
export const B_U585I_IOT02A: BoardProfile = {
	id: 'b_u585i_iot02a',
	name: 'B-U585I-IOT02A',
	machine: 'ARM Cortex-M33',
	groups: [
		'always',
		'events',
		'timers',
		'messaging',
		'gpio',
		'wasi',
		'sockets',
		'threads',
		'shared-heap'
	],
	gpio: { maxPorts: 8, pinsPerPort: 16, maxPins: 128 },
	leds: [
		{ alias: 'led0', label: 'LD7', colour: 'green', port: 7, pin: 7, activeLevel: 0 },
		{ alias: 'led1', label: 'LD6', colour: 'red', port: 7, pin: 6, activeLevel: 0 }
	],
	buttons: [{ alias: 'sw0', label: 'User button', port: 2, pin: 13, activeLevel: 0 }],
	maxTimers: 8,
	maxSubscriptions: 16,
	containerMemoryBytes: 8 * 1024 * 1024,
	storage: { blockBytes: 4096, blocks: 4096 },
	cyclesPerSecond: 160_000_000
};

export const BOARD_PROFILES: readonly BoardProfile[] = [B_U585I_IOT02A];
