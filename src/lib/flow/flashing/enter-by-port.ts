// Running firmware is told over its serial port to make room for its bootloader; where that is a USB device, it is waited
// for.
import type { Clock } from '#lib/core/clock.ts';
import type { Port } from '#lib/core/port.ts';
import { askForBootloader, touchAt1200 } from '#lib/flash/enter/enter-bootloader.ts';
import { SmpLine } from '#lib/flash/line/smp-line.ts';
import type { BootEntry } from '#lib/flash/plan/flashable-board.ts';
import { usbDevices, type ChipIds } from '#lib/port/device-source.ts';
import { DeviceWatch } from '#lib/port/returning-device.ts';
import type { UsbApi } from '#lib/port/usb-access.ts';
import type { UsbDevice } from '#lib/port/usb-device.ts';

/**
 * `asked`: whether the bootloader came, the next way finds out. `refused`: the firmware says that it cannot.
 * `needs-click`: none came that this page may see, so that the user has to choose it, or it did not come.
 */
export type EntryOutcome =
	| { is: 'asked' }
	| { is: 'refused' }
	| { is: 'arrived'; device: UsbDevice }
	| { is: 'needs-click' };

export interface EntryParts {
	/** Closed before and after. */
	port: Port;
	clock: Clock;
	signal?: AbortSignal;
	/** Where the bootloader is a USB device: what it can be. */
	awaited?: { usb: UsbApi; chips: readonly ChipIds[] };
}

const ARRIVAL_LIMIT_MS = 8_000;
/** Firmware answers first, and restarts a quarter of a second later. */
const LEAVE_MS = 1_000;

/** Errors: those of ports and of `flash/enter`; the signal's reason. */
export async function enterByPort(entry: BootEntry, parts: EntryParts): Promise<EntryOutcome> {
	const { clock, signal, awaited } = parts;
	if (!awaited) return (await tell(entry, parts)) ? { is: 'asked' } : { is: 'refused' };
	const { usb, chips } = awaited;
	const watch = await DeviceWatch.begin(usbDevices(usb), { chips, clock });
	try {
		if (!(await tell(entry, parts))) return { is: 'refused' };
		const arrival = await watch.next({ limitMs: ARRIVAL_LIMIT_MS, ...(signal && { signal }) });
		// Of several, the user says which one it is.
		return arrival.kind === 'arrived'
			? { is: 'arrived', device: arrival.device }
			: { is: 'needs-click' };
	} finally {
		watch.dispose();
	}
}

/** False: it said that it cannot. */
async function tell(entry: BootEntry, { port, clock, signal }: EntryParts): Promise<boolean> {
	if (entry === 'touch-1200') {
		await touchAt1200(port, clock, signal);
		return true;
	}
	const line = new SmpLine(port, { clock });
	try {
		await line.open(signal);
		if ((await askForBootloader(line, signal)) === 'refused') return false;
		// Until then, the firmware of before still answers, and would be taken for what came.
		await clock.sleep(LEAVE_MS, signal);
		return true;
	} finally {
		await line.close();
	}
}
