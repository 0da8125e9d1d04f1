// Bytes packed as zlib does (RFC 1950): what every language has a function for, with a checksum at the end that tells
// when a messenger changed a letter.
import { deflate } from 'pako';
import { inflateUntil } from '#lib/archive/inflate.ts';
import { concatBytes } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';

const HEADER_BYTES = 2;
const CHECKSUM_BYTES = 4;
const DEFLATE = 8;

export interface UnpackLimits {
	/** Unpacked, in all. */
	bytes: number;
	/** This much may come out of anything … */
	freeBytes: number;
	/** … and this much more of each packed byte. */
	ratio: number;
}

export function packZlib(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return new Uint8Array(deflate(bytes, { level: 9 }));
}

/** Throws `link-cut`, `link-damaged`, `link-bomb` or `link-too-large`; nothing is unpacked beyond the limits. */
export function unpackZlib(packed: Uint8Array, limits: UnpackLimits): Uint8Array<ArrayBuffer> {
	if (packed.length < HEADER_BYTES) throw cut();
	const header = packed[0]! * 256 + packed[1]!;
	// The lower bits of the second byte make the header a multiple of 31; bit 5 asks for a dictionary, and there is none.
	if ((packed[0]! & 15) !== DEFLATE || header % 31 !== 0 || (packed[1]! & 32) !== 0)
		throw new AppError('link-damaged', 'the header is not one of zlib');
	const pieces: Uint8Array[] = [];
	const allowed = Math.min(limits.bytes, limits.freeBytes + limits.ratio * packed.length);
	let size = 0;
	const { end, problem } = inflateUntil(packed, HEADER_BYTES, (piece) => {
		size += piece.length;
		if (size > allowed) throw tooMuch(allowed, limits);
		pieces.push(piece.slice());
	});
	if (problem === 'cut' || (problem === null && end + CHECKSUM_BYTES > packed.length)) throw cut();
	if (problem !== null) throw new AppError('link-damaged', problem);
	const bytes = concatBytes(pieces);
	const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
	if (view.getUint32(end) !== adler32(bytes))
		throw new AppError('link-damaged', 'the checksum is another one');
	return bytes;
}

function cut(): AppError {
	return new AppError('link-cut', 'the packed data end too early');
}

function tooMuch(allowed: number, limits: UnpackLimits): AppError {
	if (allowed < limits.bytes) return new AppError('link-bomb', `more than ${allowed} bytes`);
	const values = { limit: Math.floor(limits.bytes / (1024 * 1024)) };
	return new AppError('link-too-large', `more than ${allowed} bytes`, { values });
}

const BASE = 65521;
/** So many sums stay below 2^32 before they have to be taken modulo the base. */
const RUN = 5552;

function adler32(bytes: Uint8Array): number {
	let a = 1;
	let b = 0;
	for (let from = 0; from < bytes.length; from += RUN) {
		const to = Math.min(from + RUN, bytes.length);
		for (let i = from; i < to; i++) {
			a += bytes[i]!;
			b += a;
		}
		a %= BASE;
		b %= BASE;
	}
	return b * 65536 + a;
}
