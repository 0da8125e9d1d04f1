// Where DFU is in a device's descriptors, and which chip and boards the device can be.
import type { UsbFilter } from '#lib/port/usb-access.ts';
import type { UsbDevice } from '#lib/port/usb-device.ts';
import type { KnownBootloader } from '../usb/known-bootloader.ts';
import { hexId } from '../usb/udev-rule.ts';
import { parseLayout, type Layout } from './dfuse-layout.ts';

const APPLICATION = 0xfe;
const DFU = 0x01;
/** The protocol of firmware that only offers to make room. */
const RUN_TIME = 0x01;

/** For `navigator.usb.requestDevice`: any device that speaks DFU. */
export const DFU_FILTERS: readonly UsbFilter[] = [{ classCode: APPLICATION, subclassCode: DFU }];

export interface DfuFunction {
	configurationValue: number;
	interfaceNumber: number;
	isRunTime: boolean;
	alternates: readonly { alternate: number; name: string | null }[];
}

/** A bootloader rather than firmware that offers one. */
export function findDfu(device: UsbDevice): DfuFunction | null {
	const configurations = device.configuration ? [device.configuration] : device.configurations;
	let runTime: DfuFunction | null = null;
	for (const { configurationValue, interfaces } of configurations)
		for (const { interfaceNumber, alternates } of interfaces) {
			const own = alternates.filter(
				(one) => one.interfaceClass === APPLICATION && one.interfaceSubclass === DFU
			);
			if (own.length === 0) continue;
			const isRunTime = own.every((one) => one.interfaceProtocol === RUN_TIME);
			const found = {
				configurationValue,
				interfaceNumber,
				isRunTime,
				alternates: own.map(({ alternateSetting, interfaceName }) => ({
					alternate: alternateSetting,
					name: interfaceName
				}))
			};
			if (!isRunTime) return found;
			runTime ??= found;
		}
	return runTime;
}

const ST_BOOTLOADER = '0483:df11';
const PORTENTA_BOOTLOADER = '2341:035b';
const U585_PAGES = 256;
const U585_PAGE_BYTES = 8192;

/** Null for what has no DFU. */
export function whichDevice(device: UsbDevice): KnownBootloader | null {
	const found = findDfu(device);
	if (!found) return null;
	const id = `${hexId(device.vendorId)}:${hexId(device.productId)}`;
	return { way: 'dfu', isRunning: found.isRunTime, ...chipAndBoards(id, found) };
}

function chipAndBoards(
	id: string,
	{ alternates }: DfuFunction
): Pick<KnownBootloader, 'chip' | 'boards'> {
	if (id === PORTENTA_BOOTLOADER) return { chip: 'STM32H747', boards: ['arduino_portenta_h7'] };
	if (id !== ST_BOOTLOADER) return { chip: null, boards: [] };
	const layouts = alternates.flatMap(({ name }) => layoutOf(name) ?? []);
	// Not every browser has read the names. Then it can be any STM32.
	if (layouts.length > 0 && !layouts.some(isU585)) return { chip: 'STM32', boards: [] };
	return {
		chip: layouts.length > 0 ? 'STM32U5' : 'STM32',
		boards: ['b_u585i_iot02a']
	};
}

function layoutOf(name: string | null): Layout | null {
	try {
		return parseLayout(name ?? '');
	} catch {
		return null;
	}
}

/** 2 MiB in pages of 8 KiB: no other series of ST has them. */
function isU585({ regions }: Layout): boolean {
	return regions.some(
		({ start, end, pageBytes }) =>
			start === 0x08000000 &&
			pageBytes === U585_PAGE_BYTES &&
			end - start === U585_PAGES * U585_PAGE_BYTES
	);
}
