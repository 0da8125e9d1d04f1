// The bootloaders among a browser's USB devices: what to offer, what each can be, and by what a user tells two apart.
import type { UsbApi, UsbFilter } from '#lib/port/usb-access.ts';
import type { UsbDevice } from '#lib/port/usb-device.ts';
import { DFU_FILTERS, DfuWay, whichDevice as whichDfu } from './dfu/dfu.ts';
import type { FlashWay } from './flash-way.ts';
import { PICOBOOT_FILTERS, PicobootWay, whichDevice as whichPico } from './picoboot/picoboot.ts';
import type { KnownBootloader } from './usb/known-bootloader.ts';

/** For `navigator.usb.requestDevice`. */
export const BOOTLOADER_FILTERS: readonly UsbFilter[] = [...PICOBOOT_FILTERS, ...DFU_FILTERS];

export interface FoundBootloader extends KnownBootloader {
	device: UsbDevice;
	/** What the device calls itself, without what could disturb a page, and its serial number. */
	name: string;
	serialNumber: string | null;
	/** True where another one looks the same: only unplugging one tells which is which. */
	hasTwin: boolean;
}

/** A device's own text longer than this is cut. */
const MAX_NAME = 40;

export function bootloadersAmong(devices: readonly UsbDevice[]): FoundBootloader[] {
	const found = devices.flatMap((device) => {
		const known = whichPico(device) ?? whichDfu(device);
		if (!known) return [];
		const serialNumber = shown(device.serialNumber) || null;
		return [{ ...known, device, name: nameOf(device), serialNumber }];
	});
	const looks = ({ name, serialNumber }: { name: string; serialNumber: string | null }) =>
		JSON.stringify([name, serialNumber]);
	return found.map((one) => ({
		...one,
		hasTwin: found.filter((other) => looks(other) === looks(one)).length > 1
	}));
}

function nameOf({ manufacturerName, productName }: UsbDevice): string {
	return [shown(manufacturerName), shown(productName)].filter(Boolean).join(' ');
}

/** Letters, digits, marks and signs; what is invisible or turns text around is not among them. */
function shown(text: string | null): string {
	return (text ?? '')
		.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '')
		.slice(0, MAX_NAME)
		.trim();
}

/** `usb`: to find the bootloader of firmware that is told to make room for it. */
export function wayTo({ way, device }: FoundBootloader, usb: UsbApi): FlashWay {
	return way === 'picoboot' ? new PicobootWay(device) : new DfuWay(device, { usb });
}
