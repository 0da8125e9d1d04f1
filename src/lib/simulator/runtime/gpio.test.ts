import { afterEach, expect, test } from 'vitest';
import { EVENT, program, textAt } from './testing/modules.ts';
import { createTestBoard, type TestBoard } from './testing/test-board.ts';

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
	expect(board.runtime.pins[0]).toEqual({ port: 7, pin: 7, level: 1, driven: false });
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
	expect(board.runtime.pins[0]).toEqual({ port: 7, pin: 7, level: 1, driven: true });
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
	board.runtime.setButton('sw0', true);
	board.runtime.setButton('sw0', true);
	board.runtime.setButton('sw0', false);
	await container.wait();
	expect(numbers()).toEqual([1, 1, 13, 2, 0, 1, 13, 2, 1]);
});

test('a container that has ended hears no button any more', async () => {
	board = createTestBoard();
	const body = `${init} (drop (call $gpio_configure ${BUTTON} (i32.const 0)))
		(drop (call $gpio_callback ${BUTTON}))`;
	await (await board.run('t.wasm', program({ imports, texts, body }), API)).wait();
	board.runtime.setButton('sw0', true);
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
	expect(() => board.runtime.setButton('sw1', true)).toThrow(RangeError);
});

test('a negative pin is no pin of the port before', async () => {
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
