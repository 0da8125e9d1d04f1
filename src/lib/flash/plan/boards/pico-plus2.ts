// Pimoroni's Pico Plus 2. Its bootloader is in ROM: nothing in its flash has to be spared. With MCUboot: Zephyr has a
// layout for Raspberry Pi's own RP2350 board only, of 4 MiB, and none for this one, so none is planned.
import { UF2_FAMILIES } from '../../files/firmware-file.ts';
import type { FlashableBoard } from '../flashable-board.ts';

const FLASH = 0x10000000;
const MIB = 1024 * 1024;

export const pico_plus2: FlashableBoard = {
	id: 'pico_plus2',
	name: 'Pico Plus 2',
	chip: 'rp2350',
	architecture: 'arm',
	regions: [
		{
			name: 'QSPI flash',
			start: FLASH,
			end: FLASH + 16 * MIB,
			eraseBytes: 4096,
			ways: ['uf2-drive', 'picoboot', 'smp', 'mcuboot-serial']
		}
	],
	bootloaders: [],
	application: { start: FLASH, end: FLASH + 0x410000 },
	storage: { start: FLASH + 0x410000, end: FLASH + 0x410000 + 8 * MIB },
	ram: [
		{ start: 0x20000000, end: 0x20082000 },
		{ start: 0x11000000, end: 0x11800000 }
	],
	uf2Families: [UF2_FAMILIES.rp2350Arm, UF2_FAMILIES.absolute],
	hasMcuboot: false,
	ways: [
		{
			kind: 'uf2-drive',
			steps: ['unplug', 'hold-boot', 'plug-in', 'release-boot', 'look-drive'],
			button: 'BOOT',
			drive: 'RP2350',
			entry: 'smp'
		},
		{
			kind: 'picoboot',
			steps: ['unplug', 'hold-boot', 'plug-in', 'release-boot', 'look-usb'],
			button: 'BOOT',
			entry: 'smp'
		}
	],
	usb: {
		bootloader: [{ vendorId: 0x2e8a, productId: 0x000f }],
		programmer: [],
		running: []
	},
	driveMarks: ['RP2350']
};
