import { beforeAll, expect, test } from 'vitest';
import wabt from 'wabt';
import { directCalls } from './direct-calls.ts';
import { bodiesOf, startOfCode, withMarks, withStubs } from './function-bodies.ts';

const TEXT = `(module
	(import "host" "twice" (func $twice (param i32) (result i32)))
	(memory (export "memory") 2 10)
	(table (export "table") 2 funcref)
	(elem (i32.const 0) $one $locals)
	(func $one (export "one") (result i32) (i32.const 1))
	(func $locals (export "locals") (param i32) (result i32) (local i64 i64 f32)
		(local.set 1 (i64.const -3))
		(call $twice (i32.add (local.get 0) (i32.wrap_i64 (local.get 1)))))
	(func $nothing (export "nothing"))
	(func $chain (export "chain") (result i32) (call $locals (call $one)))
	(data (i32.const 131068) "kept"))`;

const HOST = { host: { twice: (value: number) => 2 * value } };

let wasm: Uint8Array;

beforeAll(async () => {
	const tools = await wabt();
	wasm = tools.parseWat('module.wat', TEXT).toBinary({}).buffer;
});

type Exports = Record<'one' | 'nothing' | 'chain', () => number> & {
	locals: (value: number) => number;
	memory: WebAssembly.Memory;
	table: WebAssembly.Table;
};

function instantiate(bytes: Uint8Array<ArrayBuffer>): Exports {
	return new WebAssembly.Instance(new WebAssembly.Module(bytes), HOST)
		.exports as unknown as Exports;
}

test('functions that are kept work as before, the others trap', () => {
	const { one, locals, nothing, chain } = instantiate(withStubs(wasm, (index) => index < 2));
	expect(one()).toBe(1);
	expect(locals(5)).toBe(4);
	expect(nothing).toThrow(WebAssembly.RuntimeError);
	expect(chain).toThrow(WebAssembly.RuntimeError);
});

test('a stub keeps the index and the type of its function', () => {
	const { table, locals, chain } = instantiate(withStubs(wasm, (index) => index !== 1));
	expect(table.get(1)).toBe(locals);
	expect(locals).toHaveLength(1);
	expect(chain).toThrow(/unreachable/);
});

test('nothing but bodies changes', () => {
	const all = withStubs(wasm, () => true);
	expect(all).toEqual(new Uint8Array(wasm));
	const none = new WebAssembly.Module(withStubs(wasm, () => false));
	const before = new WebAssembly.Module(all);
	expect(WebAssembly.Module.exports(none)).toEqual(WebAssembly.Module.exports(before));
	expect(WebAssembly.Module.imports(none)).toEqual(WebAssembly.Module.imports(before));
	const sizes = bodiesOf(withStubs(wasm, () => false)).map(({ start, end }) => end - start);
	expect(sizes).toEqual([3, 3, 3, 3]);
});

test('marks tell which functions ran, behind the memory that the module knows of', () => {
	const marked = withMarks(wasm);
	expect(marked).toMatchObject({ marksAt: 2 * 65536, functions: 4 });
	const { memory, chain, one } = instantiate(marked.wasm);
	const marks = () => [...new Uint8Array(memory.buffer, marked.marksAt, marked.functions)];
	expect(marks()).toEqual([0, 0, 0, 0]);
	expect(one()).toBe(1);
	expect(marks()).toEqual([1, 0, 0, 0]);
	expect(chain()).toBe(-4);
	expect(marks()).toEqual([1, 1, 0, 1]);
	expect(new TextDecoder().decode(new Uint8Array(memory.buffer, 131068, 4))).toBe('kept');
});

test('direct calls are found among all kinds of instructions', async () => {
	const tools = await wabt();
	const text = `(module
		(type $t (func))
		(memory 1)
		(table 1 funcref)
		(global $g (mut i32) (i32.const 0))
		(func $callee)
		(func $other)
		(func (param i32) (local f64 i64)
			(loop (br_if 0 (i32.const 16)))
			${'(block '.repeat(17)} (br_table 0 1 16 (local.get 0)) ${')'.repeat(17)}
			(if (global.get $g) (then (call $callee)) (else (global.set $g (i32.const -2000000000))))
			(local.set 1 (f64.const 1.0625)) (drop (f32.const 16.0))
			(local.set 2 (i64.extend8_s (i64.const -1600000000000)))
			(i64.store offset=2064 (i32.const 16) (i64.load (memory.grow (memory.size))))
			(memory.copy (i32.const 16) (i32.const 16) (i32.const 16))
			(memory.fill (i32.const 16) (i32.const 16) (i32.const 16))
			(drop (i32.trunc_sat_f64_s (local.get 1)))
			(drop (select (result i32) (i32.const 16) (i32.const 16) (i32.const 16)))
			(call_indirect (type $t) (i32.const 0))
			(call $other) (call $callee)))`;
	const features = { sat_float_to_int: true, sign_extension: true, bulk_memory: true };
	const all = { ...features, reference_types: true };
	const module = tools.parseWat('module.wat', text, all).toBinary({}).buffer;
	const body = bodiesOf(module)[2]!;
	expect([...directCalls(module, startOfCode(module, body), body.end)]).toEqual([0, 1]);
	const vector = Uint8Array.of(0xfd, 0, 0);
	expect(() => directCalls(vector, 0, 3)).toThrow('0xfd');
	expect(() => directCalls(Uint8Array.of(0x41, 0x80, 0), 0, 2)).toThrow(RangeError);
});

test('a module that ends in the middle is refused', () => {
	expect(() => withStubs(wasm.subarray(0, wasm.length - 40), () => true)).toThrow(RangeError);
	expect(() => withStubs(wasm.subarray(0, 8), () => true)).toThrow(RangeError);
});
