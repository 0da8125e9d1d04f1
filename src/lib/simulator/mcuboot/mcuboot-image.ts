// An image as MCUboot reads it from its flash, and the one that a simulated board leaves the factory with.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, hex, utf8 } from '#lib/core/bytes.ts';

export const IMAGE_MAGIC = 0x96f3b83d;
export const IMAGE_HEADER_BYTES = 32;
const TLV_MAGIC = 0x6907;
const PROTECTED_TLV_MAGIC = 0x6908;
const TLV_HEAD_BYTES = 4;
const TLV_SHA256 = 0x10;
const SHA256_BYTES = 32;
const NON_BOOTABLE = 0x10;

export interface FlashImage {
	/** As SMP writes it: "1.2.3", or "1.2.3.4" with a build number. */
	version: string;
	/** In its TLV. Whether it is right is another question. */
	hash: Uint8Array;
	bootable: boolean;
	/** Header, body and protected TLVs: what the digest is over. */
	hashedBytes: number;
}

/** What the header and the TLVs in a slot say; null where there is no image, or one without a digest. */
export function readImage(slot: Uint8Array): FlashImage | null {
	const view = new DataView(slot.buffer, slot.byteOffset, slot.byteLength);
	if (slot.length < IMAGE_HEADER_BYTES || view.getUint32(0, true) !== IMAGE_MAGIC) return null;
	const bodyEnd = view.getUint16(8, true) + view.getUint32(12, true);
	const hashedBytes = bodyEnd + protectedBytes(view, bodyEnd);
	const hash = findHash(slot, view, hashedBytes);
	if (!hash) return null;
	const build = view.getUint32(24, true);
	const numbers = [view.getUint8(20), view.getUint8(21), view.getUint16(22, true)];
	return {
		version: (build === 0 ? numbers : [...numbers, build]).join('.'),
		hash,
		bootable: (view.getUint32(16, true) & NON_BOOTABLE) === 0,
		hashedBytes
	};
}

function protectedBytes(view: DataView, at: number): number {
	if (at + TLV_HEAD_BYTES > view.byteLength) return 0;
	return view.getUint16(at, true) === PROTECTED_TLV_MAGIC ? view.getUint16(at + 2, true) : 0;
}

function findHash(slot: Uint8Array, view: DataView, start: number): Uint8Array | null {
	if (start + TLV_HEAD_BYTES > slot.length || view.getUint16(start, true) !== TLV_MAGIC)
		return null;
	const end = Math.min(slot.length, start + view.getUint16(start + 2, true));
	for (let at = start + TLV_HEAD_BYTES; at + TLV_HEAD_BYTES <= end;) {
		const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
		const value = at + TLV_HEAD_BYTES;
		if (type === TLV_SHA256 && length === SHA256_BYTES && value + length <= end)
			return slot.slice(value, value + length);
		at = value + length;
	}
	return null;
}

/** The bootloader's own check, without signatures: this bootloader has no key. */
export function isWhole(slot: Uint8Array, image: FlashImage): boolean {
	return hex(sha256(slot.subarray(0, image.hashedBytes))) === hex(image.hash);
}

/** Version 1.0.0 of the firmware that the board comes with. */
export function factoryImage(board: string): Uint8Array {
	const body = utf8(`Ocre supervisor for ${board}\n`.repeat(64));
	const header = new Uint8Array(IMAGE_HEADER_BYTES);
	const view = new DataView(header.buffer);
	view.setUint32(0, IMAGE_MAGIC, true);
	view.setUint16(8, IMAGE_HEADER_BYTES, true);
	view.setUint32(12, body.length, true);
	view.setUint8(20, 1);
	const tlvs = new Uint8Array(2 * TLV_HEAD_BYTES);
	const tlv = new DataView(tlvs.buffer);
	tlv.setUint16(0, TLV_MAGIC, true);
	tlv.setUint16(2, 2 * TLV_HEAD_BYTES + SHA256_BYTES, true);
	tlv.setUint16(4, TLV_SHA256, true);
	tlv.setUint16(6, SHA256_BYTES, true);
	return concatBytes([header, body, tlvs, sha256(concatBytes([header, body]))]);
}
