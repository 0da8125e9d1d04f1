// What the linker and the module's imports say, as diagnostics at the place that causes them: the compiler's search for
// places is given its answers.
import { describe, expect, test } from 'vitest';
import type { WasmImport } from '../module/wasm-reader.ts';
import type { Toolchain } from '../tools/toolchain.ts';
import { checkImports } from './check-imports.ts';
import { DiagnosticMapper } from './clang-diagnostics.ts';
import { findOccurrences } from './find-uses.ts';
import { explainLinkOutput, hasNoMain, type LinkContext } from './link-errors.ts';

const SOURCES = { 'a.c': 'int twice;\nint f() { twice(); }', 'b.c': '\nint twice;' };

/** Places are those that clang is made to tell: `D` a declaration, `U` a use, by file, line and column. */
function context(places: readonly string[] = []): LinkContext & { asked: string[] } {
	const asked: string[] = [];
	const toolchain = {
		run(args: readonly string[], inputs: ReadonlyMap<string, Uint8Array>) {
			const source = args.at(-1)!.replace('/project/', '');
			asked.push(`${source}: ${new TextDecoder().decode(inputs.get('out/trap.h'))}`);
			const lines = places.flatMap((place) => {
				const [kind, file, line, column] = place.split(' ');
				if (file !== source) return [];
				const at = `/project/${file}:${line}:${column}: error: `;
				return [
					`${at}attempt to use a poisoned identifier`,
					...(kind === 'D' ? [`${at}redefinition of 'twice'`] : [])
				];
			});
			return { exitCode: 1, stdout: '', stderr: `${lines.join('\n')}\n` };
		}
	} as unknown as Toolchain;
	return {
		asked,
		toolchain,
		inputs: new Map(),
		headerFolders: [''],
		threads: false,
		mapper: new DiagnosticMapper(SOURCES),
		sourceOf: new Map([
			['objects/a.o', 'a.c'],
			['objects/b.o', 'b.c']
		]),
		maxMemoryBytes: 65_536
	};
}
const explain = (stderr: string, places: readonly string[] = []) =>
	explainLinkOutput(stderr, context(places));
const range = (startLine: number, startColumn: number, length: number) => ({
	startLine,
	startColumn,
	endLine: startLine,
	endColumn: startColumn + length
});

describe('places', () => {
	test('are told apart into declarations and uses', () => {
		const options = context(['D a.c 1 5', 'U a.c 2 11']);
		expect(findOccurrences('a.c', 'twice', options)).toEqual({
			declarations: [{ file: 'a.c', range: range(1, 5, 5) }],
			uses: [{ file: 'a.c', range: range(2, 11, 5) }]
		});
		expect(options.asked).toEqual(['a.c: enum { twice };\n#pragma GCC poison twice\n']);
	});

	test('in headers of the system are not told', () => {
		const options = context();
		const stderr = '/usr/include/x.h:1:5: error: attempt to use a poisoned identifier\n';
		options.toolchain = {
			run: () => ({ exitCode: 1, stdout: '', stderr })
		} as unknown as Toolchain;
		expect(findOccurrences('a.c', 'twice', options)).toEqual({ declarations: [], uses: [] });
	});

	test('are not looked for by what is not a name', () => {
		const options = context();
		for (const name of ['', '1a', 'a b', 'a;', '*'])
			expect(findOccurrences('a.c', name, options)).toEqual({ declarations: [], uses: [] });
		expect(options.asked).toEqual([]);
	});
});

describe('an undefined symbol', () => {
	const LINE = 'wasm-ld: error: /objects/a.o: undefined symbol: twice\n';

	test('is at its first use, else at its declaration, else in its file', () => {
		const undefinedAt = (places: string[]) => explain(LINE, places)[0];
		expect(undefinedAt(['D a.c 1 5', 'U a.c 2 11'])).toMatchObject({
			severity: 'error',
			code: 'undefined-symbol',
			message: "undefined function or variable 'twice'",
			file: 'a.c',
			range: range(2, 11, 5)
		});
		expect(undefinedAt(['D a.c 1 5'])).toMatchObject({ file: 'a.c', range: range(1, 5, 5) });
		expect(undefinedAt([])).toMatchObject({ file: 'a.c', range: null });
	});

	test('is told once, however many objects miss it', () => {
		const other = LINE.replace('a.o', 'b.o');
		expect(explain(LINE + other + LINE.replace('twice', 'thrice'))).toHaveLength(2);
	});

	test('of a library has no place; a near name is suggested', () => {
		const [found] = explain('/usr/bin/wasm-ld: error: /lib/x.o: undefined symbol: ocre_gpio_set');
		expect(found).toMatchObject({
			file: null,
			range: null,
			hint: 'Did you mean ocre_gpio_pin_set?'
		});
		expect(explain(LINE)[0]!.hint).toMatch(/^Define it/);
	});
});

