// What the runtime prints while it makes and starts a container from a module that is odd, beside what the program does.
import { afterEach, expect, test } from 'vitest';
import { program, textAt } from '../testing/modules.ts';
import { createTestBoard, type TestBoard } from '../testing/test-board.ts';

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const MEMORY = '(memory (export "memory") 1)';

/** Lines between two others, without times, threads and addresses. */
function lines(from: RegExp, to: RegExp): string[] {
	const all = board.console.text
		.replace(/^\[\d\d:[^\]]*\]: /gm, '[T] ')
		.replace(/0x[0-9a-f]+/g, 'ADDRESS')
		.split('\n');
	const start = all.findIndex((line) => from.test(line));
	const end = all.findIndex((line, i) => i > start && to.test(line));
	return all.slice(start + 1, end);
}

async function run(module: string) {
	board = createTestBoard();
	await board.run('t.wasm', module, { detached: false });
}

test('every function that the firmware lacks is told when the container starts, called or not', async () => {
	await run(`(module (import "env" "nope" (func)) (import "host" "x" (func (param i64)))
		(import "wasi_snapshot_preview1" "fd_foo" (func)) ${MEMORY} (func (export "_start")))`);
	expect(lines(/Waiting for/, /completed/)).toEqual([
		'[T] warning: failed to link import function (env, nope)',
		'[T] warning: failed to link import function (host, x)',
		'[T] warning: failed to link import function (wasi_snapshot_preview1, fd_foo)'
	]);
});

test('another type is told when the container is made, and that it does not count when it starts', async () => {
	await run(
		`(module (import "env" "ocre_sleep" (func (param i64))) ${MEMORY} (func (export "_start")))`
	);
	expect(lines(/Buffer loaded/, /Created container/)).toEqual([
		"[T] failed to check signature '(i)i' and resolve pointer params for import function (env, ocre_sleep)",
		''
	]);
	expect(lines(/Waiting for/, /completed/)).toEqual([
		'[T] warning: failed to link import function (env, ocre_sleep)'
	]);
});

test('a module with WASI that is not a program is told, loaded or not', async () => {
	const yields = '(import "wasi_snapshot_preview1" "sched_yield" (func (result i32)))';
	const warning = '[T] warning: a module with WASI apis should be either a command or a reactor';
	await run(`(module ${yields} ${MEMORY} (func (export "main")))`);
	expect(lines(/Buffer loaded/, /Created container/)).toEqual([warning]);
	board.runtime.dispose();
	board = createTestBoard();
	board.install('t.wasm', `(module ${yields} (func (export "main")))`);
	expect(await board.create('t.wasm')).toBeNull();
	expect(lines(/Buffer loaded/, /Failed to create/)).toEqual([
		warning,
		'<err> wamr_runtime: Failed to load module: WASM module load failed: a module with WASI apis must export memory by default'
	]);
});

test.each([
	['(param i32)'],
	['(param i64 i64)'],
	['(param i32 i32 i32)'],
	['(result i64) (i64.const 3)'],
	['(result i32 i32) (i32.const 3) (i32.const 3)']
])('a main %s is not one', async (type) => {
	await run(`(module ${MEMORY} (func (export "main") ${type}))`);
	expect(lines(/Waiting for/, /completed/)).toEqual([
		'[T] WASM execute application failed: invalid main function type.',
		'',
		'<wrn> wamr_runtime: Main function returned error in context ADDRESS exception: None',
		'<err> wamr_runtime: Container ADDRESS exception: Exception: invalid function type of main function'
	]);
});

test('a main that takes words runs, unless there is no memory for them', async () => {
	const main = '(func (export "main") (param i32 i32) (result i32) (i32.const 3))';
	await run(`(module ${MEMORY} ${main})`);
	expect(lines(/Waiting for/, /completed/)).toEqual([]);
	board.runtime.dispose();
	await run(`(module ${main})`);
	expect(lines(/Waiting for/, /completed/).at(-1)).toBe(
		'<err> wamr_runtime: Container ADDRESS exception: Exception: allocate memory failed'
	);
});

test('an empty image, and one of code that was compiled ahead', async () => {
	board = createTestBoard();
	board.files.touch('/lfs/ocre/images/e.wasm');
	expect(await board.create('e.wasm')).toBeNull();
	expect(lines(/to load: 0/, /Failed to create/)).toEqual([
		'<err> file_alloc_read: File is empty',
		'<err> wamr_runtime: Failed to load wasm program into buffer errno=0'
	]);
	board.install('a.wasm', Uint8Array.from([0, 0x61, 0x6f, 0x74, 6, 0, 0, 0]));
	expect(await board.create('a.wasm')).toBeNull();
	expect(board.console.text).toContain(
		'Failed to load module: AOT module load failed: create section list failed\n'
	);
});

test('a message that does not fit is told by the engine, then by the runtime', async () => {
	board = createTestBoard();
	const publish = (bytes: number) =>
		`(call $number (call $publish ${textAt(0)} ${textAt(0)} ${textAt(0)} (i32.const ${bytes})))`;
	const body = `(drop (call $subscribe ${textAt(0)})) ${publish(9000)} ${publish(8140)} ${publish(1)}`;
	const module = program({ imports: ['subscribe', 'publish'], texts: ['t'], body });
	await board.run('t.wasm', module, { detached: false, capabilities: ['ocre:api'] });
	expect(lines(/Subscribed/, /Cleaning up/)).toEqual([
		'[T] warning: allocate 9000 bytes memory failed',
		'<err> ocre_messaging: Failed to allocate WASM memory for payload',
		'<wrn> ocre_messaging: No matching subscriptions found for topic t',
		'-2',
		'0',
		'[T] warning: allocate 2 bytes memory failed',
		'<err> ocre_messaging: Failed to allocate WASM memory for topic',
		'<wrn> ocre_messaging: No matching subscriptions found for topic t',
		'-2'
	]);
});
