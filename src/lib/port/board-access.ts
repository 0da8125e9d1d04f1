// Which way this browser lets a page reach boards: its serial ports, or else its USB devices. Features are detected,
// browsers are not.
import type { SerialApi } from './serial-access.ts';
import { UsbSerialApi, type UsbApi } from './usb-access.ts';

export interface BoardAccess {
	/** `usb`: only boards whose USB chip is the board itself can be reached, by our own CDC ACM. */
	kind: 'serial' | 'usb';
	api: SerialApi;
}

/** What a `navigator` may have. */
export interface Browser {
	serial?: SerialApi;
	usb?: UsbApi;
}

const thisBrowser = (): Browser => (globalThis.navigator ?? {}) as Browser;

/** Null where a page can reach no boards. Made once and kept: ports are known again by the object. */
export function boardAccess({ serial, usb } = thisBrowser()): BoardAccess | null {
	if (serial) return { kind: 'serial', api: serial };
	return usb ? { kind: 'usb', api: new UsbSerialApi(usb) } : null;
}
