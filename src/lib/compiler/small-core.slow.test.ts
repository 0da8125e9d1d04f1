// The small core against the whole one, on programs that the small core was not made for.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { prepareSmallCore } from '../../../vite/small-core/small-core.ts';
import { prepareToolchain } from '../../../vite/toolchain-build.ts';
import { CCompiler } from './c/c-compiler.ts';
import { toolchainOf } from './c/open.ts';
import { WARM_UP } from './c/warm-up.ts';
import type { Compiler, CompileRequest, CompileResult, LoadProgress } from './compiler.ts';
import { createNodeCompiler, readSmallParts, readParts } from './node.ts';

const PROGRAMS = 'test/fixtures/unseen-programs';
const EXAMPLES = 'src/examples';
/** What no example needs: arithmetic on vectors. */
const EXOTIC = `typedef int v8 __attribute__((ext_vector_type(8)));
int main(int argc, char **argv)
{
	v8 a = argc;
	a = __builtin_shufflevector(a * a / 3, a >> 2, 7, 1, 12, 3, 0, 5, 6, 4);
	return __builtin_reduce_add(a);
}
`;
/** Stops the compiler itself, with either core. */
const CRASH = '#pragma clang __debug crash\nint main(void) { return 0; }\n';

let small: CCompiler;
let whole: CCompiler;
let compiler: Compiler;

beforeAll(async () => {
	const manifest = await prepareSmallCore(await prepareToolchain());
	small = new CCompiler(toolchainOf((await readSmallParts('static', manifest))!));
	whole = new CCompiler(toolchainOf(await readParts('static', manifest)));
	compiler = createNodeCompiler({ root: 'static', manifest, startsSmall: true });
}, 300_000);

afterAll(() => compiler.dispose());

/** Null when the small core is not enough. */
function compileSmall(request: CompileRequest): CompileResult | null {
	try {
		return small.compile(request);
	} catch (error) {
		if (error instanceof AppError && error.code === 'core-incomplete') return null;
		throw error;
	}
}

function programsIn(folder: string): [string, CompileRequest['files']][] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.c'))
		.map((name) => [name, { 'main.c': readFileSync(path.join(folder, name), 'utf8') }]);
}

function example(id: string): CompileRequest['files'] {
	const folder = path.join(EXAMPLES, id);
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return Object.fromEntries(
		names
			.filter((name) => /\.[ch]$/.test(name))
			.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')])
	);
}

test.each(['Oz', 'O2'] as const)(
	'most programs that it never saw compile with it at %s, each to the same result',
	(optimisation) => {
		const programs = programsIn(PROGRAMS);
		const refused = programs.filter(([, files]) => {
			const result = compileSmall({ files, optimisation });
			if (result) expect(result).toEqual(whole.compile({ files, optimisation }));
			return !result;
		});
		expect(programs.length).toBeGreaterThan(20);
		expect(refused.length).toBeLessThan(programs.length * 0.15);
	},
	// Half a minute at rest: two compilers take every program.
	180_000
);

test('the warm-up compiles with it, to the same result', () => {
	expectSame({ 'main.c': WARM_UP });
});

const IN_C = readdirSync(EXAMPLES).filter((name) => Object.keys(example(name)).length > 0);

test.each(IN_C)('the example %s compiles with it, to the same result', (name) => {
	expectSame(example(name));
});

function expectSame(files: Record<string, string>): void {
	const result = compileSmall({ files });
	expect(result?.ok).toBe(true);
	expect(result).toEqual(whole.compile({ files }));
}

test('a program that needs more is compiled with the whole core, and so is what follows', async () => {
	const request = { files: { 'main.c': EXOTIC } };
	expect(compileSmall(request)).toBeNull();
	const result = await compiler.compile(request);
	expect(result.ok).toBe(true);
	expect(result).toEqual(whole.compile(request));
	const progress: LoadProgress[] = [];
	await compiler.compile(
		{ files: { 'main.c': EXOTIC.replace('2, 7', '3, 7') } },
		{ onprogress: (step) => progress.push(step) }
	);
	expect(progress).toEqual([]);
});

test('a crash of the whole core is a crash, and the next compile works', async () => {
	await expect(compiler.compile({ files: { 'main.c': CRASH } })).rejects.toMatchObject({
		code: 'compiler-crashed'
	});
	expect((await compiler.compile({ files: { 'main.c': WARM_UP } })).ok).toBe(true);
});
