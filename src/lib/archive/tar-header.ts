// One header of a tar (POSIX ustar, as GNU and pax extend it), and the records of a pax header. The unknown is refused:
// a reader that takes it for a file would see another archive than the one that packed it.
import { AppError } from '#lib/core/errors.ts';
import { decodeName, shownName, unsafe } from './archive-entry.ts';

export const BLOCK_BYTES = 512;

export type TarKind = 'file' | 'folder' | 'pax' | 'pax-global' | 'long-name';

export interface TarHeader {
	name: string;
	kind: TarKind;
	sizeBytes: number;
}

/** What a pax header says of the entry that follows. */
export interface PaxRecords {
	name?: string;
	sizeBytes?: number;
}

const CHECKSUM = { start: 148, end: 156 } as const;
const KINDS: Readonly<Record<string, TarKind>> = {
	'0': 'file',
	'\0': 'file',
	'5': 'folder',
	x: 'pax',
	g: 'pax-global',
	L: 'long-name'
};
/** Nothing that belongs into a folder of somebody else. `K` is the long name of a link. */
const UNSAFE: Readonly<Record<string, string>> = {
	'1': 'a link',
	'2': 'a symbolic link',
	'3': 'a device',
	'4': 'a device',
	'6': 'a pipe',
	K: 'a link'
};

export function damagedTar(problem: string): AppError {
	return new AppError('archive-damaged', `The tar is damaged: ${problem}.`);
}

export function unsupportedTar(problem: string): AppError {
	return new AppError('archive-unsupported', `The tar cannot be opened here: ${problem}.`);
}

export function readHeader(block: Uint8Array): TarHeader {
	if (numberAt(block, CHECKSUM.start, 8) !== checksumOf(block))
		throw damagedTar('the checksum of a header is another one');
	const magic = textAt(block, 257, 6);
	if (magic !== 'ustar' && magic !== 'ustar ') throw damagedTar('a header is not one of tar');
	const prefix = magic === 'ustar' ? textAt(block, 345, 155) : '';
	const ownName = textAt(block, 0, 100);
	const name = prefix === '' ? ownName : `${prefix}/${ownName}`;
	const type = String.fromCharCode(block[156]!);
	const refused = UNSAFE[type];
	if (refused !== undefined)
		throw unsafe(`${shownName(name)} in the archive is ${refused}, not a file.`);
	const kind = KINDS[type];
	if (kind === undefined)
		throw unsupportedTar(`${shownName(name)} is of the type ${shownName(type)}`);
	return { name, kind, sizeBytes: numberAt(block, 124, 12) };
}

function checksumOf(block: Uint8Array): number {
	let sum = 32 * (CHECKSUM.end - CHECKSUM.start);
	for (let i = 0; i < BLOCK_BYTES; i++)
		if (i < CHECKSUM.start || i >= CHECKSUM.end) sum += block[i]!;
	return sum;
}

/** Up to the first zero. */
function textAt(block: Uint8Array, start: number, length: number): string {
	const field = block.subarray(start, start + length);
	const end = field.indexOf(0);
	return decodeName(end < 0 ? field : field.subarray(0, end));
}

/** Octal digits, or big-endian binary where the first bit is set. */
function numberAt(block: Uint8Array, start: number, length: number): number {
	if (block[start]! & 0x80) {
		let value = block[start]! & 0x7f;
		for (let i = start + 1; i < start + length; i++) value = value * 256 + block[i]!;
		if (!Number.isSafeInteger(value)) throw damagedTar('a number is too large');
		return value;
	}
	const digits = /^ *([0-7]*)[ \0]*$/.exec(
		String.fromCharCode(...block.subarray(start, start + length))
	);
	if (!digits) throw damagedTar('a header has something else for a number');
	return digits[1] === '' ? 0 : parseInt(digits[1]!, 8);
}

/** `LENGTH KEY=VALUE\n`, and again. What is of no matter to the content (times, owners) is passed over. */
export function readPax(bytes: Uint8Array): PaxRecords {
	const found: PaxRecords = {};
	let at = 0;
	while (at < bytes.length) {
		const blank = bytes.indexOf(0x20, at);
		const length = blank < 0 || blank > at + 8 ? '' : decodeName(bytes.subarray(at, blank));
		const end = at + (/^[1-9]\d*$/.test(length) ? Number(length) : 0);
		const equals = bytes.indexOf(0x3d, blank);
		if (end > bytes.length || equals < 0 || equals >= end || bytes[end - 1] !== 0x0a)
			throw damagedTar('an extended header is not in order');
		const key = decodeName(bytes.subarray(blank + 1, equals));
		take(found, key, () => decodeName(bytes.subarray(equals + 1, end - 1)));
		at = end;
	}
	return found;
}

function take(found: PaxRecords, key: string, value: () => string): void {
	if (key === 'path') found.name = value();
	if (key.startsWith('GNU.sparse.')) throw unsupportedTar('it has a file with holes');
	if (key !== 'size') return;
	const size = value();
	if (!/^\d{1,15}$/.test(size)) throw damagedTar('an extended header is not in order');
	found.sizeBytes = Number(size);
}
