// Tar and zip, written the same on every machine and read with suspicion: paths that would leave the folder, links,
// doubled names, and whatever unpacks to more than it should are errors.
import { strToU8, zipSync, type Zippable } from 'fflate';
import { packTar as packEntries } from 'modern-tar';
import { ArchiveBudget } from '#lib/archive/archive-budget.ts';
import type { ArchiveFile } from '#lib/archive/archive-entry.ts';
import { readTar } from '#lib/archive/tar-reader.ts';
import { readZip } from '#lib/archive/zip-reader.ts';
import type { Bytes } from './artifact.ts';

export type { ArchiveFile } from '#lib/archive/archive-entry.ts';

const MODE = 0o644;
/** Zip knows no earlier time, and takes it as local time: these fields, wherever it is packed. */
const ZIP_TIME = new Date(1980, 0, 1);

/** In the order given, without times and owners. */
export async function packTar(files: readonly ArchiveFile[]): Promise<Bytes> {
	return packEntries(
		files.map(({ path, bytes }) => ({
			header: {
				name: path,
				size: bytes.length,
				type: 'file',
				mode: MODE,
				mtime: new Date(0),
				uid: 0,
				gid: 0,
				uname: '',
				gname: ''
			},
			body: bytes
		}))
	);
}

export function packZip(files: readonly ArchiveFile[]): Bytes {
	const entries: Zippable = {};
	for (const { path, bytes } of files) entries[path] = bytes;
	return zipSync(entries, { mtime: ZIP_TIME, level: 6 });
}

/** Throws `archive-…`. The files are views into the archive. */
export function unpackTar(
	archive: Bytes,
	budget = new ArchiveBudget(archive.length)
): ArchiveFile[] {
	return readTar(archive, budget);
}

/** Throws `archive-…`. Files that are not compressed are views into the archive. */
export function unpackZip(
	archive: Bytes,
	budget = new ArchiveBudget(archive.length)
): ArchiveFile[] {
	return readZip(archive, budget);
}

export type FileKind = 'wasm' | 'aot' | 'zip' | 'gzip' | 'tar' | 'unknown';

const MAGIC: readonly [FileKind, number, Uint8Array][] = [
	['wasm', 0, strToU8('\0asm')],
	['aot', 0, strToU8('\0aot')],
	['zip', 0, strToU8('PK\x03\x04')],
	['gzip', 0, Uint8Array.of(0x1f, 0x8b)],
	['tar', 257, strToU8('ustar')]
];

/** By the bytes; names say nothing. */
export function kindOf(bytes: Uint8Array): FileKind {
	for (const [kind, offset, magic] of MAGIC)
		if (magic.every((byte, i) => bytes[offset + i] === byte)) return kind;
	return 'unknown';
}
