// The digest of our own code that decides what a compile gives: flags, checks, reports. Results that were made by other
// code are not taken for those of this one.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The compile pipeline, and the tables that its checks read. */
const FOLDERS = ['src/lib/compiler', 'src/lib/abi', 'src/lib/wasm'];
const NO_PART = /(\.test|\/fake-[\w-]+)\.ts$|\/testing\//;

export async function recipeOf(root: string): Promise<string> {
	const hash = createHash('sha256');
	for (const folder of FOLDERS) {
		const entries = await readdir(path.join(root, folder), {
			...{ recursive: true, withFileTypes: true }
		});
		const names = entries
			.filter((entry) => entry.isFile())
			.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
			.map((name) => name.split(path.sep).join('/'))
			.filter((name) => !NO_PART.test(name))
			.sort();
		for (const name of names)
			hash.update(`${name}\n`).update(await readFile(path.join(root, name)));
	}
	return hash.digest('hex').slice(0, 16);
}
