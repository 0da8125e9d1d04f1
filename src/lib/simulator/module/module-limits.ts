// Limits of memories and tables as the loader reads them.
import { LoadError } from '#lib/wasm/wasm-reader.ts';
import type { LoadReader } from './load-reader.ts';
import { isReference } from './value-types.ts';

const MAX_PAGES = 65536;
const HAS_MAXIMUM = 1;
const SHARED = 2;
const WIDE = 4;

function checkFlags(flags: number, wide: string): void {
	if (flags > (HAS_MAXIMUM | SHARED))
		throw new LoadError((flags & WIDE) !== 0 ? wide : 'invalid limits flags');
}

function checkOrder(minimum: number, maximum: number | null): void {
	if (maximum !== null && maximum < minimum)
		throw new LoadError('size minimum must not be greater than maximum');
}

export interface MemoryLimits {
	shared: boolean;
}

export function readMemoryLimits(reader: LoadReader): MemoryLimits {
	const flags = reader.u32();
	checkFlags(flags, 'invalid limits flags');
	const minimum = reader.u32();
	const size = new LoadError('memory size must be at most 65536 pages (4GiB)');
	if (minimum > MAX_PAGES) throw size;
	const maximum = (flags & HAS_MAXIMUM) !== 0 ? reader.u32() : null;
	if (maximum !== null && maximum > MAX_PAGES) throw size;
	checkOrder(minimum, maximum);
	const shared = (flags & SHARED) !== 0;
	if (shared && maximum === null) throw new LoadError('shared memory must have maximum');
	return { shared };
}

export interface TableLimits {
	element: number;
	minimum: number;
}

export function readTableLimits(reader: LoadReader): TableLimits {
	const element = reader.byte();
	if (!isReference(element)) throw new LoadError('incompatible import type');
	const flags = reader.u32();
	checkFlags(flags, 'invalid limits flags(table64 flag was found, please enable memory64)');
	const minimum = reader.u32();
	checkOrder(minimum, (flags & HAS_MAXIMUM) !== 0 ? reader.u32() : null);
	return { element, minimum };
}
