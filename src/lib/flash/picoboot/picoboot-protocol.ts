// PICOBOOT as bytes: the commands and states of the boot ROMs of RP2040 and RP2350. Sources: boot/picoboot.h of pico-sdk
// 2.2.0, and what the boot ROMs' own code takes.

const MAGIC = 0x431fd10b;
export const COMMAND_BYTES = 32;
export const STATUS_BYTES = 16;
const ARGUMENT_BYTES = 16;

/** Those above 0x80 bring data to the host. */
export const Command = {
	EXCLUSIVE_ACCESS: 0x01,
	/** Of RP2040 only. */
	REBOOT: 0x02,
	FLASH_ERASE: 0x03,
	WRITE: 0x05,
	EXIT_XIP: 0x06,
	/** Since RP2350, as is the next. */
	REBOOT2: 0x0a,
	GET_INFO: 0x8b,
	READ: 0x84
} as const;

/** Requests to the interface. */
export const Request = { RESET: 0x41, COMMAND_STATUS: 0x42 } as const;

export const ERASE_BYTES = 4096;
export const PAGE_BYTES = 256;

/** Of exclusive access: the drive does not write meanwhile. */
export const EXCLUSIVE = 1;

/** Kinds of GET_INFO, and what is wanted of the first kind. */
export const INFO_SYSTEM = 1;
export const SYSTEM_CHIP = 0x01;
export const SYSTEM_CPU = 0x04;
export const SYSTEM_FLASH = 0x08;
/** The most that it is answered with. */
export const INFO_BYTES = 256;

export const Status = {
	OK: 0,
	UNKNOWN_COMMAND: 1,
	INVALID_COMMAND_LENGTH: 2,
	INVALID_TRANSFER_LENGTH: 3,
	INVALID_ADDRESS: 4,
	BAD_ALIGNMENT: 5,
	INTERLEAVED_WRITE: 6,
	REBOOTING: 7,
	UNKNOWN_ERROR: 8,
	INVALID_STATE: 9,
	NOT_PERMITTED: 10,
	INVALID_ARGUMENT: 11
} as const;

/** In the order of their numbers. */
const STATUS_WORDS = [
	'no error',
	'the command is not known',
	'the arguments have a wrong length',
	'the transfer has a wrong length',
	'the address is not valid',
	'the address or the length is not aligned',
	'the drive was written to at the same time',
	'the chip is about to restart',
	'unknown error',
	'the state is not valid for that',
	'not permitted',
	'an argument is not valid',
	'the buffer is too small',
	'a precondition is not met',
	'the data was modified',
	'the data is not valid',
	'not found',
	'that modification is not supported'
] as const;

export function statusWords(status: number): string {
	return STATUS_WORDS[status] ?? `status ${status}`;
}

export interface PicobootCommand {
	token: number;
	id: number;
	/** At most 16 bytes, which each command has a fixed number of. */
	args: Uint8Array;
	/** Bytes that follow, in the direction of the id's highest bit. */
	transferBytes: number;
}

export function encodeCommand({
	token,
	id,
	args,
	transferBytes
}: PicobootCommand): Uint8Array<ArrayBuffer> {
	if (args.length > ARGUMENT_BYTES) throw new RangeError(`${args.length} bytes of arguments`);
	const bytes = new Uint8Array(COMMAND_BYTES);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, MAGIC, true);
	view.setUint32(4, token, true);
	view.setUint8(8, id);
	view.setUint8(9, args.length);
	view.setUint32(12, transferBytes, true);
	bytes.set(args, 16);
	return bytes;
}

/** Null for what is not a command. */
export function decodeCommand(bytes: Uint8Array): PicobootCommand | null {
	if (bytes.length !== COMMAND_BYTES) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	if (view.getUint32(0, true) !== MAGIC) return null;
	return {
		token: view.getUint32(4, true),
		id: view.getUint8(8),
		args: bytes.slice(16, 16 + Math.min(view.getUint8(9), ARGUMENT_BYTES)),
		transferBytes: view.getUint32(12, true)
	};
}

export interface PicobootStatus {
	token: number;
	status: number;
	id: number;
	isInProgress: boolean;
}

export function encodeStatus({
	token,
	status,
	id,
	isInProgress
}: PicobootStatus): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(STATUS_BYTES);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, token, true);
	view.setUint32(4, status, true);
	view.setUint8(8, id);
	view.setUint8(9, isInProgress ? 1 : 0);
	return bytes;
}

/** Null for what is not a status. */
export function decodeStatus(bytes: Uint8Array): PicobootStatus | null {
	if (bytes.length !== STATUS_BYTES) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	return {
		token: view.getUint32(0, true),
		status: view.getUint32(4, true),
		id: view.getUint8(8),
		isInProgress: view.getUint8(9) !== 0
	};
}

/** Arguments that are 32-bit words. */
export function wordArguments(...words: readonly number[]): Uint8Array<ArrayBuffer> {
	const view = new DataView(new ArrayBuffer(4 * words.length));
	for (const [at, word] of words.entries()) view.setUint32(4 * at, word, true);
	return new Uint8Array(view.buffer);
}

/** Of GET_INFO: its kind, two parameters that the kinds here do not have, and flags. */
export function infoArguments(kind: number, flags: number): Uint8Array<ArrayBuffer> {
	return wordArguments(kind, flags, 0, 0);
}

export interface SystemInfo {
	/** Of the device and of its wafer. */
	chipId: [number, number] | null;
	package: 'QFN-60' | 'QFN-80' | null;
	cpu: 'Arm' | 'RISC-V' | null;
	/** Bytes that each chip select is set up for; null where nothing is known. */
	flashBytes: [number, number] | null;
}

/** Of an answer to GET_INFO with `INFO_SYSTEM`; throws `RangeError` for what cannot be one. */
export function decodeSystemInfo(bytes: Uint8Array): SystemInfo {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const count = bytes.length >= 4 ? view.getUint32(0, true) : 0;
	if (count < 1 || (count + 1) * 4 > bytes.length) throw new RangeError(`${count} words of info`);
	let at = 1;
	const next = () => {
		if (at > count) throw new RangeError('the info ends early');
		return view.getUint32(4 * at++, true);
	};
	const flags = next();
	const info: SystemInfo = { chipId: null, package: null, cpu: null, flashBytes: null };
	if (flags & SYSTEM_CHIP) {
		info.package = next() & 1 ? 'QFN-60' : 'QFN-80';
		info.chipId = [next(), next()];
	}
	// The flags that are not asked for come between.
	if (flags & 0x02) next();
	if (flags & SYSTEM_CPU) info.cpu = next() === 1 ? 'RISC-V' : 'Arm';
	if (flags & SYSTEM_FLASH) {
		const sizes = next();
		info.flashBytes = [flashSize(sizes >>> 8), flashSize(sizes >>> 12)];
	}
	return info;
}

/** 0: none; 1: 8 KiB; each further one twice as much. */
function flashSize(code: number): number {
	const size = code & 0xf;
	return size === 0 ? 0 : 4096 << size;
}
