// ST's Discovery kit IoT node. An ST-LINK on the board writes its flash; what containers are kept in is a second chip,
// which neither that drive nor the ROM's bootloader reaches.
import type { FlashableBoard } from '../flashable-board.ts';

const FLASH = 0x08000000;
/** MCUboot is in front of it. */
const SLOT = FLASH + 64 * 1024;
const OUTER_FLASH = 0x70000000;
const MIB = 1024 * 1024;

export const b_u585i_iot02a: FlashableBoard = {
	id: 'b_u585i_iot02a',
	name: 'B-U585I-IOT02A',
	chip: 'stm32u5',
	architecture: 'arm',
	regions: [
		{
			name: 'internal flash',
			start: FLASH,
			end: FLASH + 2 * MIB,
			eraseBytes: 8192,
			ways: ['programmer-drive', 'dfu', 'smp', 'mcuboot-serial']
		},
		{
			name: 'external flash',
			start: OUTER_FLASH,
			end: OUTER_FLASH + 64 * MIB,
			eraseBytes: 65536,
			ways: []
		}
	],
	bootloaders: [],
	application: { start: FLASH, end: FLASH + 2 * MIB },
	storage: { start: OUTER_FLASH, end: OUTER_FLASH + 16 * MIB },
	ram: [{ start: 0x20000000, end: 0x200c4000 }],
	uf2Families: [],
	hasMcuboot: false,
	// As Zephyr lays it out, with as much for a slot as two of them leave: how much it is, the board says itself.
	withMcuboot: {
		bootloaders: [{ start: FLASH, end: SLOT }],
		application: { start: SLOT, end: SLOT + 960 * 1024 },
		ways: [
			{ kind: 'smp', steps: ['plug-in', 'keep-running'], socket: 'ST-LINK (CN8)' },
			{
				kind: 'mcuboot-serial',
				steps: ['unplug', 'hold-boot', 'plug-in', 'release-boot'],
				button: 'USER',
				socket: 'ST-LINK (CN8)',
				entry: 'smp'
			}
		]
	},
	ways: [
		{
			kind: 'programmer-drive',
			steps: ['plug-in-programmer', 'look-drive'],
			socket: 'ST-LINK (CN8)',
			drive: 'DIS_U585AI'
		},
		{
			kind: 'dfu',
			steps: ['unplug', 'set-boot-switch', 'plug-in', 'look-usb'],
			button: 'BOOT0',
			socket: 'USB-C'
		}
	],
	usb: {
		bootloader: [{ vendorId: 0x0483, productId: 0xdf11 }],
		programmer: [
			{ vendorId: 0x0483, productId: 0x374e },
			{ vendorId: 0x0483, productId: 0x374f },
			{ vendorId: 0x0483, productId: 0x3753 },
			{ vendorId: 0x0483, productId: 0x3754 }
		],
		running: []
	},
	driveMarks: ['B-U585I-IOT02A', 'U585AI', 'DIS_U585AI']
};
