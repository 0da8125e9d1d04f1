import { beforeAll, expect, test } from 'vitest';
import { HOST_FUNCTIONS } from '#lib/abi/host-functions.ts';
import { prepareToolchain } from '../../../../vite/toolchain-build.ts';
import type { CompileRequest, CompileResult, Diagnostic } from '../compiler.ts';
import { readToolchain } from '../node.ts';
import { Toolchain } from '../tools/toolchain.ts';
import { CCompiler } from './c-compiler.ts';

let compiler: CCompiler;

beforeAll(async () => {
	compiler = new CCompiler(new Toolchain(await readToolchain('static', await prepareToolchain())));
});

const HELLO = '#include <stdio.h>\nint main(void) { puts("hello"); return 0; }\n';

const BLINKY = `#include <ocre_api.h>
#include <stdio.h>

static int count;

static void blink(void)
{
	printf("blink (count: %d)\\n", ++count);
}

int main(void)
{
	if (ocre_register_timer_callback(1, blink) != OCRE_SUCCESS)
		return -1;
	ocre_timer_create(1);
	ocre_timer_start(1, 1000, 1);
	for (;;)
		ocre_process_events();
}
`;

function compile(files: Record<string, string> | string, options: Partial<CompileRequest> = {}) {
	return compiler.compile({
		files: typeof files === 'string' ? { 'main.c': files } : files,
		...options
	});
}

function built(result: CompileResult): Extract<CompileResult, { ok: true }> {
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 1));
	return result;
}

function errorsOf(result: CompileResult): Diagnostic[] {
	return result.diagnostics.filter(({ severity }) => severity === 'error');
}

function moduleOf(result: CompileResult): WebAssembly.Module {
	return new WebAssembly.Module(built(result).wasm);
}

function importNames(result: CompileResult): string[] {
	return WebAssembly.Module.imports(moduleOf(result)).map(
		({ module, name }) => `${module}.${name}`
	);
}

function exportNames(result: CompileResult): string[] {
	return WebAssembly.Module.exports(moduleOf(result)).map(({ name }) => name);
}

/** Runs a module on host functions that answer 0, or as told; stdout as text. */
function execute(result: CompileResult, host: Record<string, (...args: number[]) => number> = {}) {
	const module = moduleOf(result);
	const { initialPages, maxPages } = built(result).report;
	const memory = new WebAssembly.Memory({ initial: initialPages, maximum: maxPages });
	let output = '';
	const imports: Record<string, Record<string, WebAssembly.ImportValue>> = { env: { memory } };
	for (const { module: from, name } of WebAssembly.Module.imports(module))
		(imports[from] ??= {})[name] ??= host[name] ?? (() => 0);
	imports['wasi_snapshot_preview1'] = {
		...imports['wasi_snapshot_preview1'],
		// A console, so that the C library writes line by line.
		fd_fdstat_get(_fd: number, stat: number) {
			new DataView(memory.buffer).setUint8(stat, 2);
			return 0;
		},
		fd_write(_fd: number, vectors: number, count: number, written: number) {
			const view = new DataView(memory.buffer);
			let total = 0;
			for (let i = 0; i < count; i++) {
				const start = view.getUint32(vectors + 8 * i, true);
				const length = view.getUint32(vectors + 8 * i + 4, true);
				output += new TextDecoder().decode(new Uint8Array(memory.buffer, start, length));
				total += length;
			}
			view.setUint32(written, total, true);
			return 0;
		},
		proc_exit(code: number) {
			throw new Error(`exit ${code}`);
		}
	};
	const { exports } = new WebAssembly.Instance(module, imports);
	return { exports, memory, output: () => output, start: exports['_start'] as () => void };
}

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
	const again = built(compile({ 'main.c': BLINKY, 'other.h': '' })).wasm;
	expect(built(compile(BLINKY)).wasm).toEqual(again);
});

