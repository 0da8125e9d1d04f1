// An image for MCUboot: its header, and the areas of tag-length-value behind it, with the SHA-256 checked.
import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { damagedFile } from './file-error.ts';

export interface McubootImage {
	version: { major: number; minor: number; revision: number; build: number };
	loadAddress: number;
	headerSize: number;
	/** Of the program, without header and areas. */
	bodySize: number;
	flags: number;
	/** Over header, body and protected area: what the bootloader and `image list` call its hash. */
	digest: Uint8Array<ArrayBuffer>;
	/** It carries a signature. Only the board's bootloader knows whether it is the right one. */
	isSigned: boolean;
	/** From the header up to the end of the last area. */
	size: number;
}

export const MCUBOOT_MAGIC = 0x96f3b83d;
const HEADER_BYTES = 32;
const AREA_MAGIC = 0x6907;
const PROTECTED_MAGIC = 0x6908;
const AREA_HEADER_BYTES = 4;
const MAX_ENTRIES = 256;
const SHA256_TAG = 0x10;
/** RSA, ECDSA, Ed25519 in their kinds. */
const SIGNATURE_TAGS = [0x20, 0x21, 0x22, 0x23, 0x24, 0x25];

export function isMcubootImage(bytes: Uint8Array): boolean {
	if (bytes.length < HEADER_BYTES) return false;
	return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true) === MCUBOOT_MAGIC;
}

/** Throws `flash-file-damaged`, or `flash-mcuboot-digest` when its SHA-256 is not that of its bytes. */
export function readMcubootImage(file: Uint8Array): McubootImage {
	if (!isMcubootImage(file)) throw damagedFile('it has no MCUboot header');
	const view = new DataView(file.buffer, file.byteOffset, file.length);
	const headerSize = view.getUint16(8, true);
	const protectedSize = view.getUint16(10, true);
	const bodySize = view.getUint32(12, true);
	const hashed = headerSize + bodySize + protectedSize;
	if (headerSize < HEADER_BYTES || bodySize === 0) throw damagedFile('its MCUboot header is wrong');
	if (hashed + AREA_HEADER_BYTES > file.length)
		throw damagedFile('the end of the image is missing');
	if (protectedSize > 0) checkProtected(view, headerSize + bodySize, protectedSize);
	const { entries, end } = readArea(file, view, hashed, AREA_MAGIC);
	const digest = entries.find(({ tag }) => tag === SHA256_TAG)?.value;
	if (digest?.length !== 32) throw damagedFile('it has no SHA-256');
	if (hex(sha256(file.subarray(0, hashed))) !== hex(digest))
		throw new AppError(
			'flash-mcuboot-digest',
			'The SHA-256 of the image is not that of its bytes.'
		);
	return {
		version: {
			major: view.getUint8(20),
			minor: view.getUint8(21),
			revision: view.getUint16(22, true),
			build: view.getUint32(24, true)
		},
		loadAddress: view.getUint32(4, true),
		headerSize,
		bodySize,
		flags: view.getUint32(16, true),
		digest: new Uint8Array(digest),
		isSigned: entries.some(({ tag }) => SIGNATURE_TAGS.includes(tag)),
		size: end
	};
}

function checkProtected(view: DataView, at: number, size: number): void {
	const isArea =
		size >= AREA_HEADER_BYTES &&
		view.getUint16(at, true) === PROTECTED_MAGIC &&
		view.getUint16(at + 2, true) === size;
	if (!isArea) throw damagedFile('its protected area is wrong');
}

interface Area {
	entries: { tag: number; value: Uint8Array }[];
	end: number;
}

function readArea(file: Uint8Array, view: DataView, start: number, magic: number): Area {
	if (view.getUint16(start, true) !== magic) throw damagedFile('its area of tags is missing');
	const end = start + view.getUint16(start + 2, true);
	if (end > file.length || end < start + AREA_HEADER_BYTES)
		throw damagedFile('its area of tags is not whole');
	const entries: Area['entries'] = [];
	for (let at = start + AREA_HEADER_BYTES; at < end;) {
		if (at + 4 > end || entries.length >= MAX_ENTRIES) throw damagedFile('its tags are not whole');
		const valueEnd = at + 4 + view.getUint16(at + 2, true);
		if (valueEnd > end) throw damagedFile('a tag goes beyond the area');
		entries.push({ tag: view.getUint16(at, true), value: file.subarray(at + 4, valueEnd) });
		at = valueEnd;
	}
	return { entries, end };
}

/** As MCUboot's tools write it: `1.2.3`, with `+4` for a build number. */
export function versionText({ version }: Pick<McubootImage, 'version'>): string {
	const { major, minor, revision, build } = version;
	return `${major}.${minor}.${revision}${build > 0 ? `+${build}` : ''}`;
}
