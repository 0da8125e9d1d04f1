// Bytes that a first visitor downloads, compressed as a good host sends them: what the browser asked for, file by file.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Figure } from './report.ts';

const BUILD = 'build';
/** Where Vite says what it called the files that it made. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** Files of the built site that a page asked for since the last call. */
export class Transfers {
	#paths = new Set<string>();

	constructor(page: Page) {
		page.context().on('request', (request) => {
			const { pathname } = new URL(request.url());
			this.#paths.add(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		});
	}

	take(): string[] {
		const paths = [...this.#paths];
		this.#paths.clear();
		return paths;
	}
}

/** Of the brotli copy beside the file, or compressed now. */
function brotliBytes(file: string): number {
	const copy = statSync(`${file}.br`, { throwIfNoEntry: false });
	if (copy) return copy.size;
	const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
	return brotliCompressSync(readFileSync(file), { params }).length;
}

function total(paths: readonly string[]): number {
	return paths.reduce((sum, file) => sum + brotliBytes(path.join(BUILD, file)), 0);
}

export interface Script {
	/** What the build called it, or its address where it has no name. */
	name: string;
	path: string;
	/** As brotli. */
	bytes: number;
}

/** Largest first. */
function scriptsOf(paths: readonly string[]): Script[] {
	const names = namesOfFiles();
	return paths
		.filter((file) => file.endsWith('.js'))
		.map((file) => ({
			name: names.get(file) ?? path.basename(file).replace(/-[\w-]{8}\.js$/, ''),
			path: file,
			bytes: brotliBytes(path.join(BUILD, file))
		}))
		.sort((a, b) => b.bytes - a.bytes);
}

function namesOfFiles(): ReadonlyMap<string, string> {
	const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<
		string,
		{ file: string; name?: string }
	>;
	return new Map(Object.values(manifest).map(({ file, name = file }) => [`/${file}`, name]));
}

/** What a visitor needs before the first press of Run: all that the page asked for until it said that it can be used. */
export async function firstScripts(page: Page): Promise<Script[]> {
	const addresses = await page.evaluate(async () => {
		const end = () => performance.getEntriesByName('first-script-end')[0]?.startTime;
		while (end() === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
		return performance
			.getEntriesByType('resource')
			.filter(({ startTime }) => startTime <= end()!)
			.map(({ name }) => name);
	});
	return scriptsOf([...new Set(addresses.map((address) => new URL(address).pathname))]);
}

export const scriptBytes = (scripts: readonly Script[]) =>
	scripts.reduce((sum, { bytes }) => sum + bytes, 0);

/** What it must not grow beyond, in bytes. */
export const FIRST_SCRIPT_LIMIT = 250_000;
/** Smaller ones are not rows of their own. */
const SHOWN_BYTES = 3000;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

/** One row for the sum, and one for each large file below it: so it is seen what grows. */
export function scriptFigures(what: string, scripts: readonly Script[], limit?: number): Figure[] {
	const bytes = scriptBytes(scripts);
	const large = scripts.filter((script) => script.bytes >= SHOWN_BYTES);
	const rest = scripts.filter((script) => script.bytes < SHOWN_BYTES);
	return [
		{
			what,
			value: kilobytes(bytes),
			...(limit !== undefined && { level: `≤ ${limit / 1000} KB`, reached: bytes <= limit })
		},
		...large.map(({ name, bytes }) => ({ what: `  ${name}`, value: kilobytes(bytes) })),
		{ what: `  ${rest.length} smaller ones`, value: kilobytes(scriptBytes(rest)) }
	];
}

/** Of what was fetched, without these. */
export function otherScripts(paths: readonly string[], without: readonly Script[]): Script[] {
	const known = new Set(without.map((script) => script.path));
	return scriptsOf(paths.filter((file) => !known.has(file)));
}

/** In bytes. */
const FIRST_COMPILE_LIMIT = 8_500_000;

/** Of all paths that a first visit asked for until its first compile was done. */
export function compileFigure(paths: readonly string[]): Figure {
	const bytes = total(paths);
	return {
		what: 'bytes of a first visit with one compile of C (brotli)',
		value: `${(bytes / 1_000_000).toFixed(2)} MB`,
		level: `≤ ${FIRST_COMPILE_LIMIT / 1_000_000} MB`,
		reached: bytes <= FIRST_COMPILE_LIMIT
	};
}
