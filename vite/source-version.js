// The version of the site as Kit has it in every script: a digest of all that the site is built from.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = [
	'src',
	'static',
	'vite',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];
/** Made by the build itself, from the rest. */
const MADE = /^static\/vendor\//;

/** @param {string} name */
function filesOf(name) {
	if (/\.\w+$/.test(name)) return [name];
	const entries = readdirSync(name, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
		.filter((file) => !MADE.test(file))
		.sort();
}

export function sourceVersion() {
	const hash = createHash('sha256');
	for (const file of SOURCES.flatMap(filesOf)) hash.update(`${file}\n`).update(readFileSync(file));
	return hash.digest('hex').slice(0, 16);
}
