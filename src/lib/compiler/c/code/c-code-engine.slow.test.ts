// What the editor is told about C, by the real clang.
import { format } from '@wasm-fmt/clang-format';
import { describe, expect, test } from 'vitest';
import { prepareToolchain } from '../../../../../vite/toolchain-build.ts';
import { readParts } from '../../node.ts';
import { toolchainOf } from '../toolchain-of.ts';
import type { CodePointRequest } from '../../code-service.ts';
import { CCodeEngine } from './c-code-engine.ts';
import { formatWith } from './format-style.ts';
import { headerLibraryOf } from './header-library-of.ts';

const parts = await readParts('static', await prepareToolchain());
const engine = new CCodeEngine(toolchainOf(parts), headerLibraryOf(parts.packs), (file, files) =>
	formatWith(format, file, files)
);

/** `|` is the cursor. */
function at(source: string, more: Record<string, string> = {}): CodePointRequest {
	const offset = source.indexOf('|');
	const before = source.slice(0, offset).split('\n');
	return {
		files: { 'main.c': source.slice(0, offset) + source.slice(offset + 1), ...more },
		file: 'main.c',
		at: { line: before.length, column: before.at(-1)!.length + 1 }
	};
}

const HEAD = `#include <stdio.h>
#include <ocre_api.h>
#include "shapes.h"
/* Adds two numbers. */
static int add_up(int first, int second) { return first + second; }
struct point { int x; int y; };
`;
const SHAPES = { 'shapes.h': '/* Sides of a shape. */\nint sides_of(int shape);\n' };

function problemsOf(source: string, more: Record<string, string> = {}) {
	return engine.check({ files: { 'main.c': source, ...more }, file: 'main.c' });
}

describe('completion', () => {
	const labels = (source: string) =>
		engine.complete(at(source, SHAPES))?.items.map(({ label }) => label) ?? [];

	test('proposes functions, variables, macros and statements, and nothing internal', () => {
		const found = labels(`${HEAD}int main(void) { int counter = 0; oc|\n return 0; }`);
		expect(found).toEqual(
			expect.arrayContaining([
				'counter',
				'add_up',
				'sides_of',
				'ocre_sleep',
				'printf',
				'for',
				'OCRE_SUCCESS'
			])
		);
		expect(found.filter((label) => label.startsWith('__'))).toEqual([]);
	});

	test('proposes the members of a struct and only them', () => {
		expect(labels(`${HEAD}int main(void) { struct point p; p.|\n return 0; }`)).toEqual(['x', 'y']);
	});

	test('writes a call with a field for each parameter, in the place of the letters before the cursor', () => {
		const list = engine.complete(at(`${HEAD}int main(void) {\n\tadd|\n}`, SHAPES))!;
		expect(list.range).toEqual({ startLine: 8, startColumn: 2, endLine: 8, endColumn: 5 });
		expect(list.items.find(({ label }) => label === 'add_up')).toMatchObject({
			kind: 'function',
			snippet: 'add_up(${first}, ${second})',
			detail: '(int first, int second) → int'
		});
	});

	test('proposes functions of headers that are not included, with the include', () => {
		const item = engine
			.complete(at('#include <stdio.h>\nint main(void) { str| }'))!
			.items.find(({ label }) => label === 'strlen');
		expect(item?.edits).toEqual([
			{
				file: 'main.c',
				range: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 1 },
				text: '#include <string.h>\n'
			}
		]);
	});

	test('proposes headers in an include', () => {
		expect(labels('#include <st|')).toEqual(expect.arrayContaining(['stdio.h', 'ocre_api.h']));
		expect(labels('#include "|"\n')).toEqual(['shapes.h']);
	});

	test('proposes nothing in comments and texts', () => {
		expect(engine.complete(at('// abc|\nint x;'))).toBeNull();
		expect(engine.complete(at('char *s = "abc|def";'))).toBeNull();
	});
});

