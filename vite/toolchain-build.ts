// Makes the toolchain folder that the page loads: the compiler's wasm, a C sysroot cut to what containers can use, and
// our SDK compiled by that very compiler. Quick when nothing changed; runs in Node, before dev, build and tests.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createTar, parseTar } from 'nanotar';
import {
	compileArguments,
	OCRE_INCLUDE,
	OCRE_LIBRARY,
	PROJECT,
	THREADS_INCLUDE,
	THREADS_LIBRARY
} from '../src/lib/compiler/c/flags.ts';
import { damaged } from '../src/lib/compiler/file-check.ts';
import {
	filesOf,
	PIECE_BYTES,
	type CoreSupplement,
	type ToolchainFile,
	type ToolchainManifest
} from '../src/lib/compiler/manifest.ts';
import { readSupplement, SupplementedBytes } from '../src/lib/compiler/supplement.ts';
import { Toolchain } from '../src/lib/compiler/tools/toolchain.ts';
import {
	assemblyScriptPackages,
	assemblyScriptSdk,
	buildAssemblyScript
} from './assemblyscript-build.ts';
import { prepareQuickjs } from './quickjs/prepare-quickjs.ts';
import { findSmallCore } from './small-core/small-core.ts';
import { writeWhole } from './write-whole.ts';

type Entry = { name: string; data: Uint8Array };

/** Change it when the recipe below changes what comes out. */
const RECIPE = 4;
const SDK_FOLDER = 'src/sdk/c';
/** The same parts for programs with threads. */
const THREADS_FOLDER = `${SDK_FOLDER}/threads`;
const CPP_SDK_FOLDER = 'src/sdk/cpp';
const CORE = 'llvm.core.wasm';

/** Headers of clang itself that make sense for wasm without SIMD; the C library's own come on top. */
const CLANG_HEADER =
	/^include\/(__(float|stdarg|stddef)_\w+|float|inttypes|iso646|limits|std\w+|tgmath|varargs)\.h$/;
const LIBRARIES = [
	'lib/wasm32-wasip1/crt1-command.o',
	'lib/wasm32-wasip1/libc.a',
	'lib/wasm32-unknown-wasip1/libclang_rt.builtins.a'
];

function belongsToC(name: string): boolean {
	return (
		CLANG_HEADER.test(name) || name.startsWith('include/wasm32-wasip1/') || LIBRARIES.includes(name)
	);
}

/** The C++ library without what is there for older dialects, tools and threads that it was not built for. */
const CPP_LEFT_OUT =
	/^include\/c\+\+\/v1\/(__cxx03|__pstl|experimental|ext|cxxabi|module\.modulemap|libcxx\.imp)/;
const CPP_PART = /^(include\/c\+\+\/v1\/|lib\/wasm32-wasip1\/libc\+\+(abi)?\.a$)/;

function belongsToCpp(name: string): boolean {
	return CPP_PART.test(name) && !CPP_LEFT_OUT.test(name);
}

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function arrayBuffer(bytes: Uint8Array): ArrayBuffer {
	return new Uint8Array(bytes).buffer;
}

/** The same bytes whenever the content is the same. */
function tar(entries: readonly Entry[]): Uint8Array {
	const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
	return createTar(sorted, { attrs: { mtime: 0, uid: 0, gid: 0 } });
}

async function sysroot(resources: string, belongs: (name: string) => boolean): Promise<Entry[]> {
	return parseTar<never>(arrayBuffer(await readFile(resources)))
		.filter(({ type, name }) => type === 'file' && belongs(name))
		.map(({ name, data }) => ({ name: `usr/${name}`, data: data ?? new Uint8Array() }));
}

async function readFolder(folder: string): Promise<Entry[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const names = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
		.sort();
	return Promise.all(
		names.map(async (name) => ({
			name: name.replaceAll(path.sep, '/'),
			data: await readFile(path.join(folder, name))
		}))
	);
}

function compileLibrary(
	toolchain: Toolchain,
	sources: readonly Entry[],
	{ path: libraryPath, threads }: { path: string; threads: boolean }
): Uint8Array {
	const inputs = new Map(sources.map(({ name, data }) => [`${PROJECT}/${name}`, data]));
	const objects = new Map<string, Uint8Array>();
	for (const { name } of sources.filter(({ name }) => name.endsWith('.c'))) {
		const object = `objects/${name.replace(/\.c$/, '.o')}`;
		const args = compileArguments(name, object, 'Oz', { headerFolders: [''], threads });
		const { stderr, files } = toolchain.run([...args, '-Werror'], inputs);
		const bytes = files.read(object);
		if (!bytes) throw new Error(`the SDK does not compile:\n${stderr}`);
		objects.set(object, bytes);
	}
	const members = [...objects.keys()].map((name) => `/${name}`);
	const { files, stderr } = toolchain.run(['ar', 'crsD', `/${libraryPath}`, ...members], objects);
	const library = files.read(libraryPath);
	if (!library) throw new Error(`the SDK library cannot be made:\n${stderr}`);
	return library;
}

