// How programs end that do what they must not: each with the text that the real runtime printed.
import { afterEach, expect, test } from 'vitest';
import { program } from '../testing/modules.ts';
import { createTestBoard, type TestBoard } from '../testing/test-board.ts';

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const exception = () => /exception: Exception: (.*)/.exec(board.console.text)?.[1];
const failure = () =>
	/Failed to instantiate module: WASM module instantiate failed: (.*), for/.exec(
		board.console.text
	)?.[1];

const command = (body: string, fields = '') => `(module ${fields}
	(memory (export "memory") 1) (func (export "_start") ${body}))`;

async function endOf(module: string): Promise<string | undefined> {
	board = createTestBoard();
	const container = await board.run('t.wasm', module);
	expect(await container.wait()).toBe(0);
	return exception();
}

/** A table of four elements, of which the first is a function, and a second table. */
const TABLE = `(type $none (func)) (type $number (func (result i32)))
	(table $t 4 8 funcref) (table $u 2 funcref)
	(elem (table $t) (i32.const 0) func $f) (elem $e func $f $f) (func $f)`;

test.each([
	['a null element', '(call_indirect $t (type $none) (i32.const 2))', 'uninitialized element'],
	[
		'a null element of another type',
		'(drop (call_indirect $t (type $number) (i32.const 2)))',
		'uninitialized element'
	],
	[
		'a function of another type',
		'(drop (call_indirect $t (type $number) (i32.const 0)))',
		'indirect call type mismatch'
	],
	[
		'an element behind the end',
		'(call_indirect $t (type $none) (i32.const 4))',
		'undefined element'
	],
	['the element -1', '(call_indirect $t (type $none) (i32.const -1))', 'undefined element'],
	[
		'an element that was grown',
		'(drop (table.grow $t (ref.null func) (i32.const 1))) (call_indirect $t (type $none) (i32.const 4))',
		'uninitialized element'
	],
	[
		'a null element of a second table',
		'(call_indirect $u (type $none) (i32.const 1))',
		'uninitialized element'
	],
	[
		'an element behind a second table',
		'(call_indirect $u (type $none) (i32.const 2))',
		'undefined element'
	],
	['table.get', '(drop (table.get $t (i32.const 4)))', 'out of bounds table access'],
	['table.set', '(table.set $t (i32.const 4) (ref.null func))', 'out of bounds table access'],
	[
		'table.copy',
		'(call_indirect $t (type $none) (i32.const 0)) (table.copy $t $t (i32.const 3) (i32.const 0) (i32.const 2))',
		'out of bounds table access'
	],
	[
		'table.fill',
		'(table.fill $t (i32.const 3) (ref.null func) (i32.const 2))',
		'out of bounds table access'
	],
	[
		'table.init',
		'(table.init $t $e (i32.const 3) (i32.const 0) (i32.const 2))',
		'out of bounds table access'
	]
])('a table, %s', async (_, body, text) => {
	expect(await endOf(command(body, TABLE))).toBe(text);
});

test('a call that comes back leaves nothing behind that a later trap is told from', async () => {
	const body = '(call_indirect $t (type $none) (i32.const 0)) unreachable';
	expect(await endOf(command(body, TABLE))).toBe('unreachable');
});

test.each([
	['(i32.trunc_f32_s (f32.const 1e20))', 'integer overflow'],
	['(i32.trunc_f32_s (f32.const nan))', 'invalid conversion to integer'],
	['(i32.trunc_f32_u (f32.const -1))', 'integer overflow'],
	['(i32.trunc_f32_u (f32.const -0.9))', undefined],
	['(i32.trunc_f64_s (f64.const 2147483648))', 'integer overflow'],
	['(i32.trunc_f64_s (f64.const 2147483647.9))', undefined],
	['(i32.trunc_f64_u (f64.const nan))', 'invalid conversion to integer'],
	['(i64.trunc_f64_s (f64.const 1e30))', 'integer overflow'],
	['(i64.trunc_f32_u (f32.const nan))', 'invalid conversion to integer'],
	['(i32.trunc_sat_f32_s (f32.const nan))', undefined],
	['(i64.div_s (i64.const 0x8000000000000000) (i64.const -1))', 'integer overflow'],
	['(i64.rem_u (i64.const 1) (i64.const 0))', 'integer divide by zero']
])('%s: %s', async (expression, text) => {
	expect(await endOf(command(`(drop ${expression})`))).toBe(text);
});

test('a wait in memory that is not shared traps, a notification does not', async () => {
	const wait = '(memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const 0))';
	expect(await endOf(command(`(drop ${wait})`))).toBe('expected shared memory');
	board.runtime.dispose();
	const notify = '(memory.atomic.notify (i32.const 0) (i32.const 0))';
	expect(await endOf(command(`(drop ${notify})`))).toBeUndefined();
});

/** 8192 bytes follow the memory of a program that never asks for its size. */
const END = 65536 + 8192;

