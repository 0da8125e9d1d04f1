// npm run profile-core: finds out which functions of the compiler's core programs in C and C++ need, and writes them down
// for the small core (vite/small-core). For a new version of the compiler, and where the SDK or the examples need more.
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
	const tasks = await corpus(ROOT);
	console.log(
		`${tasks.length} programs show what C and C++ need of the compiler. This takes minutes.`
	);
	const kept = likelyFunctions(await profile(core, packs, tasks), functionsOf(core));
	await writeWhole(
		path.join(ROOT, KEPT_FUNCTIONS_FILE),
		writeKeptFunctions(manifest.core.sha256, kept)
	);
	console.log(
		`${KEPT_FUNCTIONS_FILE}: ${kept.filter(Boolean).length} of ${kept.length} functions are kept.`
	);
	return 0;
});
