// Modules that a board may refuse, each in another way: a byte changed, an end missing, imports that nobody has, an
// entry of the wrong type. Those that hang a board's shell forever are a list of their own.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import type { Dice } from '../dice.ts';
import { PLAIN_PROGRAM, type Part, type Program } from './program.ts';

const part = (name: string, code: string, ...calls: string[]): Part => ({
	name,
	calls,
	texts: [],
	code
});

const DONE = part(
	'done',
	'(call $out (i32.const {name}) (i32.const {length}) (i64.const 1) (i32.const 1))'
);

const odd = (changes: Partial<Program>): Program => ({
	...PLAIN_PROGRAM,
	parts: [DONE],
	...changes
});

const called = (field: string, code: string): Program =>
	odd({ imports: [field], parts: [DONE, part('missing', code), DONE] });

/** Start or fail at once, each in its own words. */
const ODD_PROGRAMS: readonly Program[] = [
	odd({ imports: ['(import "env" "nosuch" (func $nosuch))'] }),
	called('(import "env" "nosuch" (func $nosuch))', '(call $nosuch)'),
	called('(import "nobody" "nothing" (func $x (param i32)))', '(call $x (i32.const 1))'),
	called('(import "env" "ocre_sleep" (func $x (param i64)))', '(call $x (i64.const 1))'),
	called('(import "env" "ocre_gpio_init" (func $x (result i32)))', '(drop (call $x))'),
	called('(import "env" "ocre_sensors_init" (func $x (result i32)))', '(drop (call $x))'),
	called(
		'(import "wasi_snapshot_preview1" "fd_nosuch" (func $x (result i32)))',
		'(drop (call $x))'
	),
	called('(import "wasi_unstable" "sched_yield" (func $x (result i32)))', '(drop (call $x))'),
	odd({ imports: ['(import "env" "table" (table 3 funcref))'] }),
	odd({ memoryExport: '' }),
	odd({ memoryExport: '(export "ram")' }),
	odd({ entry: '(func $main' }),
	odd({ entry: '(func $main (export "main")' }),
	odd({ entry: '(func $main (export "_main")' }),
	odd({ entry: '(func $main (export "_start") (param i32)' }),
	odd({ entry: '(func $main (export "_initialize")' }),
	odd({ fields: ['(start $boot)', '(func $boot)'] }),
	odd({ fields: ['(func (export "wasi_thread_start") (param i32 i32))'] }),
	odd({ memory: '0' }),
	odd({ memory: '1 1' }),
	odd({ memory: '2 3' }),
	odd({ memory: '1 65536' }),
	odd({ memory: '1 2 shared' }),
	odd({ fields: ['(func (result v128) (v128.const i32x4 1 2 3 4))'] }),
	odd({ fields: ['(func (return_call 0))'] }),
	odd({ fields: ['(tag $t)', '(func (throw $t))'] }),
	odd({ fields: ['(memory 1)'] }),
	odd({ fields: ['(table 3 funcref)', '(table 4 externref)'] }),
	odd({ fields: ['(global i32 (i32.add (i32.const 1) (i32.const 2)))'] }),
	odd({ fields: ['(func (export "_start"))'] })
];

/** The instance cannot be made: the board's shell never comes back. */
const HANGING_PROGRAMS: readonly Program[] = [
	odd({ memory: '20000' }),
	odd({ imports: ['(import "env" "nosuch" (global i32))'] }),
	odd({ fields: ['(data (i32.const 65535) "ab")'] }),
	odd({ fields: ['(table 1 funcref)', '(elem (i32.const 1) func $main)'] }),
	odd({ fields: ['(start $boot)', '(func $boot (unreachable))'] })
];

export function oddProgram(dice: Dice): Program {
	return dice.percent(8) ? dice.of(HANGING_PROGRAMS) : dice.of(ODD_PROGRAMS);
}

/** The bytes with something wrong in them. */
export function damaged(dice: Dice, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	const copy = bytes.slice();
	switch (dice.below(8)) {
		case 0:
			return copy.slice(0, dice.below(copy.length));
		case 1:
			return concatBytes([copy, Uint8Array.of(dice.below(256))]);
		case 2:
			return dice.of([
				new Uint8Array(0),
				utf8('\0aot\x06\0\0\0'),
				utf8('\0asm\x01\0\0\0'),
				utf8('\0asm\x02\0\0\0'),
				utf8('\0asm'),
				utf8('hello'),
				utf8('#!/bin/sh\n')
			]);
		default:
			copy[dice.below(copy.length)] = dice.below(256);
			return copy;
	}
}
