// Images as files on disk: read from any form, written by the ending of the name.
import type { Stats } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ARCHIVE_LIMITS } from '#lib/archive/archive-limits.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { packTar, packZip, type ArchiveFile } from '#lib/image/archive.ts';
import type { Artifact } from '#lib/image/artifact.ts';
import type { OcreImage } from '#lib/image/image.ts';
import { importFile, importFiles, type ImportedFile } from '#lib/image/import-file.ts';
import { layoutFiles } from '#lib/image/layout.ts';

type OptionTypes = Record<string, { type: 'string' | 'boolean'; short?: string }>;

/** As many words as expected and the options named, or an error with the usage. */
export function parseWords(
	argv: string[],
	usage: string,
	words: number,
	options: OptionTypes = {}
): { words: string[]; options: Record<string, string | boolean | undefined> } {
	try {
		const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
		if (positionals.length === words)
			return {
				words: positionals,
				options: values
			};
	} catch (error) {
		throw new AppError('bad-usage', `usage: npm run image -- ${usage} (${messageOf(error)})`);
	}
	throw new AppError('bad-usage', `usage: npm run image -- ${usage}`);
}

/** A file, or the folder of a layout. */
export async function readImported(file: string): Promise<ImportedFile> {
	const name = path.basename(file);
	let found: Stats;
	try {
		found = await stat(file);
	} catch (error) {
		throw new AppError('file-unknown', `${file} cannot be read.`, { cause: error });
	}
	if (found.isDirectory()) return importFiles(name, await filesOf(file));
	if (found.size > ARCHIVE_LIMITS.bytes) throw tooLarge(file);
	return importFile(name, new Uint8Array(await readFile(file)));
}

function tooLarge(file: string): AppError {
	const { files, bytes } = ARCHIVE_LIMITS;
	const limits = `${bytes / (1024 * 1024)} MB or ${files} files`;
	return new AppError('import-too-large', `${file} is too large: more than ${limits}.`);
}

/** Links are passed over, as in archives. */
export async function filesOf(folder: string): Promise<ArchiveFile[]> {
	const names = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = names.filter((entry) => entry.isFile());
	if (files.length > ARCHIVE_LIMITS.files) throw tooLarge(folder);
	const found: ArchiveFile[] = [];
	let sizeBytes = 0;
	for (const entry of files) {
		const place = path.join(entry.parentPath, entry.name);
		sizeBytes += (await stat(place)).size;
		if (sizeBytes > ARCHIVE_LIMITS.bytes) throw tooLarge(folder);
		const name = path.relative(folder, place).split(path.sep).join('/');
		found.push({ path: name, bytes: new Uint8Array(await readFile(place)) });
	}
	return found;
}

export async function readImage(file: string): Promise<ImportedFile & { kind: 'image' }> {
	const imported = await readImported(file);
	if (imported.kind === 'image') return imported;
	throw new AppError('not-ocre-image', `${file} is not an image but a ${imported.kind}.`);
}

/** `.zip` and `.wasm` by name; everything else becomes a tar. */
export async function writeImage(
	file: string,
	image: OcreImage,
	referrers: readonly Artifact[]
): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	if (file.endsWith('.wasm')) return writeFile(file, image.wasm);
	const files = layoutFiles(image, referrers);
	return writeFile(file, file.endsWith('.zip') ? packZip(files) : await packTar(files));
}
