// Reads the sections of a wasm module that say what it imports, exports and weighs. It does not validate: the module
// comes from our own linker. Throws `unsupported-type` for what no board runs.
import type { ValueType } from '#lib/abi/host-functions.ts';
import { AppError } from '#lib/core/errors.ts';
import type { ModuleImport } from '../compiler.ts';

export interface FunctionType {
	params: readonly ValueType[];
	results: readonly ValueType[];
}

export interface WasmLimits {
	initial: number;
	maximum: number | null;
}

export interface WasmImport extends ModuleImport {
	/** Of a function. */
	type: FunctionType | null;
	/** Of a memory or table. */
	limits: WasmLimits | null;
}

export interface WasmModule {
	imports: readonly WasmImport[];
	exports: readonly { name: string; kind: ModuleImport['kind'] }[];
	/** Functions defined in the module, imports not counted. */
	functions: number;
	memory: WasmLimits | null;
	/** Payload of a section of that id, in bytes, 0 when there is none. */
	codeBytes: number;
	/** Initialised bytes of all data segments. */
	dataBytes: number;
}

const SECTION = { type: 1, import: 2, function: 3, memory: 5, export: 7, code: 10, data: 11 };
const KINDS = ['function', 'table', 'memory', 'global', 'tag'] as const;
const VALUE_TYPES: Record<number, ValueType> = {
	0x7f: 'i32',
	0x7e: 'i64',
	0x7d: 'f32',
	0x7c: 'f64'
};

class Reader {
	#bytes: Uint8Array;
	#at: number;
	readonly end: number;

	constructor(bytes: Uint8Array, at: number, end: number) {
		this.#bytes = bytes;
		this.#at = at;
		this.end = end;
	}

	get done(): boolean {
		return this.#at >= this.end;
	}

	byte(): number {
		if (this.done) throw new RangeError('the module ends in the middle of a section');
		return this.#bytes[this.#at++]!;
	}

	/** Unsigned LEB128 of at most 32 bits. */
	number(): number {
		let value = 0;
		for (let scale = 1; ; scale *= 128) {
			const byte = this.byte();
			value += (byte & 127) * scale;
			if (byte < 128) return value;
		}
	}

	part(length: number): Reader {
		const start = this.#at;
		this.skip(length);
		return new Reader(this.#bytes, start, this.#at);
	}

	skip(length: number): void {
		if (this.#at + length > this.end) throw new RangeError('a section is longer than the module');
		this.#at += length;
	}

	text(): string {
		const length = this.number();
		const start = this.#at;
		this.skip(length);
		return new TextDecoder().decode(this.#bytes.subarray(start, this.#at));
	}

	list<T>(read: () => T): T[] {
		return Array.from({ length: this.number() }, read);
	}
}

function valueType(reader: Reader): ValueType {
	const type = VALUE_TYPES[reader.byte()];
	if (!type)
		throw new AppError('unsupported-type', 'a function has vector or reference parameters');
	return type;
}

function functionType(reader: Reader): FunctionType {
	reader.byte();
	return {
		params: reader.list(() => valueType(reader)),
		results: reader.list(() => valueType(reader))
	};
}

function limits(reader: Reader): WasmLimits {
	const hasMaximum = (reader.byte() & 1) === 1;
	return { initial: reader.number(), maximum: hasMaximum ? reader.number() : null };
}

function readImport(reader: Reader, types: readonly FunctionType[]): WasmImport {
	const module = reader.text();
	const name = reader.text();
	const kind = KINDS[reader.byte()];
	if (!kind) throw new RangeError('an import of an unknown kind');
	const found = { module, name, kind, type: null, limits: null };
	if (kind === 'function') return { ...found, type: types[reader.number()] ?? null };
	if (kind === 'table') reader.byte();
	if (kind === 'table' || kind === 'memory') return { ...found, limits: limits(reader) };
	reader.skip(kind === 'global' ? 2 : 1);
	if (kind === 'tag') reader.number();
	return found;
}

/** Bytes of active segments at a constant offset and of passive segments: all that a linker makes. */
function segmentBytes(reader: Reader): number {
	const mode = reader.number();
	if (mode === 2) reader.number();
	if (mode !== 1) while (reader.byte() !== 0x0b) reader.number();
	const length = reader.number();
	reader.skip(length);
	return length;
}

function sections(bytes: Uint8Array): Map<number, { reader: Reader; length: number }> {
	const reader = new Reader(bytes, 8, bytes.length);
	const found = new Map<number, { reader: Reader; length: number }>();
	while (!reader.done) {
		const id = reader.byte();
		const length = reader.number();
		found.set(id, { reader: reader.part(length), length });
	}
	return found;
}

export function readWasm(bytes: Uint8Array): WasmModule {
	const found = sections(bytes);
	const list = <T>(id: number, read: (reader: Reader) => T): T[] => {
		const reader = found.get(id)?.reader;
		return reader ? reader.list(() => read(reader)) : [];
	};
	const types = list(SECTION.type, functionType);
	const imports = list(SECTION.import, (reader) => readImport(reader, types));
	const memories = list(SECTION.memory, limits);
	return {
		imports,
		exports: list(SECTION.export, (reader) => {
			const name = reader.text();
			const kind = KINDS[reader.byte()] ?? 'function';
			reader.number();
			return { name, kind };
		}),
		functions: list(SECTION.function, (reader) => reader.number()).length,
		memory: imports.find(({ kind }) => kind === 'memory')?.limits ?? memories[0] ?? null,
		codeBytes: found.get(SECTION.code)?.length ?? 0,
		dataBytes: list(SECTION.data, segmentBytes).reduce((sum, length) => sum + length, 0)
	};
}
