import { describe, expect, it } from 'vitest';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { writeIntelHex } from '../plan/write-hex.ts';
import { writeUf2 } from '../plan/write-uf2.ts';
import { armProgram, e10Block, elfOf, mcubootImage, withPicoBlock } from '../testing/firmware.ts';
import { readFirmwareFile, UF2_FAMILIES, versionText } from './firmware-file.ts';

const PICO = { address: 0x10000000, bytes: armProgram({ address: 0x10000000, size: 5000 }) };
const STM = { address: 0x08000000, bytes: armProgram({ address: 0x08000000, size: 70_000 }) };

function codeOf(bytes: Uint8Array<ArrayBuffer>): string {
	try {
		readFirmwareFile(bytes, 'a');
	} catch (error) {
		return error instanceof AppError ? error.code : String(error);
	}
	return 'read';
}

function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array<ArrayBuffer> {
	const copy = new Uint8Array(bytes);
	change(new DataView(copy.buffer));
	return copy;
}

describe('UF2', () => {
	const uf2 = writeUf2([PICO], UF2_FAMILIES.rp2350Arm);

	it('gives back what was written, up to the end of its last page', () => {
		const file = readFirmwareFile(uf2, 'a.uf2');
		expect(file.format).toBe('uf2');
		expect(file.segments).toHaveLength(1);
		expect(file.segments[0]!.address).toBe(PICO.address);
		expect(file.segments[0]!.bytes.subarray(0, 5000)).toEqual(PICO.bytes);
		expect(file.segments[0]!.bytes.subarray(5000).every((byte) => byte === 0xff)).toBe(true);
		expect(file.hints).toEqual([{ chip: 'rp2350', architecture: 'arm', weight: 'certain' }]);
	});

	it('passes over the block of the workaround for RP2350-E10, as its first block only', () => {
		const file = readFirmwareFile(concatBytes([e10Block(), uf2]), 'a.uf2');
		expect(file.parts.map(({ family }) => family)).toEqual([UF2_FAMILIES.rp2350Arm]);
		expect(codeOf(concatBytes([uf2, e10Block()]))).toBe('flash-file-damaged');
	});

	it('keeps the parts of several families apart', () => {
		const both = concatBytes([writeUf2([PICO], UF2_FAMILIES.rp2040), uf2]);
		const file = readFirmwareFile(both, 'a.uf2');
		expect(file.parts.map(({ family }) => family)).toEqual([
			UF2_FAMILIES.rp2040,
			UF2_FAMILIES.rp2350Arm
		]);
	});

	it('refuses what a boot ROM would silently pass over', () => {
		expect(codeOf(uf2.slice(0, uf2.length - 512))).toBe('flash-file-damaged');
		expect(codeOf(uf2.slice(0, uf2.length - 1))).toBe('flash-file-damaged');
		expect(codeOf(changed(uf2, (view) => view.setUint32(512 + 508, 0)))).toBe('flash-file-damaged');
		expect(codeOf(changed(uf2, (view) => view.setUint32(512 + 16, 477, true)))).toBe(
			'flash-file-damaged'
		);
		expect(codeOf(changed(uf2, (view) => view.setUint32(512 + 20, 9999, true)))).toBe(
			'flash-file-damaged'
		);
	});

	it('takes a block that comes twice once, and refuses two contents for one address', () => {
		const twice = concatBytes([uf2, uf2.subarray(0, 512)]);
		expect(codeOf(twice)).toBe('read');
		expect(codeOf(changed(twice, (view) => view.setUint8(uf2.length + 40, 1)))).toBe(
			'flash-file-overlap'
		);
	});
});

