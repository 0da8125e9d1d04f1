// Arduino's Portenta H7. The first 256 KiB of its flash are Arduino's bootloader, without which only a programmer helps.
// With MCUboot: Arduino's own takes the place of that bootloader, and Zephyr has no layout with both, so none is planned.
import type { FlashableBoard } from '../flashable-board.ts';

const FLASH = 0x08000000;
const OUTER_FLASH = 0x90000000;
const KIB = 1024;
const MIB = 1024 * KIB;
const APPLICATION = FLASH + 256 * KIB;

export const arduino_portenta_h7: FlashableBoard = {
	id: 'arduino_portenta_h7',
	name: 'Portenta H7',
	chip: 'stm32h7',
	architecture: 'arm',
	regions: [
		{
			name: 'internal flash',
			start: FLASH,
			end: FLASH + 2048 * KIB,
			eraseBytes: 128 * KIB,
			ways: ['dfu']
		},
		{
			name: 'QSPI flash',
			start: OUTER_FLASH,
			end: OUTER_FLASH + 16 * MIB,
			eraseBytes: 4096,
			// Arduino's bootloader reaches it, too: the radio's firmware and keys are in it, and stay.
			ways: []
		}
	],
	bootloaders: [{ start: FLASH, end: APPLICATION }],
	// The rest of the first bank.
	application: { start: APPLICATION, end: FLASH + MIB },
	storage: { start: OUTER_FLASH + 7 * MIB, end: OUTER_FLASH + 14 * MIB },
	ram: [
		{ start: 0x20000000, end: 0x20020000 },
		{ start: 0x24000000, end: 0x24080000 },
		{ start: 0x30000000, end: 0x30048000 },
		{ start: 0x38000000, end: 0x38010000 },
		{ start: 0xc0000000, end: 0xc0800000 }
	],
	uf2Families: [],
	hasMcuboot: false,
	ways: [
		{
			kind: 'dfu',
			steps: ['plug-in', 'press-reset-twice', 'look-light', 'look-usb'],
			button: 'RST',
			entry: 'touch-1200'
		}
	],
	usb: {
		bootloader: [{ vendorId: 0x2341, productId: 0x035b }],
		programmer: [],
		running: [{ vendorId: 0x2341, productId: 0x025b }]
	},
	driveMarks: []
};
