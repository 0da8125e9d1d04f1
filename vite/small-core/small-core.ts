// Makes the small core: the compiler's core with a trap in place of each function that compiling C or C++ hardly ever needs.
// Everything else is as it was, so what it compiles is the same to the byte; where it traps, the whole core is used.
// Which functions these are was found out before: see kept-functions.ts.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ToolchainFile, ToolchainManifest } from '../../src/lib/compiler/manifest.ts';
import { writeWhole } from '../write-whole.ts';
import { withStubs } from './function-bodies.ts';
import { KEPT_FUNCTIONS_FILE, readKeptFunctions } from './kept-functions.ts';

const RECORD = 'small-core.json';
const NAME = /^llvm\.core-c-[0-9a-f]+\.wasm(\.br)?$/;

interface StoredCore extends ToolchainFile {
	stamp: string;
}

function folderOf(root: string, manifest: ToolchainManifest): string {
	return path.join(root, 'static', manifest.folder);
}

/** Of everything that the small core depends on. */
async function stampOf(root: string, { core }: ToolchainManifest): Promise<string> {
	const record = await readFile(path.join(root, KEPT_FUNCTIONS_FILE));
	return createHash('sha256').update(core.sha256).update(record).digest('hex');
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

async function store(folder: string, bytes: Uint8Array, stamp: string): Promise<StoredCore> {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const name = `llvm.core-c-${sha256.slice(0, 12)}.wasm`;
	const stored = { stamp, name, sizeBytes: bytes.length, sha256 };
	await writeWhole(path.join(folder, name), bytes);
	await writeWhole(path.join(folder, RECORD), JSON.stringify(stored, null, '\t'));
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

/** The manifest with the small core, made now if need be: a few seconds, once for each content. */
export async function prepareSmallCore(
	manifest: ToolchainManifest,
	root = process.cwd()
): Promise<ToolchainManifest> {
	const found = await findSmallCore(manifest, root);
	if (found.smallCore) return found;
	const folder = folderOf(root, manifest);
	const kept = await readKeptFunctions(root, manifest.core.sha256);
	const core = await readFile(path.join(folder, manifest.core.name));
	const bytes = withStubs(core, (index) => kept[index]!);
	const stored = await store(folder, bytes, await stampOf(root, manifest));
	console.log(`${stored.name}: ${manifest.core.sizeBytes} → ${bytes.length} bytes`);
	return withSmallCore(manifest, stored);
}
