// What firmware takes of flash and of static RAM, by the sections of its ELF file.
import { AppError } from '#lib/core/errors.ts';

const MAGIC = 0x7f454c46;
const LITTLE_ENDIAN = 1;
const BITS_32 = 1;
const NO_BITS = 8;
const WRITE = 1;
const ALLOC = 2;

/** Sections that are loaded are in flash, those that are written are in RAM; initialised variables are in both. */
export function elfSizes(file: Uint8Array): { flashBytes: number; ramBytes: number } {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	if (file.length < 52 || view.getUint32(0) !== MAGIC || view.getUint8(5) !== LITTLE_ENDIAN)
		throw new AppError('bad-usage', 'zephyr.elf is not a little-endian ELF file.');
	let flashBytes = 0;
	let ramBytes = 0;
	for (const { type, flags, size } of sections(view)) {
		if (!(flags & ALLOC)) continue;
		if (type !== NO_BITS) flashBytes += size;
		if (flags & WRITE) ramBytes += size;
	}
	return { flashBytes, ramBytes };
}

function* sections(view: DataView): Generator<{ type: number; flags: number; size: number }> {
	const is32 = view.getUint8(4) === BITS_32;
	const word = (at: number) =>
		is32 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
	const table = word(is32 ? 32 : 40);
	const entryBytes = view.getUint16(is32 ? 46 : 58, true);
	const count = view.getUint16(is32 ? 48 : 60, true);
	if (table + entryBytes * count > view.byteLength)
		throw new AppError('bad-usage', 'zephyr.elf ends too early.');
	for (let at = table; at < table + entryBytes * count; at += entryBytes)
		yield {
			type: view.getUint32(at + 4, true),
			flags: word(at + 8),
			size: word(at + (is32 ? 20 : 32))
		};
}
