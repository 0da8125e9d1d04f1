// Reads the structure of a wasm module: what it imports, exports and defines. It does not look into functions.
import type { ValueType } from '#lib/abi/host-functions.ts';

/** A module whose structure is broken, or that no board loads; the message is the real runtime's text. */
export class LoadError extends Error {
	/** `heading`: under which the runtime reports it. */
	constructor(
		message: string,
		readonly heading = 'WASM module load failed'
	) {
		super(message);
	}
}

/** `other`: a vector or a reference, which never passes a host call. */
export type WasmType = ValueType | 'other';

export interface FunctionType {
	params: WasmType[];
	results: WasmType[];
}

export interface Limits {
	shared: boolean;
	min: number;
	max: number | null;
}

export type TableElement = 'funcref' | 'externref';

export interface ModuleTable extends Limits {
	element: TableElement;
}

export type ImportKind = 'function' | 'table' | 'memory' | 'global' | 'tag';

export interface ModuleImport {
	module: string;
	name: string;
	kind: ImportKind;
	/** Of a function. */
	type: FunctionType | null;
	/** Of a memory or table. */
	limits: Limits | null;
	/** Of a table. */
	element: TableElement | null;
	/** The whole entry. */
	start: number;
	end: number;
}

export interface ModuleExport {
	name: string;
	kind: ImportKind;
	index: number;
}

export interface Section {
	id: number;
	/** With its header. */
	start: number;
	/** Its content. */
	bodyStart: number;
	end: number;
}

export interface ModuleOutline {
	sections: Section[];
	imports: ModuleImport[];
	exports: ModuleExport[];
	types: FunctionType[];
	/** Types of all functions, imported ones first. */
	functions: FunctionType[];
	memory: (Limits & { imported: boolean }) | null;
	/** Those that the module defines. */
	tables: ModuleTable[];
}

const KINDS: readonly ImportKind[] = ['function', 'table', 'memory', 'global', 'tag'];
const VALUE_TYPES: Readonly<Record<number, ValueType>> = {
	0x7f: 'i32',
	0x7e: 'i64',
	0x7d: 'f32',
	0x7c: 'f64'
};
const TABLE_ELEMENTS: Readonly<Record<number, TableElement>> = {
	0x70: 'funcref',
	0x6f: 'externref'
};
const TYPE = 1;
export const IMPORT = 2;
const FUNCTION = 3;
export const TABLE = 4;
export const MEMORY = 5;
export const GLOBAL = 6;
const EXPORT = 7;
export const ELEMENT = 9;
export const CODE = 10;
export const DATA = 11;
const LAST_KNOWN_SECTION = 12;

const decoder = new TextDecoder();

export class WasmReader {
	offset = 0;

	constructor(
		readonly bytes: Uint8Array,
		readonly end = bytes.length
	) {}

	at(offset: number, end: number): WasmReader {
		const reader = new WasmReader(this.bytes, end);
		reader.offset = offset;
		return reader;
	}

	byte(): number {
		if (this.offset >= this.end) throw new LoadError('unexpected end');
		return this.bytes[this.offset++]!;
	}

	skip(length: number): void {
		if (length > this.end - this.offset) throw new LoadError('unexpected end');
		this.offset += length;
	}

	/** Unsigned LEB128 of at most 32 bits. */
	u32(): number {
		let value = 0;
		for (let shift = 0; shift < 35; shift += 7) {
			const byte = this.byte();
			value += (byte & 0x7f) * 2 ** shift;
			if (byte < 0x80) return value;
		}
		throw new LoadError('integer representation too long');
	}

	skipLeb(): void {
		for (let i = 0; i < 10; i++) if (this.byte() < 0x80) return;
		throw new LoadError('integer representation too long');
	}

	name(): string {
		const length = this.u32();
		const start = this.offset;
		this.skip(length);
		return decoder.decode(this.bytes.slice(start, this.offset));
	}

	limits(): Limits {
		const flags = this.byte();
		if (flags > 3) throw new LoadError('invalid limits flags');
		return {
			shared: (flags & 2) !== 0,
			min: this.u32(),
			max: (flags & 1) !== 0 ? this.u32() : null
		};
	}

	vector<T>(read: () => T): T[] {
		const count = this.u32();
		if (count > this.end - this.offset) throw new LoadError('unexpected end');
		return Array.from({ length: count }, read);
	}
}

