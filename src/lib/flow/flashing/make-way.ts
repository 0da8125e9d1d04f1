// From a kind of way and what the user gave for it to a way that writes.
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import type { DriveFolder } from '#lib/flash/drive/drive-folder.ts';
import { createDriveWay } from '#lib/flash/drive/drive-way.ts';
import { DfuWay, DFU_FILTERS } from '#lib/flash/dfu/dfu.ts';
import { PicobootWay, PICOBOOT_FILTERS } from '#lib/flash/picoboot/picoboot.ts';
import type { FlashWay, FlashWayKind } from '#lib/flash/flash-way.ts';
import type { UsbIds } from '#lib/flash/plan/flashable-board.ts';
import { flashableBoard } from '#lib/flash/plan/flashable-boards.ts';
import type { PlannedFlash } from '#lib/flash/plan/plan-flash.ts';
import { createSerialWay, type SerialWayKind } from '#lib/flash/serial-way.ts';
import { bootloadersAmong } from '#lib/flash/usb-bootloaders.ts';
import type { UsbApi, UsbFilter } from '#lib/port/usb-access.ts';
import type { UsbDevice } from '#lib/port/usb-device.ts';

/** What there is to write to. */
export type FlashDestination =
	| { kind: 'drive'; folder: DriveFolder }
	| { kind: 'usb'; device: UsbDevice }
	| {
			kind: 'port';
			/** Closed, and nobody else's until the way has ended. */
			port: Port;
			/** Of its USB chip, where that is known. */
			usb?: { vendorId: number; productId: number };
			baudRate?: number;
	  };

export type DestinationKind = FlashDestination['kind'];

export interface WaySurroundings {
	clock: Clock;
	/** To find the bootloader of firmware that is told to make room for it. */
	usb?: UsbApi;
}

const DESTINATIONS: Readonly<Record<FlashWayKind, DestinationKind>> = {
	'uf2-drive': 'drive',
	'programmer-drive': 'drive',
	picoboot: 'usb',
	dfu: 'usb',
	smp: 'port',
	'mcuboot-serial': 'port',
	esp: 'port'
};

/** What the user has to give for this way. */
export function destinationOf(kind: FlashWayKind): DestinationKind {
	return DESTINATIONS[kind];
}

/** Throws `flash-plan-way` where the destination is not one for the planned way, and what `checkUsbDevice` throws. */
export function makeWay(
	planned: PlannedFlash,
	destination: FlashDestination,
	surroundings: WaySurroundings
): FlashWay {
	const { way, board } = planned;
	const { clock } = surroundings;
	if ((way === 'uf2-drive' || way === 'programmer-drive') && destination.kind === 'drive')
		return createDriveWay({ kind: way, folder: destination.folder, board, clock });
	if (destination.kind === 'usb') return makeUsbWay(planned, destination.device, surroundings);
	if (isSerialWay(way) && destination.kind === 'port') {
		const { port, usb, baudRate } = destination;
		return createSerialWay(way, {
			port,
			clock,
			...(usb && { usb }),
			...(baudRate !== undefined && { baudRate })
		});
	}
	throw noWay(planned);
}

function makeUsbWay(
	planned: PlannedFlash,
	device: UsbDevice,
	{ clock, usb }: WaySurroundings
): FlashWay {
	const { way, board } = planned;
	if (way !== 'picoboot' && way !== 'dfu') throw noWay(planned);
	checkUsbDevice(planned, device);
	if (way === 'dfu') return new DfuWay(device, { clock, ...(usb && { usb }) });
	const chip = board.chip === 'rp2040' ? 'RP2040' : 'RP2350';
	return new PicobootWay(device, { clock, chip });
}

function isSerialWay(way: FlashWayKind): way is SerialWayKind {
	return destinationOf(way) === 'port';
}

function noWay({ way, board }: PlannedFlash): AppError {
	return new AppError('flash-plan-way', `Nothing here flashes by ${way}.`, {
		values: { board: board.name }
	});
}

/**
 * Whether a USB device can be this board's, by all that it says without being opened.
 * Throws `flash-usb-wrong-device` and `flash-usb-wrong-board`.
 */
export function checkUsbDevice({ way, board }: PlannedFlash, device: UsbDevice): void {
	const [found] = bootloadersAmong([device]);
	if (found?.way !== way)
		throw new AppError('flash-usb-wrong-device', `The USB device has no bootloader for ${way}.`);
	const isOurs = found.isRunning
		? hasIds(board.usb.running, device)
		: found.boards.some((name) => flashableBoard(name)?.id === board.id);
	if (isOurs) return;
	throw new AppError('flash-usb-wrong-board', 'The USB device is of another board.', {
		values: { board: board.name }
	});
}

function hasIds(ids: readonly UsbIds[], { vendorId, productId }: UsbDevice): boolean {
	return ids.some(
		(one) =>
			one.vendorId === vendorId && (one.productId === undefined || one.productId === productId)
	);
}

/** What a browser's list of USB devices is narrowed to. */
export function usbFiltersOf(kind: FlashWayKind): readonly UsbFilter[] {
	if (kind === 'picoboot') return PICOBOOT_FILTERS;
	return kind === 'dfu' ? DFU_FILTERS : [];
}
