import { expect, test } from 'vitest';
import {
	built,
	compile,
	errorsOf,
	execute,
	exportNames,
	HELLO,
	importNames
} from './compile-in-test.ts';

test('hello is a small module that asks for nothing but its console', () => {
	const result = compile(HELLO);
	expect(importNames(result)).toEqual([
		'env.memory',
		'wasi_snapshot_preview1.fd_close',
		'wasi_snapshot_preview1.fd_fdstat_get',
		'wasi_snapshot_preview1.fd_seek',
		'wasi_snapshot_preview1.fd_write',
		'wasi_snapshot_preview1.proc_exit'
	]);
	expect(exportNames(result)).toEqual(['memory', '_start']);
	expect(result.diagnostics).toEqual([]);
	expect(built(result).wasm.length).toBeLessThan(4000);
	const program = execute(result);
	program.start();
	expect(program.output()).toBe('hello\n');
});

test('the same source gives the same bytes', () => {
	const again = built(compile({ 'main.c': HELLO, 'other.h': '' })).wasm;
	expect(built(compile(HELLO)).wasm).toEqual(again);
});

test('several sources, headers in folders and angle brackets work together', () => {
	const result = compile({
		'src/main.c':
			'#include "led.h"\n#include <deep/limit.h>\n#include "near.h"\nint main(void) { return led(LIMIT + NEAR); }',
		'src/near.h': '#define NEAR 1',
		'drivers/led.c': '#include "led.h"\nint led(int on) { return on; }',
		'include/led.h': '#pragma once\nint led(int on);',
		'deep/limit.h': '#define LIMIT 40',
		'time.h': '#error "the system header has to win for angle brackets"',
		'notes.txt': 'not a source'
	});
	expect(() => execute(result).start()).toThrow('exit 41');
});

test('a change in a header reaches the sources that include it', () => {
	const main = '#include "value.h"\nint main(void) { return VALUE; }';
	const code = (files: Record<string, string>) => {
		const { start } = execute(compile({ 'main.c': main, ...files }));
		try {
			start();
			return 'exit 0';
		} catch (error) {
			return (error as Error).message;
		}
	};
	expect(code({ 'value.h': '#define VALUE 3' })).toBe('exit 3');
	expect(code({ 'value.h': '#define VALUE 4' })).toBe('exit 4');
	const optional =
		'#if __has_include("extra.h")\n#include "extra.h"\n#else\n#define VALUE 5\n#endif';
	expect(code({ 'value.h': optional })).toBe('exit 5');
	expect(code({ 'value.h': optional, 'extra.h': '#define VALUE 6' })).toBe('exit 6');
});

test('an error carries its exact range, in the units of an editor', () => {
	const result = compile('int main(void)\n{\n\tconst char *text = "é😀"; return wrng;\n}\n');
	expect(result.ok).toBe(false);
	expect(errorsOf(result)).toMatchObject([
		{
			file: 'main.c',
			message: "use of undeclared identifier 'wrng'",
			range: { startLine: 3, startColumn: 35, endLine: 3, endColumn: 39 }
		}
	]);
});

test('a warning comes with the module and its flag', () => {
	const result = compile('#include <stdio.h>\nint main(void) { printf("%d\\n", 1.5); return 0; }');
	expect(result.ok).toBe(true);
	expect(result.diagnostics).toMatchObject([
		{
			severity: 'warning',
			code: '-Wformat',
			file: 'main.c',
			range: { startLine: 2, startColumn: 33, endColumn: 36 }
		}
	]);
});

test('a header of the project that has an error is named itself', () => {
	const result = compile({
		'main.c': '#include "a.h"\nint main(void) { return 0; }',
		'a.h': 'int x = ;'
	});
	expect(errorsOf(result)).toMatchObject([
		{ file: 'a.h', range: { startLine: 1, startColumn: 9 } }
	]);
});

