// How deep recursion goes before the interpreter's stack is full, beside what the real runtime allowed.
import { afterEach, describe, expect, test } from 'vitest';
import { createTestBoard, wat, type TestBoard } from '../runtime/testing/test-board.ts';
import { planDepth } from './call-depth.ts';
import { checkModule } from './check-module.ts';

let board: TestBoard | null = null;
afterEach(() => {
	board?.runtime.dispose();
	board = null;
});

const many = (count: number, text: string) => Array.from({ length: count }, () => text).join(' ');
const AGAIN = '(call $f (i32.sub (local.get $n) (i32.const 1)))';

async function overflows(functions: string, depth: number): Promise<boolean> {
	board?.runtime.dispose();
	board = createTestBoard();
	const module = `(module (memory (export "memory") 1) ${functions}
		(func (export "_start") (call $f (i32.const ${depth}))))`;
	await (await board.run('t.wasm', module)).wait();
	return board.console.text.includes('exception: Exception: wasm operand stack overflow');
}

/** A recursive function, and the most levels that the real runtime went down. */
const RECORDED: [what: string, functions: string, levels: number][] = [
	['a small function', `(func $f (param $n i32) (if (local.get $n) (then ${AGAIN})))`, 132],
	...([4, 8, 16, 32] as const).map((count): [string, string, number] => [
		`${count} locals`,
		`(func $f (param $n i32) (local ${many(count, 'i32')}) (if (local.get $n) (then ${AGAIN})))`,
		{ 4: 104, 8: 86, 16: 63, 32: 41 }[count]
	]),
	[
		'locals of 64 bits',
		`(func $f (param $n i32) (local ${many(8, 'i64')}) (if (local.get $n) (then ${AGAIN})))`,
		63
	],
	[
		'constants',
		`(func $f (param $n i32) (if (local.get $n) (then
			${[100, 101, 102, 103].map((n) => `(i32.const ${n})`).join(' ')} ${AGAIN} ${many(4, 'drop')})))`,
		104
	],
	[
		'values that wait for the call',
		`(func $f (param $n i32) (if (local.get $n) (then
			${many(2, '(i32.add (local.get $n) (local.get $n))')} ${AGAIN} ${many(2, 'drop')})))`,
		117
	],
	[
		'a leaf with many locals',
		`(func $g (local ${many(64, 'i32')}))
		(func $f (param $n i32) (if (local.get $n) (then ${AGAIN}) (else (call $g))))`,
		123
	]
];

/** The runtime's frames are known up to a few cells. */
const TOLERANCE = 0.01;

describe('recursion ends where it ends on a board', () => {
	test.each(RECORDED)('%s', async (_, functions, levels) => {
		const slack = Math.floor(levels * TOLERANCE);
		expect(await overflows(functions, levels - slack)).toBe(false);
		expect(await overflows(functions, levels + slack + 1)).toBe(true);
	});
});

const planOf = (fields: string) => planDepth(checkModule(wat(`(module ${fields})`), false));
const counted = (fields: string, count: number) => {
	const plan = planOf(fields);
	return Array.from({ length: count }, (_, i) => plan.frame(i) !== null);
};

test('nothing is counted without recursion, however much is called', () => {
	expect(counted('(func $a (call $b) (call $b)) (func $b (call $c)) (func $c)', 3)).toEqual([
		false,
		false,
		false
	]);
});

test('what leads to a circle, is in it, or is called from it is counted, and nothing else', () => {
	const fields = `(func $main (call $a) (call $other)) (func $a (call $b)) (func $b (call $a) (call $leaf))
		(func $leaf) (func $other)`;
	expect(counted(fields, 5)).toEqual([true, true, true, true, false]);
});

test('a call through a table may go to whatever has its type', () => {
	const fields = `(type $t (func)) (table 2 funcref) (elem (i32.const 0) $a $b)
		(func $a (call_indirect (type $t) (i32.const 0))) (func $b) (func $c (result i32) (i32.const 1))`;
	expect(counted(fields, 3)).toEqual([true, true, false]);
});

test('frames that are too large together are counted without recursion', async () => {
	const locals = `(local ${many(1100, 'i32')})`;
	expect(counted(`(func $a ${locals} (call $b)) (func $b ${locals})`, 2)).toEqual([true, true]);
	expect(await overflows(`(func $f (param i32) ${locals} (call $g)) (func $g ${locals})`, 1)).toBe(
		true
	);
});

test('a function that counts gives what it promised, from wherever it returns', async () => {
	const fields = `(func $two (param $n i32) (result i32 i64)
			(if (i32.eqz (local.get $n)) (then (return (i32.const 5) (i64.const 6))))
			(block (loop (br_if 2 (i32.const 7) (i64.const 8) (i32.eq (local.get $n) (i32.const 2))) drop drop))
			(call $two (i32.sub (local.get $n) (i32.const 1))))
		(func $f (param i32) (local $x i64)
			(loop $more (call $two (i32.const 1)) (local.set $x) (i32.ne (i32.const 5)) (if (then unreachable))
				(if (i64.ne (local.get $x) (i64.const 6)) (then unreachable))
				(call $two (i32.const 3)) (local.set $x) (i32.ne (i32.const 7)) (if (then unreachable))
				(br_if $more (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))`;
	expect(await overflows(fields, 1000)).toBe(false);
	expect(board!.console.text).not.toContain('xception');
});
