// What a program finds and reads of a board's sensors, and what it gets for a wrong name or number.
import { afterEach, expect, test } from 'vitest';
import { B_U585I_IOT02A, PICO_PLUS2, WORKSHOP_BOARD } from '#lib/abi/board-profiles.ts';
import { ACCEL_X, AMBIENT_TEMP, type SensorChannel } from '#lib/abi/sensor-channels.ts';
import { program, textAt } from '../testing/modules.ts';
import { createTestBoard, type TestBoard } from '../testing/test-board.ts';

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const numbers = () => board.console.text.match(/^-?\d+$/gm)?.map(Number) ?? [];

/** `(call $sensors_NAME ARGUMENTS)`, where a number is an i32. */
function call(name: string, ...args: (number | string)[]): string {
	const values = args.map((arg) => (typeof arg === 'number' ? `(i32.const ${arg})` : arg));
	return `(call $sensors_${name} ${values.join(' ')})`;
}

const show = (name: string, ...args: (number | string)[]) =>
	`(call $number ${call(name, ...args)})`;

/** A reading in thousandths. */
function showReading(name: string, ...args: (number | string)[]): string {
	return `(call $number (i32.trunc_f64_s (f64.nearest (f64.mul ${call(name, ...args)} (f64.const 1000)))))`;
}

async function run(lines: string[], texts: string[] = []): Promise<number[]> {
	const used = [...new Set(lines.join('\n').match(/(?<=\$)sensors_\w+/g))];
	const module = program({ imports: used, texts, body: lines.join('\n') });
	await (await board.run('t.wasm', module)).wait();
	return numbers();
}

const FOUND = ['(drop (call $sensors_init))', '(drop (call $sensors_discover))'];

test('discovery finds the sensors in the order of the board, and handles equal ids', async () => {
	board = createTestBoard(WORKSHOP_BOARD);
	const ids = [0, 5, 6, -1];
	expect(
		await run([
			show('init'),
			show('discover'),
			...ids.map((id) => show('get_handle', id)),
			...ids.map((id) => show('open', id))
		])
	).toEqual([0, 6, 0, 5, -22, -22, 0, 0, -22, -22]);
});

test('before discovery, and after another init, there is nothing', async () => {
	board = createTestBoard(WORKSHOP_BOARD);
	expect(
		await run([
			show('get_handle', 0),
			...FOUND,
			show('get_handle', 0),
			show('init'),
			show('get_channel_count', 0),
			showReading('read', 0, 31)
		])
	).toEqual([-22, 0, 0, -22, -22_000]);
});

test('channels are asked for by index and read by number, ascending and without aggregates', async () => {
	const motion: SensorChannel[] = [{ ...ACCEL_X, type: 3 }, AMBIENT_TEMP, ACCEL_X];
	const [first] = WORKSHOP_BOARD.sensors;
	board = createTestBoard({
		...WORKSHOP_BOARD,
		sensors: [first!, { name: 'motion', label: 'Motion', channels: motion }]
	});
	expect(
		await run([
			...FOUND,
			show('get_channel_count', 1),
			...[0, 1, 2, -1].map((index) => show('get_channel_type', 1, index)),
			show('get_channel_count', 2),
			show('get_channel_type', 2, 0),
			showReading('read', 1, 13),
			showReading('read', 1, 1)
		])
	).toEqual([2, 0, 13, -22, -22, -22, -22, 22_000, -5000]);
});

test('a reading is the value of the world, to a millionth, and changes while the program runs', async () => {
	board = createTestBoard(WORKSHOP_BOARD);
	board.put({ kind: 'sensor', value: { sensor: 'temperature', channel: 13, value: -3.25 } });
	board.put({ kind: 'sensor', value: { sensor: 'motion', channel: 2, value: 9.8066504 } });
	const millionth = `(call $number (i32.trunc_f64_s (f64.nearest
		(f64.mul ${call('read', 5, 2)} (f64.const 1e8)))))`;
	expect(await run([...FOUND, showReading('read', 1, 13), millionth])).toEqual([
		-3250, 980_665_000
	]);
});

