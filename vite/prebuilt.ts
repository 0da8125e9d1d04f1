// Examples that are compiled when the site is built: files of the site, named by the digest of their inputs, so that an
// unchanged example runs without the compiler. The page learns their names through `virtual:prebuilt`.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const MODULE = 'virtual:prebuilt';
const RESOLVED = `\0${MODULE}`;
const CACHE = '.cache/prebuilt';
/** As the page looks for them (`flow/build/kept-builds.ts`). */
const FOLDER = 'prebuilt';
const KEY = /^([0-9a-f]{16})\.build$/;

interface Prebuilt {
	recipe: string;
	names: readonly string[];
}

/** Development and tests compile everything, so that nothing is stale. */
const NOTHING: Prebuilt = { recipe: 'development', names: [] };

/** In a process of its own: it takes a compiler's memory only as long as it works. */
async function prebuild(root: string): Promise<Prebuilt> {
	const script = path.join(root, 'scripts/prebuild-examples.ts');
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--import', 'tsx', script, path.join(root, CACHE)],
		// Vite's own mode would make words expect messages that the build compiled.
		{ cwd: root, maxBuffer: 10 * 1024 * 1024, env: { ...process.env, NODE_ENV: 'development' } }
	);
	return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Prebuilt;
}

export function prebuilt(): Plugin {
	let root = process.cwd();
	let made: Prebuilt = NOTHING;
	return {
		name: 'prebuilt',
		async config(config, { command, isPreview }) {
			root = path.resolve(config.root ?? '.');
			if (command === 'build' && !isPreview && !process.env.VITEST) made = await prebuild(root);
		},
		resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
		load(id) {
			if (id !== RESOLVED) return undefined;
			const keys = made.names.map((name) => KEY.exec(name)?.[1]);
			return `export const recipe = ${JSON.stringify(made.recipe)};\nexport const keys = ${JSON.stringify(keys)};`;
		},
		async generateBundle(options) {
			if (!options.dir?.endsWith('client')) return;
			for (const name of made.names)
				this.emitFile({
					type: 'asset',
					fileName: `${FOLDER}/${name}`,
					source: await readFile(path.join(root, CACHE, name))
				});
		}
	};
}
