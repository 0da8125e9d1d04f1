// Images of MCUboot made for tests, and what a test reads of them: header, body, protected TLVs, and the digest.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '#lib/core/bytes.ts';
import type { ImageFacts } from '../line/image-facts.ts';

const HEADER_BYTES = 32;
const MAGIC = 0x96f3b83d;
const TLV_MAGIC = 0x6907;
const TLV_SHA256 = 0x10;
const TLV_SIGNATURE = 0x22;

export interface MadeImage {
	version?: readonly [number, number, number, number?];
	/** Of what is between header and TLVs. */
	bodyBytes?: number;
	seed?: number;
}

/** Its body differs by seed and version. */
export function makeImage({
	version = [1, 0, 0],
	bodyBytes = 5_000,
	seed = 1
}: MadeImage = {}): Uint8Array<ArrayBuffer> {
	const header = new Uint8Array(HEADER_BYTES);
	const view = new DataView(header.buffer);
	view.setUint32(0, MAGIC, true);
	view.setUint16(8, HEADER_BYTES, true);
	view.setUint32(12, bodyBytes, true);
	view.setUint8(20, version[0]);
	view.setUint8(21, version[1]);
	view.setUint16(22, version[2], true);
	view.setUint32(24, version[3] ?? 0, true);
	const body = Uint8Array.from(
		{ length: bodyBytes },
		(_, i) => (i * 31 + (i >> 8) * 7 + seed * 13 + version[2]) & 0xff
	);
	const signed = concatBytes([header, body]);
	const tlvs = concatBytes([
		tlv(TLV_SHA256, sha256(signed)),
		tlv(
			TLV_SIGNATURE,
			Uint8Array.from({ length: 70 }, (_, i) => i ^ seed)
		)
	]);
	const info = new Uint8Array(4);
	new DataView(info.buffer).setUint16(0, TLV_MAGIC, true);
	new DataView(info.buffer).setUint16(2, 4 + tlvs.length, true);
	return concatBytes([signed, info, tlvs]);
}

function tlv(type: number, value: Uint8Array): Uint8Array {
	const head = new Uint8Array(4);
	new DataView(head.buffer).setUint16(0, type, true);
	new DataView(head.buffer).setUint16(2, value.length, true);
	return concatBytes([head, value]);
}

export interface ReadImage extends ImageFacts {
	/** Whether the digest is that of header and body. */
	isWhole: boolean;
}

/** As a bootloader reads its flash; null where no image is. */
export function readImage(flash: Uint8Array): ReadImage | null {
	if (flash.length < HEADER_BYTES) return null;
	const view = new DataView(flash.buffer, flash.byteOffset, flash.byteLength);
	if (view.getUint32(0, true) !== MAGIC) return null;
	const signedBytes = view.getUint16(8, true) + view.getUint32(12, true);
	const parts = [view.getUint8(20), view.getUint8(21), view.getUint16(22, true)];
	const build = view.getUint32(24, true);
	const version = (build === 0 ? parts : [...parts, build]).join('.');
	if (signedBytes + 40 > flash.length) return null;
	if (view.getUint16(signedBytes, true) !== TLV_MAGIC) return null;
	if (view.getUint16(signedBytes + 4, true) !== TLV_SHA256) return null;
	const hash = flash.slice(signedBytes + 8, signedBytes + 40);
	const found = sha256(flash.subarray(0, signedBytes));
	return { version, hash, isWhole: found.every((byte, i) => byte === hash[i]) };
}
