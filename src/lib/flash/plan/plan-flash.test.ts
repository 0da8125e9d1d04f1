import { describe, expect, it } from 'vitest';
import { concatBytes } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { readFirmwareFile, UF2_FAMILIES } from '../files/firmware-file.ts';
import type { FirmwareSegment } from '../flash-way.ts';
import { armProgram, elfOf, mcubootImage, withPicoBlock } from '../testing/firmware.ts';
import { boardWithMcuboot, type FlashableBoard } from './flashable-board.ts';
import { boardsByUsb, FLASHABLE_BOARDS, flashableBoard } from './flashable-boards.ts';
import { planFlash, waysFor, type PlannedFlash } from './plan-flash.ts';
import { contains, lengthOf, overlaps } from './ranges.ts';
import { writeIntelHex } from './write-hex.ts';
import { writeUf2 } from './write-uf2.ts';

const pico = flashableBoard('pico_plus2/rp2350b/m33')!;
const u585 = flashableBoard('b_u585i_iot02a')!;
const portenta = flashableBoard('arduino_portenta_h7')!;
const esp = flashableBoard('esp32c3_devkitm')!;

const LAYOUTS = [...FLASHABLE_BOARDS, ...FLASHABLE_BOARDS.map(boardWithMcuboot)];

const read = (bytes: Uint8Array<ArrayBuffer>, name = 'zephyr.bin') => readFirmwareFile(bytes, name);
const programAt = (address: number, size = 20_000): FirmwareSegment => ({
	address,
	bytes: armProgram({ address, size })
});
const PICO = programAt(0x10000000);
const STM = programAt(0x08000000);
const H7 = programAt(0x08040000);

function refusal(bytes: Uint8Array<ArrayBuffer>, board: FlashableBoard): AppError | string {
	try {
		planFlash(read(bytes), board);
	} catch (error) {
		return error as AppError;
	}
	return 'planned';
}

describe('an image for MCUboot', () => {
	const image = mcubootImage(programAt(0x08010200).bytes);

	it('goes into the slot of a board that can have MCUboot, by its ways, and spares the bootloader', () => {
		const { planned, refusal: none } = waysFor(read(image), u585);
		expect(none).toBeNull();
		expect(planned.map(({ way }) => way)).toEqual(['smp', 'mcuboot-serial']);
		const [{ plan, board, storage }] = planned as [PlannedFlash];
		expect(plan.segments[0]!.address).toBe(0x08010000);
		expect(plan.allowed[0]!.start).toBe(0x08010000);
		expect([board.id, board.hasMcuboot, storage]).toEqual(['b_u585i_iot02a', true, 'kept']);
	});
});

describe('the boards', () => {
	it('have bootloaders, applications and storages within their flash, on whole pages', () => {
		for (const { regions, bootloaders, application, storage } of LAYOUTS)
			for (const range of [...bootloaders, application, ...(storage ? [storage] : [])]) {
				const region = regions.find((one) => contains(one, range));
				expect(region).toBeDefined();
				expect((range.start - region!.start) % region!.eraseBytes).toBe(0);
			}
	});

	it('have no application where a bootloader or the storage is, except in whole flash', () => {
		for (const { bootloaders, application, storage } of LAYOUTS)
			for (const range of [...bootloaders, ...(storage ? [storage] : [])])
				expect(overlaps(range, application)).toBe(false);
	});

	it('are found by what is on the cable', () => {
		const found = boardsByUsb({ vendorId: 0x2e8a, productId: 0x000f });
		expect(found.map(({ board, place }) => [board.id, place])).toEqual([
			['pico_plus2', 'bootloader']
		]);
		expect(boardsByUsb({ vendorId: 1, productId: 1 })).toEqual([]);
	});
});

describe('a plan', () => {
	it('puts a binary where the board starts, keeps the storage and says what is erased', () => {
		const planned = planFlash(read(PICO.bytes), pico);
		expect(planned).toMatchObject({ way: 'uf2-drive', storage: 'kept' });
		expect(planned.plan.segments).toEqual([PICO]);
		expect(planned.erased).toEqual([{ start: 0x10000000, end: 0x10005000 }]);
		expect(planned.plan.allowed.some((range) => overlaps(range, pico.storage!))).toBe(false);
		expect(planned.plan.allowed).toHaveLength(2);
	});

	it('gives a drive of a boot ROM a UF2, whatever the file was', () => {
		for (const file of [PICO.bytes, elfOf([PICO]), writeIntelHex([PICO])]) {
			const { plan } = planFlash(read(file), pico);
			expect(plan.file.name).toBe('zephyr.uf2');
			expect(plan.file.bytes).toEqual(writeUf2([PICO], UF2_FAMILIES.rp2350Arm));
		}
	});

	it('gives a drive of a programmer HEX, in which a hole does not go unseen', () => {
		const { plan } = planFlash(read(STM.bytes, '../../a b.bin'), u585);
		expect(plan.file.name).toBe('a-b.hex');
		expect(plan.file.bytes).toEqual(writeIntelHex([STM]));
	});

	it('gives other ways the file as it came', () => {
		const { plan } = planFlash(read(STM.bytes), u585, 'dfu');
		expect(plan.file).toEqual({ name: 'zephyr.bin', bytes: STM.bytes });
		expect(plan.allowed).toEqual([{ start: 0x08000000, end: 0x08200000 }]);
	});

	it('says when the file has a new content for the storage', () => {
		const image = { address: pico.storage!.start + 4096, bytes: new Uint8Array(10) };
		const planned = planFlash(read(writeIntelHex([PICO, image])), pico);
		expect(planned.storage).toBe('written');
		expect(planned.plan.allowed).toEqual([{ start: 0x10000000, end: 0x11000000 }]);
	});

	it('takes of a UF2 for several families the part for this board', () => {
		const other = { ...PICO, bytes: PICO.bytes.map((byte) => byte ^ 1) };
		const file = concatBytes([
			writeUf2([other], UF2_FAMILIES.rp2040),
			writeUf2([PICO], UF2_FAMILIES.rp2350Arm)
		]);
		const { plan } = planFlash(read(file), pico);
		expect(plan.segments[0]!.bytes.subarray(0, 20_000)).toEqual(PICO.bytes);
		expect(plan.file.bytes.length).toBe(file.length / 2);
	});
});

