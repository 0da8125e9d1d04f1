// The lessons that come with the page, as modules that are read already: the cards of all of them in one, which a gallery
// fetches, and each lesson in one of its own, which is fetched when it is begun. So nobody needs the reader to do a lesson.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { cardOf } from '../src/lib/lesson/lesson-card.ts';
import { readLesson } from '../src/lib/lesson/lesson-file.ts';
import { decodeFile } from '../src/lib/project/binary-file.ts';

const MODULE = 'virtual:lessons';
const CARDS = 'virtual:lesson-cards';
const FOLDER = 'src/lessons';

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

/** All that is in a folder; each file is told to `watch`. */
async function filesOf(folder: string, watch: (file: string) => void): Promise<Files> {
	const texts = (await namesBelow(folder)).map(async (name) => {
		const file = path.join(folder, name);
		watch(file);
		return [name, decodeFile(await readFile(file), name)] as const;
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
	const loaders = (await lessonIds(root)).map(
		(id) => `${JSON.stringify(id)}: () => import('${MODULE}/${id}')`
	);
	return [
		`export const cards = () => import('${CARDS}');`,
		`export const loaders = { ${loaders.join(', ')} };`
	].join('\n');
}

/** What a gallery shows of a folder: only what `lesson.yaml` and its translations tell. */
async function cardsModule(root: string, watch: (file: string) => void): Promise<string> {
	const cards = (await lessonIds(root)).map(async (id) =>
		cardOf(await filesOf(path.join(root, FOLDER, id), watch))
	);
	return `export const cards = ${jsonModule((await Promise.all(cards)).filter(Boolean))};`;
}

/** Throws where it is no lesson: with the first place that is wrong. */
async function lessonModule(folder: string, watch: (file: string) => void): Promise<string> {
	const { lesson, findings } = readLesson(await filesOf(folder, watch));
	if (lesson) return `export const lesson = ${jsonModule(lesson)};`;
	const first = findings.find(({ severity }) => severity === 'error');
	const place = first && `${path.join(folder, first.file)}:${first.line}: ${first.message}`;
	throw new Error(place ?? `${folder} is not a lesson`);
}

export function lessons(): Plugin {
	let root = process.cwd();
	return {
		name: 'lessons',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) =>
			id === MODULE || id === CARDS || id.startsWith(`${MODULE}/`) ? `\0${id}` : undefined,
		async load(id) {
			const watch = (file: string) => this.addWatchFile(file);
			if (id === `\0${MODULE}`) return listModule(root);
			if (id === `\0${CARDS}`) return cardsModule(root, watch);
			if (!id.startsWith(`\0${MODULE}/`)) return undefined;
			return lessonModule(path.join(root, FOLDER, id.slice(MODULE.length + 2)), watch);
		}
	};
}
