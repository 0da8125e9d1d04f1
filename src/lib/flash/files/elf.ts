// ELF for 32-bit chips: the parts that are loaded, at the addresses where flash keeps them.
import { AppError } from '#lib/core/errors.ts';
import type { FirmwareSegment } from '../flash-way.ts';
import { damagedFile } from './file-error.ts';
import { SegmentBuilder } from './segments.ts';

export type ElfMachine = 'arm' | 'riscv' | 'xtensa';

export interface ElfFirmware {
	machine: ElfMachine | null;
	entry: number;
	segments: FirmwareSegment[];
}

const MAGIC = [0x7f, 0x45, 0x4c, 0x46];
const HEADER_BYTES = 52;
const PROGRAM_HEADER_BYTES = 32;
const MAX_PROGRAM_HEADERS = 128;
const LITTLE_ENDIAN = 1;
const CLASS_32 = 1;
const EXECUTABLE = 2;
const LOAD = 1;

const MACHINES: Readonly<Record<number, ElfMachine>> = { 40: 'arm', 94: 'xtensa', 243: 'riscv' };

export function isElf(bytes: Uint8Array): boolean {
	return MAGIC.every((byte, at) => bytes[at] === byte);
}

export function readElf(file: Uint8Array): ElfFirmware {
	if (file.length < HEADER_BYTES) throw damagedFile('its ELF header is not whole');
	const view = new DataView(file.buffer, file.byteOffset, file.length);
	if (file[4] !== CLASS_32 || file[5] !== LITTLE_ENDIAN || view.getUint16(16, true) !== EXECUTABLE)
		throw new AppError(
			'flash-elf-unsupported',
			'The ELF file is not a program for a 32-bit little-endian chip.'
		);
	const start = view.getUint32(28, true);
	const size = view.getUint16(42, true);
	const count = view.getUint16(44, true);
	if (count > MAX_PROGRAM_HEADERS) throw damagedFile(`it has ${count} program headers`);
	if (count > 0 && size < PROGRAM_HEADER_BYTES)
		throw damagedFile('its program headers are too short');
	if (start + count * size > file.length)
		throw damagedFile('its program headers are beyond its end');
	const segments = new SegmentBuilder();
	for (let i = 0; i < count; i++) addPart(segments, file, view, start + i * size);
	return {
		machine: MACHINES[view.getUint16(18, true)] ?? null,
		entry: view.getUint32(24, true),
		segments: segments.build()
	};
}

function addPart(segments: SegmentBuilder, file: Uint8Array, view: DataView, at: number): void {
	const field = (offset: number) => view.getUint32(at + offset, true);
	if (field(0) !== LOAD) return;
	const offset = field(4);
	const size = field(16);
	if (offset + size > file.length) throw damagedFile('a part of it is beyond its end');
	// The physical address: where what ends up in RAM waits in flash.
	segments.add(field(12), file.subarray(offset, offset + size));
}
