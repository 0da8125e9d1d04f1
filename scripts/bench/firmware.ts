// What firmware files cost: 1 MB to UF2 and to HEX, read again, and planned. In Node, with the page's code.
import { readFirmwareFile, UF2_FAMILIES } from '#lib/flash/files/firmware-file.ts';
import { flashableBoard } from '#lib/flash/plan/flashable-boards.ts';
import { planFlash } from '#lib/flash/plan/plan-flash.ts';
import { writeIntelHex } from '#lib/flash/plan/write-hex.ts';
import { writeUf2 } from '#lib/flash/plan/write-uf2.ts';
import type { Bench } from './part.ts';
import { median, milliseconds } from './report.ts';

const MEGABYTE = 1024 * 1024;
const RUNS = 7;
const FLASH = 0x10000000;
const UF2_LIMIT_MS = 50;

function times(action: () => unknown): number[] {
	return Array.from({ length: RUNS }, () => {
		const start = performance.now();
		action();
		return performance.now() - start;
	});
}

/** Begins as a program for RP2350 does; the rest has no pattern that a cache could know. */
function program(): Uint8Array<ArrayBuffer> {
	const bytes = Uint8Array.from({ length: MEGABYTE }, (_, at) => Math.imul(at, 2654435761) >>> 24);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, 0x20001000, true);
	view.setUint32(4, FLASH + 0x101, true);
	return bytes;
}

// eslint-disable-next-line @typescript-eslint/require-await -- as every part
export async function measureFirmware({ report }: Bench): Promise<void> {
	const bytes = program();
	const segments = [{ address: FLASH, bytes }];
	const write = times(() => writeUf2(segments, UF2_FAMILIES.rp2350Arm));
	report({
		what: '1 MB of firmware to UF2',
		value: milliseconds(write),
		level: `< ${UF2_LIMIT_MS} ms`,
		reached: median(write) < UF2_LIMIT_MS
	});
	const uf2 = writeUf2(segments, UF2_FAMILIES.rp2350Arm);
	const hex = writeIntelHex(segments);
	const board = flashableBoard('pico_plus2')!;
	report({
		what: 'UF2 of 1 MB, read and planned',
		value: milliseconds(times(() => planFlash(readFirmwareFile(uf2, 'a.uf2'), board)))
	});
	report({
		what: 'HEX of 1 MB, read',
		value: milliseconds(times(() => readFirmwareFile(hex, 'a.hex')))
	});
	report({
		what: '1 MB of firmware to HEX',
		value: milliseconds(times(() => writeIntelHex(segments)))
	});
}
