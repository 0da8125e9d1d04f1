// The same board over calls that are messages. Run with CALLS=posted, every other test of the runtime does so, too.
import { afterEach, expect, test } from 'vitest';
import { DEFAULT_MODE } from '#lib/abi/board-mode.ts';
import { systemClock } from '#lib/core/clock.ts';
import { DEFAULT_ZEPHYR } from '#lib/abi/zephyr.ts';
import { createBlockingThreads } from '../../container/testing/blocking-threads.ts';
import { EVENT, program, textAt } from '../testing/modules.ts';
import { createTestBoard, type TestBoard } from '../testing/test-board.ts';

const threads = createBlockingThreads();
let board: TestBoard | null = null;
afterEach(() => board?.runtime.dispose());

function unshared(): void {
	board = createTestBoard({}, systemClock, DEFAULT_MODE, DEFAULT_ZEPHYR, threads);
}

const run: TestBoard['run'] = (...args) => board!.run(...args);

const numbers = () => board!.console.text.match(/^-?\d+$/gm)?.map(Number) ?? [];

test('a program prints from its own memory, and the board writes into it', async () => {
	unshared();
	const body = `(call $say ${textAt(0)}) (drop (call $random (i32.const 64) (i32.const 4)))
		(call $number (i32.ne (i32.load (i32.const 64)) (i32.const 0)))`;
	const container = await run(
		't.wasm',
		program({ imports: ['random'], texts: ['from here'], body })
	);
	expect(await container.wait()).toBe(0);
	expect(board!.console.text).toMatch(/from here\s*1\s/);
});

test('a message is in the memory of its subscriber when the subscriber asks next', async () => {
	unshared();
	const hears = `(drop (call $dispatcher (i32.const 2) (i32.const 0)))
		(drop (call $subscribe ${textAt(0)})) (call $say ${textAt(1)})
		(loop $wait (br_if $wait (i32.ne (call $next) (i32.const 0))))
		(call $number (i32.load8_u (i32.load (i32.const ${EVENT + 16}))))`;
	const listener = await run(
		'hears.wasm',
		program({ imports: ['dispatcher', 'subscribe'], texts: ['news', 'ready'], body: hears }),
		{ capabilities: ['ocre:api'] }
	);
	await board!.console.waitFor('ready');
	const says = `(i32.store8 (i32.const 64) (i32.const 42))
		(drop (call $publish ${textAt(0)} ${textAt(0)} (i32.const 64) (i32.const 1)))`;
	const publisher = await run(
		'says.wasm',
		program({ imports: ['publish'], texts: ['news'], body: says })
	);
	await publisher.wait();
	expect(await listener.wait()).toBe(0);
	expect(numbers()).toEqual([42]);
});

test('what a program grows its memory by is there for the board', async () => {
	unshared();
	const body = `(drop (memory.grow (i32.const 1)))
		(i32.store8 (i32.const 70000) (i32.const 72))
		(i32.store (i32.const 64) (i32.const 70000)) (i32.store (i32.const 68) (i32.const 1))
		(drop (call $write (i32.const 1) (i32.const 64) (i32.const 1) (i32.const 72)))`;
	const module = program({ memory: '1 4', imports: ['write'], body });
	expect(await (await run('t.wasm', module)).wait()).toBe(0);
	expect(board!.console.text).toContain('H');
});

test('a thread is refused as where there is no room for one, and the reason is told', async () => {
	unshared();
	const module = program({
		imports: ['spawn'],
		fields: '(func (export "wasi_thread_start") (param i32 i32))',
		body: '(call $number (call $spawn (i32.const 0)))'
	});
	expect(await (await run('t.wasm', module)).wait()).toBe(0);
	expect(numbers()).toEqual([-1]);
	expect(board!.notices.map(({ code }) => code)).toEqual(['threads-not-here']);
});

test('a container that computes without end is killed, and so is one that calls without end', async () => {
	unshared();
	const computes = await run('computes.wasm', program({ body: '(loop $ever (br $ever))' }));
	const calls = await run(
		'calls.wasm',
		program({ body: '(loop $ever (drop (call $next)) (br $ever))' })
	);
	computes.kill();
	calls.kill();
	expect(await Promise.all([computes.wait(), calls.wait()])).toEqual([0, 0]);
});
