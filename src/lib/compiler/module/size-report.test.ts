// What a module weighs: its sections, its data, and what the linker's map says that is not in it.
import wabt from 'wabt';
import { expect, test } from 'vitest';
import { sizeReport, zeroDataBytes } from './size-report.ts';
import { readWasm } from './wasm-reader.ts';

const toolkit = await wabt();

function wat(source: string): Uint8Array {
	const parsed = toolkit.parseWat('test.wat', source, { threads: true, bulk_memory: true });
	try {
		return parsed.toBinary({}).buffer;
	} finally {
		parsed.destroy();
	}
}

const MAP = `    Addr      Off     Size Out     In      Symbol
       -        3        8 TYPE
    1000     1b2f      1a4 .data
    11b0        -      2c8 .bss
    11b0        -        4         x.o:(.bss)
`;

test('zeroed variables are in the map only', () => {
	expect(zeroDataBytes(MAP)).toBe(0x2c8);
	expect(zeroDataBytes(MAP.replace('.bss', '.other'))).toBe(0);
	expect(zeroDataBytes('')).toBe(0);
	expect(zeroDataBytes('  x  y  10 .bss')).toBe(0);
	expect(zeroDataBytes('  -  -  10 .bss extra')).toBe(0);
});

test('a module is its imports, functions, memory, code and data', () => {
	const bytes = wat(`(module
		(import "env" "f" (func (param i32 i64) (result f32)))
		(import "env" "memory" (memory 2 5 shared))
		(func (result i32) (i32.const 1))
		(func)
		(data (i32.const 16) "hello")
		(data "passive")
		(data (i32.const 300) ""))`);
	const module = readWasm(bytes);
	expect(module).toEqual({
		imports: [
			{
				module: 'env',
				name: 'f',
				kind: 'function',
				type: { params: ['i32', 'i64'], results: ['f32'] }
			},
			{ module: 'env', name: 'memory', kind: 'memory', type: null }
		],
		functions: 2,
		memory: { initial: 2, maximum: 5, shared: true },
		// A count, and two bodies of a size, no locals and an end; one has a constant of two bytes.
		codeBytes: 1 + 5 + 3,
		dataBytes: 12
	});
	expect(sizeReport(bytes, module, MAP, 4096)).toEqual({
		imageBytes: bytes.length,
		codeBytes: 9,
		dataBytes: 12,
		zeroDataBytes: 0x2c8,
		stackBytes: 4096,
		initialPages: 2,
		maxPages: 5,
		sharedMemory: true,
		functions: 2,
		imports: [
			{ module: 'env', name: 'f', kind: 'function' },
			{ module: 'env', name: 'memory', kind: 'memory' }
		]
	});
});

test('without a memory, or without a maximum of it', () => {
	const report = (source: string) => {
		const bytes = wat(source);
		const { initialPages, maxPages, sharedMemory, codeBytes } = sizeReport(
			bytes,
			readWasm(bytes),
			'',
			16
		);
		return [initialPages, maxPages, sharedMemory, codeBytes];
	};
	expect(report('(module)')).toEqual([0, 0, false, 0]);
	expect(report('(module (memory 3))')).toEqual([3, 3, false, 0]);
});

test('what no board runs is refused', () => {
	const refused = expect.objectContaining({ code: 'unsupported-type' }) as Error;
	expect(() => readWasm(wat('(module (func (param funcref)))'))).toThrow(refused);
	expect(() => readWasm(wat('(module (func (result externref) (ref.null extern)))'))).toThrow(
		refused
	);
});
