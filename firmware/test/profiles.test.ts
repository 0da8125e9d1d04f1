// The page's board profiles and the firmware's files say the same of a board: what containers get is set in the files.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	B_U585I_IOT02A,
	NATIVE_SIM,
	PICO_PLUS2,
	PORTENTA_H7,
	type BoardProfile
} from '#lib/abi/board-profiles.ts';
import { THREAD_BYTES } from '#lib/abi/board-limits.ts';
import { FIRMWARE_VERSION } from '#lib/simulator/shell/commands/board.ts';
import { file, options, region } from './read-files.ts';

/** By the names of their files. */
const BOARDS: readonly (readonly [name: string, profile: BoardProfile])[] = [
	['native_sim_native_64', NATIVE_SIM],
	['b_u585i_iot02a', B_U585I_IOT02A],
	['pico_plus2_rp2350b_m33', PICO_PLUS2],
	['arduino_portenta_h7_stm32h747xx_m7', PORTENTA_H7]
];
/** Nobody has one: it is for QEMU, and no profile of the page. */
const WITHOUT_PROFILE = ['mps2_an385'];

const common = options('prj.conf');
const number = (found: ReadonlyMap<string, string>, symbol: string) => Number(found.get(symbol));

test('every board of the firmware is one of the page, and has both files', () => {
	const names = [...BOARDS.map(([name]) => name), ...WITHOUT_PROFILE];
	const wanted = names.flatMap((name) => [`${name}.conf`, `${name}.overlay`]);
	expect(readdirSync(new URL('../boards', import.meta.url)).sort()).toEqual(wanted.sort());
});

describe.each(BOARDS)('%s', (name, profile) => {
	const conf = new Map([...common, ...options(`boards/${name}.conf`)]);
	const overlay = file(`boards/${name}.overlay`);

	test('has the pins of the profile', () => {
		expect({
			maxPorts: number(conf, 'OCRE_GPIO_MAX_PORTS'),
			pinsPerPort: number(conf, 'OCRE_GPIO_PINS_PER_PORT'),
			maxPins: number(conf, 'OCRE_GPIO_MAX_PINS')
		}).toEqual({
			maxPorts: profile.gpio.maxPorts,
			pinsPerPort: profile.gpio.pinsPerPort,
			maxPins: profile.gpio.maxPins
		});
	});

	test('has the groups of host functions of the profile', () => {
		const symbols = {
			gpio: 'OCRE_GPIO',
			sensors: 'OCRE_SENSORS',
			timers: 'OCRE_TIMER',
			messaging: 'OCRE_CONTAINER_MESSAGING',
			sockets: 'OCRE_NETWORKING'
		} as const;
		for (const [group, symbol] of Object.entries(symbols))
			expect([group, conf.get(symbol) === 'y']).toEqual([
				group,
				profile.groups.some((one) => one === group)
			]);
		expect(conf.get('MCUMGR_TRANSPORT_SHELL') === 'y').toBe(profile.hasSmp);
		expect(conf.get('REBOOT') === 'y').toBe(profile.hasReboot);
	});

	test('has room for the containers of the profile', () => {
		expect(number(conf, 'MAX_PTHREAD_COND_COUNT')).toBe(profile.conditions);
		// The runtime's own part comes to it.
		const heap = 32 * 1024 + number(conf, 'HEAP_MEM_POOL_ADD_SIZE_PLAYGROUND');
		expect(heap).toBe(profile.systemHeapBytes);
		expect(Math.floor(heap / THREAD_BYTES)).toBeLessThanOrEqual(
			number(conf, 'POSIX_THREAD_THREADS_MAX')
		);
	});

	test('gives containers the memory of the profile', () => {
		const chosen = /playground,container-memory = &(\w+);/.exec(overlay)?.[1];
		const arena = number(conf, 'COMMON_LIBC_MALLOC_ARENA_SIZE');
		const size = chosen === undefined ? arena : region(overlay, chosen)?.size;
		expect(size).toBe(profile.containerMemoryBytes);
		expect(conf.get('SHARED_MULTI_HEAP') === 'y').toBe(chosen !== undefined);
	});

	test('has the storage of the profile', () => {
		const { blockBytes, blocks } = profile.storage;
		expect(region(overlay, 'storage_partition')?.size).toBe(blockBytes * blocks);
	});

	test('has the sensors of the profile, by name', () => {
		const list = /device_list = <([^>]*)>/.exec(overlay)?.[1]?.trim().split(/\s+/) ?? [];
		const labels = list.map((reference) => {
			const node = new RegExp(String.raw`\b${reference.slice(1)}: [^{]*\{[^}]*label = "([^"]+)"`);
			return node.exec(overlay)?.[1];
		});
		expect(labels).toEqual(profile.sensors.map((sensor) => sensor.name));
	});
});

test('the simulated firmware is of the version of the real one', () => {
	const version = file('VERSION');
	const field = (name: string) => new RegExp(`^${name} = (\\d+)$`, 'm').exec(version)?.[1];
	const parts = ['VERSION_MAJOR', 'VERSION_MINOR', 'PATCHLEVEL'].map(field);
	expect(parts.join('.')).toBe(FIRMWARE_VERSION);
});

test('the limits of sensors are those of the profiles', () => {
	const conf = options('boards/b_u585i_iot02a.conf');
	const { sensors, channels } = B_U585I_IOT02A.sensorLimits;
	expect(number(conf, 'MAX_SENSORS')).toBe(sensors);
	expect(number(conf, 'MAX_CHANNELS_PER_SENSOR')).toBe(channels);
});
