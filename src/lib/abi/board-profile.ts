// What a board has: memory, storage, pins, sensors, and which host functions its firmware was built with.
import type { HostGroup } from './host-functions.ts';
import type { SensorChannel } from './sensor-channels.ts';

export interface PinAddress {
	/** Ocre port index (0 = GPIOA on STM32). */
	port: number;
	/** Pin number within the port. */
	pin: number;
}

export type LedAlias = 'led0' | 'led1' | 'led2';
export type ButtonAlias = 'sw0' | 'sw1';

export interface BoardLed extends PinAddress {
	/** Devicetree alias by which a program can name it; null when it has none. */
	alias: LedAlias | null;
	label: string;
	/** As the board's papers call the pin. */
	pinName: string;
	colour: 'red' | 'green' | 'blue' | 'yellow' | 'white';
	/** Physical level that lights it. */
	activeLevel: 0 | 1;
	/** LEDs of one name sit in one housing and mix their colours. */
	housing?: string;
}

export interface BoardButton extends PinAddress {
	alias: ButtonAlias;
	label: string;
	/** As the board's papers call the pin. */
	pinName: string;
	/** Physical level while pressed. */
	activeLevel: 0 | 1;
}

export interface BoardSensor {
	/** Zephyr's device name, by which a program can name it. */
	name: string;
	label: string;
	/** The chip, where there is one. */
	chip?: string;
	/** In the order of their numbers. */
	channels: readonly SensorChannel[];
	/** Every reading is a random integer of the channel's range; nobody sets it. */
	isRandom?: boolean;
	/** Turned by hand. */
	isKnob?: boolean;
}

/** A display of characters. Whatever a container publishes under the topic is shown. */
export interface BoardDisplay {
	/** Messages whose topic starts with it are for the display. */
	topic: string;
	columns: number;
	rows: number;
}

export interface GpioLimits {
	/** Device names of the ports that the firmware uses, in the order of their index. */
	ports: readonly string[];
	/** CONFIG_OCRE_GPIO_MAX_PORTS, _PINS_PER_PORT, _MAX_PINS. */
	maxPorts: number;
	pinsPerPort: number;
	maxPins: number;
	/** Nothing is behind the pins: one that is driven reads as 0, and its interrupt comes when it begins to be. */
	isEmulated?: boolean;
}

/** `stock`: the supervisor as Ocre 0.7.0 ships it. `ours`: the same with GPIO, sensors, SMP and reboot built in. */
export type FirmwareKind = 'ours' | 'stock';

export interface BoardProfile {
	/** Zephyr board target. */
	id: string;
	firmware: FirmwareKind;
	name: string;
	/** `machine` field of uname. */
	machine: string;
	/** Host function groups of its firmware. */
	groups: readonly HostGroup[];
	gpio: GpioLimits;
	leds: readonly BoardLed[];
	/** A button whose port is not among `gpio.ports` is on the board but out of a program's reach. */
	buttons: readonly BoardButton[];
	/** In the order of discovery. */
	sensors: readonly BoardSensor[];
	/** Sensors a firmware keeps at most, and channels of each. */
	sensorLimits: { sensors: number; channels: number };
	display: BoardDisplay | null;
	/** CONFIG_OCRE_MAX_TIMERS. */
	maxTimers: number;
	/** CONFIG_OCRE_MESSAGING_MAX_SUBSCRIPTIONS. */
	maxSubscriptions: number;
	/** Bytes for images and linear memories together. */
	containerMemoryBytes: number;
	/**
	 * CONFIG_HEAP_MEM_POOL_ADD_SIZE_OCRE: for the stacks of containers' threads and of timers. Other parts of Zephyr add
	 * to the same heap; `limitsOf` tells what it comes to.
	 */
	systemHeapBytes: number;
	/** CONFIG_MAX_PTHREAD_COND_COUNT: one for the event queue, and one for each container that exists. */
	conditions: number;
	/** The interpreter knows vector instructions: on Linux it does, on Zephyr it does not. */
	hasSimd: boolean;
	/** littlefs partition at /lfs. */
	storage: { blockBytes: number; blocks: number };
	/** CPU cycles a second: the unit in which a container on Zephyr sees time. */
	cyclesPerSecond: number;
	/** How it is connected, or null: the functions for sockets are there, but no interface is. */
	network: string | null;
	/** Seed of the random numbers of a board that has no source of them; null for one that has. */
	entropySeed: number | null;
	/** `kernel reboot` exists (CONFIG_REBOOT). */
	hasReboot: boolean;
	/** Its shell carries SMP: without it, files go to it by `fs write` only. */
	hasSmp: boolean;
	/** Its firmware runs from a slot of MCUboot, and takes another by SMP. Left out: it does not. */
	mcuboot?: { slotBytes: number };
}

/** What two firmwares of one board have in common. */
export type BoardHardware = Omit<
	BoardProfile,
	'firmware' | 'groups' | 'hasReboot' | 'hasSmp' | 'systemHeapBytes' | 'conditions' | 'hasSimd'
>;

/** Room for the supervisor with everything in it, twice. */
const MCUBOOT_SLOT_BYTES = 960 * 1024;
/** Room for 31 threads, one less than CONFIG_POSIX_THREAD_THREADS_MAX allows. */
const OUR_SYSTEM_HEAP_BYTES = 256 * 1024;
/** Sixteen containers. */
const OUR_CONDITIONS = 17;
/** Ocre's own value: with what Zephyr 4 adds, four threads. */
const STOCK_SYSTEM_HEAP_BYTES = 32 * 1024;
/** Zephyr's own value: four containers. */
const STOCK_CONDITIONS = 5;

/** What every supervisor has; the rest depends on how its firmware was built. */
export const STOCK_GROUPS: readonly HostGroup[] = [
	'always',
	'events',
	'timers',
	'messaging',
	'wasi',
	'sockets',
	'threads',
	'shared-heap'
];

/** The firmware of this project on that board. */
export function withOurFirmware(hardware: BoardHardware): BoardProfile {
	return {
		...hardware,
		firmware: 'ours',
		groups: [...STOCK_GROUPS, 'gpio', 'sensors'],
		hasReboot: true,
		hasSmp: true,
		systemHeapBytes: OUR_SYSTEM_HEAP_BYTES,
		conditions: OUR_CONDITIONS,
		hasSimd: false
	};
}

/** The same firmware, built for MCUboot: it takes firmware images by SMP. */
export function withMcuboot(profile: BoardProfile): BoardProfile {
	return { ...profile, mcuboot: { slotBytes: MCUBOOT_SLOT_BYTES } };
}

/** The supervisor as it ships: LEDs and buttons are there, but no program reaches them. */
export function withStockFirmware(hardware: BoardHardware): BoardProfile {
	return {
		...hardware,
		firmware: 'stock',
		groups: STOCK_GROUPS,
		display: null,
		hasReboot: false,
		hasSmp: false,
		systemHeapBytes: STOCK_SYSTEM_HEAP_BYTES,
		conditions: STOCK_CONDITIONS,
		hasSimd: false
	};
}

/** Different for every board and firmware: under it a board's storage is kept. */
export function profileKey({ id, firmware }: Pick<BoardProfile, 'id' | 'firmware'>): string {
	return `${id}:${firmware}`;
}
