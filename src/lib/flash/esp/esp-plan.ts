// What of a plan an ESP32 can take: pieces that begin at sectors, inside of its flash and of what may be written, and
// made for this chip.
import { AppError } from '#lib/core/errors.ts';
import type { FirmwareSegment, FlashPlan } from '../flash-way.ts';

/** What is erased at least. */
export const SECTOR_BYTES = 4096;
const IMAGE_MAGIC = 0xe9;
const IMAGE_CHIP_ID_AT = 12;
const IMAGE_HEADER_BYTES = 24;

const sectorEnd = ({ address, bytes }: FirmwareSegment) =>
	Math.ceil((address + bytes.length) / SECTOR_BYTES) * SECTOR_BYTES;

/** Bytes that writing the plan erases. */
export function erasedBytes({ segments }: FlashPlan): number {
	return segments.reduce((sum, segment) => sum + sectorEnd(segment) - segment.address, 0);
}

/** Throws `esp-misaligned`, and `image-too-large` for what goes beyond what the plan allows, sectors included. */
export function checkPlan({ segments, allowed }: FlashPlan): void {
	if (segments.length === 0) throw new AppError('flash-failed', 'There is nothing to write.');
	let free = 0;
	for (const segment of segments) {
		const { address, bytes } = segment;
		if (address % SECTOR_BYTES !== 0 || address < free)
			throw new AppError('esp-misaligned', `Address 0x${address.toString(16)} is inside a sector.`);
		free = sectorEnd(segment);
		const range = allowed.find(({ start, end }) => address >= start && address < end);
		if (!range || free > range.end)
			throw new AppError('image-too-large', 'The plan would write beyond what it allows.', {
				values: { size: bytes.length, room: range ? range.end - address : 0 }
			});
	}
}

export interface EspChip {
	/** "ESP32-C3". */
	name: string;
	/** Of the chip in headers of images; undefined where it has none. */
	imageId: number | undefined;
	/** In bytes; undefined where the chip tells nobody. */
	flashBytes: number | undefined;
}

/** Throws `esp-too-small` and `esp-wrong-chip`. */
export function checkChip({ segments }: FlashPlan, { name, imageId, flashBytes }: EspChip): void {
	for (const segment of segments) {
		if (flashBytes !== undefined && sectorEnd(segment) > flashBytes)
			throw new AppError('esp-too-small', `The flash ends at ${flashBytes} bytes.`, {
				values: { chip: name, size: flashBytes }
			});
		const id = chipIdOf(segment.bytes);
		if (imageId !== undefined && id !== undefined && id !== imageId)
			throw new AppError('esp-wrong-chip', `An image is for chip ${id}, and this is ${imageId}.`, {
				values: { chip: name }
			});
	}
}

/** Of a bootloader or an application; undefined for anything else. */
function chipIdOf(bytes: Uint8Array): number | undefined {
	if (bytes.length < IMAGE_HEADER_BYTES || bytes[0] !== IMAGE_MAGIC) return undefined;
	return bytes[IMAGE_CHIP_ID_AT]! | (bytes[IMAGE_CHIP_ID_AT + 1]! << 8);
}
