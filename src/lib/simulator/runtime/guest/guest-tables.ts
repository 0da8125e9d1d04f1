// The tables of a module as the board makes them: they take their part of its memory, and grow to a small size only.
// A browser would give a module of a few bytes gigabytes of them.
import type { ImportedTable } from '../../container/container-thread.ts';
import { concatBytes } from '#lib/core/bytes.ts';
import { leb } from '#lib/wasm/leb.ts';
import { TABLE, type Limits, type ModuleOutline, type ModuleTable } from '#lib/wasm/wasm-reader.ts';

/** To which a table may grow whatever it declares, unless it begins with more than half of it. */
const MAX_ELEMENTS = 1024;
const ELEMENT_BYTES = 4;
const ELEMENT_CODES = { funcref: 0x70, externref: 0x6f } as const;
const WITH_MAXIMUM = 1;

function maximumOf({ min, max }: Limits): number {
	const cap = Math.max(MAX_ELEMENTS, 2 * min);
	return max === null ? cap : Math.min(max, cap);
}

/** What all tables of a module take of the board's memory. */
export function tableBytesOf(outline: ModuleOutline): number {
	const imported = outline.imports.flatMap(({ kind, limits }) =>
		kind === 'table' && limits ? limits : []
	);
	const elements = [...imported, ...outline.tables].reduce(
		(sum, table) => sum + maximumOf(table),
		0
	);
	return elements * ELEMENT_BYTES;
}

/** Nobody offers tables: a module that imports one gets a new one. */
export function importedTablesOf(outline: ModuleOutline): ImportedTable[] {
	return outline.imports.flatMap(({ module, name, limits, element }) =>
		limits && element
			? { module, name, element, initial: limits.min, maximum: maximumOf(limits) }
			: []
	);
}

function tableEntry(table: ModuleTable): Uint8Array {
	return concatBytes([
		Uint8Array.of(ELEMENT_CODES[table.element], WITH_MAXIMUM),
		leb(table.min),
		leb(maximumOf(table))
	]);
}

/** The module's section of tables with the board's maxima. */
export function tableSection({ tables }: ModuleOutline): Uint8Array<ArrayBuffer> {
	const body = concatBytes([leb(tables.length), ...tables.map(tableEntry)]);
	return concatBytes([Uint8Array.of(TABLE), leb(body.length), body]);
}
