// What a module may contain to reach out of its container, or to take the board down with it.
import { afterEach, expect, test } from 'vitest';
import { program } from '../runtime/testing/modules.ts';
import { createTestBoard, wat, type TestBoard } from '../runtime/testing/test-board.ts';
import type { ContainerJob } from './container-thread.ts';
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
	const job: ContainerJob = {
		module: new WebAssembly.Module(
			new Uint8Array(wat(`(module (import "${module}" "${name}" (func)))`))
		),
		memory: null,
		tables: [],
		functions: [{ module, name, params: [], result: null }],
		entry: null,
		control: control.shared,
		doorbell: bell.shared
	};
	runContainer(job, answer);
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
