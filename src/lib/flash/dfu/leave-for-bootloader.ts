// Firmware that runs is told to make room for its bootloader, which then is found as another USB device.
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { UsbApi } from '#lib/port/usb-access.ts';
import type { UsbDevice } from '#lib/port/usb-device.ts';
import { UsbConnection } from '../usb/usb-connection.ts';
import { readDescriptors } from './dfu-descriptors.ts';
import { findDfu, type DfuFunction } from './dfu-function.ts';
import { DfuSession } from './dfu-session.ts';

/** How long a board may take to come back. */
const SEARCH_LIMIT_MS = 10_000;
const SEARCH_STEP_MS = 250;

/**
 * Rejects with `flash-dfu-choose-again` when the browser has not been given the bootloader yet, and with
 * `flash-usb-two-boards` when nothing tells which one is this board's.
 */
export async function leaveForBootloader(
	device: UsbDevice,
	found: DfuFunction,
	{ usb, clock, checkCancel }: { usb: UsbApi | undefined; clock: Clock; checkCancel: () => void }
): Promise<UsbDevice> {
	const before = new Set(usb ? await usb.getDevices() : []);
	await detach(device, found, clock);
	const end = clock.now() + SEARCH_LIMIT_MS;
	while (usb && clock.now() < end) {
		const bootloader = bootloaderAmong(await usb.getDevices(), device, before);
		if (bootloader) return bootloader;
		checkCancel();
		await clock.sleep(SEARCH_STEP_MS);
	}
	throw new AppError(
		'flash-dfu-choose-again',
		'No bootloader came that this page may use already.'
	);
}

async function detach(device: UsbDevice, found: DfuFunction, clock: Clock): Promise<void> {
	const connection = await UsbConnection.open(device, found, clock);
	try {
		const { functional } = await readDescriptors(connection);
		await new DfuSession(connection, clock).detach(functional.detachMs).catch((error: unknown) => {
			// It may be gone before it has answered.
			if (!connection.isLost) throw error;
		});
		if (!functional.willDetach) await connection.resetDevice();
	} finally {
		await connection.close();
	}
}

/** One with the same serial number, or else the only one that came since. */
function bootloaderAmong(
	devices: readonly UsbDevice[],
	{ serialNumber }: UsbDevice,
	before: ReadonlySet<UsbDevice>
): UsbDevice | undefined {
	const bootloaders = devices.filter((one) => findDfu(one)?.isRunTime === false);
	const same = bootloaders.filter((one) => serialNumber && one.serialNumber === serialNumber);
	if (same.length === 1) return same[0];
	const fresh = bootloaders.filter((one) => !before.has(one));
	if (fresh.length > 1)
		throw new AppError('flash-usb-two-boards', 'Several bootloaders came at once.');
	return fresh[0];
}
