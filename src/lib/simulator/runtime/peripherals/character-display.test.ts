// What the display shows of what programs publish: its own topics only, cut to its size, as plain text.
import { afterEach, describe, expect, test } from 'vitest';
import { B_U585I_IOT02A, WORKSHOP_BOARD } from '#lib/abi/board-profiles.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { CharacterDisplay } from './character-display.ts';
import { program, textAt } from '../testing/modules.ts';
import { createTestBoard, type TestBoard } from '../testing/test-board.ts';

const SIZE = { topic: 'display', columns: 8, rows: 2 };

function display(clock = new ManualClock()) {
	const shown: (readonly string[])[] = [];
	const screen = new CharacterDisplay(SIZE, clock, {
		set: ({ display: lines }) => lines && shown.push(lines),
		tell: () => undefined
	});
	expect(shown.splice(0)).toEqual([['', '']]);
	const receive = (topic: string, text: string) => screen.hear(topic, () => utf8(text));
	/** Whatever it shows once it has time for it. */
	const lines = async () => {
		await clock.advance(1000);
		return shown.at(-1) ?? ['', ''];
	};
	return { screen, shown, clock, receive, lines };
}

describe('topics', () => {
	test.each([
		['display', ['new', ''], true],
		['display/1', ['old', 'new'], true],
		['display/0', ['new', ''], true],
		['display/2', ['old', ''], false],
		['display/', ['old', ''], false],
		['display/01', ['old', ''], false],
		['displays', ['old', ''], false],
		['temp', ['old', ''], false]
	])('%s', async (topic, expected, taken) => {
		const { lines, receive } = display();
		receive('display', 'old');
		expect(receive(topic, 'new')).toBe(taken);
		expect(await lines()).toEqual(expected);
	});

	test('a message for somebody else is not even read', () => {
		const { screen } = display();
		const refuse = () => {
			throw new Error('read');
		};
		expect(screen.hear('temp', refuse)).toBe(false);
	});
});

describe('text', () => {
	test.each([
		['one\ntwo\nthree', ['one', 'two']],
		['a line that is too long', ['a line t', '']],
		['21.5 °C\r\nñ', ['21.5 °C', 'ñ']],
		['\u202eevil\u0007\x1b[2J', ['?evil??[', '']],
		['👍\u0300x', ['??x', '']],
		['stop\0', ['stop', '']]
	])('%j', async (text, expected) => {
		const { lines, receive } = display();
		receive('display', text);
		expect(await lines()).toEqual(expected);
	});

	test('a screenful of the longest characters is shown whole, whatever ends its lines', async () => {
		const { lines, receive } = display();
		const line = '👍'.repeat(8);
		receive('display', `${line}\r\n${line}\0`);
		expect(await lines()).toEqual(['????????', '????????']);
	});

	test('what lies behind a screenful of bytes is not looked at', async () => {
		const bytes = (8 + 1) * 2 * 4;
		const { lines, receive } = display();
		receive('display', `${'\r'.repeat(bytes)}x`);
		expect(await lines()).toEqual(['', '']);
		receive('display', `${'\r'.repeat(bytes - 1)}x`);
		expect(await lines()).toEqual(['x', '']);
	});

	test('a megabyte costs no more than a screenful', async () => {
		const { lines, receive } = display();
		receive('display', 'x'.repeat(1 << 20));
		expect(await lines()).toEqual(['xxxxxxxx', '']);
	});
});

test('writing faster than one can look is drawn now and then, and the last text always', async () => {
	const { shown, clock, receive } = display();
	for (let i = 0; i < 100; i++) receive('display', String(i));
	expect(shown).toEqual([['0', '']]);
	await clock.advance(20);
	expect(shown.at(-1)).toEqual(['99', '']);
	await clock.advance(100);
	expect(shown).toHaveLength(2);
});

test('the same text again is not a change', () => {
	const { shown, receive } = display();
	receive('display', 'x');
	receive('display', 'x');
	expect(shown).toHaveLength(1);
});

describe('on a board', () => {
	let board: TestBoard;
	afterEach(() => board.runtime.dispose());

	const publish = (topic: number, length: number) =>
		`(call $number (call $publish ${textAt(topic)} ${textAt(2)} ${textAt(3)} (i32.const ${length})))`;
	const module = program({
		imports: ['publish'],
		texts: ['display/1', 'temp', 'text/plain', 'Hello'],
		body: `${publish(0, 5)} ${publish(1, 5)} ${publish(0, 0)}`
	});
	const numbers = () => board.console.text.match(/^-?\d+$/gm)?.map(Number) ?? [];

	test('a message for the display has arrived; one for nobody has not', async () => {
		board = createTestBoard(WORKSHOP_BOARD);
		await (await board.run('t.wasm', module)).wait();
		expect(numbers()).toEqual([0, -2, -22]);
		expect(board.shown).toEqual([['', 'Hello', '', '']]);
		expect(board.state.display).toEqual(['', 'Hello', '', '']);
	});

	test('a board without a display takes nothing', async () => {
		board = createTestBoard(B_U585I_IOT02A);
		await (await board.run('t.wasm', module)).wait();
		expect(numbers()).toEqual([-2, -2, -22]);
		expect(board.state.display).toEqual([]);
	});
});
