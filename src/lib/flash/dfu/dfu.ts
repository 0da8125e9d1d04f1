// Firmware onto boards through USB DFU: DfuSe, as STM32's boot ROMs and the Portenta's bootloader speak it, and plain
// DFU 1.1. Never here: erasing a whole chip, option bytes, lifting a protection.
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { UsbApi } from '#lib/port/usb-access.ts';
import type { UsbDevice } from '#lib/port/usb-device.ts';
import type { FlashOptions, FlashOutcome, FlashPlan, FlashWay } from '../flash-way.ts';
import { checkPlan } from '../usb/flash-ranges.ts';
import type { FlashRun } from '../run/flash-run.ts';
import { usbRun } from '../usb/usb-run.ts';
import { UsbConnection } from '../usb/usb-connection.ts';
import { readDescriptors, readString, type DfuDescriptors } from './dfu-descriptors.ts';
import { findDfu, type DfuFunction } from './dfu-function.ts';
import { DfuSession } from './dfu-session.ts';
import { DfuSeFlashing, type NamedAlternate } from './dfuse-flashing.ts';
import { leaveForBootloader } from './leave-for-bootloader.ts';
import { PlainFlashing } from './plain-flashing.ts';

export { DFU_FILTERS, whichDevice } from './dfu-function.ts';

const DFUSE_VERSION = 0x011a;

export interface DfuOptions {
	/** To find the bootloader of firmware that is told to make room for it. Without it, the user chooses it again. */
	usb?: UsbApi;
	clock?: Clock;
}

export class DfuWay implements FlashWay {
	readonly kind = 'dfu';
	readonly #device: UsbDevice;
	readonly #usb: UsbApi | undefined;
	readonly #clock: Clock;

	constructor(device: UsbDevice, { usb, clock = systemClock }: DfuOptions = {}) {
		this.#device = device;
		this.#usb = usb;
		this.#clock = clock;
	}

	async flash(plan: FlashPlan, options: FlashOptions = {}): Promise<FlashOutcome> {
		checkPlan(plan);
		const run = usbRun(options);
		try {
			run.begin('connect');
			const device = await this.#bootloader(run);
			return await this.#flash(device, plan, run);
		} catch (error) {
			throw run.failure(error);
		}
	}

	async #bootloader(run: FlashRun): Promise<UsbDevice> {
		const found = functionOf(this.#device);
		if (!found.isRunTime) return this.#device;
		run.log('The board runs firmware that can make room for its bootloader.');
		return leaveForBootloader(this.#device, found, {
			usb: this.#usb,
			clock: this.#clock,
			checkCancel: () => run.checkCancel()
		});
	}

	async #flash(device: UsbDevice, plan: FlashPlan, run: FlashRun): Promise<FlashOutcome> {
		const found = functionOf(device);
		const connection = await UsbConnection.open(device, found, this.#clock);
		const session = new DfuSession(connection, this.#clock);
		try {
			const descriptors = await readDescriptors(connection);
			if (!descriptors.functional.canDownload)
				throw new AppError('flash-dfu-no-download', 'The device takes no firmware.');
			await session.toIdle();
			const named = await namesOf(connection, found, descriptors);
			run.log(`DFU: ${named.map(({ name }) => name ?? 'without a name').join('; ')}`);
			const parts = { connection, session, run, functional: descriptors.functional };
			// Some DfuSe bootloaders give the version of plain DFU, but none without a layout can be spoken to.
			const isDfuSe = descriptors.functional.version === DFUSE_VERSION || named.some(isMemoryName);
			return await (isDfuSe
				? new DfuSeFlashing(parts).flash(plan, named)
				: new PlainFlashing(parts).flash(plan));
		} catch (error) {
			await session.giveUp();
			throw error;
		} finally {
			await connection.close();
		}
	}
}

function functionOf(device: UsbDevice): DfuFunction {
	const found = findDfu(device);
	if (found) return found;
	throw new AppError('flash-usb-wrong-device', 'The USB device has no DFU interface.');
}

function isMemoryName({ name }: NamedAlternate): boolean {
	return name?.startsWith('@') ?? false;
}

/** Where the browser has not read a name, the device is asked. */
async function namesOf(
	connection: UsbConnection,
	{ alternates }: DfuFunction,
	{ nameIndexes }: DfuDescriptors
): Promise<NamedAlternate[]> {
	const named: NamedAlternate[] = [];
	for (const { alternate, name } of alternates)
		named.push({
			alternate,
			name: name ?? (await readString(connection, nameIndexes.get(alternate) ?? 0))
		});
	return named;
}
