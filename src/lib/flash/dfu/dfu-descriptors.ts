// What a DFU device says of itself in its descriptors, beyond what browsers show of them. All of it is untrusted.
import { AppError } from '#lib/core/errors.ts';
import { STALL, type UsbConnection } from '../usb/usb-connection.ts';

const GET_DESCRIPTOR = 6;
const CONFIGURATION = 2;
const STRING = 3;
const INTERFACE = 4;
const DFU_FUNCTIONAL = 0x21;
const APPLICATION = 0xfe;
const DFU = 0x01;
const ENGLISH = 0x0409;
/** Longer than that of any device with a bootloader. */
const MAX_CONFIGURATION_BYTES = 4096;
const MAX_STRING_BYTES = 255;

/** DFU 1.1, table 4.2. */
export interface DfuFunctional {
	canDownload: boolean;
	canUpload: boolean;
	/** It can be talked to after it took the firmware. */
	isManifestationTolerant: boolean;
	/** It leaves by itself when it is told to detach. */
	willDetach: boolean;
	detachMs: number;
	/** Bytes of a block at most. */
	transferBytes: number;
	/** 0x011a: DfuSe. */
	version: number;
}

export interface DfuDescriptors {
	functional: DfuFunctional;
	/** Numbers of the names of the alternate settings. */
	nameIndexes: ReadonlyMap<number, number>;
}

/** Null when it has none of this interface, or they make no sense. */
export function parseDescriptors(
	bytes: Uint8Array,
	interfaceNumber: number
): DfuDescriptors | null {
	const nameIndexes = new Map<number, number>();
	let functional: DfuFunctional | null = null;
	let isInside = false;
	for (let at = 0; at + 2 <= bytes.length;) {
		const length = bytes[at]!;
		if (length < 2 || at + length > bytes.length) return null;
		const part = new DataView(bytes.buffer, bytes.byteOffset + at, length);
		const type = part.getUint8(1);
		if (type === INTERFACE && length >= 9) {
			isInside =
				part.getUint8(2) === interfaceNumber &&
				part.getUint8(5) === APPLICATION &&
				part.getUint8(6) === DFU;
			if (isInside) nameIndexes.set(part.getUint8(3), part.getUint8(8));
		} else if (type === DFU_FUNCTIONAL && isInside && length >= 7)
			// One for each alternate setting, or one for all.
			functional ??= functionalOf(part);
		at += length;
	}
	return functional && functional.transferBytes > 0 ? { functional, nameIndexes } : null;
}

function functionalOf(part: DataView): DfuFunctional {
	const attributes = part.getUint8(2);
	return {
		canDownload: (attributes & 1) !== 0,
		canUpload: (attributes & 2) !== 0,
		isManifestationTolerant: (attributes & 4) !== 0,
		willDetach: (attributes & 8) !== 0,
		detachMs: part.getUint16(3, true),
		transferBytes: part.getUint16(5, true),
		// DFU 1.0 has none.
		version: part.byteLength >= 9 ? part.getUint16(7, true) : 0x0100
	};
}

/** Throws `flash-dfu-layout` for a device that does not say how it wants to be spoken to. */
export async function readDescriptors(connection: UsbConnection): Promise<DfuDescriptors> {
	const { device, claim } = connection;
	const index = device.configurations.findIndex(
		(one) => one.configurationValue === claim.configurationValue
	);
	const head = await getDescriptor(connection, CONFIGURATION, Math.max(0, index), 0, 9);
	const total = head?.length === 9 ? head[2]! | (head[3]! << 8) : 0;
	const length = Math.min(total, MAX_CONFIGURATION_BYTES);
	const bytes =
		length > 9
			? await getDescriptor(connection, CONFIGURATION, Math.max(0, index), 0, length)
			: null;
	const parsed = bytes ? parseDescriptors(bytes, claim.interfaceNumber) : null;
	if (parsed) return parsed;
	throw new AppError('flash-dfu-layout', 'The device has no DFU functional descriptor.');
}

/** Null when there is none. */
export async function readString(connection: UsbConnection, index: number): Promise<string | null> {
	if (index === 0) return null;
	const bytes = await getDescriptor(connection, STRING, index, ENGLISH, MAX_STRING_BYTES);
	if (!bytes || bytes.length < 2 || bytes[1] !== STRING) return null;
	return new TextDecoder('utf-16le').decode(bytes.subarray(2, bytes[0]));
}

async function getDescriptor(
	connection: UsbConnection,
	type: number,
	index: number,
	language: number,
	length: number
): Promise<Uint8Array | null> {
	const setup = {
		requestType: 'standard',
		recipient: 'device',
		request: GET_DESCRIPTOR,
		value: (type << 8) | index,
		index: language
	} as const;
	const answer = await connection.controlIn(setup, length);
	return answer === STALL ? null : answer;
}
