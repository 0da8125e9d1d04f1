// The SMP packet: an 8-byte header and a CBOR payload. Knows nothing of frames, groups or what the payload means.
import { AppError } from '#lib/core/errors.ts';

export const SMP_HEADER_BYTES = 8;

/** The two low bits of the operation: what the packet asks or answers. */
export const SMP_READ = 0;
export const SMP_READ_RESPONSE = 1;
export const SMP_WRITE = 2;
export const SMP_WRITE_RESPONSE = 3;

export type SmpOperation = 0 | 1 | 2 | 3;

export interface SmpPacket {
	/** 0 answers failures with `{rc}`; 1 (called SMP version 2) with `{err:{group,rc}}`. */
	version: 0 | 1;
	operation: SmpOperation;
	flags: number;
	group: number;
	/** Copied from request to response; 0–255. */
	sequence: number;
	command: number;
	/** One CBOR map, not yet decoded. */
	payload: Uint8Array;
}

export function encodePacket(packet: SmpPacket): Uint8Array<ArrayBuffer> {
	const { payload } = packet;
	if (payload.length > 0xffff) throw new RangeError('SMP payload over 65535 bytes');
	const bytes = new Uint8Array(SMP_HEADER_BYTES + payload.length);
	const view = new DataView(bytes.buffer);
	bytes[0] = (packet.version << 3) | packet.operation;
	bytes[1] = packet.flags;
	view.setUint16(2, payload.length);
	view.setUint16(4, packet.group);
	bytes[6] = packet.sequence;
	bytes[7] = packet.command;
	bytes.set(payload, SMP_HEADER_BYTES);
	return bytes;
}

/** Throws `smp-invalid` for anything but exactly one packet. The payload is a copy. */
export function decodePacket(bytes: Uint8Array): SmpPacket {
	if (bytes.length < SMP_HEADER_BYTES)
		throw new AppError('smp-invalid', `an SMP packet of ${bytes.length} bytes has no header`);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const first = view.getUint8(0);
	const version = (first >> 3) & 3;
	const operation = first & 7;
	const length = view.getUint16(2);
	if (version > 1) throw new AppError('smp-invalid', `unknown SMP version ${version}`);
	if (operation > 3) throw new AppError('smp-invalid', `unknown SMP operation ${operation}`);
	if (length !== bytes.length - SMP_HEADER_BYTES)
		throw new AppError(
			'smp-invalid',
			`SMP header says ${length} payload bytes, there are ${bytes.length - SMP_HEADER_BYTES}`
		);
	return {
		version: version === 0 ? 0 : 1,
		operation: operation as SmpOperation,
		flags: view.getUint8(1),
		group: view.getUint16(4),
		sequence: view.getUint8(6),
		command: view.getUint8(7),
		payload: bytes.slice(SMP_HEADER_BYTES)
	};
}
