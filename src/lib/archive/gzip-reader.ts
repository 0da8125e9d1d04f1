// Gzip from anywhere (RFC 1952): one member, with nothing behind it, whose checksum and length are checked. Several
// members in a row are refused: neither browsers nor the tools that pack images write them.
import { AppError } from '#lib/core/errors.ts';
import type { ArchiveBudget } from './archive-budget.ts';
import { crc32 } from './crc-32.ts';
import { inflate } from './inflate.ts';

const TRAILER_BYTES = 8;
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;
const DEFLATE = 8;

/** What of ArchiveBudget gzip needs. */
type Budget = Pick<ArchiveBudget, 'leftBytes' | 'takeInflated'>;

export function isGzip(bytes: Uint8Array, start = 0): boolean {
	return bytes[start] === 0x1f && bytes[start + 1] === 0x8b;
}

/**
 * Throws `archive-damaged`, `archive-unsupported`, and what the budget throws: nothing is unpacked beyond it. The
 * memory that is asked for is never more than the budget allows either.
 */
export function gunzip(packed: Uint8Array, budget: Budget): Uint8Array<ArrayBuffer> {
	const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
	const start = endOfHeader(packed, view);
	const declaredBytes = view.getUint32(packed.length - 4, true);
	const unpacked = new Uint8Array(Math.min(declaredBytes, budget.leftBytes));
	let size = 0;
	let checksum = 0;
	const end = inflate(packed, start, (piece) => {
		budget.takeInflated(piece.length);
		checksum = crc32(piece, checksum);
		// More than declared is an error as soon as the end is known.
		if (size + piece.length <= unpacked.length) unpacked.set(piece, size);
		size += piece.length;
	});
	if (end + TRAILER_BYTES > packed.length) throw damaged('the end is missing');
	checkEnd(packed, end + TRAILER_BYTES);
	if (view.getUint32(end, true) !== checksum) throw damaged('the checksum is another one');
	if (declaredBytes !== size) throw damaged('the length is another one');
	return unpacked;
}

function endOfHeader(packed: Uint8Array, view: DataView): number {
	if (packed.length < 10 + TRAILER_BYTES) throw damaged('the end is missing');
	const flags = packed[3]!;
	if (!isGzip(packed) || packed[2] !== DEFLATE || (flags & FLAG.reserved) !== 0)
		throw damaged('the header is not one of gzip');
	let at = 10;
	if (flags & FLAG.extra) at += 2 + view.getUint16(at, true);
	if (flags & FLAG.name) at = packed.indexOf(0, at) + 1 || packed.length;
	if (flags & FLAG.comment) at = packed.indexOf(0, at) + 1 || packed.length;
	const crcBytes = flags & FLAG.headerCrc ? 2 : 0;
	if (at + crcBytes + TRAILER_BYTES > packed.length) throw damaged('the end is missing');
	const isRight =
		crcBytes === 0 || view.getUint16(at, true) === (crc32(packed.subarray(0, at)) & 0xffff);
	if (!isRight) throw damaged('the checksum of the header is another one');
	return at + crcBytes;
}

function checkEnd(packed: Uint8Array, end: number): void {
	if (end === packed.length) return;
	if (!isGzip(packed, end)) throw damaged(`${packed.length - end} bytes follow its end`);
	throw new AppError(
		'archive-unsupported',
		'The file consists of several gzip files in a row. Unpack it and pack it again as one.'
	);
}

function damaged(reason: string): AppError {
	return new AppError('archive-damaged', `The gzip file is damaged: ${reason}.`);
}