describe('documentation', () => {
	test('of a function of the SDK tells parameters, permission, quirks and an example', () => {
		const docs = engine.hover(at(`${HEAD}int main(void) { ocre_timer_st|art(1, 500, 1); }`))!;
		expect(docs.declaration).toBe('int ocre_timer_start(int id, int interval, int is_periodic)');
		expect(docs.parameters.map(({ name }) => name)).toEqual(['id', 'interval', 'is_periodic']);
		expect(docs.parameters[1]!.text).toMatch(/milliseconds/);
		expect(docs).toMatchObject({ permission: 'ocre_timers', source: 'ocre_api.h' });
		expect(docs.quirks).toContain('timer-interval');
		expect(docs.example).toMatch(/ocre_timer_start/);
	});

	test('of the project’s own function is its comment', () => {
		expect(engine.hover(at(`${HEAD}int main(void) { return add|_up(1, 2); }`))).toMatchObject({
			declaration: 'static int add_up(int first, int second)',
			text: 'Adds two numbers.'
		});
	});

	test('tells the parameter at the cursor', () => {
		const help = engine.signature(at(`${HEAD}int main(void) { add_up(1, | }`, SHAPES))!;
		expect(help.parameter).toBe(1);
		const [signature] = help.signatures;
		const [from, to] = signature!.parameters[help.parameter]!;
		expect(signature!.label.slice(from, to)).toBe('int second');
		expect(
			engine.signature(at(`${HEAD}int main(void) { printf(| }`))!.signatures[0]!.label
		).toMatch(/^int printf\(const char \*/);
	});
});

describe('places', () => {
	test('of a definition are in the file, in another one, or in a header of the SDK', () => {
		const [own] = engine.definition(at(`${HEAD}int main(void) { return add|_up(1, 2); }`, SHAPES));
		expect(own).toMatchObject({ file: 'main.c', range: { startLine: 5, startColumn: 12 } });
		const [other] = engine.definition(at(`${HEAD}int main(void) { sides|_of(1); }`, SHAPES));
		expect(other).toMatchObject({ file: 'shapes.h', range: { startLine: 2 } });
		const [sdk] = engine.definition(at(`${HEAD}int main(void) { ocre_sl|eep(1); }`, SHAPES));
		expect(sdk!.file).toBe('/ocre/include/ocre_api.h');
		expect(engine.library(sdk!.file)!.split('\n')[sdk!.range.startLine - 1]).toContain(
			'ocre_sleep'
		);
		const [header] = engine.definition(at('#include <std|io.h>\n'));
		expect(header!.file).toMatch(/\/stdio\.h$/);
	});

	test('a local name hides the one outside, and renaming keeps them apart', () => {
		const source = 'int n = 1;\nint main(void) { int n = 2; { int n = 3; n++; } return |n; }\n';
		const renamed = engine.rename({ ...at(source), newName: 'count' });
		expect(
			renamed.ok && renamed.edits.map(({ range }) => [range.startLine, range.startColumn])
		).toEqual([
			[2, 22],
			[2, 56]
		]);
	});

	test('a name of the library, none at all, or one that is taken cannot be renamed', () => {
		const source = `${HEAD}int main(void) { ocre_sl|eep(1); return 0; }`;
		expect(engine.rename({ ...at(source), newName: 'x' })).toEqual({ ok: false, why: 'not-ours' });
		expect(engine.rename({ ...at('int a; |'), newName: 'b' })).toEqual({
			ok: false,
			why: 'no-name'
		});
		expect(engine.rename({ ...at('int |a; int b;'), newName: 'b' })).toEqual({
			ok: false,
			why: 'name-taken'
		});
		expect(engine.rename({ ...at('int |a;'), newName: '1b' })).toEqual({
			ok: false,
			why: 'bad-name'
		});
	});

	test('uses are found in all sources, and not in comments', () => {
		const more = { 'b.c': 'int shared(void);\nint f(void) { return shared(); } // shared' };
		const uses = engine.references(at('int sha|red(void) { return 1; }', more));
		expect(uses.map(({ file, range }) => `${file}:${range.startLine}`)).toEqual([
			'main.c:1',
			'b.c:1',
			'b.c:2'
		]);
	});
});

describe('errors as one types', () => {
	test('a missing semicolon has its plain words and a fix', () => {
		const [problem] = problemsOf('int main(void)\n{\n\tint a = 3\n\treturn a;\n}\n');
		expect(problem).toMatchObject({ severity: 'error', mistake: { id: 'missing-semicolon' } });
		expect(problem!.fixes).toEqual([
			{
				what: { kind: 'insert', text: ';' },
				edits: [
					{
						file: 'main.c',
						text: ';',
						range: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 11 }
					}
				]
			}
		]);
	});

	test('a misspelt name is corrected, a missing header is included', () => {
		const [slip] = problemsOf(
			'#include <ocre_api.h>\nint main(void) { ocre_slep(3); return 0; }\n'
		);
		expect(slip).toMatchObject({
			mistake: { id: 'misspelt-name', values: { name: 'ocre_slep', near: 'ocre_sleep' } }
		});
		expect(slip!.fixes![0]!.what).toEqual({
			kind: 'replace',
			text: 'ocre_sleep',
			instead: 'ocre_slep'
		});
		const [header] = problemsOf('int main(void) { return (int)strlen("x"); }\n');
		expect(header!.fixes!.at(-1)!.what).toEqual({ kind: 'include', name: '<string.h>' });
	});

	test('a comparison goes before parentheses around an assignment', () => {
		const [problem] = problemsOf('int main(void) { int a = 1; if (a = 2) return 1; return 0; }\n');
		expect(problem!.fixes!.map(({ what }) => what)).toEqual([
			{ kind: 'replace', text: '==', instead: '=' },
			{ kind: 'insert', text: '( … )' }
		]);
	});

	test('a permission that build.yaml does not give is missed once', () => {
		const source =
			'#include <ocre_api.h>\nint main(void) { ocre_gpio_init(); ocre_gpio_init(); return 0; }\n';
		const build = 'config:\n  permissions:\n    - console\n';
		const found = problemsOf(source, { 'build.yaml': build });
		expect(found).toMatchObject([
			{
				code: 'missing-permission',
				fixes: [{ what: { kind: 'permission', permission: 'ocre_gpio' } }]
			}
		]);
		expect(problemsOf(source, { 'build.yaml': build.replace('console', 'ocre_gpio') })).toEqual([]);
	});

	test('a header is checked through a source that includes it', () => {
		const files = {
			'main.c': '#include "a.h"\nint main(void) { return 0; }\n',
			'a.h': 'int f(void)\n'
		};
		expect(
			engine.check({ files, file: 'a.h' }).some(({ file }) => file === 'a.h' || file === 'main.c')
		).toBe(true);
		expect(engine.check({ files: { 'lone.h': 'int x' }, file: 'lone.h' })).toEqual([]);
	});
});

