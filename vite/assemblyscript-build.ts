// Puts AssemblyScript's compiler, its library and ours into one script, which the compiler's worker imports.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

export const AS_SDK_FOLDER = 'src/sdk/assemblyscript';

/** Whose code is in the script. */
export const AS_PACKAGES = ['assemblyscript', 'binaryen', 'long'] as const;

const ENDING = '.ts';
const DECLARATIONS = '.d.ts';

/** Path without the ending → text, in the order of their names. */
async function sourcesIn(folder: string): Promise<Record<string, string>> {
	const names = (await readdir(folder, { recursive: true }))
		.filter((name) => name.endsWith(ENDING) && !name.endsWith(DECLARATIONS))
		.sort();
	const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
	return Object.fromEntries(
		names.map((name, i) => [
			name.slice(0, -ENDING.length).replaceAll(path.sep, '/'),
			texts[i] ?? ''
		])
	);
}

function packageFolder(root: string): string {
	const entry = createRequire(path.join(root, 'package.json')).resolve(
		'assemblyscript/package.json'
	);
	return path.dirname(entry);
}

/** The language's own library. */
export function standardLibrary(root = process.cwd()): Promise<Record<string, string>> {
	return sourcesIn(path.join(packageFolder(root), 'std/assembly'));
}

/** Ours. */
export function assemblyScriptSdk(root = process.cwd()): Promise<Record<string, string>> {
	return sourcesIn(path.join(root, AS_SDK_FOLDER));
}

/** Versions of the packages whose code is in the script. */
export async function assemblyScriptPackages(root: string): Promise<Record<string, string>> {
	const versions = await Promise.all(
		AS_PACKAGES.map(async (name) => {
			const file = path.join(root, 'node_modules', name, 'package.json');
			return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
		})
	);
	return Object.fromEntries(AS_PACKAGES.map((name, i) => [name, versions[i] ?? '']));
}

const NODE_IMPORT = 'await import("node:module")';
/** Some arithmetic of the compiler is WebAssembly in a data URL, which the page's policy does not let anybody fetch. */
const DATA_FETCH = /WebAssembly\.instantiateStreaming\(fetch\((\w+)\)\)/g;
const DATA_BYTES =
	'WebAssembly.instantiate(Uint8Array.from(atob($1.split(",")[1]),c=>c.charCodeAt(0)))';

/**
 * What runs under the page's policy. Without `process`, nothing of Node is imported; loaders that see the import would
 * take seconds to rewrite 13 MB.
 */
function forPage(script: string): string {
	if (!script.includes(NODE_IMPORT) || script.search(DATA_FETCH) < 0)
		throw new Error('AssemblyScript or Binaryen is loaded in another way than before');
	return script.replaceAll(NODE_IMPORT, '{}').replace(DATA_FETCH, DATA_BYTES);
}

/** An `AsTools` as a module. The same bytes whenever the content is the same. */
export async function buildAssemblyScript(root: string): Promise<Uint8Array> {
	const contents = `export * as assemblyscript from 'assemblyscript';
export { default as binaryen } from 'assemblyscript/binaryen';
export const standardLibrary = ${JSON.stringify(await standardLibrary(root))};
export const sdk = ${JSON.stringify(await assemblyScriptSdk(root))};
`;
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: root, loader: 'js' },
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'neutral',
		mainFields: ['module', 'main'],
		minify: true,
		legalComments: 'none',
		// Binaryen has its WebAssembly in a string: with escapes for its letters it would be a third larger.
		charset: 'utf8',
		define: { 'globalThis.process': 'undefined' },
		external: ['node:*'],
		logLevel: 'error'
	});
	return new TextEncoder().encode(forPage(outputFiles[0]?.text ?? ''));
}
