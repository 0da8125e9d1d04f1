// Writes UF2 as a boot ROM wants it: payloads of 256 bytes at multiples of 256, with the family set.
import type { FirmwareSegment } from '../flash-way.ts';
import {
	UF2_BLOCK_BYTES,
	UF2_HAS_FAMILY,
	UF2_MAGIC_END,
	UF2_MAGIC_SECOND,
	UF2_MAGIC_START,
	UF2_PAYLOAD_BYTES
} from '../files/uf2.ts';

/** What an erased byte is: it fills the pages that the firmware has only a part of. */
const FILL = 0xff;

/** The segments are in the order of their addresses and do not overlap. */
export function writeUf2(
	segments: readonly FirmwareSegment[],
	family: number
): Uint8Array<ArrayBuffer> {
	const pages = pagesOf(segments);
	const file = new Uint8Array(pages.length * UF2_BLOCK_BYTES);
	const view = new DataView(file.buffer);
	const index = new Map(pages.map((page, number) => [page, number]));
	pages.forEach((page, number) => {
		const at = number * UF2_BLOCK_BYTES;
		view.setUint32(at, UF2_MAGIC_START, true);
		view.setUint32(at + 4, UF2_MAGIC_SECOND, true);
		view.setUint32(at + 8, UF2_HAS_FAMILY, true);
		view.setUint32(at + 12, page, true);
		view.setUint32(at + 16, UF2_PAYLOAD_BYTES, true);
		view.setUint32(at + 20, number, true);
		view.setUint32(at + 24, pages.length, true);
		view.setUint32(at + 28, family, true);
		file.fill(FILL, at + 32, at + 32 + UF2_PAYLOAD_BYTES);
		view.setUint32(at + 508, UF2_MAGIC_END, true);
	});
	for (const { address, bytes } of segments)
		for (let at = 0; at < bytes.length;) {
			const page = pageOf(address + at);
			const inPage = address + at - page;
			const piece = bytes.subarray(at, at + UF2_PAYLOAD_BYTES - inPage);
			file.set(piece, (index.get(page) ?? 0) * UF2_BLOCK_BYTES + 32 + inPage);
			at += piece.length;
		}
	return file;
}

function pageOf(address: number): number {
	return address - (address % UF2_PAYLOAD_BYTES);
}

function pagesOf(segments: readonly FirmwareSegment[]): number[] {
	const pages: number[] = [];
	for (const { address, bytes } of segments) {
		const end = address + bytes.length;
		for (let page = pageOf(address); page < end; page += UF2_PAYLOAD_BYTES)
			if (pages.at(-1) !== page) pages.push(page);
	}
	return pages;
}
