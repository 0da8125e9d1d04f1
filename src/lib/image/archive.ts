// Tar and zip, written the same on every machine and read with suspicion: paths that would leave the folder, links,
// doubled names and archives that unpack to more than they should are errors.
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { packTar as packEntries, unpackTar as unpackEntries } from 'modern-tar';
import { AppError, toAppError } from '#lib/core/errors.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits.ts';
import type { Bytes } from './artifact.ts';

export interface ArchiveFile {
	/** Relative, with `/`, without `.` and `..`. */
	path: string;
	bytes: Bytes;
}

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

/** The path as it may be used, or an AppError `archive-unsafe`. A leading `./` is common and harmless. */
function safePath(name: string): string {
	const path = name.replace(/^(\.\/)+/, '');
	const parts = path.split('/');
	const bad =
		path === '' ||
		path.length > 1024 ||
		path.startsWith('/') ||
		/[\\\0]|^[a-z]:/i.test(path) ||
		parts.some((part) => part === '' || part === '.' || part === '..' || part === '__proto__');
	if (!bad) return path;
	const shown = JSON.stringify(name.slice(0, 80));
	throw new AppError('archive-unsafe', `The archive has a file with the unsafe path ${shown}.`);
}

/** Counts what comes out of an archive. */
class Budget {
	#files = 0;
	#bytes = 0;
	readonly #limits: ArchiveLimits;

	constructor(limits: ArchiveLimits) {
		this.#limits = limits;
	}

	take(sizeBytes: number): void {
		this.#files++;
		this.#bytes += sizeBytes;
		const { files, bytes } = this.#limits;
		if (this.#files > files)
			throw new AppError('archive-too-large', `The archive has more than ${files} files.`);
		if (!(this.#bytes <= bytes))
			throw new AppError(
				'archive-too-large',
				`The archive unpacks to more than ${Math.floor(bytes / (1024 * 1024))} MB.`
			);
	}
}

function collect(files: Iterable<ArchiveFile>): ArchiveFile[] {
	const byPath = new Map<string, ArchiveFile>();
	for (const file of files) {
		if (byPath.has(file.path)) {
			const shown = JSON.stringify(file.path.slice(0, 80));
			throw new AppError('archive-unsafe', `The archive has two files named ${shown}.`);
		}
		byPath.set(file.path, file);
	}
	return [...byPath.values()];
}

export async function unpackTar(
	archive: Bytes,
	limits: ArchiveLimits = ARCHIVE_LIMITS
): Promise<ArchiveFile[]> {
	const budget = new Budget(limits);
	try {
		const entries = await unpackEntries(archive, {
			strict: true,
			filter({ name, type, size }) {
				budget.take(size);
				if (type === 'directory' || type === 'pax-global-header') return false;
				if (type === 'file') return true;
				const shown = JSON.stringify(name.slice(0, 80));
				throw new AppError('archive-unsafe', `${shown} in the archive is a ${type}, not a file.`);
			}
		});
		return collect(
			entries.map(({ header, data }) => ({
				path: safePath(header.name),
				bytes: data ?? new Uint8Array()
			}))
		);
	} catch (error) {
		throw toAppError(error, 'archive-damaged');
	}
}

export function unpackZip(archive: Bytes, limits: ArchiveLimits = ARCHIVE_LIMITS): ArchiveFile[] {
	const budget = new Budget(limits);
	const names = new Set<string>();
	try {
		const entries = unzipSync(archive, {
			filter({ name, originalSize }) {
				budget.take(originalSize);
				if (name.endsWith('/')) return false;
				// The library keeps the last of two files of one name.
				if (names.has(name)) {
					const shown = JSON.stringify(name.slice(0, 80));
					throw new AppError('archive-unsafe', `The archive has two files named ${shown}.`);
				}
				names.add(name);
				return true;
			}
		});
		return collect(
			Object.entries(entries).map(([name, data]) => ({
				path: safePath(name),
				bytes: data
			}))
		);
	} catch (error) {
		throw toAppError(error, 'archive-damaged');
	}
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
