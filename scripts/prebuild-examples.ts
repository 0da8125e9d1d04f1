// Compiles all examples, and what each lesson begins with, for a site's build, each into a file that is named by the digest
// of its inputs, and prints the recipe and the names as JSON. What is there already is not compiled again. Called by
// vite/prebuilt.ts.
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#lib/core/errors.ts';
import { startOf } from '#lib/lesson/lesson-files.ts';
import { readLesson } from '#lib/lesson/lesson-file.ts';
import type { Project } from '#lib/project/project.ts';
import { examplesFrom } from '#lib/project/examples.ts';
import { inputsDigest } from '#lib/flow/build/inputs-digest.ts';
import { SITE_BUILDS_FOLDER, siteBuildName } from '#lib/flow/build/kept-builds.ts';
import { decodeResult, encodeResult } from '#lib/flow/build/result-file.ts';
import { toolchainRecord } from '#lib/flow/build/toolchain-record.ts';
import { parseBuildFile } from '#lib/project/build-file.ts';
import { BUILD_FILE, fileOf } from '#lib/project/project.ts';
import { languageOf } from '#lib/project/languages.ts';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import { prepareToolchain } from '../vite/toolchain-build.ts';
import { recipeOf } from '../vite/recipe.ts';
import { writeWhole } from '../vite/write-whole.ts';
import { runCommand } from './cli/run-command.ts';
import { readLessonFolder } from './lesson-folder.ts';

const ROOT = path.join(import.meta.dirname, '..');
const EXAMPLES = path.join(ROOT, 'src/examples');
const LESSONS = path.join(ROOT, 'src/lessons');
/** A busy machine is slow, and nobody waits in front of it. */
const TIMEOUT_MS = 10 * 60 * 1000;

interface Source {
	id: string;
	files: Project['files'];
	/** It is meant to compile; a lesson may begin with a program that does not. */
	compiles: boolean;
}

/** The examples as the page has them. */
async function readExamples(): Promise<Source[]> {
	const texts: Record<string, string> = {};
	for (const entry of await readdir(EXAMPLES, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const name = path.join(entry.parentPath, entry.name);
		texts[`/${path.relative(ROOT, name).split(path.sep).join('/')}`] = await readFile(name, 'utf8');
	}
	return examplesFrom(texts).map(({ id, files }) => ({ id, files, compiles: true }));
}

/** What students begin with, in each language of the program. */
async function readLessonStarts(): Promise<Source[]> {
	const sources: Source[] = [];
	for (const id of (await readdir(LESSONS)).sort()) {
		const { lesson } = readLesson(await readLessonFolder(path.join(LESSONS, id)));
		for (const language of lesson?.languages ?? [])
			sources.push({ id, files: startOf(lesson!, language), compiles: false });
	}
	return sources;
}

async function isWhole(file: string): Promise<boolean> {
	const bytes = await readFile(file).catch(() => null);
	return bytes !== null && (await decodeResult(new Uint8Array(bytes))) !== null;
}

async function prebuild(folder: string): Promise<{ recipe: string; names: string[] }> {
	const manifest = await prepareToolchain(ROOT);
	const recipe = await recipeOf(ROOT);
	const compiler = createNodeCompiler({
		...{ root: path.join(ROOT, 'static'), manifest, timeoutMs: TIMEOUT_MS }
	});
	const names: string[] = [];
	await mkdir(folder, { recursive: true });
	try {
		for (const source of [...(await readExamples()), ...(await readLessonStarts())]) {
			const { id, files, compiles } = source;
			const build = parseBuildFile(fileOf({ files }, BUILD_FILE) ?? '');
			const language = languageOf(files, build.ok ? build.definition : null);
			const request = { files, language };
			const toolchain = await toolchainRecord(manifest, language);
			const name = siteBuildName(await inputsDigest({ request, toolchain, recipe }));
			const file = path.join(folder, name);
			if (!(await isWhole(file))) {
				const { signal } = new AbortController();
				const result = await compiler.compile(request, { signal });
				if (!result.ok && compiles)
					throw new AppError('command-failed', `the example ${id} does not compile`);
				if (!result.ok) continue;
				await writeWhole(file, await encodeResult(result));
			}
			// A lesson may begin with what an example is.
			if (!names.includes(name)) names.push(name);
		}
	} finally {
		compiler.dispose();
	}
	return { recipe, names };
}

await runCommand(async ([folder = `.cache/${SITE_BUILDS_FOLDER}`]) => {
	console.log(JSON.stringify(await prebuild(path.resolve(folder))));
	return 0;
});
