import { afterEach, expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { program, textAt } from './testing/modules.ts';
import { createTestBoard, type TestBoard } from './testing/test-board.ts';

let board: TestBoard;
afterEach(() => {
	board.control.dispose();
	board.runtime.dispose();
});

const API = { capabilities: ['ocre:api'] };

test('timers, subscriptions and threads are told, and what each thread waits in', async () => {
	const clock = new ManualClock();
	board = createTestBoard({}, clock);
	const body = `(drop (call $timer_create (i32.const 2)))
		(drop (call $timer_start (i32.const 2) (i32.const 100) (i32.const 1)))
		(drop (call $subscribe ${textAt(0)})) (call $nap (i32.const 500))`;
	const imports = ['timer_create', 'timer_start', 'subscribe'];
	await board.run('t.wasm', program({ imports, texts: ['news'], body }), API);
	await clock.advance(30);
	const { timers, subscriptions, threads, ringSize, events } = board.runtime.inspect();
	expect(timers).toEqual([
		{ id: 2, container: 't', intervalMs: 100, remainingMs: 70, repeats: true }
	]);
	expect(subscriptions).toEqual([{ container: 't', topic: 'news' }]);
	expect(threads).toEqual([
		{ container: 't', thread: 0, activity: 'waiting', call: 'poll_oneoff', cpuShare: null }
	]);
	expect([ringSize, events]).toEqual([32, []]);
});

test('an event at the head of the ring that nobody fetches is seen to block the others', async () => {
	const clock = new ManualClock();
	board = createTestBoard({}, clock);
	const start = (id: number, ms: number) => `(drop (call $timer_create (i32.const ${id})))
		(drop (call $timer_start (i32.const ${id}) (i32.const ${ms}) (i32.const 0)))`;
	const imports = ['timer_create', 'timer_start'];
	const body = (id: number) => `${start(id, 10 * id)} (call $nap (i32.const 500))`;
	await board.run('a.wasm', program({ imports, body: body(2) }), API);
	await board.run('b.wasm', program({ imports, body: body(3) }), API);
	await clock.advance(40);
	expect(board.runtime.inspect().events).toEqual([
		{ kind: 'timer', container: 'a', timer: 2, isBlocked: false },
		{ kind: 'timer', container: 'b', timer: 3, isBlocked: true }
	]);
});

test('a container that only sleeps takes no CPU, and one that computes takes all of it', async () => {
	const clock = new ManualClock();
	board = createTestBoard({}, clock);
	await board.run('sleeper.wasm', program({ body: '(call $nap (i32.const 5000))' }));
	const loops = program({ texts: ['on\n'], body: `(call $say ${textAt(0)}) (loop $l (br $l))` });
	const started = board.run('loop.wasm', loops);
	await board.console.waitFor('on\n');
	await clock.advance(500);
	await started;
	board.runtime.inspect();
	await clock.advance(500);
	const shares = board.runtime
		.inspect()
		.threads.map(({ container, cpuShare }) => [container, cpuShare]);
	expect(shares).toEqual([
		['sleeper', 0],
		['loop', 1]
	]);
	await clock.advance(10_000);
	expect(board.control.metering).toBe(false);
});
