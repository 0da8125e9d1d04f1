// Firmware that is made up: programs as chips want them to begin, in the formats that files have.
import { concatBytes } from '#lib/core/bytes.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import type { FirmwareSegment } from '../flash-way.ts';
import { chanceOf } from './chance.ts';

export interface ProgramParts {
	address: number;
	size: number;
	/** Initial stack pointer. */
	stack?: number;
	seed?: number;
}

/** A program of a Cortex-M: stack pointer and reset handler, then bytes without a pattern. */
export function armProgram({ address, size, stack = 0x20001000, seed = 1 }: ProgramParts) {
	const chance = chanceOf(seed);
	const bytes = Uint8Array.from({ length: size }, () => chance.below(256));
	const view = new DataView(bytes.buffer);
	view.setUint32(0, stack, true);
	view.setUint32(4, address + 0x101, true);
	return bytes;
}

/** The block by which a boot ROM knows an executable for RP2350 on Arm, at `at`. */
export function withPicoBlock(
	program: Uint8Array,
	at = 0x200,
	flags = 0x1021
): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(program);
	const view = new DataView(bytes.buffer);
	view.setUint32(at, 0xffffded3, true);
	view.setUint8(at + 4, 0x42);
	view.setUint8(at + 5, 1);
	view.setUint16(at + 6, flags, true);
	view.setUint32(at + 8, 0x000001ff, true);
	view.setUint32(at + 12, 0, true);
	view.setUint32(at + 16, 0xab123579, true);
	return bytes;
}

/** An ELF for 32 bits with one part for each segment. */
export function elfOf(segments: readonly FirmwareSegment[], machine = 40): Uint8Array<ArrayBuffer> {
	const headers = new Uint8Array(52 + 32 * segments.length);
	const view = new DataView(headers.buffer);
	headers.set([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1]);
	view.setUint16(16, 2, true);
	view.setUint16(18, machine, true);
	view.setUint32(24, (segments[0]?.address ?? 0) + 1, true);
	view.setUint32(28, 52, true);
	view.setUint16(42, 32, true);
	view.setUint16(44, segments.length, true);
	let offset = headers.length;
	segments.forEach(({ address, bytes }, index) => {
		const at = 52 + 32 * index;
		view.setUint32(at, 1, true);
		view.setUint32(at + 4, offset, true);
		view.setUint32(at + 8, 0x20000000, true);
		view.setUint32(at + 12, address, true);
		view.setUint32(at + 16, bytes.length, true);
		offset += bytes.length;
	});
	return concatBytes([headers, ...segments.map(({ bytes }) => bytes)]);
}

/** An image as `imgtool sign` makes it, without a signature: header, body, SHA-256. */
export function mcubootImage(
	body: Uint8Array,
	{
		version = [1, 2, 3, 4],
		protectedArea = new Uint8Array()
	}: { version?: readonly [number, number, number, number]; protectedArea?: Uint8Array } = {}
): Uint8Array<ArrayBuffer> {
	const header = new Uint8Array(0x200);
	const view = new DataView(header.buffer);
	view.setUint32(0, 0x96f3b83d, true);
	view.setUint16(8, header.length, true);
	view.setUint16(10, protectedArea.length, true);
	view.setUint32(12, body.length, true);
	view.setUint8(20, version[0]);
	view.setUint8(21, version[1]);
	view.setUint16(22, version[2], true);
	view.setUint32(24, version[3], true);
	const hashed = concatBytes([header, body, protectedArea]);
	const area = new Uint8Array(4 + 4 + 32);
	const areaView = new DataView(area.buffer);
	areaView.setUint16(0, 0x6907, true);
	areaView.setUint16(2, area.length, true);
	areaView.setUint16(4, 0x10, true);
	areaView.setUint16(6, 32, true);
	area.set(sha256(hashed), 8);
	return concatBytes([hashed, area]);
}

/** The block that goes before a UF2 for RP2350 as a workaround for its erratum E10. */
export function e10Block(): Uint8Array<ArrayBuffer> {
	const block = new Uint8Array(512);
	const view = new DataView(block.buffer);
	[0x0a324655, 0x9e5d5157, 0xa000, 0x10ffff00, 256, 0, 2, 0xe48bff57].forEach((word, index) =>
		view.setUint32(4 * index, word, true)
	);
	block.fill(0xef, 32, 288);
	view.setUint32(288, 0x9957e304, true);
	view.setUint32(508, 0x0ab16f30, true);
	return block;
}
