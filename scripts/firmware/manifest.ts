// Writes a folder that a site can offer: files to flash, and the manifest that says what they are.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { AppError, messageOf } from '#lib/core/errors.ts';
import {
	MANIFEST_FORMAT,
	MANIFEST_VERSION,
	parseFirmwareManifest
} from '#lib/flash/manifest/firmware-manifest.ts';
import { english } from '#lib/texts/english.ts';
import { sizeWords } from '#lib/ui/format.ts';
import { readBuildFolder, type ReadBuild } from './build-folder.ts';

const { say: t } = english();

interface Wanted {
	folders: string[];
	output: string;
	notes: string;
}

export async function manifest(argv: string[], usage: string): Promise<number> {
	const { folders, output, notes } = await parse(argv, usage);
	const builds: ReadBuild[] = [];
	for (const folder of folders) builds.push(await readBuildFolder(folder, notes));
	refuseTwice(builds);
	await mkdir(output, { recursive: true });
	for (const { files } of builds)
		for (const { from, entry } of files) {
			const to = path.join(output, entry.path);
			await mkdir(path.dirname(to), { recursive: true });
			await copyFile(from, to);
		}
	const text = manifestText(builds);
	const file = path.join(output, 'manifest.json');
	// What a page would refuse is not written.
	parseFirmwareManifest(text, { url: pathToFileURL(file).href });
	await writeFile(file, text);
	for (const { build, files } of builds)
		console.log(
			`${build.board} ${build.version}: ${files.map(({ entry }) => entry.path).join(', ')} ` +
				`(flash ${t(sizeWords(build.flashBytes))}, RAM ${t(sizeWords(build.ramBytes))})`
		);
	return 0;
}

function manifestText(builds: readonly ReadBuild[]): string {
	const entries = builds.map(({ build, files }) => ({
		...build,
		files: files.map(({ entry }) => entry)
	}));
	const whole = { format: MANIFEST_FORMAT, version: MANIFEST_VERSION, builds: entries };
	return `${JSON.stringify(whole, null, '\t')}\n`;
}

function refuseTwice(builds: readonly ReadBuild[]): void {
	const seen = new Set<string>();
	for (const { build } of builds) {
		const key = `${build.board} ${build.version}`;
		if (seen.has(key)) throw new AppError('bad-usage', `There are two builds of ${key}.`);
		seen.add(key);
	}
}

async function parse(argv: string[], usage: string): Promise<Wanted> {
	const options = { output: { type: 'string', short: 'o' }, notes: { type: 'string' } } as const;
	let parsed;
	try {
		parsed = parseArgs({ args: argv, allowPositionals: true, options });
	} catch (error) {
		throw new AppError('bad-usage', `${usage}\n(${messageOf(error)})`);
	}
	const { values, positionals } = parsed;
	if (positionals.length === 0 || values.output === undefined)
		throw new AppError('bad-usage', usage);
	const notes = values.notes === undefined ? '' : (await readFile(values.notes, 'utf8')).trim();
	return { folders: positionals, output: values.output, notes };
}
