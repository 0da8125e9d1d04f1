// Which files of a built site are the texts of one language: a browser keeps those of the language that it shows.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { languageGroup } from '../src/lib/offline/language-group.ts';

/** Of the browser's build, below the project's root. */
export const CLIENT_MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

const SOURCE = /^src\/lib\/texts\/([A-Za-z0-9-]+)\/translation\.ts$/;
const FIRST_SIGHT = /^first-sight\/([A-Za-z0-9-]+)\.json$/;

/** The group of each script with texts, by its path in the site. */
export async function languageScripts(manifestPath: string): Promise<ReadonlyMap<string, string>> {
	if (!existsSync(manifestPath)) return new Map();
	const manifest = JSON.parse(await readFile(manifestPath, 'utf8')) as Readonly<
		Record<string, { file: string }>
	>;
	const groups = Object.entries(manifest).flatMap(([source, { file }]) => {
		const tag = SOURCE.exec(source)?.[1];
		return tag === undefined ? [] : [[file, languageGroup(tag)] as const];
	});
	return new Map(groups);
}

/** Null: the file is not of one language. */
export function languageGroupOf(name: string, scripts: ReadonlyMap<string, string>): string | null {
	const tag = FIRST_SIGHT.exec(name)?.[1];
	return tag === undefined ? (scripts.get(name) ?? null) : languageGroup(tag);
}
