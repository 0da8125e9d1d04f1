// The lessons that come with the page, as modules: what a gallery shows of all of them in one, and the files of each in one
// of its own, which is fetched when the lesson is begun.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { decodeFile } from '../src/lib/project/binary-file.ts';

const MODULE = 'virtual:lessons';
const FOLDER = 'src/lessons';
/** What a gallery reads: titles, also translated ones. */
const DESCRIPTION = /^([a-z]{2,3}(-[A-Za-z]{2,4})?\/)?lesson\.yaml$/;

type Files = Record<string, string>;

async function namesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.map((name) => name.split(path.sep).join('/'))
		.filter((name) => !/(^|\/)\./.test(name))
		.sort();
}

async function readFiles(folder: string, names: readonly string[]): Promise<Files> {
	const texts = names.map(async (name) => {
		const bytes = await readFile(path.join(folder, name));
		return [name, decodeFile(bytes, name)] as const;
	});
	return Object.fromEntries(await Promise.all(texts));
}

/** As text that is parsed, which is faster than a program that makes it. */
function jsonModule(value: unknown): string {
	return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

async function lessonIds(root: string): Promise<string[]> {
	const entries = await readdir(path.join(root, FOLDER), { withFileTypes: true }).catch(() => []);
	return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

async function listModule(root: string): Promise<string> {
	const ids = await lessonIds(root);
	const descriptions = ids.map(async (id) => {
		const folder = path.join(root, FOLDER, id);
		const names = (await namesBelow(folder)).filter((name) => DESCRIPTION.test(name));
		return [id, await readFiles(folder, names)] as const;
	});
	const loaders = ids.map((id) => `${JSON.stringify(id)}: () => import('${MODULE}/${id}')`);
	return [
		`export const descriptions = ${jsonModule(Object.fromEntries(await Promise.all(descriptions)))};`,
		`export const loaders = { ${loaders.join(', ')} };`
	].join('\n');
}

export function lessons(): Plugin {
	let root = process.cwd();
	return {
		name: 'lessons',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id === MODULE || id.startsWith(`${MODULE}/`) ? `\0${id}` : undefined),
		async load(id) {
			if (id === `\0${MODULE}`) return listModule(root);
			if (!id.startsWith(`\0${MODULE}/`)) return undefined;
			const folder = path.join(root, FOLDER, id.slice(MODULE.length + 2));
			const names = await namesBelow(folder);
			for (const name of names) this.addWatchFile(path.join(folder, name));
			return `export const files = ${jsonModule(await readFiles(folder, names))};`;
		}
	};
}