test('a misspelt host function that was declared by hand is an error where it is used', () => {
	const result = compile(
		'int ocre_slep(int ms);\n#define WAIT ocre_slep\nint main(void)\n{\n\treturn ocre_slep(5);\n}\n'
	);
	expect(errorsOf(result)).toEqual([
		{
			severity: 'error',
			code: 'undefined-symbol',
			message: "undefined function or variable 'ocre_slep'",
			hint: 'Did you mean ocre_sleep?',
			hintKey: 'did-you-mean',
			hintValues: { name: 'ocre_sleep' },
			file: 'main.c',
			range: { startLine: 2, startColumn: 14, endLine: 2, endColumn: 23 }
		}
	]);
});

test('a misspelt host function that nobody declared suggests the right one', () => {
	const bare = errorsOf(compile('int main(void)\n{\n\treturn ocre_timer_creat(1);\n}\n'));
	expect(bare).toMatchObject([
		{
			file: 'main.c',
			range: { startLine: 3, startColumn: 9 },
			hint: 'Did you mean ocre_timer_create?'
		}
	]);
	const included = errorsOf(
		compile('#include <ocre_api.h>\nint main(void) { return ocre_timer_creat(1); }')
	);
	expect(included).toMatchObject([{ hint: 'Did you mean ocre_timer_create?' }]);
});

test('every file that uses an undefined function is compiled, and the first use is reported', () => {
	const result = compile({
		'a.c': 'int helper(int);\nint a(void) { return helper(1); }',
		'main.c': 'int helper(int);\nint a(void);\nint main(void) { return a() + helper(2); }'
	});
	expect(errorsOf(result)).toMatchObject([
		{ code: 'undefined-symbol', file: 'a.c', range: { startLine: 2, startColumn: 22 } }
	]);
});

test('a host function declared with other types is refused at its declaration', () => {
	const wrong = errorsOf(compile('int ocre_sleep(void);\nint main(void) { return ocre_sleep(); }'));
	expect(wrong).toMatchObject([
		{
			code: 'host-function-signature',
			file: 'main.c',
			range: { startLine: 1, startColumn: 5, endColumn: 15 }
		}
	]);
});

test('an import from a module that boards do not have is refused', () => {
	const result = compile(
		'__attribute__((import_module("host"), import_name("ocre_sleep"))) int nap(int);\nint main(void) { return nap(1); }'
	);
	expect(errorsOf(result)).toMatchObject([{ code: 'unknown-host-function' }]);
});

test('a definition that exists twice names both files', () => {
	const result = compile({
		'a.c': 'int twice(void) { return 1; }',
		'main.c': 'int twice(void) { return 2; }\nint main(void) { return twice(); }'
	});
	expect(errorsOf(result)).toMatchObject([
		{
			code: 'duplicate-symbol',
			message: "'twice' is defined in a.c and in main.c",
			file: 'main.c',
			range: { startLine: 1, startColumn: 5 }
		}
	]);
});

test('a program without main, without sources or too big for its memory says so', () => {
	expect(errorsOf(compile('int other(void) { return 0; }'))).toMatchObject([{ code: 'no-main' }]);
	expect(errorsOf(compile({ 'readme.md': 'x' }))).toMatchObject([{ code: 'no-source' }]);
	expect(
		errorsOf(
			compile(
				'static char big[300000];\nint main(int c, char **v) { big[c] = 1; return big[2 * c]; }',
				{ maxMemoryBytes: 131072 }
			)
		)
	).toMatchObject([{ code: 'memory-too-small' }]);
});

test('a header that includes itself ends with an error at a line', () => {
	const result = compile({
		'main.c': '#include "a.h"\nint main(void) { return 0; }',
		'a.h': '#include "a.h"\n'
	});
	expect(errorsOf(result)).toMatchObject([
		{
			file: 'a.h',
			range: { startLine: 1 },
			hint: 'The file includes itself. Put #pragma once at the top.'
		}
	]);
});

test.each(['../main.c', '/main.c', 'a//main.c', 'a/./main.c', 'a\\main.c', 'ma\nin.c', ''])(
	'the path %j is refused',
	(path) => {
		expect(errorsOf(compile({ [path]: HELLO }))).toMatchObject([{ code: 'bad-path', file: null }]);
	}
);