async function headersIn(root: string, folder: string, to: string): Promise<Entry[]> {
	const entries = await readFolder(path.join(root, folder, 'include'));
	return entries.map((entry) => ({ ...entry, name: `${to}/${entry.name}` }));
}

async function sdk(root: string, core: Uint8Array, base: readonly Entry[]): Promise<Entry[]> {
	const headers = [
		...(await headersIn(root, SDK_FOLDER, OCRE_INCLUDE)),
		...(await headersIn(root, THREADS_FOLDER, THREADS_INCLUDE))
	];
	const toolchain = new Toolchain({
		core: await WebAssembly.compile(arrayBuffer(core)),
		packs: [arrayBuffer(tar([...base, ...headers]))]
	});
	const library = async (folder: string, libraryPath: string, threads: boolean) => ({
		name: libraryPath,
		data: compileLibrary(toolchain, await readFolder(path.join(root, folder, 'source')), {
			path: libraryPath,
			threads
		})
	});
	return [
		...headers,
		await library(SDK_FOLDER, OCRE_LIBRARY, false),
		await library(THREADS_FOLDER, THREADS_LIBRARY, true)
	];
}

/** Everything that what we make depends on, besides the compiler's version. */
async function stampOf(root: string, version: string): Promise<string> {
	const hash = createHash('sha256').update(`${RECIPE} ${version}`);
	const folders = [
		...[SDK_FOLDER, THREADS_FOLDER].flatMap((folder) => [`${folder}/include`, `${folder}/source`]),
		`${CPP_SDK_FOLDER}/include`
	];
	for (const folder of folders)
		for (const { name, data } of await readFolder(path.join(root, folder)))
			hash.update(name).update(data);
	hash.update(await readFile(path.join(root, 'src/lib/compiler/c/flags.ts')));
	for (const texts of [await assemblyScriptSdk(root), await assemblyScriptPackages(root)])
		hash.update(JSON.stringify(texts));
	return hash.digest('hex');
}

/** `verify`: whether the bytes of the files are looked at, not only their sizes. */
async function readUpToDate(
	folder: string,
	stamp: string,
	verify: boolean
): Promise<ToolchainManifest | null> {
	try {
		const stored = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as {
			stamp: string;
		} & ToolchainManifest;
		if (stored.stamp !== stamp) return null;
		const { stamp: _, ...manifest } = stored;
		for (const file of filesOf(manifest)) if (!(await isThere(folder, file, verify))) return null;
		return manifest;
	} catch {
		return null;
	}
}

async function isThere(folder: string, file: ToolchainFile, verify: boolean): Promise<boolean> {
	const name = path.join(folder, file.name);
	if ((await stat(name)).size !== file.sizeBytes) return false;
	return !verify || sha256(await readFile(name)) === file.sha256;
}

async function store(
	folder: string,
	stem: string,
	bytes: Uint8Array,
	ending: 'tar' | 'js' = 'tar'
): Promise<ToolchainFile> {
	const digest = sha256(bytes);
	const name = `${stem}-${digest.slice(0, 12)}.${ending}`;
	await writeWhole(path.join(folder, name), bytes);
	return { name, sizeBytes: bytes.length, sha256: digest };
}

async function removeStale(folder: string, manifest: ToolchainManifest): Promise<void> {
	const kept = filesOf(manifest).flatMap(({ name }) => [name, `${name}.br`]);
	for (const name of await readdir(folder))
		if (/^(sdk|sysroot|assemblyscript).*\.(tar|js|br)$/.test(name) && !kept.includes(name))
			await rm(path.join(folder, name));
}

