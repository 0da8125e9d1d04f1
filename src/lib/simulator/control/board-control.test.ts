import { afterEach, expect, test } from 'vitest';
import { ManualClock, systemClock } from '#lib/core/clock.ts';
import { program, textAt } from '../runtime/testing/modules.ts';
import { createTestBoard, type TestBoard } from '../runtime/testing/test-board.ts';
import type { ThreadActivity } from '../inspection.ts';
import { BoardControl, type ControlState } from './board-control.ts';

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const texts = ['a\n', 'b\n', 'c\n', 'held\n'];
const [A, B, C] = texts.map((_, i) => textAt(i));
const THREE = program({ texts, body: `(call $say ${A}) (call $say ${B}) (call $say ${C})` });

/** Resolves once a container is where it is wanted. */
async function untilAt(container: string, activity: ThreadActivity, call: string | null = null) {
	const isThere = ({ threads }: ControlState) =>
		threads.some(
			(thread) =>
				thread.container === container && thread.activity === activity && thread.call === call
		);
	const { control } = board;
	if (isThere(control.state)) return;
	await new Promise<void>((resolve) => {
		control.onchange = (state) => {
			if (isThere(state)) resolve();
		};
	});
}

const lines = () => board.console.text.match(/^[abc]$/gm) ?? [];

test('a container of a paused board stops before its first host call, and goes on when the board does', async () => {
	board = createTestBoard();
	board.control.pause();
	const container = await board.run('t.wasm', THREE);
	await untilAt('t', 'held', 'fd_write');
	expect(lines()).toEqual([]);
	board.control.resume();
	await container.wait();
	expect(lines()).toEqual(['a', 'b', 'c']);
});

test('a step lets one host call be answered', async () => {
	board = createTestBoard();
	board.control.pause();
	const container = await board.run('t.wasm', THREE);
	for (const seen of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
		await untilAt('t', 'held', 'fd_write');
		expect(board.control.step('t')).toBe(true);
		expect(lines()).toEqual(seen);
	}
	await container.wait();
	expect(board.control.step(null)).toBe(false);
});

test('a step of one container leaves the others where they are; a step of any takes the one that waits longest', async () => {
	board = createTestBoard();
	board.control.pause();
	await board.run('one.wasm', program({ texts, body: `(call $say ${A}) (call $say ${B})` }));
	await untilAt('one', 'held', 'fd_write');
	await board.run('two.wasm', program({ texts, body: `(call $say ${C}) (call $say ${C})` }));
	await untilAt('two', 'held', 'fd_write');
	board.control.step('two');
	expect(lines()).toEqual(['c']);
	await untilAt('two', 'held', 'fd_write');
	board.control.step(null);
	expect(lines()).toEqual(['c', 'a']);
	expect(board.control.step('nobody')).toBe(false);
});

test('a pause stops time, and a step of a sleep lets it go on until the sleep is over', async () => {
	const clock = new ManualClock();
	board = createTestBoard({}, clock);
	const body = `(call $say ${A}) (call $nap (i32.const 40)) (call $say ${B})`;
	await board.run('t.wasm', program({ texts, body }));
	await clock.advance(10);
	board.control.pause();
	await untilAt('t', 'waiting', 'poll_oneoff');
	await clock.advance(1000);
	expect(board.control.clock.now()).toBe(10);
	expect(board.control.step('t')).toBe(true);
	await clock.advance(1000);
	expect(board.control.clock.now()).toBe(40);
	await untilAt('t', 'held', 'fd_write');
	expect(lines()).toEqual(['a']);
});

test('a sleep takes longer on a slow board', async () => {
	const clock = new ManualClock();
	board = createTestBoard({}, clock);
	board.control.setSpeed(0.1);
	const body = `(call $nap (i32.const 40)) (call $say ${B})`;
	const container = await board.run('t.wasm', program({ texts, body }));
	await clock.advance(399);
	expect(board.control.state.threads).toEqual([]);
	expect(lines()).toEqual([]);
	await clock.advance(1);
	await container.wait();
	expect(lines()).toEqual(['b']);
});

test('a timer stands while the board is paused', async () => {
	const clock = new ManualClock();
	board = createTestBoard({}, clock);
	board.trace.setTracing({});
	const body = `(drop (call $timer_create (i32.const 1)))
		(drop (call $timer_start (i32.const 1) (i32.const 10) (i32.const 1))) (call $nap (i32.const 500))`;
	const imports = ['timer_create', 'timer_start'];
	await board.run('t.wasm', program({ imports, body }), { capabilities: ['ocre:api'] });
	const expiries = () => {
		board.trace.flush();
		return [...board.traced].filter(({ kind }) => kind === 'timer').length;
	};
	await clock.advance(25);
	board.control.pause();
	await clock.advance(1000);
	expect(expiries()).toBe(2);
	board.control.resume();
	await clock.advance(5);
	expect(expiries()).toBe(3);
});

test('an endless loop is shown as computing, and a kill ends it during the pause', async () => {
	board = createTestBoard();
	const body = `(call $say ${A}) (loop $on (br $on))`;
	const container = await board.run('t.wasm', program({ texts, body }));
	await board.console.waitFor('a\n');
	board.control.pause();
	expect(board.control.state.threads).toEqual([
		{ container: 't', thread: 0, activity: 'computing', call: null }
	]);
	expect(board.control.step('t')).toBe(false);
	container.kill();
	await container.wait();
	expect(board.control.state.threads).toEqual([]);
});

test('a container that is held can be killed', async () => {
	board = createTestBoard();
	board.control.pause();
	const container = await board.run('t.wasm', THREE);
	await untilAt('t', 'held', 'fd_write');
	container.kill();
	await container.wait();
	expect(lines()).toEqual([]);
});

test('pause, resume and step say nothing new when there is nothing to do', () => {
	board = createTestBoard();
	const control = new BoardControl(systemClock);
	expect(control.step(null)).toBe(false);
	control.resume();
	control.pause();
	control.pause();
	expect(control.state).toEqual({ paused: true, speed: 1, threads: [] });
	for (const speed of [0, 0.009, 1.5, NaN])
		expect(() => control.setSpeed(speed)).toThrow(RangeError);
});
