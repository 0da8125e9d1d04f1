// The errors of serial ports and USB devices: each code with the values that its text takes. The texts are in texts/en.
import type { NoValues } from '#lib/core/errors.ts';

export interface PortErrors {
	'board-taken': NoValues;
	'break-refused': NoValues;
	'port-busy': NoValues;
	'port-stuck': NoValues;
	'port-taken': NoValues;
	'serial-denied': NoValues;
	'serial-failed': NoValues;
	'usb-blocked': NoValues;
	'usb-denied': NoValues;
	'usb-failed': NoValues;
	'usb-not-serial': NoValues;
	'usb-own-protocol': NoValues;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends PortErrors {}
}
