// The central directory of a zip: what the archive says that it holds. It must be whole and lie where it is said to.
import { AppError } from '#lib/core/errors.ts';
import type { ArchiveBudget } from './archive-budget.ts';
import { decodeName, shownName, unsafe } from './archive-entry.ts';
import {
	damagedZip,
	inconsistent,
	readEnd,
	unsupportedZip,
	viewOf,
	ZIP64_MARK
} from './zip-end.ts';

export type ZipMethod = 'stored' | 'deflated';

export interface ZipRecord {
	name: string;
	nameBytes: Uint8Array;
	isFolder: boolean;
	method: ZipMethod;
	crc: number;
	packedBytes: number;
	sizeBytes: number;
	/** Where its local header is. */
	start: number;
}

export interface ZipDirectory {
	records: readonly ZipRecord[];
	/** Where it begins, and the entries must have ended. */
	start: number;
}

/** Encrypted, strongly encrypted, with hidden headers. */
const ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000;

const RECORD_SIGNATURE = 0x02014b50;
const RECORD_BYTES = 46;
const ZIP64_EXTRA = 1;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_METHOD = 99;
/** Systems that keep Unix modes in the upper half of the attributes. */
const UNIX_SYSTEMS: readonly number[] = [3, 19];
const FILE_TYPE = { mask: 0o170000, unknown: 0, folder: 0o040000, file: 0o100000 } as const;

/** Checks the count and the sum of sizes against the budget before anything is unpacked. */
export function readDirectory(archive: Uint8Array, budget: ArchiveBudget): ZipDirectory {
	const view = viewOf(archive);
	const { count, start, end } = readEnd(archive);
	budget.checkArchive(count, 0);
	const records: ZipRecord[] = [];
	let at = start;
	while (records.length < count) {
		if (at + RECORD_BYTES > end || view.getUint32(at, true) !== RECORD_SIGNATURE)
			throw damagedZip('its directory is not whole');
		const next =
			at +
			RECORD_BYTES +
			view.getUint16(at + 28, true) +
			view.getUint16(at + 30, true) +
			view.getUint16(at + 32, true);
		if (next > end) throw damagedZip('its directory is not whole');
		records.push(readRecord(archive.subarray(at, next)));
		at = next;
	}
	if (at !== end) throw damagedZip('its directory has another length');
	checkSizes(records, budget);
	return { records, start };
}

function checkSizes(records: readonly ZipRecord[], budget: ArchiveBudget): void {
	const sum = (some: readonly ZipRecord[]) => some.reduce((all, one) => all + one.sizeBytes, 0);
	budget.checkArchive(records.length, sum(records));
	budget.checkInflated(sum(records.filter(({ method }) => method === 'deflated')));
}

function readRecord(record: Uint8Array): ZipRecord {
	const view = viewOf(record);
	const nameEnd = RECORD_BYTES + view.getUint16(28, true);
	const extra = record.subarray(nameEnd, nameEnd + view.getUint16(30, true));
	const nameBytes = record.subarray(RECORD_BYTES, nameEnd);
	const name = decodeName(nameBytes);
	const method = methodOf(name, view.getUint16(10, true), view.getUint16(8, true));
	const isFolder = name.endsWith('/');
	checkFileType(name, isFolder, view.getUint8(5), view.getUint32(38, true));
	const [sizeBytes, packedBytes, start] = zip64Fields(extra, [
		view.getUint32(24, true),
		view.getUint32(20, true),
		view.getUint32(42, true)
	]);
	const crc = view.getUint32(16, true);
	if (method === 'stored' && sizeBytes !== packedBytes)
		throw inconsistent(`${shownName(name)} is not compressed but has two sizes.`);
	if (isFolder && sizeBytes > 0) throw inconsistent(`The folder ${shownName(name)} has a content.`);
	return { name, nameBytes, isFolder, method, crc, packedBytes, sizeBytes, start };
}

/** Of a record or of the header before an entry. */
export function methodOf(name: string, method: number, flags: number): ZipMethod {
	if ((flags & ENCRYPTED_FLAGS) !== 0 || method === ENCRYPTED_METHOD)
		throw new AppError('archive-encrypted', `${shownName(name)} in the zip is encrypted.`);
	if (method === STORED) return 'stored';
	if (method === DEFLATED) return 'deflated';
	throw unsupportedZip(`${shownName(name)} is compressed by the method ${method}`);
}

function checkFileType(name: string, isFolder: boolean, system: number, attributes: number): void {
	const type = UNIX_SYSTEMS.includes(system) ? (attributes >>> 16) & FILE_TYPE.mask : 0;
	if (type === FILE_TYPE.unknown || type === (isFolder ? FILE_TYPE.folder : FILE_TYPE.file)) return;
	throw unsafe(`${shownName(name)} in the archive is a link or a device, not a file.`);
}

/** The fields in the order in which zip64 has them; those that only mark it come from the extra field. */
export function zip64Fields<Fields extends number[]>(extra: Uint8Array, fields: Fields): Fields {
	if (!fields.includes(ZIP64_MARK)) return fields;
	const view = viewOf(extra);
	for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
		let field = at + 4;
		const end = Math.min(extra.length, field + view.getUint16(at + 2, true));
		return fields.map((value) => {
			if (value !== ZIP64_MARK) return value;
			if (field + 8 > end) throw damagedZip('a size is missing');
			field += 8;
			return Number(view.getBigUint64(field - 8, true));
		}) as Fields;
	}
	throw damagedZip('a size is missing');
}
