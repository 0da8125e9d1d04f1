// What a firmware file says about the chip that it is for: families, machines, marks that chips look for in flash.
import type { FirmwareSegment } from '../flash-way.ts';
import type { ElfMachine } from './elf.ts';
import { UF2_FAMILIES } from './uf2.ts';

export type Architecture = 'arm' | 'riscv' | 'xtensa';

/** Chips that a file can name. A board's chip is one of them, or its file cannot name it. */
export type ChipName =
	| 'rp2040'
	| 'rp2350'
	| 'stm32'
	| 'stm32u5'
	| 'stm32h7'
	| 'esp32'
	| 'esp32s2'
	| 'esp32s3'
	| 'esp32c2'
	| 'esp32c3'
	| 'esp32c6'
	| 'esp32h2'
	| 'other';

/** As their makers write them; null: a chip without a name here. */
export const CHIP_NAMES: Readonly<Record<ChipName, string | null>> = {
	rp2040: 'RP2040',
	rp2350: 'RP2350',
	stm32: 'STM32',
	stm32u5: 'STM32U5',
	stm32h7: 'STM32H7',
	esp32: 'ESP32',
	esp32s2: 'ESP32-S2',
	esp32s3: 'ESP32-S3',
	esp32c2: 'ESP32-C2',
	esp32c3: 'ESP32-C3',
	esp32c6: 'ESP32-C6',
	esp32h2: 'ESP32-H2',
	other: null
};

export interface ChipHint {
	chip: ChipName | null;
	architecture: Architecture | null;
	/** `certain`: the file says it. `guess`: it has addresses as this chip has them. */
	weight: 'certain' | 'guess';
}

const FAMILY_HINTS: ReadonlyMap<number, [ChipName, Architecture | null]> = new Map([
	[UF2_FAMILIES.rp2040, ['rp2040', 'arm']],
	[UF2_FAMILIES.rp2350Arm, ['rp2350', 'arm']],
	[UF2_FAMILIES.rp2350ArmNonSecure, ['rp2350', 'arm']],
	[UF2_FAMILIES.rp2350RiscV, ['rp2350', 'riscv']]
]);

/** Of a UF2 family; those that name no chip hint at none. */
export function familyHint(family: number | null): ChipHint | null {
	const isOpen =
		family === null || family === UF2_FAMILIES.absolute || family === UF2_FAMILIES.data;
	if (isOpen) return null;
	const [chip, architecture] = FAMILY_HINTS.get(family) ?? ['other' as const, null];
	return { chip, architecture, weight: 'certain' };
}

export function elfHint(machine: ElfMachine | null): ChipHint {
	return machine
		? { chip: null, architecture: machine, weight: 'certain' }
		: { chip: 'other', architecture: null, weight: 'certain' };
}

const ESP_MAGIC = 0xe9;
const ESP_CHIPS: Readonly<Record<number, [ChipName, Architecture]>> = {
	0: ['esp32', 'xtensa'],
	2: ['esp32s2', 'xtensa'],
	5: ['esp32c3', 'riscv'],
	9: ['esp32s3', 'xtensa'],
	12: ['esp32c2', 'riscv'],
	13: ['esp32c6', 'riscv'],
	16: ['esp32h2', 'riscv']
};

/** The extended header of an ESP image: magic, segments, mode, speed and size, entry …, chip id at 12. */
function espHint(bytes: Uint8Array): ChipHint | null {
	if (bytes.length < 24 || bytes[0] !== ESP_MAGIC) return null;
	const segments = bytes[1]!;
	const isHeader = segments >= 1 && segments <= 16 && bytes[2]! <= 5;
	if (!isHeader) return null;
	const [chip, architecture] = ESP_CHIPS[bytes[12]! | (bytes[13]! << 8)] ?? [
		'other' as const,
		null
	];
	return { chip, architecture, weight: 'certain' };
}

/** RP2350's boot ROM looks for a block with these marks in the first 4 KiB of an image. */
const BLOCK_START = 0xffffded3;
const BLOCK_END = 0xab123579;
const IMAGE_TYPE = 0x42;
const BLOCK_SEARCH_BYTES = 4096;

function picoBlockHint(bytes: Uint8Array): ChipHint | null {
	const end = Math.min(bytes.length, BLOCK_SEARCH_BYTES) & ~3;
	const view = new DataView(bytes.buffer, bytes.byteOffset, end);
	for (let at = 0; at + 20 <= end; at += 4) {
		if (view.getUint32(at, true) !== BLOCK_START || view.getUint8(at + 4) !== IMAGE_TYPE) continue;
		if (!hasEnd(view, at, end)) continue;
		const flags = view.getUint16(at + 6, true);
		const isExecutable = (flags & 0xf) === 1;
		if (!isExecutable) continue;
		const architecture = ((flags >> 8) & 0x7) === 1 ? 'riscv' : 'arm';
		const chip = ((flags >> 12) & 0x7) === 0 ? 'rp2040' : 'rp2350';
		return { chip, architecture, weight: 'certain' };
	}
	return null;
}

/** The last item of a block is followed by a link and the end mark; a block is small. */
function hasEnd(view: DataView, start: number, end: number): boolean {
	for (let at = start + 8; at + 4 <= Math.min(end, start + 640); at += 4)
		if (view.getUint32(at, true) === BLOCK_END) return true;
	return false;
}

/** The two words that a Cortex-M begins with. */
export interface ArmVectors {
	stackPointer: number;
	/** Without the bit that says Thumb. */
	resetHandler: number;
}

/** Null when the bytes do not begin as a program for a Cortex-M does: a stack in RAM, and an odd address to begin at. */
export function armVectors(bytes: Uint8Array): ArmVectors | null {
	if (bytes.length < 8) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
	const stackPointer = view.getUint32(0, true);
	const reset = view.getUint32(4, true);
	const isStack = stackPointer % 4 === 0 && stackPointer >= 0x10000000 && stackPointer < 0xe0000000;
	return isStack && reset % 2 === 1 ? { stackPointer, resetHandler: reset - 1 } : null;
}

/** What the content of the lowest segment says. */
export function contentHint(segments: readonly FirmwareSegment[]): ChipHint | null {
	const bytes = segments[0]?.bytes;
	return bytes ? (espHint(bytes) ?? picoBlockHint(bytes)) : null;
}

/** What absolute addresses are like. */
export function addressHint(segments: readonly FirmwareSegment[]): ChipHint | null {
	const address = segments[0]?.address;
	if (address === undefined) return null;
	if (address >= 0x08000000 && address < 0x08400000)
		return { chip: 'stm32', architecture: 'arm', weight: 'guess' };
	return null;
}
