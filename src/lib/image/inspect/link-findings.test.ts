import { expect, test } from 'vitest';
import wabt from 'wabt';
import { inspectModule } from './inspect-module.ts';
import { linkFindings } from './link-findings.ts';

const toolkit = await wabt();

function codesOf(fields: string): string[] {
	const parsed = toolkit.parseWat('test.wat', `(module ${fields})`, { threads: true });
	try {
		const module = inspectModule(new Uint8Array(parsed.toBinary({}).buffer));
		return linkFindings(module).map(({ code }) => code);
	} finally {
		parsed.destroy();
	}
}

test('a program as our compiler links it has none', () => {
	expect(
		codesOf(
			'(import "env" "memory" (memory 2 64)) (import "env" "ocre_sleep" (func (param i32) (result i32))) (export "memory" (memory 0))'
		)
	).toEqual([]);
});

test('globals and memories of other names are not given, tables are', () => {
	expect(codesOf('(import "env" "__stack_pointer" (global i32))')).toEqual(['import-not-given']);
	expect(codesOf('(import "host" "ram" (memory 1))')).toEqual(['import-not-given']);
	expect(codesOf('(import "env" "table" (table 1 funcref))')).toEqual([]);
});

test('a function of a board with another type is told, one that no board has is not told here', () => {
	expect(codesOf('(import "env" "ocre_sleep" (func (param i64)))')).toEqual(['import-signature']);
	expect(codesOf('(import "env" "ocre_sleeep" (func (param i64)))')).toEqual([]);
	const sleep = '(import "env" "ocre_sleep" (func (param i32) (result i32)))';
	expect(codesOf(sleep)).toEqual([]);
});

const SUBSCRIBE = '(import "env" "ocre_subscribe_message" (func (param i32) (result i32)))';
const ALLOCATOR = '(func $f) (export "malloc" (func $f)) (export "free" (func $f))';
const HEAP_BASE = '(global $b i32 (i32.const 1024)) (export "__heap_base" (global $b))';

test('where the host keeps its heap counts for programs that are sent messages', () => {
	expect(codesOf(SUBSCRIBE + ALLOCATOR)).toEqual(['malloc-exported']);
	expect(codesOf(SUBSCRIBE + HEAP_BASE)).toEqual(['heap-base-exported']);
	expect(codesOf(ALLOCATOR + HEAP_BASE)).toEqual([]);
	expect(codesOf(SUBSCRIBE + '(func $f) (export "malloc" (func $f))')).toEqual([]);
});

test('threads need shared memory and a function to begin in', () => {
	const spawn = '(import "wasi" "thread-spawn" (func (param i32) (result i32)))';
	const shared = '(import "env" "memory" (memory 1 4 shared))';
	const start = '(func $f) (export "wasi_thread_start" (func $f))';
	expect(codesOf(`${spawn} (memory 1)`)).toEqual(['threads-not-shared']);
	expect(codesOf(spawn + shared)).toEqual(['threads-not-shared']);
	expect(codesOf(spawn + shared + start)).toEqual([]);
});
