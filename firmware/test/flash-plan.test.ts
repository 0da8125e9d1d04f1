// The page's plans for flashing and the firmware's partitions say the same of a board's flash: what is erased, what is
// kept and where a program begins must not drift apart.
import { describe, expect, test } from 'vitest';
import { boardWithMcuboot, type FlashableBoard } from '#lib/flash/plan/flashable-board.ts';
import { flashableBoard } from '#lib/flash/plan/flashable-boards.ts';
import { contains } from '#lib/flash/plan/ranges.ts';
import { file, region } from './read-files.ts';

interface Layout {
	overlay: string;
	board: FlashableBoard;
	/** Where the flash that the firmware lies in begins, and the one that the storage lies in. */
	flash: number;
	storageFlash: number;
	/** Not of this overlay: the board's own files have it. */
	hasProgram: boolean;
	hasStorage: boolean;
}

const INTERNAL = 0x08000000;
const U585 = flashableBoard('b_u585i_iot02a')!;
const BOTH = { hasProgram: true, hasStorage: true };

const LAYOUTS: readonly Layout[] = [
	{
		...{ overlay: 'boards/b_u585i_iot02a.overlay', board: U585, ...BOTH },
		...{ flash: INTERNAL, storageFlash: 0x70000000 }
	},
	{
		...{ overlay: 'mcuboot/b_u585i_iot02a.overlay', board: boardWithMcuboot(U585) },
		...{ flash: INTERNAL, storageFlash: 0x70000000, hasProgram: true, hasStorage: false }
	},
	{
		overlay: 'boards/arduino_portenta_h7_stm32h747xx_m7.overlay',
		...{ board: flashableBoard('arduino_portenta_h7')!, ...BOTH },
		...{ flash: INTERNAL, storageFlash: 0x90000000 }
	},
	{
		overlay: 'boards/pico_plus2_rp2350b_m33.overlay',
		...{ board: flashableBoard('pico_plus2')!, hasProgram: false, hasStorage: true },
		...{ flash: 0x10000000, storageFlash: 0x10000000 }
	}
];

describe.each(LAYOUTS)('$overlay', ({ overlay, board, flash, storageFlash, ...has }) => {
	const source = file(overlay);
	const at = (label: string, base: number) => {
		const found = region(source, label);
		if (!found) throw new Error(`${overlay} has no ${label}`);
		return { start: base + found.start, end: base + found.start + found.size };
	};

	const when = (is: boolean, title: string, check: () => void) => is && test(title, check);

	when(has.hasStorage, 'has its storage where the plan spares it', () => {
		expect(board.storage).toEqual(at('storage_partition', storageFlash));
	});

	when(has.hasProgram, 'begins where the plan puts a program, and has no more room', () => {
		const slot = at('slot0_partition', flash);
		expect(slot.start).toBe(board.application.start);
		expect(contains(board.application, slot)).toBe(true);
		for (const { start, eraseBytes } of board.regions.filter((one) => contains(one, slot))) {
			expect((slot.start - start) % eraseBytes).toBe(0);
			expect((slot.end - start) % eraseBytes).toBe(0);
		}
	});

	when(source.includes('boot_partition'), 'has its bootloader where nothing is written', () => {
		expect(board.bootloaders).toEqual([at('boot_partition', flash)]);
	});

	when(source.includes('slot1_partition'), 'has two slots of one size within the flash', () => {
		const [first, second] = [at('slot0_partition', flash), at('slot1_partition', flash)];
		expect(second.end - second.start).toBe(first.end - first.start);
		expect(second.start).toBeGreaterThanOrEqual(first.end);
		expect(board.regions.some((one) => contains(one, second))).toBe(true);
	});
});

test('a board without MCUboot in the plans has no files for it, and the other way round', () => {
	for (const name of ['b_u585i_iot02a', 'pico_plus2', 'arduino_portenta_h7']) {
		const hasLayout = flashableBoard(name)!.withMcuboot !== undefined;
		const hasFile = LAYOUTS.some(({ overlay }) => overlay === `mcuboot/${name}.overlay`);
		expect([name, hasFile]).toEqual([name, hasLayout]);
	}
});