test('a name that only looks odd is fine', () => {
	expect(compile({ 'my dir/it is: é.c': HELLO }).ok).toBe(true);
	expect(errorsOf(compile({ 'my dir/it is: é.c': 'int main(void) { return x; }' }))).toMatchObject([
		{ file: 'my dir/it is: é.c', range: { startColumn: 25 } }
	]);
});

test('a source that is too large is refused by name', () => {
	const result = compile({ 'main.c': HELLO, 'big.c': ' '.repeat(5_000_000) });
	expect(errorsOf(result)).toMatchObject([{ code: 'source-too-large', file: 'big.c' }]);
});

test('source that is not C at all gives errors, not a crash', () => {
	for (const text of [
		'\0\x01\x02\x7f',
		'{'.repeat(5000),
		'int x = ' + '('.repeat(5000),
		'#include "main.c"\n',
		'é'.repeat(99)
	])
		expect(errorsOf(compile(text)).length).toBeGreaterThan(0);
});

test('nesting that the compiler does not survive is a crash that names the file, and the next compile works', () => {
	const deep = `int x = ${'1 + '.repeat(20_000)}1;\nint main(void) { return x; }`;
	expect(() => compile({ 'deep.c': deep })).toThrow(
		expect.objectContaining({
			code: 'compiler-crashed',
			message: 'deep.c: the compiler ran out of stack: something is nested too deeply'
		})
	);
	expect(compile(HELLO).ok).toBe(true);
});

test('the size report adds up with what an independent reader finds in the module', () => {
	const result = built(
		compile(
			'#include <stdio.h>\nstatic int zero[5000];\nconst char text[3000] = "x";\nint main(int c, char **v) { zero[c] = c; return printf("%s %d", text + c, zero[2 * c]); }',
			{ stackBytes: 8192, maxMemoryBytes: 262144 }
		)
	);
	const module = new WebAssembly.Module(result.wasm);
	const sections = handParse(result.wasm);
	expect(result.report).toMatchObject({
		imageBytes: result.wasm.length,
		codeBytes: sections.get(10)!.length,
		functions: sections.get(3)![0],
		stackBytes: 8192,
		initialPages: 1,
		maxPages: 4,
		imports: WebAssembly.Module.imports(module).map(({ module, name, kind }) => ({
			module,
			name,
			kind
		}))
	});
	expect(result.report.zeroDataBytes).toBeGreaterThan(20_000);
	expect(result.report.zeroDataBytes).toBeLessThan(24_000);
	expect(result.report.dataBytes).toBeGreaterThan(3000);
	expect(result.report.dataBytes).toBeLessThan(sections.get(11)!.length);
});

/** Section id → payload. */
function handParse(wasm: Uint8Array): Map<number, Uint8Array> {
	const sections = new Map<number, Uint8Array>();
	for (let at = 8; at < wasm.length;) {
		const id = wasm[at++]!;
		let length = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = wasm[at++]!;
			length |= (byte & 127) << shift;
			if (byte < 128) break;
		}
		sections.set(id, wasm.subarray(at, at + length));
		at += length;
	}
	return sections;
}

test('a stack overflow traps before it reaches the data of the program', () => {
	const result = compile(
		`#include <stdio.h>
volatile int sentinel[64] = {42};
int deep(volatile int *p) { volatile int a[64]; a[0] = *p; return a[0] ? deep(a) + a[1] : 0; }
int main(void) { volatile int one = 1; printf("%d\\n", (int)(long)sentinel); return deep(&one); }`,
		{ stackBytes: 4096 }
	);
	const program = execute(result);
	expect(program.start).toThrow(/out of bounds/);
	const data = new Int32Array(program.memory.buffer, Number(program.output()), 64);
	expect([...data]).toEqual([42, ...Array<number>(63).fill(0)]);
});

test('a program with vector types is refused: no board runs it', () => {
	const result = compile(`typedef int v4 __attribute__((vector_size(16)));
__attribute__((target("simd128"), noinline)) v4 twice(v4 a) { return a + a; }
__attribute__((target("simd128"))) int main(int c, char **v) { v4 a = {c, c, c, c}; return twice(a)[1]; }`);
	expect(errorsOf(result)).toMatchObject([{ code: 'unsupported-type' }]);
});