function checkHeader(reader: WasmReader): void {
	const { bytes } = reader;
	if (bytes.length < 8) throw new LoadError('unexpected end');
	if (bytes[0] !== 0 || bytes[1] !== 0x61 || bytes[2] !== 0x73 || bytes[3] !== 0x6d)
		throw new LoadError('magic header not detected');
	if (bytes[4] !== 1 || bytes[5] !== 0 || bytes[6] !== 0 || bytes[7] !== 0)
		throw new LoadError('unknown binary version');
	reader.offset = 8;
}

function readSections(reader: WasmReader): Section[] {
	const sections: Section[] = [];
	while (reader.offset < reader.end) {
		const start = reader.offset;
		const id = reader.byte();
		if (id > LAST_KNOWN_SECTION) throw new LoadError('invalid section id');
		const size = reader.u32();
		const bodyStart = reader.offset;
		reader.skip(size);
		sections.push({ id, start, bodyStart, end: reader.offset });
	}
	return sections;
}

function functionType(reader: WasmReader): FunctionType {
	if (reader.byte() !== 0x60) throw new LoadError('invalid type flag');
	const read = (): WasmType => VALUE_TYPES[reader.byte()] ?? 'other';
	return { params: reader.vector(read), results: reader.vector(read) };
}

function checkOrder({ min, max }: Limits): void {
	if (max !== null && max < min)
		throw new LoadError('size minimum must not be greater than maximum');
}

/** 4 GiB. */
const MAX_PAGES = 65536;

function readMemory(reader: WasmReader): Limits {
	const limits = reader.limits();
	if (limits.min > MAX_PAGES || (limits.max ?? 0) > MAX_PAGES)
		throw new LoadError('memory size must be at most 65536 pages (4GiB)');
	checkOrder(limits);
	if (limits.shared && limits.max === null) throw new LoadError('shared memory must have maximum');
	return limits;
}

function readTable(reader: WasmReader): ModuleTable {
	const element = TABLE_ELEMENTS[reader.byte()];
	if (!element) throw new LoadError('unknown table element type');
	const limits = reader.limits();
	checkOrder(limits);
	return { element, ...limits };
}

function readImport(reader: WasmReader, types: readonly FunctionType[]): ModuleImport {
	const start = reader.offset;
	const module = reader.name();
	const name = reader.name();
	const kind = KINDS[reader.byte()];
	if (!kind || kind === 'tag') throw new LoadError('invalid import kind');
	let type: FunctionType | null = null;
	let limits: Limits | null = null;
	let element: TableElement | null = null;
	if (kind === 'function') {
		type = types[reader.u32()] ?? null;
		if (!type) throw new LoadError('unknown type');
	} else if (kind === 'memory') limits = readMemory(reader);
	else if (kind === 'global') reader.skip(2);
	else ({ element, ...limits } = readTable(reader));
	return { module, name, kind, type, limits, element, start, end: reader.offset };
}

function readExport(reader: WasmReader): ModuleExport {
	const name = reader.name();
	const kind = KINDS[reader.byte()];
	if (!kind) throw new LoadError('invalid export kind');
	return { name, kind, index: reader.u32() };
}

/** The items of a section; none when the module has no such section. */
export function readItems<T>(
	bytes: Uint8Array,
	sections: readonly Section[],
	id: number,
	item: (from: WasmReader) => T
): T[] {
	const section = sections.find((candidate) => candidate.id === id);
	if (!section) return [];
	const from = new WasmReader(bytes, section.end);
	from.offset = section.bodyStart;
	return from.vector(() => item(from));
}

/** Throws LoadError when the bytes are not a module or their structure is broken. */
export function readModule(bytes: Uint8Array): ModuleOutline {
	const reader = new WasmReader(bytes);
	checkHeader(reader);
	const sections = readSections(reader);
	const read = <T>(id: number, item: (from: WasmReader) => T) =>
		readItems(bytes, sections, id, item);
	const types = read(TYPE, functionType);
	const imports = read(IMPORT, (from) => readImport(from, types));
	const defined = read(FUNCTION, (from) => types[from.u32()]);
	const memories = read(MEMORY, readMemory);
	const imported = imports.find((entry) => entry.kind === 'memory')?.limits;
	if (memories.length + imports.filter((entry) => entry.kind === 'memory').length > 1)
		throw new LoadError('multiple memories');
	const functions = [...imports.flatMap((entry) => entry.type ?? []), ...defined];
	if (functions.some((type) => type === undefined)) throw new LoadError('unknown type');
	const limits = imported ?? memories[0];
	return {
		sections,
		imports,
		exports: read(EXPORT, readExport),
		types,
		functions: functions as FunctionType[],
		memory: limits ? { ...limits, imported: imported !== undefined } : null,
		tables: read(TABLE, readTable)
	};
}
