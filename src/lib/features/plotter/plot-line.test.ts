import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { parsePlotLine } from './plot-line.ts';

const values = (line: string) => parsePlotLine(line).map(({ name, value }) => `${name} ${value}`);

test.each([
	['temp:21.5,hum:40', ['temp 21.5', 'hum 40']],
	['temp=21.5 hum=40', ['temp 21.5', 'hum 40']],
	['temp: 21.5\thum: 40', ['temp 21.5', 'hum 40']],
	['temp : -1e3 ; hum : .5 | light=+300', ['temp -1000', 'hum 0.5', 'light 300']],
	['Reading 5: temp: 21.5°C, hum: 40 %', ['temp 21.5', 'hum 40']],
	['\u001b[32mx:1\u001b[0m', ['x 1']],
	['blink (count: 4, state: +)', ['count 4']]
])('pairs: %s', (line, expected) => {
	expect(values(line)).toEqual(expected);
});

test.each([
	['42', ['1 42']],
	['1.0,2.0', ['1 1', '2 2']],
	['1 -2\t3.5', ['1 1', '2 -2', '3 3.5']],
	['1;2;', ['1 1', '2 2']]
])('columns: %s', (line, expected) => {
	expect(values(line)).toEqual(expected);
});

test.each([
	['{"temp": 21.5, "name": "x", "on": true}', ['temp 21.5']],
	['{"imu": {"x": 1, "y": -2, "deep": {"z": 3}}, "t": 0}', ['imu.x 1', 'imu.y -2', 't 0']],
	['{"list": [1, 2]}', []],
	['{temp: 21}', ['temp 21']]
])('JSON: %s', (line, expected) => {
	expect(values(line)).toEqual(expected);
});

test.each([
	'',
	'Hello from a container',
	'12:30:05',
	'main.c:12:3: error',
	'http://192.0.2.1:80/',
	'id:7f3a:22',
	'x:nan y:inf',
	'version 1.2.3',
	'[1, 2, 3]'
])('no values: %s', (line) => {
	expect(values(line)).toEqual([]);
});

test('a line too long, and more values than anybody can see, are bounded', () => {
	expect(values('x:1 '.repeat(2000))).toEqual([]);
	expect(values(Array.from({ length: 100 }, (_, i) => `v${i}:1`).join(' '))).toHaveLength(32);
	expect(values('x:1 x:2')).toEqual(['x 1']);
	expect(parsePlotLine(JSON.stringify({ ['\u202ea\n'.repeat(100)]: 1 }))[0]!.name).toBe(
		'‹U+202E›a '.repeat(20)
	);
});

test.each([
	['columns', '42, '.repeat(1000) + 'x'],
	['a pair', `x:${'4'.repeat(4000)}!`],
	['pairs', 'a:1.1 '.repeat(600) + 'b:1.1!']
])('a long line that does not fit in the end is left at once: %s', (_what, line) => {
	// Ended from outside where it would not come to an end.
	expect(() => {
		runInNewContext('read()', { read: () => parsePlotLine(line) }, { timeout: 5000 });
	}).not.toThrow();
});
