// Which way this browser lets a page reach boards: its serial ports, or else its USB devices. Features are detected,
// browsers are not.
import { serialApi, type SerialApi } from './serial-access.ts';
import { UsbSerialApi, type UsbApi } from './usb-access.ts';

export interface BoardAccess {
	/** `usb`: only boards whose USB chip is the board itself can be reached, by our own CDC ACM. */
	kind: 'serial' | 'usb';
	api: SerialApi;
}

/** Null where a page can reach no boards. Made once: ports are known again by the object. */
export function boardAccess(): BoardAccess | null {
	const serial = serialApi();
	if (serial) return { kind: 'serial', api: serial };
	const { usb } = (globalThis.navigator ?? {}) as { usb?: UsbApi };
	return usb ? { kind: 'usb', api: new UsbSerialApi(usb) } : null;
}
