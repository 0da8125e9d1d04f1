// Reads firmware in the formats that people have it in. Whatever the bytes are, it ends in a value or in an AppError.
import { AppError } from '#lib/core/errors.ts';
import type { FirmwareSegment } from '../flash-way.ts';
import {
	addressHint,
	armVectors,
	contentHint,
	elfHint,
	familyHint,
	type ArmVectors,
	type ChipHint
} from './chip-hints.ts';
import { isElf, readElf } from './elf.ts';
import { isIntelHex, readIntelHex } from './intel-hex.ts';
import { MAX_FILE_BYTES, MAX_FIRMWARE_BYTES } from './limits.ts';
import { isMcubootImage, readMcubootImage, type McubootImage } from './mcuboot-image.ts';
import { sizeOf, tooLarge } from './segments.ts';
import { isUf2, readUf2, type Uf2Part } from './uf2.ts';

export { CHIP_NAMES } from './chip-hints.ts';
export type { Architecture, ArmVectors, ChipHint, ChipName } from './chip-hints.ts';
export { versionText, type McubootImage } from './mcuboot-image.ts';
export { MAX_FILE_BYTES } from './limits.ts';
export { UF2_FAMILIES, type Uf2Part } from './uf2.ts';

/** `mcuboot`: an image with MCUboot's header, as `imgtool sign` makes it. `bin`: bytes without any address. */
export type FirmwareFormat = 'uf2' | 'intel-hex' | 'elf' | 'mcuboot' | 'bin';

export interface FirmwareFile {
	name: string;
	format: FirmwareFormat;
	/** As it came. */
	bytes: Uint8Array<ArrayBuffer>;
	/** Whether the segments' addresses are those of the chip. If not, there is one segment, at 0. */
	isPlaced: boolean;
	/** Where a file without addresses belongs, by what came with it; missing: where the board starts. */
	address?: number;
	/** Of the first family, where a file has several: see `parts`. In the order of their addresses. */
	segments: readonly FirmwareSegment[];
	/** One for each family of a UF2 file; empty for other formats. */
	parts: readonly Uf2Part[];
	/** Bytes that would be written: the sum of the segments. */
	size: number;
	/** What it says of its chip. Several may be said; they need not agree. */
	hints: readonly ChipHint[];
	/** How a program for a Cortex-M begins, when it begins like one. */
	vectors: ArmVectors | null;
	/** Its header, for an image of MCUboot, wherever it came in. */
	mcuboot: McubootImage | null;
}

type Content = Pick<FirmwareFile, 'format' | 'isPlaced' | 'segments'> &
	Partial<Pick<FirmwareFile, 'parts' | 'hints'>>;

/**
 * The format is told by the content; the name is kept for display.
 * Throws AppError: `flash-file-empty`, `flash-file-too-large`, `flash-file-damaged`, `flash-file-overlap`,
 * `flash-file-scattered`, `flash-hex-damaged`, `flash-elf-unsupported`, `flash-mcuboot-digest`.
 */
export function readFirmwareFile(bytes: Uint8Array<ArrayBuffer>, name: string): FirmwareFile {
	if (bytes.length > MAX_FILE_BYTES) throw tooLarge(bytes.length);
	const content = readContent(bytes);
	const [first] = content.segments;
	if (!first) throw new AppError('flash-file-empty', 'The file has nothing to be written.');
	const mcuboot = isMcubootImage(first.bytes) ? readMcubootImage(first.bytes) : null;
	const program = mcuboot ? first.bytes.subarray(mcuboot.headerSize) : first.bytes;
	const inside = contentHint([
		{ address: first.address, bytes: new Uint8Array(program.subarray(0, 4096)) }
	]);
	const outside = content.isPlaced ? addressHint(content.segments) : null;
	return {
		name,
		bytes,
		parts: [],
		...content,
		size: sizeOf(content.segments),
		hints: [...(content.hints ?? []), ...(inside ? [inside] : []), ...(outside ? [outside] : [])],
		vectors: armVectors(program),
		mcuboot
	};
}

function readContent(bytes: Uint8Array<ArrayBuffer>): Content {
	if (isUf2(bytes)) return uf2Content(bytes);
	if (isElf(bytes)) {
		const { machine, segments } = readElf(bytes);
		return { format: 'elf', isPlaced: true, segments, hints: [elfHint(machine)] };
	}
	if (isIntelHex(bytes))
		return { format: 'intel-hex', isPlaced: true, segments: readIntelHex(bytes).segments };
	if (bytes.length > MAX_FIRMWARE_BYTES) throw tooLarge(bytes.length);
	const format = isMcubootImage(bytes) ? 'mcuboot' : 'bin';
	return { format, isPlaced: false, segments: bytes.length > 0 ? [{ address: 0, bytes }] : [] };
}

function uf2Content(bytes: Uint8Array): Content {
	const { parts } = readUf2(bytes);
	const hints = parts.flatMap(({ family }) => familyHint(family) ?? []);
	return { format: 'uf2', isPlaced: true, segments: parts[0]?.segments ?? [], parts, hints };
}
