// Whose code a module of the bundle is, and what the package says about its licence.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { CORRECTIONS } from './terms.ts';
import type { LicenceText, Work } from './work.ts';

const TEXT_FILE = /^(licen[cs]e|copying|notice)/i;

/** Modules that no file on disk stands for: written into the bundle by the package of that name, or by ourselves. */
const VIRTUAL: readonly [start: RegExp, owner: string | null][] = [
	[/^(vite|plugin-vite)\//, 'vite'],
	[/^rolldown\//, 'rolldown'],
	[/^(virtual:)?__sveltekit\//, '@sveltejs/kit'],
	[/^virtual:(toolchain|prebuilt|lesson-cards|lessons(\/[a-z0-9-]+)?)$/, null]
];

/** `id` as bundlers write it: with a mark in front where it is virtual, and perhaps with a query. */
function plainId(id: string): { id: string; virtual: boolean } {
	const bare = id.replace(/^\0+/, '').replace(/[?#].*$/, '');
	return { id: bare, virtual: id.startsWith('\0') && !path.isAbsolute(bare) };
}

/**
 * The folder of the package that the module belongs to; null for our own. Throws where nobody knows whose it is, so
 * that no code gets into the site unseen.
 */
export function packageFolderOf(moduleId: string, root: string): string | null {
	const { id, virtual } = plainId(moduleId);
	const inPackage = /^(.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)/.exec(id);
	if (inPackage) return path.join(inPackage[1] ?? '', inPackage[2] ?? '');
	if (!virtual) return null;
	const rule = VIRTUAL.find(([start]) => start.test(id));
	if (!rule) throw new Error(`Whose code ${id} is, is not written in vite/licences/packages.ts.`);
	return rule[1] === null ? null : path.join(root, 'node_modules', rule[1]);
}

async function readTexts(folder: string, until: RegExp | undefined): Promise<LicenceText[]> {
	const names = (await readdir(folder, { withFileTypes: true }))
		.filter((entry) => entry.isFile() && TEXT_FILE.test(entry.name))
		.map(({ name }) => name)
		.sort();
	return Promise.all(
		names.map(async (name) => {
			const text = await readFile(path.join(folder, name), 'utf8');
			const end = until ? text.search(until) : -1;
			return { name, text: (end < 0 ? text : text.slice(0, end)).replaceAll('\r\n', '\n').trim() };
		})
	);
}

function licenceIn(field: unknown): string {
	if (typeof field === 'string') return field;
	const { type } = (field ?? {}) as { type?: unknown };
	return typeof type === 'string' ? type : '';
}

export async function readPackage(folder: string): Promise<Work> {
	const file = path.join(folder, 'package.json');
	if (!existsSync(file)) throw new Error(`There is no package at ${folder}.`);
	const said = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
	const name = String(said.name);
	const correction = CORRECTIONS[name];
	return {
		name,
		version: String(said.version),
		licence: licenceIn(said.license) || (correction?.licence ?? ''),
		texts: await readTexts(folder, correction?.until)
	};
}
