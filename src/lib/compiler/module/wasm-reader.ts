// What the compiler wants to know of a module that it linked. Throws `unsupported-type` for what no board runs.
import type { ValueType } from '#lib/abi/host-functions.ts';
import { AppError } from '#lib/core/errors.ts';
import {
	CODE,
	DATA,
	readItems,
	readModule,
	type Limits,
	type WasmReader,
	type WasmType
} from '#lib/wasm/wasm-reader.ts';
import type { ModuleImport } from '../compiler.ts';

export interface FunctionType {
	params: readonly ValueType[];
	results: readonly ValueType[];
}

export interface WasmLimits {
	initial: number;
	maximum: number | null;
	shared: boolean;
}

export interface WasmImport extends ModuleImport {
	/** Of a function. */
	type: FunctionType | null;
}

export interface WasmModule {
	imports: readonly WasmImport[];
	/** Functions defined in the module, imports not counted. */
	functions: number;
	memory: WasmLimits | null;
	/** Payload of a section of that id, in bytes, 0 when there is none. */
	codeBytes: number;
	/** Initialised bytes of all data segments. */
	dataBytes: number;
}

const END = 0x0b;
const PASSIVE = 1;
const WITH_MEMORY_INDEX = 2;

/** Bytes of active segments at a constant offset and of passive segments: all that a linker makes. */
function segmentBytes(reader: WasmReader): number {
	const mode = reader.u32();
	if (mode === WITH_MEMORY_INDEX) reader.u32();
	if (mode !== PASSIVE) while (reader.byte() !== END) reader.skipLeb();
	const length = reader.u32();
	reader.skip(length);
	return length;
}

function isNumber(type: WasmType): type is ValueType {
	return type !== 'other';
}

function numbersOf(types: readonly WasmType[]): readonly ValueType[] {
	if (types.every(isNumber)) return types;
	throw new AppError('unsupported-type', 'a function has vector or reference parameters');
}

function limitsOf({ min, max, shared }: Limits): WasmLimits {
	return { initial: min, maximum: max, shared };
}

export function readWasm(bytes: Uint8Array): WasmModule {
	const { imports, types, functions, memory, sections } = readModule(bytes);
	for (const { params, results } of types) numbersOf([...params, ...results]);
	const code = sections.find(({ id }) => id === CODE);
	return {
		imports: imports.map(({ module, name, kind, type }) => ({
			module,
			name,
			kind,
			type: type && { params: numbersOf(type.params), results: numbersOf(type.results) }
		})),
		functions: functions.length - imports.filter(({ kind }) => kind === 'function').length,
		memory: memory && limitsOf(memory),
		codeBytes: code ? code.end - code.bodyStart : 0,
		dataBytes: readItems(bytes, sections, DATA, segmentBytes).reduce(
			(sum, length) => sum + length,
			0
		)
	};
}
