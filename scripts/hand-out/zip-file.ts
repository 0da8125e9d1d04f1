// Writes a zip whose bytes depend on its entries only: no time, no user, the order as given.
import { crc32 } from '#lib/archive/crc-32.ts';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';

export interface ZipEntry {
	/** With `/` between folders. */
	name: string;
	bytes: Uint8Array;
	/** Null: stored as it is. */
	deflated: Uint8Array | null;
}

/** 1 January 1980, the first day that a zip knows. */
const DATE = 0x21;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATE = 8;
/** Beyond it a zip is written otherwise. */
const MAX_BYTES = 0xffff_ffff;
const MAX_ENTRIES = 0xffff;

type Field = readonly [value: number, bytes: 2 | 4];

function fields(list: readonly Field[]): Uint8Array {
	const bytes = new Uint8Array(list.reduce((sum, [, size]) => sum + size, 0));
	const view = new DataView(bytes.buffer);
	let at = 0;
	for (const [value, size] of list) {
		if (size === 2) view.setUint16(at, value, true);
		else view.setUint32(at, value, true);
		at += size;
	}
	return bytes;
}

/** What the header of an entry and its line in the directory have in common. */
function commonFields({ name, bytes, deflated }: ZipEntry): readonly Field[] {
	return [
		[VERSION, 2],
		[FLAGS, 2],
		[deflated ? DEFLATE : 0, 2],
		[0, 2],
		[DATE, 2],
		[crc32(bytes), 4],
		[(deflated ?? bytes).length, 4],
		[bytes.length, 4],
		[utf8(name).length, 2],
		[0, 2]
	];
}

/** Throws RangeError for more than such a file holds. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
	const parts: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let offset = 0;
	for (const entry of entries) {
		const common = commonFields(entry);
		const head = fields([[0x0403_4b50, 4], ...common]);
		const placed = [
			...([
				[0x0201_4b50, 4],
				[VERSION, 2]
			] as const),
			...common,
			...([
				[0, 2],
				[0, 2],
				[0, 2],
				[0, 4],
				[offset, 4]
			] as const)
		];
		directory.push(fields(placed), utf8(entry.name));
		const pieces = [head, utf8(entry.name), entry.deflated ?? entry.bytes];
		parts.push(...pieces);
		offset += pieces.reduce((sum, { length }) => sum + length, 0);
	}
	const directoryBytes = concatBytes(directory);
	if (entries.length > MAX_ENTRIES || offset + directoryBytes.length > MAX_BYTES)
		throw new RangeError('too much for one zip');
	const end = fields([
		[0x0605_4b50, 4],
		[0, 2],
		[0, 2],
		[entries.length, 2],
		[entries.length, 2],
		[directoryBytes.length, 4],
		[offset, 4],
		[0, 2]
	]);
	return concatBytes([...parts, directoryBytes, end]);
}