describe('refused before anything is erased', () => {
	it.each([
		['a UF2 of RP2040 for RP2350', writeUf2([PICO], UF2_FAMILIES.rp2040), pico, 'wrong-chip'],
		['a UF2 of RISC-V', writeUf2([PICO], UF2_FAMILIES.rp2350RiscV), pico, 'wrong-chip'],
		['a UF2 of no known chip', writeUf2([PICO], 0x12345678), pico, 'wrong-chip'],
		['a UF2 for data only', writeUf2([PICO], UF2_FAMILIES.data), pico, 'family'],
		['a UF2 for a board without it', writeUf2([STM], UF2_FAMILIES.absolute), u585, 'family'],
		['a binary of RP2040', withPicoBlock(PICO.bytes, 0x200, 0x0001), pico, 'wrong-chip'],
		['an ELF of Xtensa', elfOf([STM], 94), u585, 'wrong-chip'],
		['an STM32 program for RP2350', writeIntelHex([STM]), pico, 'wrong-chip'],
		['an RP2350 program for STM32', writeIntelHex([PICO]), u585, 'outside'],
		['a program beyond the flash', writeIntelHex([programAt(0x081fff00)]), u585, 'outside'],
		['option bytes', writeIntelHex([STM, programAt(0x40022040, 16)]), u585, 'outside'],
		[
			'the storage on a chip not reached',
			writeIntelHex([STM, programAt(0x70000000)]),
			u585,
			'way-range'
		],
		['the bootloader', writeIntelHex([programAt(0x08000000)]), portenta, 'bootloader'],
		[
			'a page before the application',
			writeIntelHex([programAt(0x0803ff00)]),
			portenta,
			'bootloader'
		],
		['a program linked to the begin of flash', STM.bytes, portenta, 'linked-elsewhere'],
		['a program linked to another place', H7.bytes, u585, 'linked-elsewhere'],
		[
			'a stack where there is no RAM',
			armProgram({ address: 0x08000000, size: 999, stack: 0x30000000 }),
			u585,
			'linked-elsewhere'
		],
		['a file that is not a program', new Uint8Array(5000).fill(0x41), u585, 'not-program'],
		['an image for MCUboot', mcubootImage(H7.bytes), portenta, 'mcuboot'],
		['an image linked for no slot', mcubootImage(STM.bytes), u585, 'linked-elsewhere'],
		['firmware without MCUboot by its way', STM.bytes, boardWithMcuboot(u585), 'not-mcuboot'],
		['an Arm program for ESP32-C3', elfOf([programAt(0x1000)]), esp, 'wrong-chip']
	] as const)('%s', (_, bytes, board, code) => {
		expect(refusal(bytes, board)).toMatchObject({ code: `flash-plan-${code}` });
	});

	it('an image of MCUboot by a way that goes past MCUboot', () => {
		const image = mcubootImage(programAt(0x08010200).bytes);
		expect(() => planFlash(read(image), u585, 'dfu')).toThrow(
			expect.objectContaining({ code: 'flash-plan-way' })
		);
	});

	it('whatever way is asked for that the board does not have', () => {
		expect(() => planFlash(read(STM.bytes), u585, 'esp')).toThrow(
			expect.objectContaining({ code: 'flash-plan-way' })
		);
		const { planned, refusal: first } = waysFor(read(PICO.bytes), u585);
		expect(planned).toEqual([]);
		expect(first).toMatchObject({ code: 'flash-plan-linked-elsewhere' });
	});
});

it('keeps within the allowed ranges whatever the program', () => {
	for (const board of FLASHABLE_BOARDS.filter(({ architecture }) => architecture === 'arm'))
		for (const size of [512, 4095, 4096, 4097, 300_000]) {
			const segment = programAt(board.application.start, size);
			const stack = board.ram[0]!.end;
			const bytes = armProgram({ address: segment.address, size, stack });
			const { planned } = waysFor(read(bytes), board);
			expect(planned.length).toBe(board.ways.length);
			for (const { erased, plan } of planned) {
				expect(lengthOf(erased)).toBeGreaterThanOrEqual(size);
				for (const range of erased)
					expect(plan.allowed.some((one) => contains(one, range))).toBe(true);
			}
		}
});
