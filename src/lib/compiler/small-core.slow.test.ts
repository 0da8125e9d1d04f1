// The small cores for C and for C++ against the whole one, on programs that they were not made for.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { languageOf } from '#lib/project/languages.ts';
import { prepareSmallCore } from '../../../vite/small-core/small-core.ts';
import { prepareToolchain } from '../../../vite/toolchain-build.ts';
import { CCompiler } from './c/c-compiler.ts';
import { toolchainOf } from './c/open.ts';
import { CPP_WARM_UP, WARM_UP } from './c/warm-up.ts';
import type { Compiler, CompileRequest, CompileResult, LoadProgress } from './compiler.ts';
import type { LanguageParts } from './language.ts';
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

type CLanguage = 'c' | 'cpp';

let small: Record<CLanguage, CCompiler>;
let whole: Record<CLanguage, CCompiler>;
let compiler: Compiler;

const compilerOf = (parts: LanguageParts | null) => new CCompiler(toolchainOf(parts!));

beforeAll(async () => {
	const manifest = await prepareSmallCore(await prepareToolchain());
	small = {
		c: compilerOf(await readSmallParts('static', manifest)),
		cpp: compilerOf(await readSmallParts('static', manifest, 'cpp'))
	};
	whole = {
		c: compilerOf(await readParts('static', manifest)),
		cpp: compilerOf(await readParts('static', manifest, 'cpp'))
	};
	compiler = createNodeCompiler({ root: 'static', manifest, startsSmall: true });
}, 300_000);

afterAll(() => compiler.dispose());

/** Null when the small core is not enough. */
function compileSmall(request: CompileRequest, language: CLanguage = 'c'): CompileResult | null {
	try {
		return small[language].compile(request);
	} catch (error) {
		if (error instanceof AppError && error.code === 'core-incomplete') return null;
		throw error;
	}
}

function programsIn(folder: string, language: CLanguage): [string, CompileRequest['files']][] {
	return readdirSync(folder)
		.filter((name) => name.endsWith(`.${language}`))
		.map((name) => [name, { [`main.${language}`]: readFileSync(path.join(folder, name), 'utf8') }]);
}

function example(id: string): CompileRequest['files'] {
	const folder = path.join(EXAMPLES, id);
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return Object.fromEntries(
		names
			.filter((name) => /\.([ch]|[ch]pp)$/.test(name))
			.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')])
	);
}

test.each(['Oz', 'O2'] as const)(
	'most programs that it never saw compile with it at %s, each to the same result',
	(optimisation) => {
		const programs = programsIn(PROGRAMS, 'c');
		const refused = refusedOf(programs, 'c', optimisation);
		expect(programs.length).toBeGreaterThan(20);
		expect(refused.length).toBeLessThan(programs.length * 0.15);
	},
	// Half a minute at rest: two compilers take every program.
	180_000
);

test('most programs in C++ that it never saw compile with what is made of it, each to the same result', () => {
	const programs = programsIn(PROGRAMS, 'cpp');
	const refused = refusedOf(programs, 'cpp', 'Oz');
	expect(programs.length).toBeGreaterThan(4);
	// Beyond a half it would not pay.
	expect(refused.length).toBeLessThan(programs.length * 0.5);
}, 180_000);

/** Names of those for which the small core is not enough; the others have to give the same with both. */
function refusedOf(
	programs: readonly [string, CompileRequest['files']][],
	language: CLanguage,
	optimisation: 'Oz' | 'O2'
): string[] {
	const refused = programs.filter(([, files]) => {
		const result = compileSmall({ files, optimisation }, language);
		if (result) expect(result).toEqual(whole[language].compile({ files, optimisation }));
		return !result;
	});
	return refused.map(([name]) => name);
}

test('the warm-ups compile with them, to the same result', () => {
	expectSame({ 'main.c': WARM_UP }, 'c');
	expectSame({ 'main.cpp': CPP_WARM_UP }, 'cpp');
}, 120_000);

const IN_C = readdirSync(EXAMPLES).flatMap((name): [string, CLanguage][] => {
	const files = example(name);
	const language = languageOf(files);
	const isOurs = (language === 'c' || language === 'cpp') && Object.keys(files).length > 0;
	return isOurs ? [[name, language]] : [];
});

test('there are examples in both languages', () => {
	expect(new Set(IN_C.map(([, language]) => language))).toEqual(new Set(['c', 'cpp']));
});

test.each(IN_C)(
	'the example %s compiles with the core for %s, to the same result',
	(name, language) => {
		expectSame(example(name), language);
	},
	120_000
);

test('what a program in C++ takes is not in the core for C, so that one is never tried', () => {
	const files = { 'main.cpp': CPP_WARM_UP };
	expect(compileSmall({ files, language: 'cpp' }, 'c')).toBeNull();
});

function expectSame(files: Record<string, string>, language: CLanguage): void {
	const result = compileSmall({ files }, language);
	expect(result?.ok).toBe(true);
	expect(result).toEqual(whole[language].compile({ files }));
}

test('a program that needs more is compiled with the whole core, and so is what follows', async () => {
	const request = { files: { 'main.c': EXOTIC } };
	expect(compileSmall(request)).toBeNull();
	const result = await compiler.compile(request);
	expect(result.ok).toBe(true);
	expect(result).toEqual(whole.c.compile(request));
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
