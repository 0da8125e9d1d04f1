// Facts of the boards, and what a program misses on which firmware.
import { describe, expect, test } from 'vitest';
import {
	B_U585I_IOT02A,
	BOARD_NAMES,
	BOARD_PROFILES,
	boardNamed,
	findProfile,
	NATIVE_SIM,
	PICO_PLUS2,
	PORTENTA_H7,
	profileKey,
	WORKSHOP_BOARD
} from './board-profiles.ts';
import { missingFunctions, profileThatHas } from './missing-functions.ts';
import { HOST_FUNCTIONS } from './host-functions.ts';

describe.each(BOARD_PROFILES)('$name with $firmware firmware', (profile) => {
	const { gpio, leds, buttons, sensors } = profile;

	test('names each pin, alias and sensor once', () => {
		const parts = [...leds, ...buttons];
		const pins = parts.map(({ port, pin }) => `${port}.${pin}`);
		const aliases = parts.flatMap(({ alias }) => alias ?? []);
		const names = sensors.map(({ name }) => name);
		for (const list of [pins, aliases, names, parts.map(({ pinName }) => pinName)])
			expect(new Set(list).size).toBe(list.length);
	});

	test('reaches the pin of every LED', () => {
		expect(gpio.maxPorts * gpio.pinsPerPort).toBeGreaterThanOrEqual(gpio.maxPins);
		expect(gpio.ports.length).toBeLessThanOrEqual(gpio.maxPorts);
		for (const { port, pin } of leds) {
			expect(gpio.ports[port]).toBeDefined();
			expect(port * gpio.pinsPerPort + pin).toBeLessThan(gpio.maxPins);
		}
	});

	test('has sensors with channels in order, that start within their range', () => {
		for (const { channels } of sensors) {
			const types = channels.map(({ type }) => type);
			expect(types).toEqual([...new Set(types)].sort((a, b) => a - b));
			expect(types.length).toBeLessThanOrEqual(profile.sensorLimits.channels);
			for (const { min, max, initial } of channels) {
				expect(initial).toBeGreaterThanOrEqual(min);
				expect(initial).toBeLessThanOrEqual(max);
			}
		}
	});
});

test('each profile is found by board and firmware, and has a key of its own', () => {
	for (const profile of BOARD_PROFILES)
		expect(findProfile(profile.id, profile.firmware)).toBe(profile);
	expect(new Set(BOARD_PROFILES.map(profileKey)).size).toBe(BOARD_PROFILES.length);
	expect(findProfile('nosuch', 'ours')).toBeNull();
	expect(findProfile('arduino_portenta_h7', 'stock')).toBeNull();
});

test('a board is found by its short name as by its full one', () => {
	expect(boardNamed('native_sim')).toBe(NATIVE_SIM);
	expect(boardNamed('native_sim/native/64')).toBe(NATIVE_SIM);
	expect(findProfile('pico_plus2', 'ours')).toBe(PICO_PLUS2);
	expect(findProfile('pico_plus2', 'stock')?.id).toBe('pico_plus2/rp2350b/m33');
	expect(BOARD_NAMES).toContain('native_sim');
	expect(new Set(BOARD_NAMES.map((name) => boardNamed(name)?.id)).size).toBe(BOARD_NAMES.length);
	for (const name of ['native', 'native_sim/', 'native_sim/native', '/native/64', ''])
		expect(boardNamed(name)).toBeNull();
});

test.each([
	[B_U585I_IOT02A, ['led0 7/7', 'led1 7/6', 'sw0 2/13'], 4096],
	[PICO_PLUS2, ['led0 0/25', 'sw0 1/13'], 2048],
	[PORTENTA_H7, ['led0 10/5', 'led1 10/6', 'led2 10/7'], 1792],
	[NATIVE_SIM, ['led0 0/0'], 4096],
	[WORKSHOP_BOARD, ['led0 0/0', 'led1 0/1', 'led2 0/2', 'sw0 2/0', 'sw1 2/1'], 4096]
])('$name has its aliases at the right pins', ({ leds, buttons, storage }, aliases, blocks) => {
	const named = [...leds, ...buttons].filter(({ alias }) => alias !== null);
	expect(named.map(({ alias, port, pin }) => `${alias} ${port}/${pin}`)).toEqual(aliases);
	expect(storage).toEqual({ blockBytes: 4096, blocks });
});

describe('what a program misses', () => {
	const imports = ['ocre_sleep', 'ocre_gpio_init', 'ocre_sensors_init'].map((name) => ({
		module: 'env',
		name,
		kind: 'function'
	}));
	const stock = findProfile('b_u585i_iot02a', 'stock')!;

	test('is named, function by function', () => {
		expect(missingFunctions(imports, stock)).toEqual(['ocre_gpio_init', 'ocre_sensors_init']);
		expect(missingFunctions(imports, B_U585I_IOT02A)).toEqual([]);
	});

	test('is there with other firmware on the same board', () => {
		expect(profileThatHas(imports, stock)).toBe(B_U585I_IOT02A);
		expect(profileThatHas(imports, PORTENTA_H7)).toBe(PORTENTA_H7);
	});

	test('memories, unknown functions and what every firmware has are not missed', () => {
		const other = [
			{ module: 'env', name: 'ocre_gpio_init', kind: 'memory' },
			{ module: 'env', name: 'nosuch', kind: 'function' },
			{ module: 'wasi_snapshot_preview1', name: 'fd_write', kind: 'function' }
		];
		expect(missingFunctions(other, stock)).toEqual([]);
	});

	test('our firmware has every function', () => {
		const all = HOST_FUNCTIONS.map((one) => ({ ...one, kind: 'function' }));
		expect(missingFunctions(all, WORKSHOP_BOARD)).toEqual([]);
	});
});
