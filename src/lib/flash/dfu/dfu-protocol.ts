// USB DFU 1.1 and ST's extension of it, DfuSe 1.1a (AN3156), as bytes: requests, states, and what errors are called.

export const Request = {
	DETACH: 0,
	DNLOAD: 1,
	UPLOAD: 2,
	GETSTATUS: 3,
	CLRSTATUS: 4,
	ABORT: 6
} as const;

export const State = {
	APP_IDLE: 0,
	APP_DETACH: 1,
	IDLE: 2,
	DNLOAD_SYNC: 3,
	DNBUSY: 4,
	DNLOAD_IDLE: 5,
	MANIFEST_SYNC: 6,
	MANIFEST: 7,
	MANIFEST_WAIT_RESET: 8,
	UPLOAD_IDLE: 9,
	ERROR: 10
} as const;

export const Status = {
	OK: 0,
	TARGET: 1,
	FILE: 2,
	WRITE: 3,
	ERASE: 4,
	CHECK_ERASED: 5,
	PROG: 6,
	VERIFY: 7,
	ADDRESS: 8,
	NOTDONE: 9,
	FIRMWARE: 10,
	VENDOR: 11,
	USBR: 12,
	POR: 13,
	UNKNOWN: 14,
	STALLEDPKT: 15
} as const;

/** In the order of their numbers, by table 6.1.2 of DFU 1.1; what ST's bootloaders mean by them in brackets. */
const STATUS_WORDS = [
	'no error',
	'errTARGET: not for this device (an address that is not allowed)',
	'errFILE: the file fails a check of its vendor',
	'errWRITE: memory cannot be written',
	'errERASE: memory cannot be erased',
	'errCHECK_ERASED: memory is not blank after it was erased',
	'errPROG: memory was not written as it should',
	'errVERIFY: memory differs from what was written',
	'errADDRESS: an address is out of range',
	'errNOTDONE: the firmware ends too early',
	'errFIRMWARE: the firmware of the device is damaged',
	'errVENDOR: an error of its vendor (memory is protected)',
	'errUSBR: an unexpected reset of the bus',
	'errPOR: an unexpected loss of power',
	'errUNKNOWN: an unknown error',
	'errSTALLEDPKT: a request that it does not know'
] as const;

export function statusWords(status: number): string {
	return STATUS_WORDS[status] ?? `status ${status}`;
}

const STATE_NAMES = [
	'appIDLE',
	'appDETACH',
	'dfuIDLE',
	'dfuDNLOAD-SYNC',
	'dfuDNBUSY',
	'dfuDNLOAD-IDLE',
	'dfuMANIFEST-SYNC',
	'dfuMANIFEST',
	'dfuMANIFEST-WAIT-RESET',
	'dfuUPLOAD-IDLE',
	'dfuERROR'
] as const;

export function stateName(state: number): string {
	return STATE_NAMES[state] ?? `state ${state}`;
}

export const STATUS_BYTES = 6;

export interface DfuStatus {
	status: number;
	state: number;
	/** How long the device wants not to be asked again. */
	pollMs: number;
}

/** Null for what is not a status. */
export function decodeStatus(bytes: Uint8Array): DfuStatus | null {
	const [status, low, middle, high, state] = bytes;
	if (bytes.length !== STATUS_BYTES || status === undefined || state === undefined) return null;
	return { status, state, pollMs: (low ?? 0) | ((middle ?? 0) << 8) | ((high ?? 0) << 16) };
}

export function encodeStatus({ status, state, pollMs }: DfuStatus): Uint8Array<ArrayBuffer> {
	return Uint8Array.of(status, pollMs & 0xff, (pollMs >> 8) & 0xff, pollMs >> 16, state, 0);
}

/** What block 0 of a download says to a DfuSe bootloader. Erasing without an address would erase the whole chip. */
export const DfuSeCommand = { SET_POINTER: 0x21, ERASE_PAGE: 0x41 } as const;

export function dfuseCommand(
	command: (typeof DfuSeCommand)[keyof typeof DfuSeCommand],
	address: number
): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(5);
	const view = new DataView(bytes.buffer);
	view.setUint8(0, command);
	view.setUint32(1, address, true);
	return bytes;
}

/** The block that DfuSe writes to, or reads from, the pointer itself. */
export const FIRST_BLOCK = 2;
