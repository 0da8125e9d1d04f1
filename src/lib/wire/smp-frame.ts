// SMP packets as lines of a serial console: markers, base64, length and checksum. Pure functions over bytes.
import { concatBytes, latin1 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { crc16 } from './crc16.ts';

/** First two bytes of a frame's first line, and of each further line. */
export const FRAME_START = [0x06, 0x09] as const;
export const FRAME_CONTINUATION = [0x04, 0x14] as const;

/** Longest line: marker, base64 and line feed. */
export const MAX_FRAME_LINE_BYTES = 127;

/** Body bytes in a full line: 124 base64 characters. */
const LINE_BODY_BYTES = 93;
/** Zephyr's own continuation lines carry one base64 group less than fits. */
const DEVICE_CONTINUATION_BODY_BYTES = 90;

const MARKER_AND_LF_BYTES = 3;
const LENGTH_BYTES = 2;
const CRC_BYTES = 2;

/** Who sends: both split a packet into lines a little differently, and either reads both. */
export type FrameSender = 'client' | 'device';

function toBase64(bytes: Uint8Array): string {
	return btoa(latin1(bytes));
}

/** The lines of one packet, ready to be sent one after the other. */
export function encodeFrame(
	packet: Uint8Array,
	sender: FrameSender = 'client'
): Uint8Array<ArrayBuffer> {
	const body = new Uint8Array(LENGTH_BYTES + packet.length + CRC_BYTES);
	const view = new DataView(body.buffer);
	view.setUint16(0, packet.length + CRC_BYTES);
	body.set(packet, LENGTH_BYTES);
	view.setUint16(LENGTH_BYTES + packet.length, crc16(packet));
	const further = sender === 'device' ? DEVICE_CONTINUATION_BODY_BYTES : LINE_BODY_BYTES;
	const lines: Uint8Array[] = [];
	for (let start = 0, size = LINE_BODY_BYTES; start < body.length; size = further) {
		const base64 = toBase64(body.subarray(start, start + size));
		const line = new Uint8Array(MARKER_AND_LF_BYTES + base64.length);
		line.set(start === 0 ? FRAME_START : FRAME_CONTINUATION);
		for (let i = 0; i < base64.length; i++) line[2 + i] = base64.charCodeAt(i);
		line[line.length - 1] = 0x0a;
		lines.push(line);
		start += size;
	}
	return concatBytes(lines);
}

/** How many bytes `encodeFrame` makes of a packet of this size. */
export function frameBytes(packetBytes: number): number {
	const body = LENGTH_BYTES + packetBytes + CRC_BYTES;
	const lines = Math.ceil(body / LINE_BODY_BYTES);
	return Math.ceil(body / 3) * 4 + lines * MARKER_AND_LF_BYTES;
}

const BASE64_LINE = /^[A-Za-z0-9+/]+={0,2}$/;

/** Bytes of one line's base64 text; throws `smp-damaged`. */
export function decodeFrameLine(base64: string): Uint8Array<ArrayBuffer> {
	if (base64.length % 4 !== 0 || !BASE64_LINE.test(base64))
		throw new AppError('smp-damaged', 'a line of an SMP frame is not base64');
	const binary = atob(base64);
	const bytes = new Uint8Array(binary.length);
	for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}

/** How long the body must become, from its first bytes; undefined before the length is there. */
export function expectedBodyBytes(body: Uint8Array): number | undefined {
	if (body.length < LENGTH_BYTES) return undefined;
	return LENGTH_BYTES + ((body[0]! << 8) | body[1]!);
}

/** The packet inside a whole body; throws `smp-damaged` on a wrong length or checksum. */
export function decodeFrameBody(body: Uint8Array): Uint8Array<ArrayBuffer> {
	const expected = expectedBodyBytes(body);
	if (expected !== body.length || expected < LENGTH_BYTES + CRC_BYTES)
		throw new AppError(
			'smp-damaged',
			`an SMP frame has ${body.length} bytes instead of ${expected ?? 'at least 4'}`
		);
	const packet = body.slice(LENGTH_BYTES, -CRC_BYTES);
	const crc = (body[body.length - 2]! << 8) | body[body.length - 1]!;
	if (crc16(packet) !== crc) throw new AppError('smp-damaged', 'an SMP frame has a wrong checksum');
	return packet;
}
