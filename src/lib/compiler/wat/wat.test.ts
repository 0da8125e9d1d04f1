// WebAssembly text: what comes out, what is refused and where, and texts that nobody should write.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import wabt from 'wabt';
import type { CompileResult, Diagnostic } from '../compiler.ts';
import packageFile from '../../../../package.json' with { type: 'json' };
import { WABT_VERSION } from './language.ts';
import { isEqualModule, moduleText } from './module-text.ts';
import { open } from './open.ts';

const compiler = open();
const build = async (files: Record<string, string> | string): Promise<CompileResult> =>
	compiler.compile({ files: typeof files === 'string' ? { 'main.wat': files } : files });
const problems = async (files: Record<string, string> | string): Promise<readonly Diagnostic[]> =>
	(await build(files)).diagnostics;
const MEMORY = '(memory (export "memory") 1 1)';
const START = '(func (export "_start"))';
const inModule = (text: string) => `(module ${MEMORY} ${START}\n${text})`;

describe('a module', () => {
	test('is what the text says, with its report', async () => {
		const result = await build(readFileSync('src/examples/blinky-wat/main.wat', 'utf8'));
		if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
		expect(WebAssembly.validate(result.wasm)).toBe(true);
		expect(result.report).toMatchObject({ stackBytes: 0, initialPages: 1, maxPages: 1 });
		expect(result.wasm.length).toBeLessThan(500);
		expect(result.diagnostics).toEqual([]);
	});

	test('may use what boards run: bulk memory, several results, threads, tables of functions', async () => {
		const text = `
			(func (result i32 i32) (i32.const 1) (i32.extend8_s (i32.const 2)))
			(func (memory.fill (i32.const 0) (i32.const 0) (i32.const 8)))
			(func (drop (i32.trunc_sat_f64_s (f64.const 1e9))))
			(table 2 funcref) (elem (i32.const 0) 0 1)`;
		expect(await problems(inModule(text))).toEqual([]);
		const shared = `(module (import "env" "memory" (memory 1 1 shared)) (export "memory" (memory 0)) ${START}
			(func (drop (i32.atomic.load (i32.const 0)))))`;
		expect(await problems(shared)).toEqual([]);
	});

	test('is the main file alone', async () => {
		const result = await build({ 'main.wat': inModule(''), 'a.wat': '(module' });
		expect(result.ok).toBe(true);
		expect(result.diagnostics).toMatchObject([{ code: 'source-ignored', file: 'a.wat' }]);
	});
});

describe('a mistake', () => {
	test('is shown where it is, in UTF-16 columns, whatever the ends of lines are', async () => {
		for (const end of ['\n', '\r\n']) {
			const text = `(module ${MEMORY}${end}(; é€ ;) (func (foo))${end}(func (bar)))`;
			expect(await problems(text)).toMatchObject([
				{ file: 'main.wat', range: { startLine: 2, startColumn: 17, endColumn: 20 } },
				{ range: { startLine: 3, startColumn: 8 } }
			]);
		}
	});

	test.each([
		['(func (drop (call $f)))', /undefined function/, /check its spelling/],
		['(func (result i32))', /type mismatch/, /takes from the stack/],
		['(tag $e)', /tag not allowed/, /exception handling/],
		['(func (return_call 0))', /return_call/, /tail calls/],
		['(func (drop (v128.const i32x4 0 0 0 0)))', /v128/, /SIMD/],
		['(memory i64 1)', /./, /64-bit|one memory|Addresses/]
	])('%s is explained', async (text, message, hint) => {
		const [first] = await problems(inModule(text));
		expect(first).toMatchObject({ severity: 'error', file: 'main.wat' });
		expect(first?.message).toMatch(message);
		if (text !== '(memory i64 1)') expect(first?.hint).toMatch(hint);
	});

	test('in an import is shown at the import', async () => {
		const text = `(module\n\t(import "env" "ocre_sleeep" (func (param i32) (result i32)))\n\t(import "env" "ocre_sleep" (func (param i64)))\n${MEMORY} ${START})`;
		expect(await problems(text)).toMatchObject([
			{ code: 'unknown-host-function', range: { startLine: 2, startColumn: 2 } },
			{ code: 'host-function-signature', range: { startLine: 3, startColumn: 2 } }
		]);
	});

	test('a module that no container can be is refused: no start, no memory', async () => {
		expect((await problems(`(module ${MEMORY})`)).map(({ code }) => code)).toEqual(['no-main']);
		expect((await problems(`(module ${START})`)).map(({ code }) => code)).toEqual([
			'memory-not-exported'
		]);
		expect((await problems({ 'main.c': '' })).map(({ code }) => code)).toEqual(['no-source']);
	});

	test('a memory without an end, or one that few boards have, is a warning', async () => {
		const codes = async (limits: string) =>
			(await problems(`(module (memory (export "memory") ${limits}) ${START})`)).map(
				({ code }) => code
			);
		expect(await codes('1')).toEqual(['memory-unbounded']);
		expect(await codes('40 40')).toEqual(['memory-large']);
		expect(await codes('16 16')).toEqual([]);
	});
});

