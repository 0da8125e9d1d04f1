// UF2: 512-byte blocks, each with an address and the family of chips that it is for. A boot ROM passes over a block that
// is wrong without a word, so what it would pass over is refused here.
import type { FirmwareSegment } from '../flash-way.ts';
import { damagedFile } from './file-error.ts';
import { SegmentBuilder } from './segments.ts';

export const UF2_BLOCK_BYTES = 512;
/** What a boot ROM of Raspberry Pi takes as the payload of a block of flash, and as its alignment. */
export const UF2_PAYLOAD_BYTES = 256;

export const UF2_MAGIC_START = 0x0a324655;
export const UF2_MAGIC_SECOND = 0x9e5d5157;
export const UF2_MAGIC_END = 0x0ab16f30;

export const UF2_NOT_MAIN_FLASH = 0x1;
const FILE_CONTAINER = 0x1000;
export const UF2_HAS_FAMILY = 0x2000;
const HAS_EXTENSIONS = 0x8000;

const MAX_PAYLOAD_BYTES = 476;
const MAX_BLOCKS = 262_144;

/** What the workaround for the erratum RP2350-E10 looks like: a first block that the ROM must see and flash nowhere. */
const E10_ADDRESS = 0x10ffff00;
const E10_TAG = 0x9957e304;

export const UF2_FAMILIES = {
	absolute: 0xe48bff57,
	data: 0xe48bff58,
	rp2040: 0xe48bff56,
	rp2350Arm: 0xe48bff59,
	rp2350RiscV: 0xe48bff5a,
	rp2350ArmNonSecure: 0xe48bff5b
} as const;

/** What a file has for one family of chips. */
export interface Uf2Part {
	/** Null in files of before there were families. */
	family: number | null;
	segments: FirmwareSegment[];
	blocks: number;
}

export interface Uf2Firmware {
	parts: Uf2Part[];
	/** The first block is the workaround for RP2350-E10. */
	hasE10Block: boolean;
}

interface Block {
	flags: number;
	address: number;
	size: number;
	number: number;
	count: number;
	family: number;
	data: Uint8Array;
	/** What comes behind the data, up to the end mark. */
	rest: DataView;
}

export function isUf2(bytes: Uint8Array): boolean {
	if (bytes.length < 8) return false;
	const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
	return (
		view.getUint32(0, true) === UF2_MAGIC_START && view.getUint32(4, true) === UF2_MAGIC_SECOND
	);
}

interface OpenPart {
	builder: SegmentBuilder;
	count: number;
	/** Blocks by their number: one that comes again is passed over, as boot ROMs do. */
	seen: Map<number, Block>;
}

export function readUf2(file: Uint8Array): Uf2Firmware {
	if (file.length % UF2_BLOCK_BYTES !== 0) throw damagedFile('its last block is not whole');
	if (file.length / UF2_BLOCK_BYTES > MAX_BLOCKS) throw damagedFile('it has too many blocks');
	const parts = new Map<number | null, OpenPart>();
	let hasE10Block = false;
	for (let at = 0; at < file.length; at += UF2_BLOCK_BYTES) {
		const block = readBlock(file, at);
		if (at === 0 && isE10(block)) hasE10Block = true;
		else if ((block.flags & (UF2_NOT_MAIN_FLASH | FILE_CONTAINER)) === 0) takeBlock(parts, block);
	}
	return { parts: [...parts].map(([family, part]) => closed(family, part)), hasE10Block };
}

function closed(family: number | null, { builder, count, seen }: OpenPart): Uf2Part {
	if (seen.size !== count)
		throw damagedFile(`${count - seen.size} of its ${count} blocks are missing`);
	return { family, segments: builder.build(), blocks: count };
}

function takeBlock(parts: Map<number | null, OpenPart>, block: Block): void {
	const family = (block.flags & UF2_HAS_FAMILY) === 0 ? null : block.family;
	const part = parts.get(family) ?? {
		builder: new SegmentBuilder(),
		count: block.count,
		seen: new Map<number, Block>()
	};
	if (block.count !== part.count) throw damagedFile('its blocks do not agree on how many they are');
	if (block.number >= block.count) throw damagedFile('a block has a number beyond their count');
	parts.set(family, part);
	const before = part.seen.get(block.number);
	if (before && isSame(before, block)) return;
	part.seen.set(block.number, block);
	part.builder.add(block.address, block.data);
}

function isSame(a: Block, b: Block): boolean {
	const isLike = a.address === b.address && a.size === b.size;
	return isLike && a.data.every((byte, at) => byte === b.data[at]);
}

function readBlock(file: Uint8Array, at: number): Block {
	const view = new DataView(file.buffer, file.byteOffset + at, UF2_BLOCK_BYTES);
	const field = (offset: number) => view.getUint32(offset, true);
	const isBlock =
		field(0) === UF2_MAGIC_START && field(4) === UF2_MAGIC_SECOND && field(508) === UF2_MAGIC_END;
	if (!isBlock) throw damagedFile(`block ${at / UF2_BLOCK_BYTES} is not one of UF2`);
	const size = field(16);
	if (size === 0 || size > MAX_PAYLOAD_BYTES)
		throw damagedFile(`block ${at / UF2_BLOCK_BYTES} has ${size} bytes of data`);
	const restStart = Math.ceil(size / 4) * 4;
	return {
		flags: field(8),
		address: field(12),
		size,
		number: field(20),
		count: field(24),
		family: field(28),
		data: file.subarray(at + 32, at + 32 + size),
		rest: new DataView(
			file.buffer,
			file.byteOffset + at + 32 + restStart,
			MAX_PAYLOAD_BYTES - restStart
		)
	};
}

function isE10({ flags, family, number, count, address, size, data, rest }: Block): boolean {
	return (
		(flags & HAS_EXTENSIONS) !== 0 &&
		family === UF2_FAMILIES.absolute &&
		number === 0 &&
		count === 2 &&
		address === E10_ADDRESS &&
		size === UF2_PAYLOAD_BYTES &&
		rest.getUint32(0, true) === E10_TAG &&
		data.every((byte) => byte === 0xef)
	);
}