describe('a symbol that is defined twice', () => {
	const line = (...objects: string[]) =>
		'wasm-ld: error: duplicate symbol: twice\n' +
		objects.map((object) => `>>> defined in ${object}\n`).join('');

	test('is at the last definition, and names the files', () => {
		expect(explain(line('/objects/a.o', 'objects/b.o'), ['D b.c 2 5', 'U b.c 2 5'])).toMatchObject([
			{
				code: 'duplicate-symbol',
				message: "'twice' is defined in a.c and in b.c",
				file: 'b.c',
				range: range(2, 5, 5),
				hint: 'Keep one definition. In headers, only declare.'
			}
		]);
	});

	test('may be one of the library', () => {
		expect(explain(line('/objects/a.o', '/ocre/lib/libocre.a'))).toMatchObject([
			{ message: "'twice' is already defined by the Ocre library", file: 'a.c', range: null }
		]);
		expect(explain(line('/x.a', '/y.a'))).toMatchObject([{ file: null, range: null }]);
	});
});

describe('another signature', () => {
	const line = (name: string) =>
		`wasm-ld: warning: function signature mismatch: ${name}\n>>> defined as (i32) -> i32 in /objects/a.o\n`;

	test('is a warning where it is declared, else where it is used', () => {
		const places = ['U a.c 2 11', 'D a.c 1 5'];
		expect(explain(line('twice'), places)).toMatchObject([
			{ severity: 'warning', code: 'signature-mismatch', file: 'a.c', range: range(1, 5, 5) }
		]);
		expect(explain(line('twice'), ['U a.c 2 11'])[0]!.range).toEqual(range(2, 11, 5));
		expect(explain(line('twice'))[0]).toMatchObject({ file: null, range: null });
		expect(explain('wasm-ld: warning: function signature mismatch: twice')[0]!.file).toBeNull();
	});

	test('of a host function is an error', () => {
		expect(explain(line('ocre_timer_create'))).toMatchObject([
			{ severity: 'error', code: 'host-function-signature' }
		]);
	});
});

describe('other messages', () => {
	test.each(['initial', 'maximum'])('%s memory', (kind) => {
		expect(explain(`wasm-ld: error: ${kind} memory too small, 99 bytes needed`)).toMatchObject([
			{
				code: 'memory-too-small',
				message: 'the program needs 99 bytes of memory, 65536 are allowed',
				file: null
			}
		]);
	});

	test('are passed on with their severity, and what is none is left out', () => {
		expect(explain('noise\nwasm-ld: warning: odd\nllvm: error: bad\n wasm-ld: error: x')).toEqual([
			{ severity: 'warning', code: 'link-error', message: 'odd', file: null, range: null },
			{ severity: 'error', code: 'link-error', message: 'bad', file: null, range: null }
		]);
		expect(explain('>>> defined in /objects/a.o')).toEqual([]);
	});

	test('the map shows a program without main()', () => {
		expect(hasNoMain('x <internal>:(__main_argc_argv) y')).toBe(true);
		expect(hasNoMain('objects/a.o:(__main_argc_argv)')).toBe(false);
	});
});

describe('imports', () => {
	const check = (item: Partial<WasmImport>, places: readonly string[] = []) =>
		checkImports(
			[
				{
					module: 'env',
					name: 'twice',
					kind: 'function',
					type: { params: [], results: [] },
					...item
				}
			],
			['a.c', 'b.c'],
			context(places)
		);
	const CREATE = { name: 'ocre_timer_create' };

	test('that boards provide with that type are fine, and so is the memory', () => {
		expect(check({ ...CREATE, type: { params: ['i32'], results: ['i32'] } })).toEqual([]);
		expect(check({ kind: 'memory', type: null })).toEqual([]);
	});

	test('with another type are told with both types', () => {
		const [found] = check({ ...CREATE, type: { params: ['i64', 'i32'], results: [] } });
		expect(found).toMatchObject({
			severity: 'error',
			code: 'host-function-signature',
			file: null,
			range: null
		});
		expect(found!.message).toContain('(i64, i32) → nothing, but boards provide (i32) → i32');
	});

	test('that no board provides are told at their declaration, in any file', () => {
		expect(check({}, ['U a.c 2 11', 'D a.c 1 5'])[0]).toMatchObject({
			severity: 'error',
			code: 'unknown-host-function',
			file: 'a.c',
			range: range(1, 5, 5)
		});
		expect(check({}, ['U b.c 2 5'])[0]).toMatchObject({ file: 'b.c', range: range(2, 5, 5) });
		expect(check({ name: 'ocre_timer_creat' })[0]!.hint).toBe('Did you mean ocre_timer_create?');
		expect(check({})[0]!.hint).toBe('Check the names in its declaration.');
	});

	test('of other kinds cannot be had', () => {
		for (const kind of ['global', 'table'] as WasmImport['kind'][])
			expect(check({ kind, type: null })[0]).toMatchObject({
				code: 'unknown-host-function',
				hint: 'Define it in the program.'
			});
	});
});