test('blinky calls its timer back through the event loop and exports only what it links', () => {
	const result = compile(BLINKY);
	expect(exportNames(result)).toEqual(['memory', '_start', 'timer_callback']);
	expect(importNames(result)).not.toContain('env.ocre_gpio_register_callback');
	let events = 3;
	const sleeps: number[] = [];
	const program = execute(result, {
		ocre_get_event(type = 0, id = 0) {
			if (events-- <= 0) return -35;
			const view = new DataView(program.memory.buffer);
			view.setUint32(type, 0, true);
			view.setUint32(id, 1, true);
			return 0;
		},
		ocre_sleep(ms = 0) {
			sleeps.push(ms);
			if (sleeps.length === 6) throw new Error('enough');
			return 0;
		}
	});
	expect(program.start).toThrow('enough');
	expect(program.output()).toBe('blink (count: 1)\nblink (count: 2)\nblink (count: 3)\n');
	// Three events and the empty answer, then a call with nothing: its pause and the extra one.
	expect(sleeps).toEqual([10, 10, 10, 10, 10, 10]);
});

test('a message reaches its callback as copies, and its memory is given back first', () => {
	const result = compile(`#include <ocre_api.h>
#include <stdio.h>
static void on_message(const char *topic, const char *type, const void *payload, uint32_t length)
{
	printf("%s %s %.*s %u\\n", topic, type, (int)length, (const char *)payload, length);
}
int main(void)
{
	ocre_register_message_callback("a/", on_message);
	ocre_process_events();
	return 0;
}`);
	const calls: string[] = [];
	let left = 1;
	const program = execute(result, {
		ocre_get_event(...fields) {
			calls.push('get');
			if (left-- <= 0) return -35;
			const base = 60_000;
			const bytes = new Uint8Array(program.memory.buffer);
			bytes.set(new TextEncoder().encode('a/b\0text\0hi'), base);
			[3, 7, base, base + 4, base + 9, 2].forEach((value, i) =>
				new DataView(program.memory.buffer).setUint32(fields[i]!, value, true)
			);
			return 0;
		},
		ocre_messaging_free_module_event_data(topic = 0, type = 0, payload = 0) {
			calls.push(`free ${topic} ${type} ${payload}`);
			new Uint8Array(program.memory.buffer).fill(0x21, topic, payload + 2);
			return 0;
		}
	});
	program.start();
	expect(program.output()).toBe('a/b text hi 2\n');
	expect(calls).toEqual(['get', 'free 60000 60004 60009', 'get']);
});

test('every host function of the ABI can be called through ocre_api.h with its types', () => {
	const names = HOST_FUNCTIONS.filter(({ module }) => module === 'env').map(({ name }) => name);
	const table = names.map((name) => `(void *)${name}`).join(', ');
	const result = compile(
		`#include "ocre_api.h"\nvoid *volatile table[] = {${table}};\nint main(void) { return table[0] != 0; }`
	);
	expect(importNames(result).filter((name) => name !== 'env.memory')).toEqual(
		expect.arrayContaining(names.map((name) => `env.${name}`))
	);
});

test('structures and constants have the sizes of the ABI', () => {
	const result = compile(`#include <ocre_api.h>
#include <stdio.h>
#include <unistd.h>
#include <time.h>
_Static_assert(sizeof(struct _ocre_posix_utsname) == 480, "uname");
_Static_assert(offsetof(struct _ocre_posix_utsname, machine) == 320, "machine");
_Static_assert(sizeof(event_data_t) == 24, "event");
_Static_assert(offsetof(event_data_t, extra) == 16, "extra");
_Static_assert(sizeof(ocre_msg_t) == 20, "message");
_Static_assert(OCRE_RESOURCE_TYPE_MESSAGE == 3 && OCRE_RESOURCE_TYPE_COUNT == 4, "types");
_Static_assert(OCRE_ERROR_NO_MEMORY == -5 && OCRE_MAX_CALLBACKS == 64, "constants");
int main(void) { struct _ocre_posix_utsname name; return uname(&name); }`);
	expect(importNames(result)).toContain('env.uname');
});

test('malloc stays inside, so that the runtime keeps a heap of its own', () => {
	const result = compile(
		'#include <stdlib.h>\nint main(int c, char **v) { return malloc(c) == v; }'
	);
	expect(exportNames(result)).toEqual(['memory', '_start']);
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
			hint: 'The file includes itself. Put #pragma once at its top.'
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

test('source that is no C at all gives errors, not a crash', () => {
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

test('a stack overflow traps instead of overwriting data', () => {
	const result = compile(
		'#include <stdio.h>\nint deep(volatile int *p) { volatile int a[64]; a[0] = *p; return a[0] ? deep(a) + a[1] : 0; }\nint main(void) { volatile int one = 1; return deep(&one); }',
		{ stackBytes: 4096 }
	);
	expect(execute(result).start).toThrow(/out of bounds/);
});
