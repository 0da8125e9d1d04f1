// What a module may contain to reach out of its container, or to take the board down with it.
import { afterEach, expect, test } from 'vitest';
import { program } from '../runtime/testing/modules.ts';
import { createTestBoard, wat, type TestBoard } from '../runtime/testing/test-board.ts';
import { NO_PROBES } from '../module/trap-probes.ts';
import type { ContainerJob, SharedCalls } from './container-thread.ts';
import { ControlBlock, INSTANTIATED, RETURNED } from './control-block.ts';
import { Doorbell } from './doorbell.ts';
import { runContainer } from './run-container.ts';

let board: TestBoard | null = null;
afterEach(() => {
	board?.runtime.dispose();
	board = null;
});

const numbers = () => board!.console.text.match(/^-?\d+$/gm)?.map(Number) ?? [];
const exception = () => /exception: Exception: (.*)/.exec(board!.console.text)?.[1];

test.each([
	['__proto__', 'polluted'],
	['constructor', 'freeze'],
	['toString', 'call'],
	['env', '__proto__'],
	['env', 'constructor']
])('an import of %s.%s reaches nothing of the thread', (module, name) => {
	const freeze = Object.freeze;
	const bell = new Doorbell();
	const control = new ControlBlock();
	const asked: number[] = [];
	const answer = () => {
		asked.push(control.functionIndex);
		bell.sleep();
		control.answer(null, 0);
	};
	const calls: SharedCalls = {
		way: 'shared',
		memory: null,
		control: control.shared,
		doorbell: bell.shared
	};
	const job: ContainerJob = {
		module: new WebAssembly.Module(
			new Uint8Array(wat(`(module (import "${module}" "${name}" (func)))`))
		),
		calls,
		tables: [],
		functions: [{ module, name, params: [], result: null }],
		entry: null,
		entryArguments: [],
		probes: NO_PROBES
	};
	runContainer(job, calls, answer);
	expect(asked).toEqual([INSTANTIATED, RETURNED]);
	expect('polluted' in {}).toBe(false);
	expect(Object.freeze).toBe(freeze);
	expect(typeof {}.toString).toBe('function');
});

test('a module that declares huge tables gets no instance, and the next one does', async () => {
	board = createTestBoard();
	const tables = Array.from({ length: 60 }, () => '(table 10000000 funcref)').join(' ');
	board.install(
		'greedy.wasm',
		`(module ${tables} (func (export "_start")) (memory (export "memory") 1))`
	);
	const greedy = await board.create('greedy.wasm');
	void greedy!.start();
	await greedy!.wait();
	expect(board.console.text).toContain('WASM module instantiate failed: allocate memory failed');
	const other = await board.run('t.wasm', program({ body: '(call $number (i32.const 5))' }));
	expect(await other.wait()).toBe(0);
	expect(numbers()).toEqual([5]);
});

test('a table grows to the 1024 elements of the board at most', async () => {
	board = createTestBoard();
	const fields = '(table $table 10 funcref)';
	const grow = (by: number) =>
		`(call $number (table.grow $table (ref.null func) (i32.const ${by})))`;
	await (
		await board.run('t.wasm', program({ fields, body: `${grow(1000)} ${grow(1000)}` }))
	).wait();
	expect(numbers()).toEqual([10, -1]);
});

test('buffers that together are longer than the memory are written in part', async () => {
	board = createTestBoard();
	const body = `(loop $more
			(i32.store (i32.add (i32.const 65536) (i32.mul (local.get $i) (i32.const 8))) (i32.const 0))
			(i32.store (i32.add (i32.const 65540) (i32.mul (local.get $i) (i32.const 8))) (i32.const 60000))
			(br_if $more (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 8000))))
		(call $number (call $open (i32.const 3) (i32.const 1) (i32.const 1024) (i32.const 1)
			(i32.const 1) (i64.const 0xfffffff) (i64.const 0xfffffff) (i32.const 0) (i32.const 800)))
		(call $number (call $write (i32.load (i32.const 800)) (i32.const 65536) (i32.const 8000) (i32.const 84)))
		(call $number (i32.load (i32.const 84)))`;
	const module = program({ imports: ['open'], texts: ['f'], body });
	await (await board.run('t.wasm', module, { capabilities: ['filesystem'] })).wait();
	const [opened, result, written = 0] = numbers();
	expect([opened, result, exception()]).toEqual([0, 0, undefined]);
	expect(written).toBeGreaterThanOrEqual(60_000);
	expect(board.files.stat('/lfs/ocre/containers/t/f').sizeBytes).toBe(written);
	expect(written).toBeLessThanOrEqual(3 * 65_536);
});

