// Espressif's ESP32-C3-DevKitM-1. Its loader is in ROM. Addresses are offsets in the flash chip: that is what the loader
// takes, and what merged images begin with.
import type { FlashableBoard } from '../flashable-board.ts';

const MIB = 1024 * 1024;
/** MCUboot and what it shares with the system are in front of it. */
const SLOT = 0x20000;

export const esp32c3_devkitm: FlashableBoard = {
	id: 'esp32c3_devkitm',
	name: 'ESP32-C3-DevKitM-1',
	chip: 'esp32c3',
	architecture: 'riscv',
	regions: [{ name: 'SPI flash', start: 0, end: 4 * MIB, eraseBytes: 4096, ways: ['esp', 'smp'] }],
	bootloaders: [],
	application: { start: 0, end: 4 * MIB },
	storage: null,
	ram: [{ start: 0x3fc80000, end: 0x3fce0000 }],
	uf2Families: [],
	hasMcuboot: false,
	// As Zephyr lays out 4 MiB.
	withMcuboot: {
		bootloaders: [{ start: 0, end: SLOT }],
		application: { start: SLOT, end: SLOT + 1792 * 1024 },
		ways: [
			{ kind: 'smp', steps: ['plug-in', 'keep-running'] },
			{ kind: 'esp', steps: ['plug-in', 'look-serial'], button: 'BOOT' }
		]
	},
	ways: [{ kind: 'esp', steps: ['plug-in', 'look-serial'], button: 'BOOT' }],
	usb: {
		bootloader: [{ vendorId: 0x10c4, productId: 0xea60 }],
		programmer: [],
		running: [{ vendorId: 0x10c4, productId: 0xea60 }]
	},
	driveMarks: []
};