describe('C++', () => {
	const file = 'main.cpp';
	const request = (source: string) => {
		const { files, at: place } = at(source);
		return { files: { [file]: files['main.c']! }, file, at: place };
	};

	test('members of a class and overloads are proposed as clang knows them', async () => {
		const cpp = toolchainOf(await readParts('static', await prepareToolchain(), 'cpp'));
		const known = new CCodeEngine(cpp, headerLibraryOf(parts.packs), () => null);
		const list = known.complete(
			request('#include <string>\nint main() { std::string text; text.|\n return 0; }')
		);
		expect(list!.items.map(({ label }) => label)).toEqual(
			expect.arrayContaining(['append', 'size'])
		);
		const help = known.signature(
			request('int add(int a, int b);\ndouble add(double a, double b);\nint main() { add(1, | }')
		);
		expect(help!.signatures.length).toBe(2);
	});
});

describe('formatting', () => {
	test('is Zephyr’s, with the indentation of the file', () => {
		const formatted = engine.format({
			files: { 'a.c': 'int main(void){\n    return 0;}' },
			file: 'a.c'
		});
		expect(formatted).toBe('int main(void)\n{\n    return 0;\n}');
	});

	test('is the project’s own where it has a .clang-format, and nothing where all is well', () => {
		const files = {
			'a.c': 'int main(void) { return 0; }\n',
			'.clang-format': 'BasedOnStyle: Google\n'
		};
		expect(engine.format({ files, file: 'a.c' })).toBeNull();
	});
});
