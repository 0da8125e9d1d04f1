// Where PICOBOOT is in a device's descriptors, and which chip and boards the device can be.
import type { UsbFilter } from '#lib/port/usb-access.ts';
import type { UsbConfiguration, UsbDevice, UsbEndpoint } from '#lib/port/usb-device.ts';
import type { KnownBootloader } from '../usb/known-bootloader.ts';

export type PicoChip = 'RP2040' | 'RP2350';

const RASPBERRY_PI = 0x2e8a;
const CHIPS: ReadonlyMap<number, PicoChip> = new Map([
	[0x0003, 'RP2040'],
	[0x000f, 'RP2350']
]);

/** Boards of ours with the chip. */
const BOARDS: Readonly<Record<PicoChip, readonly string[]>> = {
	RP2040: [],
	RP2350: ['pico_plus2/rp2350b/m33']
};

const VENDOR_SPECIFIC = 0xff;

/** For `navigator.usb.requestDevice`. A chip whose ids were changed for good is not offered by them. */
export const PICOBOOT_FILTERS: readonly UsbFilter[] = [...CHIPS.keys()].map((productId) => ({
	vendorId: RASPBERRY_PI,
	productId
}));

export interface PicobootFunction {
	configurationValue: number;
	interfaceNumber: number;
	input: UsbEndpoint;
	output: UsbEndpoint;
}

/** The interface of class ff/00/00 with a bulk pair: its number depends on whether the drive is there, too. */
export function findPicoboot(device: UsbDevice): PicobootFunction | null {
	const configurations = device.configuration ? [device.configuration] : device.configurations;
	for (const configuration of configurations) {
		const found = picobootOf(configuration);
		if (found) return found;
	}
	return null;
}

function picobootOf({ configurationValue, interfaces }: UsbConfiguration): PicobootFunction | null {
	for (const { interfaceNumber, alternates } of interfaces) {
		for (const alternate of alternates) {
			const { interfaceClass, interfaceSubclass, interfaceProtocol, endpoints } = alternate;
			if (interfaceClass !== VENDOR_SPECIFIC || alternate.alternateSetting !== 0) continue;
			if (interfaceSubclass !== 0 || interfaceProtocol !== 0) continue;
			const bulk = (direction: 'in' | 'out') =>
				endpoints.find((one) => one.type === 'bulk' && one.direction === direction);
			const input = bulk('in');
			const output = bulk('out');
			if (input && output) return { configurationValue, interfaceNumber, input, output };
		}
	}
	return null;
}

/** The chip that its ids say. Null: another device, or one whose ids were changed. */
export function chipOf({ vendorId, productId }: UsbDevice): PicoChip | null {
	return vendorId === RASPBERRY_PI ? (CHIPS.get(productId) ?? null) : null;
}

/** Null for what has no PICOBOOT of a chip that is known here. */
export function whichDevice(device: UsbDevice): KnownBootloader | null {
	const chip = chipOf(device);
	if (!chip || !findPicoboot(device)) return null;
	return { way: 'picoboot', chip, boards: BOARDS[chip], isRunning: false };
}
