import { expect, test } from 'vitest';
import { capabilitiesOf, isPermission } from './capabilities.ts';
import { findHostFunction, HOST_FUNCTIONS } from './host-functions.ts';
import { isValidName, toValidName } from './names.ts';

test('host functions have the signatures of the runtime', () => {
	expect(findHostFunction('env', 'ocre_get_event')).toMatchObject({
		params: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32'],
		results: ['i32'],
		group: 'events'
	});
	expect(findHostFunction('env', 'ocre_sensors_read')?.results).toEqual(['f64']);
	expect(findHostFunction('wasi_snapshot_preview1', 'clock_time_get')?.params).toEqual([
		'i32',
		'i64',
		'i32'
	]);
	expect(findHostFunction('wasi_snapshot_preview1', 'proc_exit')?.results).toEqual([]);
});

test('WASI answers under its old module name too, and nothing is listed twice', () => {
	expect(findHostFunction('wasi_unstable', 'fd_write')?.name).toBe('fd_write');
	expect(findHostFunction('env', 'fd_write')).toBeUndefined();
	const keys = HOST_FUNCTIONS.map((f) => `${f.module}.${f.name}`);
	expect(new Set(keys).size).toBe(keys.length);
});

test.each(['app.wasm', 'a', '_x', '-', '0.1', 'hello-world.wasm'])('%s is a valid name', (name) => {
	expect(isValidName(name)).toBe(true);
});

test.each(['', '.app', 'App', 'a/b', 'a b', 'é', 'a'.repeat(256)])('%j is refused', (name) => {
	expect(isValidName(name)).toBe(false);
	expect(isValidName(toValidName(name))).toBe(true);
});

test('permissions of container definitions become capabilities, each once', () => {
	expect(capabilitiesOf(['ocre_gpio', 'filesystem', 'ocre_timers', 'console'])).toEqual([
		'ocre:api',
		'filesystem'
	]);
	expect(isPermission('constructor')).toBe(false);
	expect(capabilitiesOf(['nonsense'])).toEqual([]);
});
