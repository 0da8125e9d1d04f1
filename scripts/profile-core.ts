// npm run profile-core: finds out which functions of the compiler's core programs in C need, and which ones those in C++,
// and writes them down for the small core and its supplement (vite/small-core). For a new version of the compiler, and
// where the SDK or the examples need more.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesOfGroups } from '#lib/compiler/manifest.ts';
import { readWasm } from '#lib/compiler/module/wasm-reader.ts';
import { corpus } from '../vite/small-core/corpus.ts';
import { directCalls } from '../vite/small-core/direct-calls.ts';
import { bodiesOf, startOfCode } from '../vite/small-core/function-bodies.ts';
import { KEPT_FUNCTIONS_FILE, writeKeptFunctions } from '../vite/small-core/kept-functions.ts';
import { likelyFunctions, type CoreFunction } from '../vite/small-core/likely-functions.ts';
import { profile } from '../vite/small-core/profile.ts';
import { prepareToolchain } from '../vite/toolchain-build.ts';
import { writeWhole } from '../vite/write-whole.ts';
import { runCommand } from './cli/run-command.ts';

const ROOT = path.join(import.meta.dirname, '..');

function functionsOf(core: Uint8Array): CoreFunction[] {
	const imported = readWasm(core).imports.filter(({ kind }) => kind === 'function').length;
	return bodiesOf(core).map((body) => ({
		sizeBytes: body.end - body.start,
		callees: [...directCalls(core, startOfCode(core, body), body.end)]
			.map((index) => index - imported)
			.filter((index) => index >= 0)
	}));
}

await runCommand(async () => {
	const manifest = await prepareToolchain(ROOT);
	const folder = path.join(ROOT, 'static', manifest.folder);
	const core = await readFile(path.join(folder, manifest.core.name));
	const packs = await Promise.all(
		filesOfGroups(manifest, ['c', 'cpp']).map(
			async ({ name }) => new Uint8Array(await readFile(path.join(folder, name))).buffer
		)
	);
	const { c, cpp } = await corpus(ROOT);
	console.log(
		`${c.length} programs show what C needs of the compiler, ${cpp.length} what C++ does. This takes minutes.`
	);
	const [ranInC = [], ranInCpp = []] = await profile(core, packs, [c, cpp]);
	const functions = functionsOf(core);
	const kept = {
		c: likelyFunctions(ranInC, functions),
		// A project in C++ may have files in C.
		cpp: likelyFunctions(
			ranInC.map((ran, i) => ran || ranInCpp[i]!),
			functions
		)
	};
	await writeWhole(
		path.join(ROOT, KEPT_FUNCTIONS_FILE),
		writeKeptFunctions(manifest.core.sha256, kept)
	);
	for (const [language, flags] of Object.entries(kept))
		console.log(
			`${KEPT_FUNCTIONS_FILE}: ${flags.filter(Boolean).length} of ${flags.length} functions are kept for ${language}.`
		);
	return 0;
});
