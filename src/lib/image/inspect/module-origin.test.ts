import { expect, test } from 'vitest';
import wabt from 'wabt';
import { utf8 } from '#lib/core/bytes.ts';
import { leb } from '#lib/wasm/leb.ts';
import { customSections } from '#lib/wasm/custom-sections.ts';
import { inspectModule } from './inspect-module.ts';
import { isComponent, originOf, type ModuleOrigin } from './module-origin.ts';
import { readProducers } from './producers.ts';

const toolkit = await wabt();

function wat(source: string, names = false): Uint8Array<ArrayBuffer> {
	const parsed = toolkit.parseWat('test.wat', source);
	try {
		return new Uint8Array(parsed.toBinary({ write_debug_names: names }).buffer);
	} finally {
		parsed.destroy();
	}
}

const joined = (...parts: readonly Uint8Array[]) =>
	Uint8Array.from(parts.flatMap((part) => [...part]));
const text = (value: string) => joined(leb(utf8(value).length), utf8(value));

function withSection(module: Uint8Array, name: string, content: Uint8Array) {
	const body = joined(text(name), content);
	return joined(module, leb(0), leb(body.length), body);
}

function producers(fields: Readonly<Record<string, Readonly<Record<string, string>>>>) {
	const list = Object.entries(fields).map(([field, values]) => {
		const entries = Object.entries(values);
		const each = entries.map(([name, version]) => joined(text(name), text(version)));
		return joined(text(field), leb(entries.length), ...each);
	});
	return joined(leb(list.length), ...list);
}

const EMPTY = wat('(module)');
const of = (bytes: Uint8Array<ArrayBuffer>) => originOf(bytes, inspectModule(bytes));
const ofText = (source: string, names = false) => of(wat(source, names));

test('a module that tells nothing comes from nowhere', () => {
	expect(of(EMPTY)).toBeNull();
	expect(ofText('(module (func (export "_start")))')).toBeNull();
});

test('what compilers say of themselves is believed', () => {
	const said = (language: string, tool: string) =>
		of(
			withSection(
				EMPTY,
				'producers',
				producers({ language: { [language]: '' }, 'processed-by': { [tool]: '1.0' } })
			)
		);
	expect(said('Rust', 'rustc')).toBe('rust');
	expect(said('C11', 'Debian clang')).toBe('clang');
	expect(said('Go', 'TinyGo')).toBe('tinygo');
	expect(said('Go', 'Go cmd/compile')).toBe('go');
	expect(said('C99', 'Rust')).toBe('rust');
	expect(said('Fortran', 'flang')).toBeNull();
	const bytes = withSection(EMPTY, 'producers', producers({ language: { Rust: '2021' } }));
	expect(readProducers(bytes)).toEqual({ languages: ['Rust'], tools: [] });
});

test('damaged sections end the list and nothing else', () => {
	const bytes = withSection(EMPTY, 'producers', producers({ language: { Rust: '' } }));
	for (let length = 8; length < bytes.length; length++) {
		const cut = bytes.slice(0, length);
		expect(readProducers(cut)).toEqual({ languages: [], tools: [] });
		expect(customSections(cut)).toEqual([]);
	}
	expect(readProducers(withSection(EMPTY, 'producers', Uint8Array.of(0xff, 0xff, 3)))).toEqual({
		languages: [],
		tools: []
	});
});

test('what is imported and exported gives a toolchain away', () => {
	const cases: readonly [ModuleOrigin, string][] = [
		['rust', '(import "wbg" "__wbg_log" (func))'],
		['rust', '(import "__wbindgen_placeholder__" "f" (func))'],
		['rust', '(import "./app_bg.js" "f" (func))'],
		['go', '(import "gojs" "runtime.wasmExit" (func))'],
		['tinygo', '(import "gojs" "runtime.ticks" (func))'],
		[
			'tinygo',
			'(func $f) (export "malloc" (func $f)) (export "free" (func $f)) (export "calloc" (func $f)) (export "realloc" (func $f))'
		],
		['assemblyscript', '(import "env" "abort" (func (param i32 i32 i32 i32)))'],
		['assemblyscript', '(func $f) (export "__new" (func $f)) (export "__pin" (func $f))'],
		['emscripten', '(import "env" "emscripten_resize_heap" (func (param i32) (result i32)))'],
		['emscripten', '(func $f) (export "emscripten_stack_get_current" (func $f))']
	];
	for (const [origin, fields] of cases) expect(ofText(`(module ${fields})`), fields).toBe(origin);
});

test('names of functions do, and a language comes before its C library', () => {
	const named = (...names: readonly string[]) =>
		ofText(`(module ${names.map((name) => `(func $${name})`).join(' ')})`, true);
	expect(named('_ZN3std2io5stdio6_print17h0123456789abcdefE', 'dlmalloc')).toBe('rust');
	expect(named('ocre.print__anon_1585')).toBe('zig');
	expect(named('runtime.runGC', '__wasm_call_ctors')).toBe('tinygo');
	expect(named('~lib/rt/stub/__new')).toBe('assemblyscript');
	expect(named('__wasm_call_ctors')).toBe('clang');
	expect(named('main')).toBeNull();
});

test('where all of that was stripped, texts of a library do', () => {
	const data = (value: string) => ofText(`(module (memory 1) (data (i32.const 0) "${value}"))`);
	expect(data('library/core/src/slice/index.rs')).toBe('rust');
	expect(data('Illegal byte sequence\\00Domain error\\00')).toBe('clang');
	expect(data('hello')).toBeNull();
});

test('a component is told from a module by its first bytes', () => {
	const component = Uint8Array.of(0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0);
	expect(isComponent(component)).toBe(true);
	expect(isComponent(EMPTY)).toBe(false);
	expect(isComponent(new Uint8Array())).toBe(false);
	const said = withSection(component, 'producers', producers({ 'processed-by': { rustc: '' } }));
	expect(originOf(said, null)).toBe('rust');
});