test('a write before the beginning of a file is refused', async () => {
	board = createTestBoard();
	const body = `(i32.store (i32.const 64) (i32.const 1024)) (i32.store (i32.const 68) (i32.const 1))
		(call $number (call $open (i32.const 3) (i32.const 1) (i32.const 1024) (i32.const 1)
			(i32.const 1) (i64.const 0xfffffff) (i64.const 0xfffffff) (i32.const 0) (i32.const 800)))
		(call $number (call $pwrite (i32.load (i32.const 800)) (i32.const 64) (i32.const 1) (i64.const -5) (i32.const 84)))`;
	const module = program({ imports: ['open', 'pwrite'], texts: ['f'], body });
	await (await board.run('t.wasm', module, { capabilities: ['filesystem'] })).wait();
	expect(numbers()).toEqual([0, 28]);
	expect(exception()).toBeUndefined();
});

test('a container that makes files without end fills the board, not the page', async () => {
	board = createTestBoard({ storage: { blockBytes: 4096, blocks: 64 } });
	const body = `(loop $more
		(i32.store (i32.const 1024) (i32.add (i32.const 0x61616161) (local.tee $i (i32.add (local.get $i) (i32.const 1)))))
		(i32.store8 (i32.const 1025) (i32.add (i32.const 97) (i32.and (local.get $i) (i32.const 15))))
		(i32.store8 (i32.const 1026) (i32.add (i32.const 97) (i32.and (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 15))))
		(i32.store8 (i32.const 1027) (i32.add (i32.const 97) (i32.and (i32.shr_u (local.get $i) (i32.const 8)) (i32.const 15))))
		(i32.store8 (i32.const 1024) (i32.add (i32.const 97) (i32.and (i32.shr_u (local.get $i) (i32.const 12)) (i32.const 15))))
		(local.set $j (call $open (i32.const 3) (i32.const 1) (i32.const 1024) (i32.const 60)
			(i32.const 1) (i64.const 0xfffffff) (i64.const 0xfffffff) (i32.const 0) (i32.const 800)))
		(if (i32.eqz (local.get $j)) (then (drop (call $close (i32.load (i32.const 800)))) (br_if $more (i32.lt_u (local.get $i) (i32.const 30000))))))
		(call $number (local.get $j)) (call $number (i32.lt_u (local.get $i) (i32.const 30000)))`;
	const texts = ['x'.repeat(60)];
	const module = program({ imports: ['open', 'close'], texts, body });
	await (await board.run('t.wasm', module, { capabilities: ['filesystem'] })).wait();
	expect(numbers()).toEqual([51, 1]);
	expect(board.files.volume().freeBlocks).toBeLessThan(2);
	board.files.removeTree('/lfs/ocre/containers/t');
	expect(board.files.volume().freeBlocks).toBeGreaterThan(40);
});

test('a container whose calls are logged waits for the console as one that prints does', async () => {
	board = createTestBoard();
	let open = () => {};
	const body =
		'(call $say (i32.const 1024)) (loop $ever (drop (call $timer_stop (i32.const 99))) (br $ever))';
	const started = board.run('t.wasm', program({ imports: ['timer_stop'], texts: ['go'], body }));
	await board.console.waitFor('Invalid module');
	board.console.room = new Promise((resolve) => (open = resolve));
	const logged = () => board!.console.text.split('Invalid module').length;
	const before = logged();
	await new Promise((resolve) => setTimeout(resolve, 30));
	expect(logged() - before).toBeLessThanOrEqual(1);
	board.console.room = null;
	open();
	await new Promise((resolve) => setTimeout(resolve, 30));
	expect(logged() - before).toBeGreaterThan(1);
	const container = await started;
	board.console.room = new Promise(() => undefined);
	await new Promise((resolve) => setTimeout(resolve, 5));
	container.kill();
	expect(await container.wait()).toBe(0);
});
