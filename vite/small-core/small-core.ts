// Makes the small core: the compiler's core with a trap in place of each function that compiling C hardly ever needs.
// Everything else is as it was, so what it compiles is the same to the byte; where it traps, the whole core is used. C++
// needs more: what that is comes as a supplement, from which and the small core the page makes the core for C++.
// Which functions these are was found out before: see kept-functions.ts.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type {
	CoreSupplement,
	ToolchainFile,
	ToolchainManifest
} from '../../src/lib/compiler/manifest.ts';
import { SUPPLEMENT_VERSION } from '../../src/lib/compiler/supplement.ts';
import { writeWhole } from '../write-whole.ts';
import { withStubs } from './function-bodies.ts';
import { KEPT_FUNCTIONS_FILE, readKeptFunctions } from './kept-functions.ts';
import { writeSupplement } from './write-supplement.ts';

const RECORD = 'small-core.json';
/** Of what is made here, and of its brotli copies. */
const NAME = /^llvm\.core-(c-[0-9a-f]+\.wasm|cpp-[0-9a-f]+\.supplement)(\.br)?$/;

type SmallCores = Required<Pick<ToolchainManifest, 'smallCore' | 'cppSupplement'>>;

interface StoredCores extends SmallCores {
	/** Of everything that they depend on. */
	stamp: string;
}

function folderOf(root: string, manifest: ToolchainManifest): string {
	return path.join(root, 'static', manifest.folder);
}

async function stampOf(root: string, { core }: ToolchainManifest): Promise<string> {
	const record = await readFile(path.join(root, KEPT_FUNCTIONS_FILE));
	const hash = createHash('sha256').update(core.sha256).update(record);
	return hash.update(`${SUPPLEMENT_VERSION}`).digest('hex');
}

function filesIn({ smallCore, cppSupplement }: SmallCores): ToolchainFile[] {
	return [smallCore, cppSupplement];
}

async function readStored(folder: string): Promise<StoredCores | null> {
	try {
		const stored = JSON.parse(await readFile(path.join(folder, RECORD), 'utf8')) as StoredCores;
		for (const { name, sizeBytes } of filesIn(stored))
			if ((await stat(path.join(folder, name))).size !== sizeBytes) return null;
		return stored;
	} catch {
		return null;
	}
}

function fileOf(stem: string, ending: string, bytes: Uint8Array): ToolchainFile {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { name: `${stem}-${sha256.slice(0, 12)}.${ending}`, sizeBytes: bytes.length, sha256 };
}

async function makeCores(
	root: string,
	manifest: ToolchainManifest
): Promise<{ cores: SmallCores; contents: ReadonlyMap<ToolchainFile, Uint8Array> }> {
	const kept = await readKeptFunctions(root, manifest.core.sha256);
	const core = await readFile(path.join(folderOf(root, manifest), manifest.core.name));
	const forC = withStubs(core, (index) => kept.c[index]!);
	const forCpp = withStubs(core, (index) => kept.cpp[index]!);
	const added = writeSupplement(forC, forCpp);
	const smallCore = fileOf('llvm.core-c', 'wasm', forC);
	const cppSupplement: CoreSupplement = {
		...fileOf('llvm.core-cpp', 'supplement', added),
		makes: fileOf('llvm.core-cpp', 'wasm', forCpp)
	};
	return {
		cores: { smallCore, cppSupplement },
		contents: new Map([
			[smallCore, forC],
			[cppSupplement, added]
		])
	};
}

/** The manifest with the small core and its supplement, where up-to-date ones were made before. */
export async function findSmallCore(
	manifest: ToolchainManifest,
	root: string
): Promise<ToolchainManifest> {
	const stored = await readStored(folderOf(root, manifest));
	if (stored?.stamp !== (await stampOf(root, manifest))) return manifest;
	const { smallCore, cppSupplement } = stored;
	return { ...manifest, smallCore, cppSupplement };
}

/** The manifest with the small core and its supplement, made now if need be: a few seconds, once for each content. */
export async function prepareSmallCore(
	manifest: ToolchainManifest,
	root = process.cwd()
): Promise<ToolchainManifest> {
	const found = await findSmallCore(manifest, root);
	if (found.smallCore) return found;
	const folder = folderOf(root, manifest);
	const { cores, contents } = await makeCores(root, manifest);
	for (const [{ name }, bytes] of contents) {
		await writeWhole(path.join(folder, name), bytes);
		console.log(`${name}: ${bytes.length} bytes of ${manifest.core.sizeBytes}`);
	}
	const stored: StoredCores = { stamp: await stampOf(root, manifest), ...cores };
	await writeWhole(path.join(folder, RECORD), JSON.stringify(stored, null, '\t'));
	const names = filesIn(cores).flatMap(({ name }) => [name, `${name}.br`]);
	for (const other of await readdir(folder))
		if (NAME.test(other) && !names.includes(other)) await rm(path.join(folder, other));
	return { ...manifest, ...cores };
}
