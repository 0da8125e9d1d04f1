// Compiles all examples for a site's build, each into a file that is named by the digest of its inputs, and prints the
// recipe and the names as JSON. What is there already is not compiled again. Called by vite/prebuilt.ts.
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#lib/core/errors.ts';
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
import { runCommand } from './cli/run-command.ts';

const ROOT = path.join(import.meta.dirname, '..');
const EXAMPLES = path.join(ROOT, 'src/examples');
/** A busy machine is slow, and nobody waits in front of it. */
const TIMEOUT_MS = 10 * 60 * 1000;

/** The examples as the page has them. */
async function readExamples(): Promise<{ id: string; files: Project['files'] }[]> {
	const texts: Record<string, string> = {};
	for (const entry of await readdir(EXAMPLES, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const name = path.join(entry.parentPath, entry.name);
		texts[`/${path.relative(ROOT, name).split(path.sep).join('/')}`] = await readFile(name, 'utf8');
	}
	return examplesFrom(texts);
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
		for (const { id, files } of await readExamples()) {
			const build = parseBuildFile(fileOf({ files }, BUILD_FILE) ?? '');
			const language = languageOf(files, build.ok ? build.definition : null);
			const request = { files, language };
			const toolchain = await toolchainRecord(manifest, language);
			const name = siteBuildName(await inputsDigest({ request, toolchain, recipe }));
			names.push(name);
			const file = path.join(folder, name);
			if (await isWhole(file)) continue;
			const { signal } = new AbortController();
			const result = await compiler.compile(request, { signal });
			if (!result.ok) throw new AppError('command-failed', `the example ${id} does not compile`);
			await writeFile(`${file}.part`, await encodeResult(result));
			await rename(`${file}.part`, file);
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
