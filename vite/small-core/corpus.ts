// What the small core and its supplement are made for: the compiles that a profile is taken of. Wide rather than long; a
// program that needs more still compiles, with the whole core.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CompileRequest } from '../../src/lib/compiler/compiler.ts';
import { CPP_WARM_UP, WARM_UP } from '../../src/lib/compiler/c/warm-up.ts';
import { languageOf } from '../../src/lib/project/languages.ts';
import type { ProfileTask } from './profile.ts';
import { randomProgram } from './random-programs.ts';

type Level = NonNullable<CompileRequest['optimisation']>;
type Files = Record<string, string>;

const FOLDER = 'vite/small-core/corpus';
const RANDOM_PROGRAMS = 60;
/** The page compiles at Oz; the others are there on request. */
const OTHER_LEVELS: readonly Level[] = ['O0', 'Os', 'O3', 'O1'];

async function readTexts(folder: string, pattern: RegExp): Promise<Files> {
	const names = (await readdir(folder, { recursive: true })).sort();
	const files: Files = {};
	for (const name of names)
		if (pattern.test(name))
			files[name.replaceAll(path.sep, '/')] = await readFile(path.join(folder, name), 'utf8');
	return files;
}

function task(name: string, files: Files, optimisation: Level = 'Oz'): ProfileTask {
	return { name: `${name} at ${optimisation}`, request: { files, optimisation } };
}

/** Each at Oz, at O2, which has the most passes, and at one of the other levels. */
function programs(texts: Files): ProfileTask[] {
	return Object.entries(texts).flatMap(([name, text], i) =>
		(['Oz', 'O2', OTHER_LEVELS[i % OTHER_LEVELS.length]!] as const).map((level) =>
			task(name, { 'main.c': text }, level)
		)
	);
}

/** Programs as people write them, where `programs` are collections: two levels each will do. */
function plainPrograms(texts: Files): ProfileTask[] {
	return Object.entries(texts).flatMap(([name, text], i) =>
		(['Oz', i % 2 ? 'O2' : OTHER_LEVELS[(i >> 1) % OTHER_LEVELS.length]!] as const).map((level) =>
			task(name, { 'main.c': text }, level)
		)
	);
}

/** Programs with errors: several in a file, separated by a line. */
function mistakes(texts: Files): ProfileTask[] {
	return Object.entries(texts).flatMap(([name, text]) =>
		text.split(/^\/\/ ---$/m).map((part, i) => task(`${name} part ${i}`, { 'main.c': part.trim() }))
	);
}

function randomPrograms(): ProfileTask[] {
	return Array.from({ length: RANDOM_PROGRAMS }, (_, seed) => {
		const level = seed % 4 === 3 ? (['O2', ...OTHER_LEVELS] as const)[(seed >> 2) % 5]! : 'Oz';
		return task(`random ${seed}`, { 'main.c': randomProgram(seed) }, level);
	});
}

/** Sizes that the other programs do not reach. */
function bigProgram(): Files {
	const functions = Array.from(
		{ length: 400 },
		(_, i) =>
			`int f${i}(int x) { switch (x & 7) { case 1: return x + ${i}; case 3: return x * ${i + 2}; } return x ${i % 2 ? '^' : '-'} t[${i}]; }`
	);
	const table = Array.from({ length: 4000 }, (_, i) => (i * 7919) % 65521);
	const calls = functions.map((_, i) => `r += f${i}(r + argc);`);
	return {
		'main.c': `static const int t[] = { ${table.join(', ')} };\n${functions.join('\n')}\nint main(int argc, char **argv) { int r = 0; ${calls.join('\n')} return r; }\n`
	};
}

/** C++ takes ten times as long as C: at the level of the page only, and some at another one. */
function cppPrograms(texts: Files): ProfileTask[] {
	return Object.entries(texts).flatMap(([name, text], i) =>
		(i % 2 ? (['Oz', 'O2'] as const) : (['Oz'] as const)).map((level) =>
			task(name, { 'main.cpp': text }, level)
		)
	);
}

function cppMistakes(texts: Files): ProfileTask[] {
	return Object.entries(texts).flatMap(([name, text]) =>
		text
			.split(/^\/\/ ---$/m)
			.map((part, i) => task(`${name} part ${i}`, { 'main.cpp': part.trim() }))
	);
}

async function projects(root: string): Promise<ProfileTask[]> {
	const many = await readTexts(path.join(root, FOLDER, 'project'), /\.[ch]$/);
	const examples = path.join(root, 'src/examples');
	const sdk = await readTexts(path.join(root, 'src/sdk/c/source'), /\.[ch]$/);
	const tasks = [
		task('project', many),
		task('project', many, 'O0'),
		task('project without a file', { ...many, 'lib/shapes.c': '' }),
		task('sdk', { ...sdk, 'main.c': 'int main(void) { return 0; }' }),
		task('warm-up', { 'main.c': WARM_UP }),
		task('warm-up in C++', { 'main.cpp': CPP_WARM_UP }),
		task('big program', bigProgram())
	];
	for (const name of (await readdir(examples)).sort()) {
		const files = await readTexts(path.join(examples, name), /\.([ch]|[ch]pp)$/);
		if (Object.keys(files).length === 0) continue;
		tasks.push(task(name, files));
		if (languageOf(files) === 'c') tasks.push(task(name, files, 'O2'));
	}
	return tasks;
}

export interface Corpus {
	c: ProfileTask[];
	cpp: ProfileTask[];
}

export async function corpus(root: string): Promise<Corpus> {
	const tasks = [
		// First, because they take longest.
		...cppPrograms(await readTexts(path.join(root, FOLDER, 'cpp'), /\.cpp$/)),
		...programs(await readTexts(path.join(root, FOLDER, 'programs'), /\.c$/)),
		...plainPrograms(await readTexts(path.join(root, FOLDER, 'plain'), /\.c$/)),
		...(await projects(root)),
		...randomPrograms(),
		...mistakes(await readTexts(path.join(root, FOLDER, 'mistakes'), /\.c$/)),
		...cppMistakes(await readTexts(path.join(root, FOLDER, 'cpp-mistakes'), /\.cpp$/))
	];
	const isCpp = ({ request }: ProfileTask) => languageOf(request.files) === 'cpp';
	return { c: tasks.filter((task) => !isCpp(task)), cpp: tasks.filter(isCpp) };
}
