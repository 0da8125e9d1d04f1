// Decoders of firmware files, and of what drives of boards say of themselves.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { parseDetails, parseInfoUf2 } from '#lib/flash/drive/drive-identity.ts';
import { readFirmwareFile, UF2_FAMILIES } from '#lib/flash/files/firmware-file.ts';
import { FLASHABLE_BOARDS } from '#lib/flash/plan/flashable-boards.ts';
import { waysFor } from '#lib/flash/plan/plan-flash.ts';
import { writeIntelHex } from '#lib/flash/plan/write-hex.ts';
import { writeUf2 } from '#lib/flash/plan/write-uf2.ts';
import {
	armProgram,
	e10Block,
	elfOf,
	mcubootImage,
	withPicoBlock
} from '#lib/flash/testing/firmware.ts';
import { bytesDecoder, type Decoder } from '../decoder.ts';

const PICO = { address: 0x10000000, bytes: armProgram({ address: 0x10000000, size: 3000 }) };
const STM = { address: 0x08000000, bytes: armProgram({ address: 0x08000000, size: 3000 }) };

const word = (value: number) => {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value, true);
	return bytes;
};

/** Read, and planned for every board: neither may throw anything but an AppError. */
function readAndPlan(bytes: Uint8Array<ArrayBuffer>): void {
	const file = readFirmwareFile(bytes, 'firmware.bin');
	for (const board of FLASHABLE_BOARDS) waysFor(file, board);
}

/** The SHA-256 in the last 32 bytes is made to fit, as far as the header still says where it belongs. */
function withDigest(image: Uint8Array<ArrayBuffer>): Uint8Array {
	if (image.length < 72) return image;
	const view = new DataView(image.buffer);
	const hashed = view.getUint16(8, true) + view.getUint16(10, true) + view.getUint32(12, true);
	if (hashed + 40 > image.length) return image;
	image.set(sha256(image.subarray(0, hashed)), hashed + 8);
	return image;
}

export const FLASH_DECODERS: readonly Decoder[] = [
	bytesDecoder({
		name: 'firmware-uf2',
		corpus: () => [
			writeUf2([PICO], UF2_FAMILIES.rp2350Arm),
			concatBytes([e10Block(), writeUf2([PICO], UF2_FAMILIES.absolute)]),
			concatBytes([writeUf2([PICO], UF2_FAMILIES.rp2040), writeUf2([PICO], UF2_FAMILIES.data)])
		],
		words: [word(0x0a324655), word(0x9e5d5157), word(0x0ab16f30), word(0xe48bff59), word(0x2000)],
		decode: readAndPlan
	}),
	bytesDecoder({
		name: 'firmware-hex',
		corpus: () => [
			writeIntelHex([STM]),
			utf8(':020000021000EC\n:02FFFF00AABB9B\n:0400000308000101EF\n:00000001FF\n')
		],
		hostile: () => [utf8(':'.repeat(100_000)), utf8('\n'.repeat(200_000))],
		words: [':00000001FF', ':020000040800F2', ':020000021000EC', ':04000005', '\r\n', ':10'],
		decode: readAndPlan
	}),
	bytesDecoder({
		name: 'firmware-elf',
		corpus: () => [elfOf([STM, { address: 0x08100000, bytes: utf8('data') }]), elfOf([PICO], 243)],
		words: ['\x7fELF\x01\x01\x01', word(1), word(0xffffffff), word(0x08000000)],
		decode: readAndPlan
	}),
	bytesDecoder({
		name: 'firmware-mcuboot',
		corpus: () => [
			mcubootImage(STM.bytes),
			mcubootImage(STM.bytes, { protectedArea: Uint8Array.of(8, 0x69, 8, 0, 0x50, 0, 0, 0) })
		],
		words: [word(0x96f3b83d), Uint8Array.of(0x07, 0x69), Uint8Array.of(0x08, 0x69), word(0x10)],
		wrap: withDigest,
		decode: readAndPlan
	}),
	bytesDecoder({
		name: 'firmware-bin',
		corpus: () => [
			STM.bytes,
			withPicoBlock(PICO.bytes),
			Uint8Array.of(0xe9, 1, 2, 0x20, ...STM.bytes)
		],
		words: [word(0xffffded3), word(0xab123579), Uint8Array.of(0xe9, 3, 2), word(0x20001000)],
		decode: readAndPlan
	}),
	bytesDecoder({
		name: 'drive-info',
		corpus: () => [
			utf8('UF2 Bootloader v1.0\r\nModel: Raspberry Pi RP2350\r\nBoard-ID: RP2350\r\n'),
			utf8('Version: 0221\r\nBuild: Apr 29 2015 13:11:12\r\nUnique ID: 0240\r\n')
		],
		words: ['Board-ID:', 'Model: ', '\r\n', ': ', '\u202e'],
		decode: (bytes) => [parseInfoUf2(bytes), parseDetails(bytes)]
	})
];