describe('Intel HEX', () => {
	it('gives back what was written, over borders of 64 KiB', () => {
		const file = readFirmwareFile(writeIntelHex([STM]), 'a.hex');
		expect(file).toMatchObject({ format: 'intel-hex', isPlaced: true, size: 70_000 });
		expect(file.segments).toEqual([STM]);
	});

	it('knows the old kind of base, which counts round within 64 KiB', () => {
		const lines = [':020000021000EC', ':02FFFF00AABB9B', ':00000001FF'];
		const file = readFirmwareFile(utf8(lines.join('\r\n')), 'a.hex');
		expect(file.segments).toEqual([
			{ address: 0x10000, bytes: Uint8Array.of(0xbb) },
			{ address: 0x1ffff, bytes: Uint8Array.of(0xaa) }
		]);
	});

	it.each([
		['a wrong checksum', ':0100000001FF\n:00000001FF\n'],
		['a record that is cut', ':0400000001\n'],
		['no end record', ':0100000001FE\n'],
		['a record after the end', ':00000001FF\n:0100000001FE\n'],
		['a type that is not known', ':00000009F7\n'],
		['text between the records', ':0100000001FE\nhello\n:00000001FF\n']
	])('refuses %s', (_, text) => {
		expect(codeOf(utf8(text))).toBe('flash-hex-damaged');
	});

	it('says in which line', () => {
		expect(() => readFirmwareFile(utf8('\n\n:0100000001FF\n'), 'a')).toThrow(
			expect.objectContaining({ values: { line: 3 } })
		);
	});
});

describe('ELF', () => {
	it('takes the loadable parts at their physical addresses', () => {
		const file = readFirmwareFile(elfOf([STM, { address: 0x08100000, bytes: utf8('data') }]), 'a');
		expect(file.format).toBe('elf');
		expect(file.segments.map(({ address }) => address)).toEqual([0x08000000, 0x08100000]);
		expect(file.hints[0]).toEqual({ chip: null, architecture: 'arm', weight: 'certain' });
	});

	it('refuses one of 64 bits, and parts beyond the end', () => {
		const elf = elfOf([STM]);
		expect(codeOf(changed(elf, (view) => view.setUint8(4, 2)))).toBe('flash-elf-unsupported');
		expect(codeOf(changed(elf, (view) => view.setUint32(52 + 16, 0xffffffff, true)))).toBe(
			'flash-file-damaged'
		);
		expect(codeOf(elf.slice(0, 40))).toBe('flash-file-damaged');
	});
});

describe('an image of MCUboot', () => {
	const image = mcubootImage(STM.bytes);

	it('has its version and its digest read', () => {
		const { mcuboot, format, vectors } = readFirmwareFile(image, 'a.signed.bin');
		expect(format).toBe('mcuboot');
		expect(versionText(mcuboot!)).toBe('1.2.3+4');
		expect(mcuboot).toMatchObject({ bodySize: 70_000, isSigned: false, size: image.length });
		expect(vectors?.resetHandler).toBe(0x08000100);
	});

	it('has its protected area hashed as well', () => {
		const protectedArea = Uint8Array.of(0x08, 0x69, 8, 0, 0x50, 0, 0, 0);
		const guarded = mcubootImage(STM.bytes, { protectedArea });
		expect(codeOf(guarded)).toBe('read');
		expect(codeOf(changed(guarded, (view) => view.setUint8(0x200 + 70_000 + 4, 1)))).toBe(
			'flash-mcuboot-digest'
		);
	});

	it('is refused when one bit of it is turned, or its end is missing', () => {
		expect(codeOf(changed(image, (view) => view.setUint8(0x300, 0)))).toBe('flash-mcuboot-digest');
		expect(codeOf(image.slice(0, image.length - 1))).toBe('flash-file-damaged');
		expect(codeOf(image.slice(0, 1000))).toBe('flash-file-damaged');
	});
});

describe('a plain binary', () => {
	it('has no address, and what is in it hints at its chip', () => {
		const file = readFirmwareFile(withPicoBlock(PICO.bytes), 'a.bin');
		expect(file).toMatchObject({ format: 'bin', isPlaced: false });
		expect(file.segments[0]!.address).toBe(0);
		expect(file.hints).toEqual([{ chip: 'rp2350', architecture: 'arm', weight: 'certain' }]);
	});

	it('is refused when it is empty', () => {
		expect(codeOf(new Uint8Array())).toBe('flash-file-empty');
		expect(codeOf(utf8(':00000001FF\n'))).toBe('flash-file-empty');
	});
});
