import { afterEach, expect, test } from 'vitest';
import { THREAD_BYTES } from '#lib/abi/board-limits.ts';
import { SPAWNED_THREAD_BYTES } from './memory-budget.ts';
import { EVENT, program, textAt, type ProgramText } from '../testing/modules.ts';
import { createTestBoard, type TestBoard } from '../testing/test-board.ts';
import { ThreadIds } from './thread-ids.ts';

let board: TestBoard | null = null;
afterEach(() => {
	board?.runtime.dispose();
	board = null;
});

/** Threads count themselves here when they have done what they were asked for. */
const DONE = '(i32.const 4096)';
const SHARED = '2 4 shared';

/** A module whose threads run `thread`, with the locals `$tid`, `$arg` and `$n`; `$await` waits for so many of them. */
function threaded(thread: string, { fields = '', imports = [], ...rest }: ProgramText): string {
	return program({
		memory: SHARED,
		imports: ['spawn', ...imports],
		fields: `(func $done
			(drop (i32.atomic.rmw.add ${DONE} (i32.const 1)))
			(drop (memory.atomic.notify ${DONE} (i32.const -1))))
		(func $await (param $count i32) (local $seen i32)
			(block $all (loop $more
				(local.set $seen (i32.atomic.load ${DONE}))
				(br_if $all (i32.ge_s (local.get $seen) (local.get $count)))
				(drop (memory.atomic.wait32 ${DONE} (local.get $seen) (i64.const -1)))
				(br $more))))
		(func (export "wasi_thread_start") (param $tid i32) (param $arg i32) (local $n i32) ${thread})
		${fields}`,
		...rest
	});
}

const numbers = () => board!.console.text.match(/^-?\d+$/gm)?.map(Number) ?? [];
const exception = () => /exception: Exception: (.*)/.exec(board!.console.text)?.[1];
const codes = () => board!.notices.map(({ code }) => code);

async function run(module: string, options = {}) {
	board ??= createTestBoard();
	return board.run('t.wasm', module, options);
}

const spawn = (argument: number) => `(call $number (call $spawn (i32.const ${argument})))`;
const FOREVER = '(loop $ever (br $ever))';

test('four threads run beside the main one on one memory, with the numbers 1 to 4', async () => {
	const body = `${[10, 20, 30, 40].map(spawn).join(' ')} (call $await (i32.const 4))
		(loop $each (call $number (i32.load (i32.add (i32.const 8192) (local.get $i))))
			(br_if $each (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 16))))`;
	const store = `(i32.store (i32.add (i32.const 8188) (i32.mul (local.get $tid) (i32.const 4)))
		(i32.add (local.get $arg) (local.get $tid))) (call $done) (call $await (i32.const 4))`;
	const container = await run(threaded(store, { body }));
	expect(await container.wait()).toBe(0);
	expect(numbers()).toEqual([1, 2, 3, 4, 11, 22, 33, 44]);
	expect(exception()).toBeUndefined();
});

test('the fifth thread at a time is refused in the words of the engine, and the program goes on', async () => {
	const body = `${[0, 0, 0, 0, 0].map(spawn).join(' ')} (call $say ${textAt(0)})`;
	const container = await run(threaded(FOREVER, { body, texts: ['end\n'] }));
	expect(await container.wait()).toBe(0);
	expect(numbers()).toEqual([1, 2, 3, 4, -1]);
	expect(board!.console.text).toMatch(
		/\[\d\d:\d\d:\d\d:\d{3} - [0-9A-F]+\]: thread manager error: maximum number of threads exceeded\n\[.*\]: Failed to spawn a new thread\n-1\nend\n/
	);
	expect(codes()).toEqual(['threads-exhausted']);
	expect(exception()).toBeUndefined();
});

test('a module without wasi_thread_start gets no thread', async () => {
	const body = spawn(0);
	const container = await run(program({ memory: SHARED, imports: ['spawn'], body }));
	expect(await container.wait()).toBe(0);
	expect(numbers()).toEqual([-1]);
	expect(board!.console.text).toContain(
		']: Failed to find thread start function wasi_thread_start\n'
	);
	expect(codes()).toEqual(['thread-start-missing']);
});