describe('a text that nobody should write', () => {
	test('has ten thousand lines', async () => {
		const lines = Array.from({ length: 10_000 }, (_, i) => `(func (drop (i32.const ${i})))`);
		const result = await build(inModule(lines.join('\n')));
		expect(result.ok && result.report.functions).toBe(10_001);
	});

	test('is nested a million deep, and the next one is assembled', async () => {
		const deep = inModule(`(func ${'(block '.repeat(200_000)}`);
		const outcome = await build(deep).then(
			({ ok }) => ok,
			(error: unknown) => (error as { code: string }).code
		);
		expect([false, 'compiler-crashed']).toContain(outcome);
		expect((await build(inModule(''))).ok).toBe(true);
	});

	test('is empty, or no text of this kind', async () => {
		for (const text of ['', '(', ')', '(module', 'int main(void) { }', '\0', '\uD800'])
			expect((await build(text)).ok, JSON.stringify(text)).toBe(false);
	});

	test('lies in a file with blanks in its name', async () => {
		expect((await build({ 'my module.wat': inModule('') })).ok).toBe(true);
		const [found] = await problems({ 'my folder/main.wat': '(module (func (foo)))' });
		expect(found).toMatchObject({ file: 'my folder/main.wat', range: { startLine: 1 } });
	});
});

test('the version that images name is that of the package', () => {
	expect(packageFile.devDependencies.wabt).toBe(WABT_VERSION);
	expect(wabt).toBeTypeOf('function');
});

describe('the text of a module', () => {
	test('builds to an equal module; names and notes of its compiler are left out', async () => {
		const result = await build(readFileSync('src/examples/blinky-wat/main.wat', 'utf8'));
		if (!result.ok) throw new Error('not built');
		const named = Uint8Array.of(...result.wasm, 0, 4, 1, 0x78, 1, 2);
		// A view of something larger, as an image gives it.
		const larger = Uint8Array.of(9, ...named, 0, 0, 0);
		const text = await moduleText(larger.subarray(1, 1 + named.length));
		const again = await build(text);
		expect(again.ok && again.wasm).toEqual(result.wasm);
		expect(isEqualModule(named, result.wasm)).toBe(true);
		expect(isEqualModule(named.with(named.length - 9, 1), result.wasm)).toBe(false);
	});

	test('of what is not a module, or uses what boards do not run, is refused', async () => {
		const broken = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 99);
		const tail = Uint8Array.of(
			...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0],
			...[10, 6, 1, 4, 0, 0x12, 0, 0x0b]
		);
		for (const bytes of [broken, tail])
			await expect(moduleText(bytes)).rejects.toMatchObject({ code: 'module-text-impossible' });
	});
});
