// Makes the small core: the compiler's core with a trap in place of each function that compiling C or C++ hardly ever needs.
// Everything else is as it was, so what it compiles is the same to the byte; where it traps, the whole core is used.
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readWasm } from '../../src/lib/compiler/module/wasm-reader.ts';
import {
	filesOfGroups,
	type ToolchainFile,
	type ToolchainManifest
} from '../../src/lib/compiler/manifest.ts';
import { corpus } from './corpus.ts';
import { directCalls } from './direct-calls.ts';
import { bodiesOf, startOfCode, withStubs } from './function-bodies.ts';
import { likelyFunctions, type CoreFunction } from './likely-functions.ts';
import { profile, type ProfileTask } from './profile.ts';

/** What decides about the outcome, besides the core and the packs. */
const SOURCES = [
	'vite/small-core',
	'src/examples',
	'src/sdk/c/source',
	'src/sdk/cpp',
	'src/lib/compiler/c/flags.ts',
	'src/lib/compiler/c/warm-up.ts'
];
/** Sources in C and C++, and ours but for tests. */
const SOURCE = /\.([chm]|[ch]pp|mjs|(?<!\.test\.)ts)$/;
const RECORD = 'small-core.json';
const NAME = /^llvm\.core-c-[0-9a-f]+\.wasm(\.br)?$/;

interface StoredCore extends ToolchainFile {
	stamp: string;
}

function folderOf(root: string, manifest: ToolchainManifest): string {
	return path.join(root, 'static', manifest.folder);
}

/** Of everything that the small core depends on. */
async function stampOf(root: string, { core, groups }: ToolchainManifest): Promise<string> {
	const hash = createHash('sha256').update(JSON.stringify([core.sha256, groups.c, groups.cpp]));
	for (const source of SOURCES)
		for (const file of await filesBelow(path.join(root, source), patternIn(source)))
			hash.update(path.relative(root, file)).update(await readFile(file));
	return hash.digest('hex');
}

/** An example in another language makes no difference. */
function patternIn(source: string): RegExp {
	return source === 'src/examples' ? /\.[ch]$/ : SOURCE;
}

async function filesBelow(place: string, pattern: RegExp): Promise<string[]> {
	if ((await stat(place)).isFile()) return [place];
	const entries = await readdir(place, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && pattern.test(entry.name))
		.map(({ parentPath, name }) => path.join(parentPath, name))
		.sort();
}

async function readStored(folder: string): Promise<StoredCore | null> {
	try {
		const stored = JSON.parse(await readFile(path.join(folder, RECORD), 'utf8')) as StoredCore;
		const { size } = await stat(path.join(folder, stored.name));
		return size === stored.sizeBytes ? stored : null;
	} catch {
		return null;
	}
}

function withSmallCore(
	manifest: ToolchainManifest,
	{ name, sizeBytes, sha256 }: ToolchainFile
): ToolchainManifest {
	return { ...manifest, smallCore: { name, sizeBytes, sha256 } };
}

function functionsOf(core: Uint8Array): CoreFunction[] {
	const imported = readWasm(core).imports.filter(({ kind }) => kind === 'function').length;
	return bodiesOf(core).map((body) => ({
		sizeBytes: body.end - body.start,
		callees: [...directCalls(core, startOfCode(core, body), body.end)]
			.map((index) => index - imported)
			.filter((index) => index >= 0)
	}));
}

async function build(
	folder: string,
	manifest: ToolchainManifest,
	tasks: readonly ProfileTask[]
): Promise<Uint8Array> {
	const core = await readFile(path.join(folder, manifest.core.name));
	const packs = await Promise.all(
		filesOfGroups(manifest, ['c', 'cpp']).map(
			async ({ name }) => new Uint8Array(await readFile(path.join(folder, name))).buffer
		)
	);
	const kept = likelyFunctions(await profile(core, packs, tasks), functionsOf(core));
	return withStubs(core, (index) => kept[index]!);
}

async function store(folder: string, bytes: Uint8Array, stamp: string): Promise<StoredCore> {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const name = `llvm.core-c-${sha256.slice(0, 12)}.wasm`;
	const write = async (target: string, content: Uint8Array | string) => {
		const partial = path.join(folder, `${target}.${process.pid}.part`);
		await writeFile(partial, content);
		await rename(partial, path.join(folder, target));
	};
	const stored = { stamp, name, sizeBytes: bytes.length, sha256 };
	await write(name, bytes);
	await write(RECORD, JSON.stringify(stored, null, '\t'));
	for (const other of await readdir(folder))
		if (NAME.test(other) && !other.startsWith(name)) await rm(path.join(folder, other));
	return stored;
}

/** The manifest with the small core, where an up-to-date one was made before. */
export async function findSmallCore(
	manifest: ToolchainManifest,
	root: string
): Promise<ToolchainManifest> {
	const stored = await readStored(folderOf(root, manifest));
	const isCurrent = stored !== null && stored.stamp === (await stampOf(root, manifest));
	return isCurrent ? withSmallCore(manifest, stored) : manifest;
}

/** The manifest with the small core, made now if need be: about a minute, once for each content. */
export async function prepareSmallCore(
	manifest: ToolchainManifest,
	root = process.cwd()
): Promise<ToolchainManifest> {
	if (manifest.smallCore) return manifest;
	const tasks = await corpus(root);
	console.log(
		`Making the compiler smaller: ${tasks.length} programs show what C and C++ need of it (once)`
	);
	const startedAt = performance.now();
	const folder = folderOf(root, manifest);
	const bytes = await build(folder, manifest, tasks);
	const stored = await store(folder, bytes, await stampOf(root, manifest));
	const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
	console.log(`${stored.name}: ${manifest.core.sizeBytes} → ${bytes.length} bytes in ${seconds} s`);
	return withSmallCore(manifest, stored);
}
