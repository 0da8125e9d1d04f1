import { afterEach, describe, expect, test } from 'vitest';
import { NATIVE_SIM, PICO_PLUS2, PORTENTA_H7, WORKSHOP_BOARD } from '#lib/abi/board-profiles.ts';
import { EVENT, program, textAt } from '../testing/modules.ts';
import { createTestBoard, type TestBoard } from '../testing/test-board.ts';

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const API = { capabilities: ['ocre:api'] };
const numbers = () => board.console.text.match(/^-?\d+$/gm)?.map(Number) ?? [];
const imports = ['gpio_init', 'gpio_configure', 'gpio_set', 'gpio_get', 'gpio_callback'];
const texts = ['led0', 'sw0', 'led2', 'nosuch', 'ready\n'];
const [LED, BUTTON, NO_LED, UNKNOWN, READY] = texts.map((_, i) => textAt(i));
const init = '(drop (call $gpio_init))';

test('an LED shows the physical level, and nothing before a container drives it', async () => {
	board = createTestBoard();
	expect(board.state.pins[0]).toEqual({ port: 7, pin: 7, level: 1, driven: false });
	const body = `${init} (drop (call $gpio_configure ${LED} (i32.const 1)))
		(drop (call $gpio_set ${LED} (i32.const 1))) (drop (call $gpio_set ${LED} (i32.const 9)))
		(drop (call $gpio_set ${LED} (i32.const 0))) (call $number (call $gpio_get ${LED}))`;
	await (await board.run('t.wasm', program({ imports, texts, body }), API)).wait();
	expect(board.pins.map(({ level, driven }) => [level, driven])).toEqual([
		[0, true],
		[1, true],
		[0, true]
	]);
	expect(numbers()).toEqual([0]);
});

test('an LED keeps its level when its container ends', async () => {
	board = createTestBoard();
	const body = `${init} (drop (call $gpio_configure ${LED} (i32.const 1)))
		(drop (call $gpio_set ${LED} (i32.const 1)))`;
	await (await board.run('t.wasm', program({ imports, texts, body }), API)).wait();
	expect(board.state.pins[0]).toEqual({ port: 7, pin: 7, level: 1, driven: true });
});

test('a button gives an event at each edge, with the physical level', async () => {
	board = createTestBoard();
	const word = (n: number) => `(call $number (i32.load (i32.const ${EVENT + 4 * n})))`;
	const wait = (label: string) => `(loop ${label}
		(if (call $next) (then (call $nap (i32.const 1)) (br ${label}))))
		${word(0)} ${word(1)} ${word(2)} ${word(3)}`;
	const body = `${init} (drop (call $gpio_configure ${BUTTON} (i32.const 0)))
		(drop (call $gpio_callback ${BUTTON})) (call $number (call $gpio_get ${BUTTON}))
		(call $say ${READY}) ${wait('$a')} ${wait('$b')}`;
	const container = await board.run('t.wasm', program({ imports, texts, body }), API);
	await board.console.waitFor('ready');
	board.press('sw0', true);
	board.press('sw0', true);
	board.press('sw0', false);
	await container.wait();
	expect(numbers()).toEqual([1, 1, 13, 2, 0, 1, 13, 2, 1]);
});

test('a container that has ended hears no button any more', async () => {
	board = createTestBoard();
	const body = `${init} (drop (call $gpio_configure ${BUTTON} (i32.const 0)))
		(drop (call $gpio_callback ${BUTTON}))`;
	await (await board.run('t.wasm', program({ imports, texts, body }), API)).wait();
	board.press('sw0', true);
	await (await board.run('u.wasm', program({ body: '(call $number (call $next))' }))).wait();
	expect(numbers()).toEqual([-35]);
});

test('pins are refused as on the board', async () => {
	board = createTestBoard();
	const configure = (name: string) => `(call $number (call $gpio_configure ${name} (i32.const 1)))`;
	const set = (name: string) => `(call $number (call $gpio_set ${name} (i32.const 1)))`;
	const body = [
		configure(LED!),
		init,
		configure(NO_LED!),
		configure(UNKNOWN!),
		set(LED!),
		configure(LED!),
		`(call $number (call $gpio_callback ${LED}))`
	].join('\n');
	await (await board.run('t.wasm', program({ imports, texts, body }), API)).wait();
	expect(numbers()).toEqual([-19, -19, -22, -22, 0, -22]);
});

test('a button that the board does not have is a misuse', () => {
	board = createTestBoard();
	expect(() => board.press('sw1', true)).toThrow(RangeError);
});

test('a negative pin is not a pin of the port before', async () => {
	board = createTestBoard();
	const at = (...numbers: number[]) => numbers.map((n) => `(i32.const ${n})`).join(' ');
	const show = (call: string) => `(call $number (call $gpio_pin_${call}))`;
	const body = [
		init,
		show(`configure ${at(6, 7, 1)}`),
		show(`configure ${at(6, 8, 0)}`),
		...[
			`set ${at(7, -9, 1)}`,
			`toggle ${at(7, -9)}`,
			`get ${at(7, -9)}`,
			`callback ${at(7, -8)}`
		].map(show),
		show(`get ${at(6, 7)}`)
	].join('\n');
	const pins = ['configure', 'set', 'get', 'toggle', 'callback'].map((name) => `gpio_pin_${name}`);
	const module = program({ imports: ['gpio_init', ...pins], body });
	await (await board.run('t.wasm', module, API)).wait();
	expect(numbers()).toEqual([0, 0, -22, -22, -22, -22, 0]);
});

