// The data of a module where it goes elsewhere in memory, or nowhere: a spawned thread gets the module without it, since
// its data lies in the shared memory already, where the program may have changed it.
import { leb, signedLeb } from '#lib/wasm/leb.ts';
import type { LoadReader } from './load-reader.ts';

const PASSIVE = 1;
const NAMED_MEMORY = 2;
const END = 0x0b;
const I32_CONST = 0x41;

export interface DataPlacement {
	/** By how much addresses lie higher than the program thinks. */
	baseBytes: number;
	/** Active segments lose their bytes. */
	isEmpty: boolean;
}

/** An offset is one constant, or a global that nobody offers. */
function movedOffset(reader: LoadReader, { baseBytes }: DataPlacement): Uint8Array {
	const start = reader.offset;
	const isNumber = reader.byte() === I32_CONST;
	const value = isNumber ? reader.s32() : reader.u32();
	if (reader.byte() !== END || !isNumber || baseBytes === 0)
		return reader.bytes.subarray(start, reader.offset);
	const moved = signedLeb(BigInt((value + baseBytes) | 0));
	return Uint8Array.from([I32_CONST, ...moved, END]);
}

function segment(reader: LoadReader, placement: DataPlacement): Uint8Array[] {
	const flags = reader.u32();
	const isActive = flags !== PASSIVE;
	const memory = flags === NAMED_MEMORY ? [leb(reader.u32())] : [];
	const offset = isActive ? [movedOffset(reader, placement)] : [];
	const bytes = reader.name();
	const kept = isActive && placement.isEmpty ? bytes.subarray(0, 0) : bytes;
	return [leb(flags), ...memory, ...offset, leb(kept.length), kept];
}

/** Content of the section. */
export function dataSection(reader: LoadReader, placement: DataPlacement): Uint8Array[] {
	const count = reader.u32();
	const parts: Uint8Array[] = [leb(count)];
	for (let i = 0; i < count; i++) parts.push(...segment(reader, placement));
	return parts;
}