test.each([
	['a load within', `(drop (i32.load (i32.const ${END - 4})))`, undefined],
	['a load across', `(drop (i32.load (i32.const ${END - 3})))`, 'out of bounds memory access'],
	['a load behind', `(drop (i32.load8_u (i32.const ${END})))`, 'out of bounds memory access'],
	[
		'a load by its offset',
		`(drop (i32.load offset=${END} (i32.const 0)))`,
		'out of bounds memory access'
	],
	[
		'a load far away',
		'(drop (i32.load offset=4294967295 (i32.const -4)))',
		'out of bounds memory access'
	],
	['a store within', `(i64.store (i32.const ${END - 8}) (i64.const 1))`, undefined],
	[
		'a store across',
		`(i64.store (i32.const ${END - 7}) (i64.const 1))`,
		'out of bounds memory access'
	],
	['a fill within', `(memory.fill (i32.const ${END - 8}) (i32.const 1) (i32.const 8))`, undefined],
	[
		'a fill across',
		`(memory.fill (i32.const ${END - 8}) (i32.const 1) (i32.const 9))`,
		'out of bounds memory access'
	],
	[
		'a fill that wraps around',
		'(memory.fill (i32.const -4096) (i32.const 1) (i32.const 2))',
		'out of bounds memory access'
	],
	[
		'a fill of nothing behind',
		`(memory.fill (i32.const ${END + 1}) (i32.const 1) (i32.const 0))`,
		'out of bounds memory access'
	],
	['a copy within', `(memory.copy (i32.const ${END - 8}) (i32.const 0) (i32.const 8))`, undefined],
	[
		'a copy from behind',
		`(memory.copy (i32.const 0) (i32.const ${END}) (i32.const 1))`,
		'out of bounds memory access'
	],
	[
		'a copy that wraps around',
		'(memory.copy (i32.const 0) (i32.const -1) (i32.const 1))',
		'out of bounds memory access'
	],
	[
		'an init within',
		`(memory.init $d (i32.const ${END - 2}) (i32.const 0) (i32.const 2))`,
		undefined
	],
	[
		'an init across',
		`(memory.init $d (i32.const ${END - 1}) (i32.const 0) (i32.const 2))`,
		'out of bounds memory access'
	],
	[
		'an init beyond its data',
		'(memory.init $d (i32.const 0) (i32.const 1) (i32.const 2))',
		'out of bounds memory access'
	]
])('the end of a memory, %s', async (_, body, text) => {
	expect(await endOf(command(body, '(data $d "ab")'))).toBe(text);
});

test('data, texts and copies lie where the program means them', async () => {
	board = createTestBoard();
	const body = `(memory.copy (i32.const 2048) (i32.const 1024) (i32.const 6)) (call $say (i32.const 2048))
		(memory.fill (i32.const 2048) (i32.const 65) (i32.const 3)) (call $say (i32.const 2048))
		(call $number (i32.atomic.rmw.add (i32.const 4096) (i32.const 7))) (call $number (i32.load (i32.const 4096)))`;
	const container = await board.run('t.wasm', program({ texts: ['one2\n'], body }));
	expect(await container.wait()).toBe(0);
	expect(board.console.text).toContain('one2\nAAA2\n0\n7\n');
});

test('a memory of one page that cannot grow reads as one page, whatever is asked of it', async () => {
	board = createTestBoard();
	const body = `(call $number (memory.size)) (call $number (memory.grow (i32.const 0)))
		(call $number (memory.grow (i32.const 1))) (call $number (memory.size))`;
	await (await board.run('t.wasm', program({ memory: '1 1', body }))).wait();
	expect(board.console.text).toContain('1\n1\n-1\n1\n');
});

test.each([
	[
		'elements',
		'(table 4 funcref) (elem (i32.const 3) $f $f) (func $f)',
		'out of bounds table access'
	],
	[
		'elements at -1',
		'(table 4 funcref) (elem (i32.const -1) $f) (func $f)',
		'out of bounds table access'
	],
	['no elements', '(table 4 funcref) (elem (i32.const 5) func)', 'out of bounds table access'],
	['data', '(data (i32.const 80000) "ab")', 'out of bounds memory access'],
	['data at -1', '(data (i32.const -1) "ab")', 'out of bounds memory access'],
	[
		'data and elements',
		'(table 4 funcref) (elem (i32.const 3) $f $f) (func $f) (data (i32.const 80000) "ab")',
		'out of bounds memory access'
	],
	['a start function', '(func $s unreachable) (start $s)', 'Exception: unreachable'],
	[
		'a start function that divides',
		'(func $s (drop (i32.div_s (i32.const 1) (i32.const 0)))) (start $s)',
		'Exception: integer divide by zero'
	],
	[
		'a start function that exits',
		'(import "wasi_snapshot_preview1" "proc_exit" (func $x (param i32))) (func $s (call $x (i32.const 3))) (start $s)',
		'Exception: wasi proc exit'
	],
	[
		'a start function that calls what is missing',
		'(import "env" "nope" (func $x)) (start $x)',
		'Exception: failed to call unlinked import function (env, nope)'
	]
])('%s: no instance', async (_, fields, text) => {
	board = createTestBoard();
	board.install('t.wasm', command('', fields));
	const container = await board.create('t.wasm');
	void container!.start();
	await board.console.waitFor('exited. Result is = -1');
	expect(failure()).toBe(text);
});

test.each([
	['(table 4 funcref) (elem (i32.const 4) func)'],
	['(data (i32.const 65535) "ab")'],
	['(data (i32.const 65537) "")'],
	['(global $g (mut i32) (i32.const 0)) (func $s (global.set $g (i32.const 1))) (start $s)']
])('%s: an instance', async (fields) => {
	expect(await endOf(command('', fields))).toBeUndefined();
});
