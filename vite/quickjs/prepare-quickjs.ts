// The JavaScript engine in the toolchain folder: made when its sources, its recipe or the C toolchain changed, kept
// otherwise. Making it takes half a minute.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ToolchainFile, ToolchainManifest } from '../../src/lib/compiler/manifest.ts';
import { Toolchain } from '../../src/lib/compiler/tools/toolchain.ts';
import { writeWhole } from '../write-whole.ts';
import { buildQuickjs, quickjsFolder, SDK_JS } from './quickjs-build.ts';

const STAMP_FILE = 'quickjs.json';
const OWN = /^quickjs-.*\.(wasm|br)$/;

interface Stored {
	stamp: string;
	files: ToolchainFile[];
}

export interface QuickjsOptions {
	root: string;
	/** Of the toolchain, in which the engine is kept. */
	folder: string;
	onbuild: () => void;
	/** Whether the bytes of the files are looked at, not only their sizes. */
	verify: boolean;
}

function sha256(bytes: Uint8Array | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

async function filesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => path.join(parentPath, name))
		.sort();
}

/** Of everything that the engine depends on. */
async function stampOf({ core, groups }: ToolchainManifest, root: string): Promise<string> {
	const hash = createHash('sha256').update(JSON.stringify([core.sha256, groups.c]));
	const folders = [quickjsFolder(root), path.join(root, SDK_JS), path.join(root, 'vite/quickjs')];
	for (const folder of folders)
		for (const file of await filesBelow(folder))
			if (/\.([ch]|(?<!\.test\.|\.d\.)ts)$/.test(file))
				hash.update(path.basename(file)).update(await readFile(file));
	return hash.digest('hex');
}

async function readStored(
	{ folder, verify }: QuickjsOptions,
	stamp: string
): Promise<ToolchainFile[] | null> {
	try {
		const text = await readFile(path.join(folder, STAMP_FILE), 'utf8');
		const stored = JSON.parse(text) as Stored;
		if (stored.stamp !== stamp) return null;
		for (const { name, sizeBytes, sha256: expected } of stored.files) {
			const bytes = await readFile(path.join(folder, name));
			if (bytes.length !== sizeBytes || (verify && sha256(bytes) !== expected)) return null;
		}
		return stored.files;
	} catch {
		return null;
	}
}

async function store(folder: string, stem: string, bytes: Uint8Array): Promise<ToolchainFile> {
	const digest = sha256(bytes);
	const name = `quickjs-${stem}-${digest.slice(0, 12)}.wasm`;
	await writeWhole(path.join(folder, name), bytes);
	return { name, sizeBytes: bytes.length, sha256: digest };
}

async function openToolchain(
	folder: string,
	{ core, groups }: ToolchainManifest
): Promise<Toolchain> {
	const read = async ({ name }: ToolchainFile) =>
		new Uint8Array(await readFile(path.join(folder, name))).buffer;
	return new Toolchain({
		core: await WebAssembly.compile(await read(core)),
		packs: await Promise.all((groups.c ?? []).map(read))
	});
}

/** The files of the group `javascript`, in the order that the language expects. */
export async function prepareQuickjs(
	manifest: ToolchainManifest,
	options: QuickjsOptions
): Promise<ToolchainFile[]> {
	const { root, folder, onbuild } = options;
	const stamp = await stampOf(manifest, root);
	const stored = await readStored(options, stamp);
	if (stored) return stored;
	onbuild();
	const toolchain = await openToolchain(folder, manifest);
	const { engine, compiler } = await buildQuickjs(root, toolchain, parseInt(stamp.slice(0, 8), 16));
	const files = [await store(folder, 'engine', engine), await store(folder, 'compiler', compiler)];
	await writeWhole(path.join(folder, STAMP_FILE), JSON.stringify({ stamp, files }, null, '\t'));
	for (const name of await readdir(folder))
		if (OWN.test(name) && !files.some((file) => name === file.name || name === `${file.name}.br`))
			await rm(path.join(folder, name));
	return files;
}
