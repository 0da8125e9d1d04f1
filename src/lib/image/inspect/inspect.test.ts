import wabt from 'wabt';
import { expect, test } from 'vitest';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import { compareModules } from './compare.ts';
import { fitsOf } from './fits.ts';
import { inspectModule } from './inspect-module.ts';

const toolkit = await wabt();

function wat(source: string, features = {}): Uint8Array<ArrayBuffer> {
	const parsed = toolkit.parseWat('test.wat', source, features);
	try {
		return new Uint8Array(parsed.toBinary({ write_debug_names: true }).buffer);
	} finally {
		parsed.destroy();
	}
}

const PROGRAM = `(module
	(import "env" "ocre_timer_create" (func $create (param i32) (result i32)))
	(import "env" "ocre_register_dispatcher" (func $register (param i32 i32) (result i32)))
	(import "env" "ocre_timer_craete" (func $typo (param i32) (result i32)))
	(memory (export "memory") 2 8)
	(table 3 funcref)
	(global i32 (i32.const 1))
	(data (i32.const 16) "hello")
	(func $small (result i32) (i32.extend8_s (i32.const 1)))
	(func $large (param i64 f32) (memory.fill (i32.const 0) (i32.const 0) (i32.const 9)))
	(func (export "_start") (drop (call $create (i32.const 1)))))`;

test('a module is told apart into what it needs and what is in it', () => {
	const bytes = wat(PROGRAM);
	const found = inspectModule(bytes);
	expect(found).toMatchObject({
		sizeBytes: bytes.length,
		memories: [{ initialPages: 2, maxPages: 8, shared: false, imported: false }],
		tables: [3],
		globals: 1,
		dataSegments: [5],
		features: ['sign-extension', 'bulk-memory'],
		hasNames: true
	});
	expect(found.imports[0]).toEqual({
		module: 'env',
		name: 'ocre_timer_create',
		kind: 'function',
		type: '(i32) → i32'
	});
	expect(found.functions.map(({ index, name, type }) => [index, name, type])).toEqual([
		[3, 'small', '() → i32'],
		[4, 'large', '(i64, f32)'],
		[5, '_start', '()']
	]);
});

test('sizes of functions are those of their bodies, at their place in the module', () => {
	const bytes = wat(PROGRAM);
	const { functions } = inspectModule(bytes);
	for (const { offset, sizeBytes } of functions) {
		expect(bytes[offset - 1]).toBe(sizeBytes);
		expect(bytes[offset + sizeBytes - 1]).toBe(0x0b);
	}
});

test('features that boards lack are found by their instructions', () => {
	const of = (source: string, features: object) => inspectModule(wat(source, features)).features;
	const simd = '(module (func (drop (i32x4.splat (i32.const 1)))))';
	expect(of(simd, { simd: true })).toEqual(['simd']);
	const tail = '(module (func $f (return_call $f)))';
	expect(of(tail, { tail_call: true })).toEqual(['tail-call']);
	const atomic = '(module (memory 1 1 shared) (func (drop (i32.atomic.load (i32.const 0)))))';
	expect(of(atomic, { threads: true })).toEqual(['threads']);
	const many = '(module (func (result i32 i32) (i32.const 1) (i32.const 2)))';
	expect(of(many, {})).toEqual(['multi-value']);
});

test('what does not fit a board is said with the reason', () => {
	const inspection = inspectModule(wat(PROGRAM));
	const codes = (permissions: string[], profile = B_U585I_IOT02A) =>
		fitsOf({ inspection, permissions, profile }).map(({ code }) => code);
	expect(codes(['ocre_timers'])).toEqual(['import-unknown']);
	expect(codes([])).toEqual(['import-unknown', 'capability-missing']);
	const small = { ...B_U585I_IOT02A, containerMemoryBytes: 150_000 };
	expect(codes(['ocre_timers'], small)).toContain('memory-too-large');
	const stored = { ...B_U585I_IOT02A, storage: { blockBytes: 16, blocks: 2 } };
	expect(codes(['ocre_timers'], stored)).toContain('image-too-large');
	const bare = inspectModule(wat('(module (func (drop (i32x4.splat (i32.const 1)))))'));
	expect(
		fitsOf({ inspection: bare, permissions: [], profile: B_U585I_IOT02A }).map(({ code }) => code)
	).toEqual(['entry-missing', 'memory-not-exported', 'feature-unsupported']);
});

test('two modules are compared by name', () => {
	const after = PROGRAM.replace('ocre_timer_craete', 'ocre_timer_delete').replace(
		'(func $small (result i32) (i32.extend8_s (i32.const 1)))',
		'(func $small (result i32) (i32.extend8_s (i32.add (i32.const 1) (i32.const 1))))'
	);
	const comparison = compareModules(inspectModule(wat(PROGRAM)), inspectModule(wat(after)));
	expect(comparison.imports).toEqual({
		added: ['env.ocre_timer_delete'],
		removed: ['env.ocre_timer_craete']
	});
	expect(comparison.functions).toEqual([{ name: 'small', beforeBytes: 5, afterBytes: 8 }]);
});

test('a module that is cut or damaged anywhere ends in an answer or an error with its code', () => {
	const bytes = wat(PROGRAM);
	for (let i = 8; i < bytes.length; i++) {
		const damaged = bytes.slice();
		damaged[i]! ^= 0xff;
		for (const candidate of [bytes.slice(0, i), damaged]) {
			try {
				inspectModule(candidate);
			} catch (error) {
				expect((error as { code?: string }).code).toBe('module-invalid');
			}
		}
	}
	expect(() => inspectModule(new Uint8Array(4))).toThrow('not a valid module');
});
