// Tar from anywhere. All headers are read and checked before anything is handed out; what is handed out are views into
// the archive, so that a tar takes no memory beside its own.
import type { ArchiveBudget } from './archive-budget.ts';
import { checkFolder, decodeName, FoundFiles, type ArchiveFile } from './archive-entry.ts';
import {
	BLOCK_BYTES,
	damagedTar,
	readHeader,
	readPax,
	unsupportedTar,
	type PaxRecords,
	type TarHeader
} from './tar-header.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface TarEntry {
	/** As the archive has it, not checked. */
	name: string;
	isFolder: boolean;
	bytes: Bytes;
}

/** Of a header that says something about others: longer paths than these are refused anyway. */
const MAX_META_BYTES = 64 * 1024;
/** An entry has at most a long name and a pax header before it. */
const HEADERS_PER_ENTRY = 3;

/** All files. Throws `archive-damaged`, `archive-unsafe`, `archive-unsupported`, and what the budget throws. */
export function readTar(archive: Bytes, budget: ArchiveBudget): ArchiveFile[] {
	const files = new FoundFiles();
	for (const { name, isFolder, bytes } of readTarEntries(archive, budget)) {
		if (isFolder) checkFolder(name);
		else files.add(name, () => bytes);
	}
	return files.list();
}

/** Files and folders in their order, for those who check the names themselves. */
export function readTarEntries(archive: Bytes, budget: ArchiveBudget): TarEntry[] {
	const entries: TarEntry[] = [];
	let said: PaxRecords = {};
	let headers = 0;
	let sum = 0;
	let at = 0;
	for (let block = blockAt(archive, at); !isZero(block); block = blockAt(archive, at)) {
		budget.checkArchive(Math.ceil(++headers / HEADERS_PER_ENTRY), sum);
		const header = readHeader(block);
		const isMeta = header.kind !== 'file' && header.kind !== 'folder';
		const sizeBytes = (isMeta ? undefined : said.sizeBytes) ?? header.sizeBytes;
		const start = at + BLOCK_BYTES;
		const bytes = archive.subarray(start, start + sizeBytes);
		at = start + Math.ceil(sizeBytes / BLOCK_BYTES) * BLOCK_BYTES;
		if (at > archive.length) throw damagedTar('a file is not whole');
		if (isMeta) {
			said = { ...said, ...readMeta(header, bytes) };
			continue;
		}
		entries.push(entryOf(header, said, bytes));
		said = {};
		sum += bytes.length;
		budget.checkArchive(entries.length, sum);
	}
	if (Object.keys(said).length > 0) throw damagedTar('a file is missing');
	checkEnd(archive, at);
	return entries;
}

function blockAt(archive: Bytes, at: number): Uint8Array {
	if (at + BLOCK_BYTES > archive.length) throw damagedTar('its end is missing');
	return archive.subarray(at, at + BLOCK_BYTES);
}

function isZero(bytes: Uint8Array): boolean {
	return bytes.every((byte) => byte === 0);
}

/** Two blocks of zeros, and nothing but zeros behind them. */
function checkEnd(archive: Bytes, at: number): void {
	if (at + 2 * BLOCK_BYTES > archive.length) throw damagedTar('its end is missing');
	for (let i = at; i < archive.length; i++)
		if (archive[i] !== 0) throw damagedTar('something follows its end');
}

function readMeta({ kind }: TarHeader, bytes: Bytes): PaxRecords {
	if (bytes.length > MAX_META_BYTES) throw unsupportedTar('an extended header is too long');
	if (kind === 'long-name') {
		const end = bytes.indexOf(0);
		return { name: decodeName(end < 0 ? bytes : bytes.subarray(0, end)) };
	}
	const records = readPax(bytes);
	if (kind === 'pax') return records;
	if (Object.keys(records).length > 0) throw unsupportedTar('one name is given to all files');
	return {};
}

/** Before there were types, a slash at the end of the name made a folder. */
function entryOf(header: TarHeader, said: PaxRecords, bytes: Bytes): TarEntry {
	const name = said.name ?? header.name;
	const isFolder = header.kind === 'folder' || name.endsWith('/');
	if (isFolder && bytes.length > 0) throw damagedTar('a folder has a content');
	return { name, isFolder, bytes };
}
