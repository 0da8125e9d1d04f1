// Who hears a button, by number and by name, and from when to when.
import { afterEach, describe, expect, test } from 'vitest';
import { WORKSHOP_BOARD } from '#lib/abi/board-profiles.ts';
import { EVENT, program, textAt } from '../testing/modules.ts';
import { createTestBoard, type TestBoard } from '../testing/test-board.ts';

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const { port, pin, activeLevel } = WORKSHOP_BOARD.buttons[0]!;
const NAME = textAt(0);
const numbers = () => board.console.text.match(/^-?\d+$/gm)?.map(Number) ?? [];
const show = (call: string) => `(call $number ${call})`;

const EXTRA = `(import "env" "ocre_gpio_unregister_callback" (func $unhear (param i32 i32) (result i32)))
	(import "env" "ocre_gpio_unregister_callback_by_name" (func $unhear_name (param i32) (result i32)))
	(import "env" "ocre_gpio_toggle_by_name" (func $toggle_name (param i32) (result i32)))`;

/** Runs the lines up to `ready`, presses and releases the first button, and goes on with the rest. */
async function run(before: string[], after: string[]): Promise<number[]> {
	board = createTestBoard(WORKSHOP_BOARD);
	const imports = [
		...['gpio_init', 'gpio_configure', 'gpio_set', 'gpio_get', 'gpio_callback'],
		...['configure', 'set', 'get', 'toggle', 'callback'].map((name) => `gpio_pin_${name}`)
	];
	const texts = ['sw0', 'ready\n', 'led0', 'sw9'];
	const body = [...before, `(call $say ${textAt(1)}) (call $nap (i32.const 20))`, ...after];
	const module = program({ imports, texts, body: body.join('\n') });
	const container = await board.run('t.wasm', module.replace('(module', `(module ${EXTRA}`), {
		capabilities: ['ocre:api']
	});
	await board.console.waitFor('ready');
	board.press('sw0', true);
	board.press('sw0', false);
	await container.wait();
	return numbers();
}

const init = '(drop (call $gpio_init))';
const at = `(i32.const ${port}) (i32.const ${pin})`;
const configure = show(`(call $gpio_pin_configure ${at} (i32.const 0))`);
const hear = show(`(call $gpio_pin_callback ${at})`);
const unhear = show(`(call $unhear ${at})`);
const events = Array.from({ length: 3 }, () => show('(call $next)'));
const NONE = -35;

describe('a button', () => {
	test('is heard by its number', async () => {
		const word = (n: number) => show(`(i32.load (i32.const ${EVENT + 4 * n}))`);
		const level = word(3);
		const got = await run(
			[init, configure, hear],
			[events[0]!, word(1), word(2), level, events[0]!, level, events[0]!]
		);
		expect(got).toEqual([0, 0, 0, pin, port, activeLevel, 0, 1 - activeLevel, NONE]);
	});

	test('is heard no more after it was unregistered, which can be done once', async () => {
		expect(await run([init, configure, hear, unhear, unhear], events)).toEqual([
			...[0, 0, 0, -22],
			...[NONE, NONE, NONE]
		]);
	});

	test('is unregistered by name, too', async () => {
		const byName = [
			show(`(call $gpio_configure ${NAME} (i32.const 0))`),
			show(`(call $gpio_callback ${NAME})`),
			show(`(call $unhear_name ${NAME})`),
			show(`(call $unhear_name ${NAME})`),
			show(`(call $unhear_name ${textAt(3)})`)
		];
		expect(await run([init, ...byName], events)).toEqual([
			...[0, 0, 0, -22, -22],
			...[NONE, NONE, NONE]
		]);
	});

	test('is not heard after its pin was configured again', async () => {
		expect(await run([init, configure, hear, configure], events)).toEqual([
			...[0, 0, 0],
			...[NONE, NONE, NONE]
		]);
	});

	test('of a pin that is an output, or none at all, cannot be unregistered', async () => {
		const output = show(`(call $gpio_pin_configure ${at} (i32.const 1))`);
		const outside = show('(call $unhear (i32.const 99) (i32.const 0))');
		expect(await run([unhear, init, unhear, output, unhear, outside], [])).toEqual([
			-22, -22, 0, -22, -22
		]);
	});
});

describe('an LED', () => {
	const LED = textAt(2);

	test('is toggled by name, once it is an output', async () => {
		const toggle = show(`(call $toggle_name ${LED})`);
		const level = show(`(call $gpio_get ${LED})`);
		const lines = [
			init,
			toggle,
			show(`(call $gpio_configure ${LED} (i32.const 1))`),
			toggle,
			level,
			toggle,
			level
		];
		expect(await run(lines, [])).toEqual([-22, 0, 0, 1, 0, 0]);
	});
});
