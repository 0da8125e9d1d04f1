// The examples and lessons that the site's build compiled are what the page's compiler makes of them, byte for byte.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import { readLesson } from '#lib/lesson/lesson-file.ts';
import { startOf } from '#lib/lesson/lesson-files.ts';
import { examplesFrom } from '#lib/project/examples.ts';
import { languageOf } from '#lib/project/languages.ts';
import { prepareToolchain } from '../../../../vite/toolchain-build.ts';
import { readLessonFolder } from '../../../../scripts/lesson-folder.ts';
import { recipeOf } from '../../../../vite/recipe.ts';
import { inputsDigest } from './inputs-digest.ts';
import { siteBuildName } from './kept-builds.ts';
import { decodeResult } from './result-file.ts';
import { toolchainRecord } from './toolchain-record.ts';

const texts = import.meta.glob<string>('/src/examples/**/*', {
	query: '?raw',
	import: 'default',
	eager: true
});

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'prebuilt-'));
	await promisify(execFile)(process.execPath, [
		...['--import', 'tsx', 'scripts/prebuild-examples.ts', folder]
	]);
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('every example is there under the digest that the page looks for, with the same result', async () => {
	const manifest = await prepareToolchain();
	// As the page begins, where a build of the site has made the small core.
	const compiler = createNodeCompiler({ root: 'static', manifest, startsSmall: true });
	const recipe = await recipeOf(process.cwd());
	const examples = examplesFrom(texts);
	expect(examples.length).toBeGreaterThan(20);
	const names: string[] = [];
	for (const { id, files } of examples) {
		const request = { files };
		const toolchain = await toolchainRecord(manifest, languageOf(files));
		const name = siteBuildName(await inputsDigest({ request, toolchain, recipe }));
		names.push(name);
		const bytes = new Uint8Array(await readFile(path.join(folder, name)));
		expect([id, await decodeResult(bytes)]).toEqual([id, await compiler.compile(request)]);
	}
	compiler.dispose();
	expect(await readdir(folder)).toEqual(expect.arrayContaining(names));
}, 300_000);

test('so is what each lesson begins with, but for what does not compile', async () => {
	const manifest = await prepareToolchain();
	const compiler = createNodeCompiler({ root: 'static', manifest, startsSmall: true });
	const recipe = await recipeOf(process.cwd());
	const there = await readdir(folder);
	let found = 0;
	for (const id of await readdir('src/lessons')) {
		const lesson = readLesson(await readLessonFolder(path.join('src/lessons', id))).lesson!;
		const files = startOf(lesson, lesson.languages[0]!);
		const request = { files };
		const toolchain = await toolchainRecord(manifest, languageOf(files));
		const name = siteBuildName(await inputsDigest({ request, toolchain, recipe }));
		const result = await compiler.compile(request);
		expect([id, there.includes(name)]).toEqual([id, result.ok]);
		if (!result.ok) continue;
		found++;
		const bytes = new Uint8Array(await readFile(path.join(folder, name)));
		expect([id, await decodeResult(bytes)]).toEqual([id, result]);
	}
	compiler.dispose();
	expect(found).toBeGreaterThan(8);
}, 300_000);