test('without shared memory a thread runs on an empty memory of its own', async () => {
	const report = `(if (i32.load (i32.const 1024)) (then unreachable))
		(i32.store (i32.const 1024) (i32.const 7)) (call $exit (i32.const 5))`;
	const module = program({
		imports: ['spawn', 'exit'],
		texts: ['text'],
		fields: `(func (export "wasi_thread_start") (param i32 i32) ${report})`,
		body: `(drop (call $spawn (i32.const 0))) ${FOREVER}`
	});
	const container = await run(module);
	expect(await container.wait()).toBe(5);
	expect(codes()).toEqual(['thread-memory-not-shared']);
});

test('a thread does not write the initial data again', async () => {
	const at = textAt(0);
	const body = `(i32.store8 ${at} (i32.const 66)) (drop (call $spawn (i32.const 0)))
		(call $await (i32.const 1)) (call $say ${at})`;
	const container = await run(threaded('(call $done)', { body, texts: ['A\n'] }));
	await container.wait();
	expect(board!.console.text).toContain('B\n');
});

test.each([
	['a trap', 'unreachable', 'unreachable', 0],
	['proc_exit', '(call $exit (i32.const 9))', undefined, 9]
])('%s in a thread ends the others and the container', async (_, end, text, code) => {
	const thread = `(if (local.get $arg) (then ${end})) ${FOREVER}`;
	const body = `${[0, 0, 1].map(spawn).join(' ')} ${FOREVER}`;
	const container = await run(threaded(thread, { body, imports: ['exit'] }));
	expect(await container.wait()).toBe(code);
	expect(exception()).toBe(text);
});

test('the return of the main thread ends threads that compute and threads that wait', async () => {
	const thread = `(call $done) (if (local.get $arg) (then ${FOREVER}))
		(drop (memory.atomic.wait32 (i32.const 8192) (i32.const 0) (i64.const -1)))`;
	const body = `${[0, 1, 0].map(spawn).join(' ')} (call $await (i32.const 3))`;
	const container = await run(threaded(thread, { body }));
	expect(await container.wait()).toBe(0);
	expect(exception()).toBeUndefined();
});

test.each([
	['that compute', FOREVER, FOREVER],
	[
		'that wait for each other',
		'(drop (memory.atomic.wait32 (i32.const 8192) (i32.const 0) (i64.const -1)))',
		'(drop (memory.atomic.wait32 (i32.const 8192) (i32.const 0) (i64.const -1)))'
	],
	['of which one sleeps', '(drop (call $sleep (i32.const 40)))', FOREVER]
])('a kill ends all threads %s', async (_, thread, main) => {
	const body = `${[0, 0].map(spawn).join(' ')} (call $await (i32.const 2)) (call $say ${textAt(0)}) ${main}`;
	const module = threaded(`(call $done) ${thread}`, { body, texts: ['go\n'], imports: ['sleep'] });
	const container = await run(module);
	await board!.console.waitFor('go\n');
	container.kill();
	expect(await container.wait()).toBe(0);
	expect(exception()).toBe('terminated by user');
	expect(board!.console.text.match(/completed successfully/g)).toHaveLength(1);
});

test('a thread that ended makes room for another, which gets its number', async () => {
	const body = `(loop $again
			(local.set $j (call $spawn (i32.const 0)))
			(if (i32.gt_s (local.get $j) (i32.const 0)) (then
				(local.set $i (i32.add (local.get $i) (i32.const 1)))
				(call $await (local.get $i))))
			(call $nap (i32.const 1))
			(br_if $again (i32.lt_u (local.get $i) (i32.const 12))))
		(call $number (local.get $i))`;
	const container = await run(threaded('(call $done)', { body }));
	expect(await container.wait()).toBe(0);
	expect(numbers()).toEqual([12]);
});

test('a thread may start another one', async () => {
	const thread = `(if (local.get $arg) (then
		(drop (call $spawn (i32.sub (local.get $arg) (i32.const 1)))))) (call $done)`;
	const body = `${spawn(3)} (call $await (i32.const 4)) (call $number (i32.load ${DONE}))`;
	const container = await run(threaded(thread, { body }));
	expect(await container.wait()).toBe(0);
	expect(numbers()).toEqual([1, 4]);
});

