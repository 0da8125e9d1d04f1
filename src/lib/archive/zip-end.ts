// The end of a zip: where its directory is and how many entries it has, in the old form or in that of zip64. Both say
// the same where both are there.
import { AppError } from '#lib/core/errors.ts';

export interface ZipEnd {
	count: number;
	/** Of the directory. */
	start: number;
	end: number;
}

/** A field that says: the value is in the record of zip64, or in an extra field of it. */
export const ZIP64_MARK = 0xffffffff;
const COUNT_MARK = 0xffff;

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_BYTES = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_BYTES = 56;

export function damagedZip(problem: string): AppError {
	return new AppError('archive-damaged', `The zip is damaged: ${problem}.`);
}

export function unsupportedZip(problem: string): AppError {
	return new AppError('archive-unsupported', `The zip cannot be opened here: ${problem}.`);
}

export function inconsistent(problem: string): AppError {
	return new AppError('archive-inconsistent', problem);
}

export function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function readEnd(archive: Uint8Array): ZipEnd {
	const view = viewOf(archive);
	const at = findEnd(view);
	const count = view.getUint16(at + 10, true);
	const sizeBytes = view.getUint32(at + 12, true);
	const start = view.getUint32(at + 16, true);
	if (view.getUint32(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== count)
		throw unsupportedZip('it has several parts');
	const locator = at - LOCATOR_BYTES;
	if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE)
		return checked({ count, start, end: at }, sizeBytes);
	const end64 = Number(view.getBigUint64(locator + 8, true));
	const long = readEnd64(view, end64, locator);
	const isSame =
		(count === COUNT_MARK || count === long.count) &&
		(sizeBytes === ZIP64_MARK || sizeBytes === long.sizeBytes) &&
		(start === ZIP64_MARK || start === long.start);
	if (!isSame) throw inconsistent('The zip says two different things of its directory.');
	return checked({ count: long.count, start: long.start, end: end64 }, long.sizeBytes);
}

function readEnd64(view: DataView, at: number, locator: number) {
	if (at + END64_BYTES > locator || view.getUint32(at, true) !== END64_SIGNATURE)
		throw damagedZip('its end is not whole');
	const field = (offset: number) => Number(view.getBigUint64(at + offset, true));
	if (at + 12 + field(4) !== locator) throw damagedZip('its end is not whole');
	const count = field(32);
	if (view.getBigUint64(at + 16, true) !== 0n || field(24) !== count)
		throw unsupportedZip('it has several parts');
	return { count, sizeBytes: field(40), start: field(48) };
}

function checked(found: ZipEnd, sizeBytes: number): ZipEnd {
	if (found.start + sizeBytes === found.end) return found;
	throw damagedZip('its directory is not where it should be');
}

/** The last place from which a comment of the length given there reaches the end of the file. */
function findEnd(view: DataView): number {
	const last = view.byteLength - END_BYTES;
	for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at--)
		if (
			view.getUint32(at, true) === END_SIGNATURE &&
			at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength
		)
			return at;
	throw damagedZip('its end is missing, or something follows it');
}
