// Zip from anywhere. The directory and the headers before each entry must say the same, no two entries share a byte,
// and every length and checksum is that of what really comes out.
import type { ArchiveBudget } from './archive-budget.ts';
import { checkFolder, FoundFiles, shownName, type ArchiveFile } from './archive-entry.ts';
import { crc32 } from './crc-32.ts';
import { inflate } from './inflate.ts';
import {
	methodOf,
	readDirectory,
	zip64Fields,
	type ZipDirectory,
	type ZipRecord
} from './zip-directory.ts';
import { damagedZip, inconsistent, viewOf } from './zip-end.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const DESCRIPTOR_FLAG = 8;
const DESCRIPTOR_SIGNATURE = 0x08074b50;

/** An entry with the place of its packed data. */
interface Placed {
	record: ZipRecord;
	dataStart: number;
	dataEnd: number;
	/** With what follows the data. */
	end: number;
}

/**
 * All files. Throws `archive-damaged`, `archive-inconsistent`, `archive-unsafe`, `archive-encrypted`,
 * `archive-unsupported`, and what the budget throws.
 */
export function readZip(archive: Bytes, budget: ArchiveBudget): ArchiveFile[] {
	const directory = readDirectory(archive, budget);
	const placed = directory.records.map((record) => place(archive, directory, record));
	checkOverlap(placed);
	const files = new FoundFiles();
	for (const one of placed) {
		const { name, isFolder } = one.record;
		if (isFolder) checkFolder(name);
		else files.add(name, () => unpack(archive, one, budget));
	}
	return files.list();
}

function place(archive: Bytes, directory: ZipDirectory, record: ZipRecord): Placed {
	const view = viewOf(archive);
	const { start } = record;
	if (start + LOCAL_BYTES > directory.start || view.getUint32(start, true) !== LOCAL_SIGNATURE)
		throw damagedZip('an entry is missing');
	const nameEnd = start + LOCAL_BYTES + view.getUint16(start + 26, true);
	const dataStart = nameEnd + view.getUint16(start + 28, true);
	const dataEnd = dataStart + record.packedBytes;
	if (dataEnd > directory.start) throw damagedZip('an entry is not whole');
	const header = archive.subarray(start, dataStart);
	const placed = { record, dataStart, dataEnd, end: dataEnd };
	if (!hasDescriptor(header, nameEnd - start, record)) return placed;
	return { ...placed, end: dataEnd + descriptorBytes(view, placed, directory.start) };
}

/** Compares a header with the directory. True when checksum and sizes follow the data instead. */
function hasDescriptor(header: Uint8Array, nameEnd: number, record: ZipRecord): boolean {
	const { name, nameBytes, method } = record;
	const view = viewOf(header);
	const flags = view.getUint16(6, true);
	const ownName = header.subarray(LOCAL_BYTES, nameEnd);
	const [sizeBytes, packedBytes] = zip64Fields(header.subarray(nameEnd), [
		view.getUint32(22, true),
		view.getUint32(18, true)
	]);
	const told = [view.getUint32(14, true), packedBytes, sizeBytes];
	const known = [record.crc, record.packedBytes, record.sizeBytes];
	const isSame = told.every((value, i) => value === known[i]);
	const isLater = (flags & DESCRIPTOR_FLAG) !== 0 && told.every((value) => value === 0);
	if (
		ownName.length !== nameBytes.length ||
		!ownName.every((byte, i) => byte === nameBytes[i]) ||
		methodOf(name, view.getUint16(8, true), flags) !== method ||
		!(isSame || isLater)
	)
		throw inconsistent(`The zip says two different things of ${shownName(name)}.`);
	return isLater && !isSame;
}

/** Of checksum and sizes behind the data, with a signature or without. */
function descriptorBytes(view: DataView, { record, dataEnd }: Placed, limit: number): number {
	const { name, crc, packedBytes, sizeBytes } = record;
	const short = [crc, packedBytes, sizeBytes];
	const long = [crc, packedBytes, 0, sizeBytes, 0];
	const forms = [long, short].flatMap((words) => [[DESCRIPTOR_SIGNATURE, ...words], words]);
	const found = forms.find(
		(words) =>
			dataEnd + 4 * words.length <= limit &&
			words.every((word, i) => view.getUint32(dataEnd + 4 * i, true) === word)
	);
	if (found) return 4 * found.length;
	throw inconsistent(`The zip says two different things of ${shownName(name)}.`);
}

function checkOverlap(placed: readonly Placed[]): void {
	let end = 0;
	for (const one of [...placed].sort((a, b) => a.record.start - b.record.start)) {
		if (one.record.start < end)
			throw inconsistent(`${shownName(one.record.name)} lies within another file of the zip.`);
		({ end } = one);
	}
}

function unpack(
	archive: Bytes,
	{ record, dataStart, dataEnd }: Placed,
	budget: ArchiveBudget
): Bytes {
	const { name, crc, sizeBytes } = record;
	const wrong = () => damagedZip(`${shownName(name)} has another length than it says`);
	const packed = archive.subarray(dataStart, dataEnd);
	let bytes = packed;
	if (record.method === 'deflated') {
		budget.checkInflated(sizeBytes);
		bytes = new Uint8Array(sizeBytes);
		let size = 0;
		const end = inflate(packed, 0, (piece) => {
			if (size + piece.length > sizeBytes) throw wrong();
			budget.takeInflated(piece.length);
			bytes.set(piece, size);
			size += piece.length;
		});
		if (size !== sizeBytes || end !== packed.length) throw wrong();
	}
	if (crc32(bytes) !== crc) throw damagedZip(`the checksum of ${shownName(name)} is another one`);
	return bytes;
}