test('events and timers belong to the thread that made them', async () => {
	const thread = `(loop $more
			(local.set $n (call $next))
			(br_if $more (i32.ne (local.get $n) (i32.const -1))))
		(i32.store (i32.const 8192) (local.get $n))
		(i32.store (i32.const 8196) (call $timer_stop (i32.const 1)))
		(call $done)`;
	const body = `(drop (call $timer_create (i32.const 1)))
		(drop (call $timer_start (i32.const 1) (i32.const 1) (i32.const 0)))
		${spawn(0)} (call $await (i32.const 1))
		(call $number (i32.load (i32.const 8192))) (call $number (i32.load (i32.const 8196)))
		(call $number (call $next)) (call $number (i32.load (i32.const ${EVENT + 4})))`;
	const imports = ['timer_create', 'timer_start', 'timer_stop'];
	const container = await run(threaded(thread, { body, imports }), {
		capabilities: ['ocre:api']
	});
	expect(await container.wait()).toBe(0);
	expect(numbers()).toEqual([1, -1, -22, 0, 1]);
});

test.each([
	['faithful', -16],
	['documented', 0]
] as const)(
	'on a %s board the timer of a thread that ended is %i to the next one who wants it',
	async (mode, result) => {
		const body = `${spawn(0)} (call $await (i32.const 1)) (call $nap (i32.const 5))
		(loop $again (local.set $j (call $spawn (i32.const 1)))
			(br_if $again (i32.ne (local.get $j) (i32.const 1))))
		(call $await (i32.const 2)) (call $number (call $timer_create (i32.const 3)))`;
		const thread =
			'(if (i32.eqz (local.get $arg)) (then (drop (call $timer_create (i32.const 3))))) (call $done)';
		board = createTestBoard({}, undefined, mode);
		const container = await run(threaded(thread, { body, imports: ['timer_create'] }), {
			capabilities: ['ocre:api']
		});
		await container.wait();
		expect(numbers()).toEqual([1, result]);
		expect(codes()).toContain('thread-leak');
	}
);

test('a shared memory that can grow takes its maximum from the board at once', async () => {
	board = createTestBoard({ containerMemoryBytes: 5 * 65536 });
	const grows = '(drop (memory.grow (i32.const 0)))';
	board.install('t.wasm', threaded('', { body: grows, memory: '2 6 shared' }));
	const container = await board.create('t.wasm');
	void container!.start();
	expect(await container!.wait()).toBe(-1);
	expect(board.console.text).toContain('allocate linear memory failed');
	expect(codes()).toEqual(['shared-memory-too-large', 'start-hangs']);
	const fixed = await board.run('fixed.wasm', threaded('', { body: '', memory: '2 6 shared' }));
	expect(await fixed.wait()).toBe(0);
});

test('each thread takes a stack from the memory for containers, and none from the system heap', async () => {
	const asking = (count: number) =>
		threaded(FOREVER, { body: `${spawn(0).repeat(count)} ${FOREVER}` });
	board = createTestBoard();
	const alone = await run(asking(0));
	const used = board.state.memory!.totalBytes - board.state.memory!.freeBytes;
	alone.kill();
	await alone.wait();
	board.runtime.dispose();
	board = createTestBoard({
		systemHeapBytes: THREAD_BYTES,
		// Each call has some bytes in the image.
		containerMemoryBytes: used + 100 + 2 * SPAWNED_THREAD_BYTES
	});
	await run(asking(3));
	await board.waitForNotice('thread-without-memory');
	expect(board.state.memory!.containers).toMatchObject([
		{ spawnedBytes: 2 * SPAWNED_THREAD_BYTES, threadBytes: THREAD_BYTES, timerBytes: 0 }
	]);
});

test('numbers of threads count up in doubling steps, and the last one given back comes first', () => {
	const ids = new ThreadIds();
	const taken = Array.from({ length: 10 }, () => ids.take());
	expect(taken).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
	ids.release(3);
	ids.release(7);
	expect([ids.take(), ids.take(), ids.take()]).toEqual([7, 3, 11]);
});
