// WebSocket frames (RFC 6455) as a client writes and reads them.
import { concatBytes } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import type { ByteReader } from './byte-reader.ts';

export const CONTINUATION = 0;
export const TEXT = 1;
export const BINARY = 2;
export const CLOSE = 8;
export const PING = 9;
export const PONG = 10;

export interface Frame {
	/** The last one of its message. */
	final: boolean;
	opcode: number;
	payload: Uint8Array<ArrayBuffer>;
}

const OPCODES = [CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG];
const MAX_CONTROL_BYTES = 125;
const MASKED = 0x80;
const FINAL = 0x80;

function headerOf(final: boolean, opcode: number, length: number): Uint8Array {
	const first = (final ? FINAL : 0) | opcode;
	if (length < 126) return Uint8Array.of(first, MASKED | length);
	const view = new DataView(new ArrayBuffer(length < 65_536 ? 4 : 10));
	view.setUint8(0, first);
	view.setUint8(1, MASKED | (length < 65_536 ? 126 : 127));
	if (length < 65_536) view.setUint16(2, length);
	else view.setBigUint64(2, BigInt(length));
	return new Uint8Array(view.buffer);
}

/** A client's frame is masked, with four bytes that nobody can foresee. */
export function encodeFrame(
	{ final, opcode, payload }: Frame,
	mask: Uint8Array
): Uint8Array<ArrayBuffer> {
	const masked = payload.map((byte, i) => byte ^ mask[i % 4]!);
	return concatBytes([headerOf(final, opcode, payload.length), mask, masked]);
}

function broken(text: string): AppError {
	return new AppError('websocket-protocol', text);
}

async function lengthOf(reader: ByteReader, short: number): Promise<number> {
	if (short < 126) return short;
	const bytes = await reader.exactly(short === 126 ? 2 : 8);
	const view = new DataView(bytes.buffer);
	if (short === 126) return view.getUint16(0);
	const length = view.getBigUint64(0);
	return length > BigInt(Number.MAX_SAFE_INTEGER) ? Infinity : Number(length);
}

/** The next frame from a server. Throws AppError `websocket-protocol` and `websocket-too-large`. */
export async function readFrame(reader: ByteReader, maxBytes: number): Promise<Frame> {
	const [first, second] = (await reader.exactly(2)) as unknown as [number, number];
	const opcode = first & 15;
	const final = (first & FINAL) !== 0;
	if ((first & 0x70) !== 0) throw broken('a frame uses an extension that was not agreed on');
	if (!OPCODES.includes(opcode)) throw broken(`a frame has the unknown type ${opcode}`);
	if ((second & MASKED) !== 0) throw broken('a frame from the server is masked');
	const isControl = opcode >= CLOSE;
	const length = await lengthOf(reader, second & 127);
	if (isControl && (!final || length > MAX_CONTROL_BYTES))
		throw broken('a control frame is too long or in pieces');
	if (length > maxBytes)
		throw new AppError('websocket-too-large', `a message has more than ${maxBytes} bytes`);
	return { final, opcode, payload: await reader.exactly(length) };
}
