import { afterEach, expect, test } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { program } from '../runtime/testing/modules.ts';
import { createTestBoard, type TestBoard } from '../runtime/testing/test-board.ts';
import { NO_PROBES } from '../module/trap-probes.ts';
import { createBrowserThreads } from './browser-threads.ts';
import type { ContainerThread, ThreadFactory } from './container-thread.ts';
import { ControlBlock } from './control-block.ts';
import { Doorbell } from './doorbell.ts';
import { createNodeThreads } from './node-threads.ts';
import { ThreadPool } from './thread-pool.ts';

let board: TestBoard | null = null;
afterEach(() => board?.runtime.dispose());

test('a container that calls the host without end leaves room for timers and other containers', async () => {
	board = createTestBoard();
	const busy = await board.run(
		'busy.wasm',
		program({ body: '(loop $ever (drop (call $next)) (br $ever))' })
	);
	await new Promise((resolve) => setTimeout(resolve, 5));
	const other = await board.run('other.wasm', program({ body: '(call $nap (i32.const 2))' }));
	expect(await other.wait()).toBe(0);
	busy.kill();
	expect(await busy.wait()).toBe(0);
});

test('ten containers that start at once all end', async () => {
	board = createTestBoard();
	const module = program({ body: '(call $nap (i32.const 1)) (call $number (i32.const 5))' });
	board.install('t.wasm', module);
	const started = Array.from({ length: 10 }, async (_, i) => {
		const container = await board!.create('t.wasm', { id: `c${i}` });
		await container!.start();
		return container!.wait();
	});
	expect(await Promise.all(started)).toEqual(new Array<number>(10).fill(0));
	expect(board.console.text.match(/^5$/gm)).toHaveLength(10);
});

test('a page that is not isolated is told so', () => {
	expect(() => createBrowserThreads()).toThrow(AppError);
	expect(() => createBrowserThreads()).toThrow(expect.objectContaining({ code: 'not-isolated' }));
});

/** Threads that run nothing and count their ends. */
function idleThreads(): ThreadFactory & { made: (ContainerThread & { ends: number })[] } {
	const made: (ContainerThread & { ends: number })[] = [];
	return {
		made,
		sharesMemory: true,
		create() {
			const thread = {
				onring: null,
				oncall: null,
				answer: () => undefined,
				oncrash: null,
				ends: 0,
				run: () => undefined,
				terminate: () => void thread.ends++
			};
			made.push(thread);
			return thread;
		}
	};
}

test('the pool keeps one thread ready and ends the others', async () => {
	const threads = idleThreads();
	const pool = new ThreadPool(threads, () => undefined);
	const first = pool.take(() => undefined);
	await Promise.resolve();
	expect(threads.made).toHaveLength(2);
	pool.giveBack(first);
	expect(threads.made.map(({ ends }) => ends)).toEqual([1, 0]);
	pool.dispose();
	expect(threads.made.map(({ ends }) => ends)).toEqual([1, 1]);
});

test('a spare thread that dies is replaced by the next', () => {
	const threads = idleThreads();
	const pool = new ThreadPool(threads, () => undefined);
	threads.made[0]!.oncrash?.('gone');
	expect(pool.take(() => undefined)).toBe(threads.made[1]);
	pool.dispose();
});

test('only the first ring at a sleeping board needs a message', () => {
	const bell = new Doorbell();
	expect(bell.ring()).toBe(true);
	expect(bell.ring()).toBe(false);
	const before = bell.rings;
	bell.sleep();
	expect(bell.ring()).toBe(true);
	expect(bell.waitForRing(before, 0)).toBe(true);
	expect(bell.waitForRing(bell.rings, 0)).toBe(false);
});

test('a thread reaches the board although the wake-up message of another one was lost', async () => {
	const bell = new Doorbell();
	expect(bell.ring()).toBe(true);
	const control = new ControlBlock();
	const thread = createNodeThreads().create();
	const rung = new Promise<void>((resolve) => (thread.onring = resolve));
	thread.run({
		module: new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])),
		calls: { way: 'shared', memory: null, control: control.shared, doorbell: bell.shared },
		tables: [],
		functions: [],
		entry: null,
		entryArguments: [],
		probes: NO_PROBES
	});
	await rung;
	expect(control.requested).toBe(true);
	thread.terminate();
});