describe('on other boards', () => {
	const names = ['led0', 'led1', 'led2', 'sw0', 'sw1', 'led3'];
	const byName = ['gpio_init', 'gpio_configure', 'gpio_set'];
	const byPin = ['configure', 'set', 'get', 'toggle', 'callback'].map((name) => `gpio_pin_${name}`);
	const at = (...values: number[]) => values.map((n) => `(i32.const ${n})`).join(' ');
	const show = (name: string, ...values: number[]) =>
		`(call $number (call $gpio_pin_${name} ${at(...values)}))`;

	async function run(lines: string[]): Promise<number[]> {
		const body = lines.join('\n');
		const module = program({ imports: [...byName, ...byPin], texts: names, body });
		await (await board.run('t.wasm', module, API)).wait();
		return numbers();
	}

	test.each([
		[NATIVE_SIM, [0, -19, -19, -19, -19, -22]],
		[PICO_PLUS2, [0, -19, -19, -19, -19, -22]],
		[PORTENTA_H7, [0, 0, 0, -19, -19, -22]],
		[WORKSHOP_BOARD, [0, 0, 0, 0, 0, -22]]
	])('$name knows its aliases and no others', async (profile, results) => {
		board = createTestBoard(profile);
		const configure = names.map(
			(_, i) => `(call $number (call $gpio_configure ${textAt(i)} (i32.const 0)))`
		);
		expect(await run([init, ...configure])).toEqual(results);
	});

	test('the button of the Pico Plus 2 is out of reach, by name and by number', async () => {
		board = createTestBoard(PICO_PLUS2);
		expect(
			await run([
				init,
				`(call $number (call $gpio_configure ${textAt(3)} (i32.const 0)))`,
				show('configure', 1, 13, 0),
				show('configure', 0, 45, 0),
				show('callback', 1, 13)
			])
		).toEqual([-19, -22, -22, -22]);
		board.press('sw0', true);
	});

	test('with the default limits only the pins of port 0 can be used', async () => {
		board = createTestBoard(NATIVE_SIM);
		expect(
			await run([
				init,
				show('configure', 0, 31, 1),
				show('configure', 0, 32, 1),
				show('configure', 1, 0, 1),
				show('configure', 4, 0, 1)
			])
		).toEqual([0, -22, -22, -22]);
	});

	test('before init by-name calls find nothing, and numbers no port', async () => {
		board = createTestBoard(WORKSHOP_BOARD);
		expect(
			await run([
				`(call $number (call $gpio_configure ${textAt(0)} (i32.const 1)))`,
				show('configure', 0, 0, 1),
				show('set', 0, 0, 1),
				show('get', 0, 0)
			])
		).toEqual([-19, -22, -22, -22]);
	});

	test('an output is told from an input by the direction 1 only, whatever else drives the pin', async () => {
		board = createTestBoard(WORKSHOP_BOARD);
		expect(
			await run([
				init,
				show('configure', 0, 3, 2),
				show('set', 0, 3, 1),
				show('get', 0, 3),
				show('callback', 0, 3),
				show('configure', 0, 3, 1),
				show('toggle', 0, 3),
				show('get', 0, 3)
			])
		).toEqual([0, -22, 0, 0, 0, 0, 1]);
	});

	test('an input is pulled up; a pin that nobody configured cannot be read', async () => {
		board = createTestBoard(WORKSHOP_BOARD);
		expect(
			await run([init, show('get', 2, 5), show('configure', 2, 5, 0), show('get', 2, 5)])
		).toEqual([-22, 0, 1]);
	});

	test('any container may drive an output of another, and take it', async () => {
		board = createTestBoard(WORKSHOP_BOARD);
		await run([init, show('configure', 0, 7, 1), show('set', 0, 7, 1)]);
		// Without a module context nothing is cleaned up at its end.
		const keep = program({
			imports: ['gpio_init', 'gpio_pin_configure'],
			body: `${init} (drop (call $gpio_pin_configure ${at(0, 6, 1)}))`
		});
		await (await board.run('u.wasm', keep)).wait();
		const other = program({
			imports: ['gpio_pin_set', 'gpio_pin_configure'],
			body: `${show('set', 0, 7, 0)} ${show('set', 0, 6, 1)} ${show('configure', 0, 6, 1)}`
		});
		await (await board.run('v.wasm', other, API)).wait();
		expect(numbers().slice(-3)).toEqual([-22, 0, 0]);
		expect(board.state.pins.find(({ port, pin }) => port === 0 && pin === 6)?.level).toBe(1);
	});

	test('each LED of the workshop board follows its pin, also in a housing of several', async () => {
		board = createTestBoard(WORKSHOP_BOARD);
		await run([
			init,
			...[
				[0, 7],
				[1, 1]
			].flatMap(([port, pin]) => [show('configure', port!, pin!, 1), show('set', port!, pin!, 1)])
		]);
		const high = board.state.pins.filter(({ driven, level }) => driven && level === 1);
		expect(high.map(({ port, pin }) => `${port}.${pin}`)).toEqual(['0.7', '1.1']);
		expect(board.state.pins).toHaveLength(11);
	});
});
