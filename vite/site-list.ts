// Writes `site.json` into a built site: all files that a browser can keep, with their digests, in groups. The page and its
// service worker keep an offline copy by it (`src/lib/offline`).
import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import {
	encodeSiteList,
	LIST_PATH,
	type FileGroup,
	type ListedFile,
	type SiteList
} from '../src/lib/offline/site-list.ts';
import { CLIENT_MANIFEST, languageGroupOf, languageScripts } from './language-files.ts';

/** In the order in which they are looked for. A programming language is a line here and a text in `texts/en/offline.ts`. */
const GROUPS: readonly (FileGroup & { files: RegExp })[] = [
	// What few programs need, and larger than everything else together.
	{ id: 'whole-c', usual: false, files: /^vendor\/clang-[^/]+\/llvm\.core\.wasm$/ },
	{ id: 'c', usual: true, files: /^vendor\/clang-/ },
	{ id: 'examples', usual: true, files: /^prebuilt\// },
	{ id: 'firmware', usual: false, files: /^firmware\// },
	{ id: 'page', usual: true, files: /./ }
];
const SHOWN_ORDER = ['page', 'c', 'examples', 'whole-c', 'firmware'];

/** What hosts read, copies, and what no page of the playground asks for. */
const LEFT_OUT = [
	/(^|\/)\./,
	/^(_headers|404\.html|service-worker\.js|site\.json)$/,
	/\.br$/,
	/^bench(\.html$|\/)/,
	/^vendor\/.*\.json$/,
	/^_app\/(version\.json|env\.script\.js)$/
];

/** `scripts`: those with the texts of one language, by `languageScripts`. */
export async function listSite(
	folder: string,
	scripts: ReadonlyMap<string, string> = new Map()
): Promise<SiteList> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.map((name) => name.split(path.sep).join('/'))
		.filter((name) => !LEFT_OUT.some((pattern) => pattern.test(name)))
		.sort();
	const files: ListedFile[] = [];
	for (const name of paths) {
		const bytes = await readFile(path.join(folder, name));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const group = languageGroupOf(name, scripts) ?? groupOf(name);
		files.push({ path: name, sizeBytes: bytes.length, sha256, group });
	}
	const lines = files.map(({ path, sha256, group }) => `${group} ${sha256} ${path}\n`);
	const version = createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16);
	const there = new Set(files.map(({ group }) => group));
	const languages = [...there].filter((id) => !SHOWN_ORDER.includes(id)).sort();
	const groups = [...SHOWN_ORDER.filter((id) => there.has(id)), ...languages];
	return { version, groups: groups.map((id) => ({ id, usual: isUsual(id) })), files };
}

function groupOf(name: string): string {
	return GROUPS.find(({ files }) => files.test(name))?.id ?? 'page';
}

function isUsual(id: string): boolean {
	// A language is kept where it is shown.
	return GROUPS.find((group) => group.id === id)?.usual ?? false;
}

/** Comes after Kit, whose adapter has written the site by then. */
export function siteList(folder = 'build'): Plugin {
	let root = process.cwd();
	let isServerBuild = false;
	return {
		name: 'site-list',
		apply: 'build',
		configResolved(config) {
			root = config.root;
			isServerBuild = Boolean(config.build.ssr);
		},
		closeBundle: {
			order: 'post',
			sequential: true,
			async handler() {
				if (!isServerBuild) return;
				const site = path.join(root, folder);
				// The build failed before, and says why: an error of this plugin would hide that.
				if (!existsSync(site)) return;
				const scripts = await languageScripts(path.join(root, CLIENT_MANIFEST));
				const list = await listSite(site, scripts);
				await writeFile(path.join(site, LIST_PATH), encodeSiteList(list));
			}
		}
	};
}