async function buildToolchain(
	root: string,
	packageFolder: string,
	version: string,
	stamp: string
): Promise<ToolchainManifest> {
	const relative = `vendor/clang-${version}`;
	const folder = path.join(root, 'static', relative);
	await mkdir(folder, { recursive: true });
	const core = await readFile(path.join(packageFolder, 'gen', CORE));
	await writeWhole(path.join(folder, CORE), core);
	const resources = path.join(packageFolder, 'gen/llvm-resources.tar');
	const base = await sysroot(resources, belongsToC);
	const cpp = await sysroot(resources, belongsToCpp);
	const manifest: ToolchainManifest = {
		version,
		folder: relative,
		core: { name: CORE, sizeBytes: core.length, sha256: sha256(core) },
		groups: {
			c: [
				await store(folder, 'sysroot-c', tar(base)),
				await store(folder, 'sdk-c', tar(await sdk(root, core, base)))
			],
			cpp: [
				await store(folder, 'sysroot-cpp', tar(cpp)),
				await store(folder, 'sdk-cpp', tar(await headersIn(root, CPP_SDK_FOLDER, OCRE_INCLUDE)))
			],
			assemblyscript: [
				await store(folder, 'assemblyscript', await buildAssemblyScript(root), 'js')
			],
			javascript: []
		},
		packages: await assemblyScriptPackages(root)
	};
	await writeWhole(
		path.join(folder, 'manifest.json'),
		JSON.stringify({ stamp, ...manifest }, null, '\t')
	);
	await removeStale(folder, manifest);
	return manifest;
}

export interface PrepareOptions {
	/** Something is missing or out of date, and is made now. */
	onbuild?: () => void;
	/** Files whose bytes are not those that were made are made again. Takes a third of a second. */
	verify?: boolean;
}

/**
 * Makes what is missing or out of date below `static/vendor` and tells what is there. The small core is not made here:
 * that takes a minute, and only those who download it gain from it.
 */
export async function prepareToolchain(
	root = process.cwd(),
	{ onbuild = () => undefined, verify = false }: PrepareOptions = {}
): Promise<ToolchainManifest> {
	const entry = createRequire(path.join(root, 'package.json')).resolve('@yowasp/clang');
	const packageFolder = path.join(path.dirname(entry), '..');
	const { version } = JSON.parse(
		await readFile(path.join(packageFolder, 'package.json'), 'utf8')
	) as { version: string };
	const stamp = await stampOf(root, version);
	const folder = path.join(root, 'static', `vendor/clang-${version}`);
	let manifest = await readUpToDate(folder, stamp, verify);
	if (!manifest) {
		onbuild();
		manifest = await buildToolchain(root, packageFolder, version, stamp);
	}
	const javascript = await prepareQuickjs(manifest, { root, folder, onbuild, verify });
	manifest = { ...manifest, groups: { ...manifest.groups, javascript } };
	const found = await findSmallCore(manifest, root);
	for (const file of [found.smallCore, found.cppSupplement])
		if (file && !(await isThere(folder, file, verify))) return manifest;
	return found;
}

function withPiecesOf<T extends ToolchainFile>(file: T, bytes: Uint8Array): T {
	const count = Math.ceil(bytes.length / PIECE_BYTES);
	const pieces = Array.from({ length: count }, (_, i) =>
		sha256(bytes.subarray(i * PIECE_BYTES, (i + 1) * PIECE_BYTES))
	);
	return count > 1 ? { ...file, pieces } : file;
}

/** Makes the core for C++ as the page does, and throws `toolchain-damaged` where that is not what it should be. */
async function withPiecesOfMade(
	folder: string,
	base: ToolchainFile,
	supplement: CoreSupplement
): Promise<CoreSupplement> {
	const [before, bytes] = await Promise.all(
		[base, supplement].map(({ name }) => readFile(path.join(folder, name)))
	);
	const { makes } = supplement;
	const changes = readSupplement(bytes!, { base, made: makes });
	const made = new SupplementedBytes(changes).take(new Uint8Array(before!));
	if (sha256(made) !== makes.sha256) throw damaged(makes, `made in ${folder}`);
	return { ...withPiecesOf(supplement, bytes!), makes: withPiecesOf(makes, made) };
}

/** The manifest with the hashes of pieces, by which a page checks large files while they come. */
export async function withPieces(
	manifest: ToolchainManifest,
	root = process.cwd()
): Promise<ToolchainManifest> {
	const folder = path.join(root, 'static', manifest.folder);
	const add = async (file: ToolchainFile) =>
		withPiecesOf(file, await readFile(path.join(folder, file.name)));
	const { core, smallCore, cppSupplement, groups } = manifest;
	return {
		...manifest,
		core: await add(core),
		...(smallCore && { smallCore: await add(smallCore) }),
		...(smallCore &&
			cppSupplement && {
				cppSupplement: await withPiecesOfMade(folder, smallCore, cppSupplement)
			}),
		groups: Object.fromEntries(
			await Promise.all(
				Object.entries(groups).map(
					async ([name, files]) => [name, await Promise.all(files.map(add))] as const
				)
			)
		)
	};
}