test('errors of a read are doubles: −22 for an id, −5 for a channel, −2 for a name', async () => {
	board = createTestBoard(WORKSHOP_BOARD);
	const NAME = textAt(0);
	const readings = await run(
		[
			...FOUND,
			showReading('read', 99, 13),
			showReading('read', 1, 14),
			showReading('read_by_name', NAME, 13),
			showReading('read_by_name', textAt(1), 14)
		],
		['Temperature', 'temperature']
	);
	expect(readings).toEqual([-22_000, -5000, -2000, -5000]);
});

test('a name must be the device name exactly', async () => {
	board = createTestBoard(B_U585I_IOT02A);
	const [IMU, UPPER, RNG] = [textAt(0), textAt(1), textAt(2)];
	const calls = ['open', 'get_handle', 'get_channel_count'].flatMap((name) => [
		show(`${name}_by_name`, IMU),
		show(`${name}_by_name`, UPPER)
	]);
	const types = [
		show('get_channel_type_by_name', IMU, 3),
		show('get_channel_type_by_name', IMU, 7)
	];
	expect(
		await run(
			[...FOUND, ...calls, ...types, show('get_handle_by_name', RNG)],
			['imu', 'IMU', 'RNG Sensor']
		)
	).toEqual([0, -2, 0, -2, 7, -2, 4, -22, 5]);
});

test('a firmware keeps so many sensors and channels, but reads a channel that it has no room for', async () => {
	board = createTestBoard({ ...B_U585I_IOT02A, sensorLimits: { sensors: 2, channels: 5 } });
	expect(
		await run([
			...FOUND,
			show('discover'),
			show('get_channel_count', 0),
			show('get_channel_type', 0, 5),
			showReading('read', 0, 12)
		])
	).toEqual([2, 5, -22, 31_000]);
});

test('a board without sensors, or with a single one, has none to find, and says so', async () => {
	board = createTestBoard(PICO_PLUS2);
	expect(await run([show('discover')])).toEqual([0]);
	expect(board.notices.map(({ code }) => code)).toEqual(['no-sensors']);
	board.runtime.dispose();
	board = createTestBoard({ ...WORKSHOP_BOARD, sensors: WORKSHOP_BOARD.sensors.slice(0, 1) });
	expect(await run([show('discover')])).toEqual([0]);
});

test('the random sensor answers under the number of a temperature, with an integer', async () => {
	board = createTestBoard(B_U585I_IOT02A);
	const [count, type, reading] = await run([
		...FOUND,
		show('get_channel_count', 5),
		show('get_channel_type', 5, 0),
		showReading('read', 5, 13)
	]);
	expect([count, type]).toEqual([1, 13]);
	expect(reading! % 1000).toBe(0);
	expect(reading).toBeGreaterThanOrEqual(0);
	expect(reading).toBeLessThanOrEqual(65_535_000);
});

test('the list of sensors gives addresses of the board, and the page says what to use instead', async () => {
	board = createTestBoard(WORKSHOP_BOARD);
	const word = (at: number) => `(call $number (i32.load (i32.const ${at})))`;
	const [count, first, second, third] = await run([
		...FOUND,
		show('get_list', 2048, 2),
		word(2048),
		word(2052),
		word(2056)
	]);
	expect(count).toBe(2);
	expect(second! - first!).toBe(125);
	expect(third).toBe(0);
	expect(board.notices.map(({ code }) => code)).toEqual(['sensor-list-broken']);
});

test('a list beyond the memory of the program ends it', async () => {
	board = createTestBoard(WORKSHOP_BOARD);
	await run([...FOUND, show('get_list', -2, 2)]);
	expect(board.console.text).toContain('out of bounds memory access');
});

test('on the stock supervisor a call of a sensor function ends the program', async () => {
	const groups = B_U585I_IOT02A.groups.filter((group) => group !== 'sensors');
	board = createTestBoard({ groups });
	expect(await run([show('init')])).toEqual([]);
	expect(board.console.text).toContain(
		'failed to call unlinked import function (env, ocre_sensors_init)'
	);
});
