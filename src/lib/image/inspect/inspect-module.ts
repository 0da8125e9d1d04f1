// Everything one may want to know of a module before it runs: what it needs, what it weighs, what is in it.
// Works on any module, on those too that no board loads. The bytes may come from anywhere.
import { BinaryReader } from 'wasmparser';
import type {
	IDataSegmentBody,
	IExportEntry,
	IFunctionEntry,
	IImportEntry,
	IMemoryType,
	IOperatorInformation,
	ISectionInformation,
	ITableType,
	ITypeEntry,
	Type
} from 'wasmparser';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { WasmReader } from '#lib/wasm/wasm-reader.ts';
import { FEATURES, featureOf, type Feature } from './features.ts';
import { KINDS, SECTION_NAMES, STATE, TYPE_NAMES, type Kind } from './reader-states.ts';
import { readFunctionNames } from './function-names.ts';

export interface InspectedImport {
	module: string;
	name: string;
	kind: Kind;
	/** Of a function: `(i32, i64) → i32`. */
	type: string | null;
}

export interface InspectedExport {
	name: string;
	kind: Kind;
	index: number;
}

export interface InspectedFunction {
	/** Among all functions, imported ones first. */
	index: number;
	/** From the name section or an export; null when it has none. */
	name: string | null;
	/** Of its body with locals, in bytes. */
	sizeBytes: number;
	/** Where the body begins in the module. */
	offset: number;
	type: string;
}

export interface InspectedSection {
	name: string;
	/** Of its content, in bytes. */
	sizeBytes: number;
	offset: number;
	custom: boolean;
}

export interface InspectedMemory {
	/** In pages of 64 KiB. */
	initialPages: number;
	maxPages: number | null;
	shared: boolean;
	imported: boolean;
}

export interface Inspection {
	sizeBytes: number;
	imports: readonly InspectedImport[];
	exports: readonly InspectedExport[];
	functions: readonly InspectedFunction[];
	memories: readonly InspectedMemory[];
	/** Initial elements of each table. */
	tables: readonly number[];
	globals: number;
	/** Bytes of initialised data, by segment. */
	dataSegments: readonly number[];
	sections: readonly InspectedSection[];
	/** Named `producers` and the like, with their text where it is printable and short. */
	startFunction: number | null;
	features: readonly Feature[];
	/** Of the module itself, from its name section. */
	hasNames: boolean;
	/**
	 * Groups of host functions that it imports and never calls, as the module itself says: an engine imports all that any
	 * program could use. Missing: it says nothing. `files` are the functions that open paths.
	 */
	unused?: readonly string[];
}

/** As the page writes it into images of JavaScript. */
const UNUSED_SECTION = 'ocre:unused';
const MAX_UNUSED = 20;

const MAX_NAME = 200;
const decoder = new TextDecoder();

function nameOf(bytes: Uint8Array): string {
	return decoder.decode(bytes.subarray(0, 4 * MAX_NAME)).slice(0, MAX_NAME);
}

function typeText(entry: ITypeEntry | undefined): string {
	const list = (types: readonly Type[] = []) => types.map(typeName);
	const results = list(entry?.returns);
	return `(${list(entry?.params).join(', ')})${results.length > 0 ? ` → ${results.join(', ')}` : ''}`;
}

function typeName(type: Type): string {
	return TYPE_NAMES[type.code] ?? 'ref';
}

/** Reads once from front to back; what it has seen so far decides what an index means. */
class Inspector {
	readonly #reader = new BinaryReader();
	readonly #names: ReadonlyMap<number, string>;
	readonly #types: ITypeEntry[] = [];
	readonly #declared: number[] = [];
	readonly #used = new Set<Feature>();
	readonly #imports: InspectedImport[] = [];
	readonly #exports: InspectedExport[] = [];
	readonly #memories: InspectedMemory[] = [];
	readonly #tables: number[] = [];
	readonly #dataSegments: number[] = [];
	readonly #sections: InspectedSection[] = [];
	#globals = 0;
	#startFunction: number | null = null;
	#section = { name: '', start: 0, custom: false };

	constructor(names: ReadonlyMap<number, string>) {
		this.#names = names;
	}

	run(bytes: Uint8Array<ArrayBuffer>): Inspection {
		this.#reader.setData(
			// The reader knows buffers only.
			bytes.byteOffset === 0 && bytes.length === bytes.buffer.byteLength
				? bytes.buffer
				: bytes.slice().buffer,
			0,
			bytes.length
		);
		while (this.#reader.read()) {
			if ((this.#reader.state as number) === STATE.endWasm) return this.#result(bytes);
			this.#take(this.#reader.state);
		}
		if ((this.#reader.state as number) === STATE.error)
			throw new AppError('module-invalid', `This is not a valid module: ${this.#problem()}`);
		throw new AppError('module-invalid', 'This is not a valid module: it ends too early.');
	}

	#problem(): string {
		const { error, position } = this.#reader;
		return `${error.message} at byte ${position}.`;
	}

	#take(state: number): void {
		const result: unknown = this.#reader.result;
		switch (state) {
			case STATE.beginSection:
				return this.#beginSection(result as ISectionInformation);
			case STATE.endSection:
				return this.#endSection();
			case STATE.type:
				return this.#addType(result as ITypeEntry);
			case STATE.import:
				return this.#addImport(result as IImportEntry);
			case STATE.function:
				this.#declared.push((result as IFunctionEntry).typeIndex);
				return;
			case STATE.table:
				this.#tables.push((result as ITableType).limits.initial);
				return;
			case STATE.memory:
				return this.#addMemory(result as IMemoryType, false);
			case STATE.beginGlobal:
				this.#globals++;
				return;
			case STATE.export:
				return this.#addExport(result as IExportEntry);
			case STATE.start:
				this.#startFunction = (result as { index: number }).index;
				return;
			case STATE.codeOperator:
				return this.#useOperator(result as IOperatorInformation);
			case STATE.dataBody:
				this.#dataSegments.push((result as IDataSegmentBody).data.length);
				return;
		}
	}

	#beginSection({ id, name }: ISectionInformation): void {
		const number = id as number;
		const custom = number === 0;
		const known = SECTION_NAMES[number] ?? `section ${number}`;
		this.#section = {
			name: custom ? nameOf(name) : known,
			start: this.#reader.position,
			custom
		};
		// Nothing checks what is in it.
		if (custom) this.#reader.skipSection();
	}

	#endSection(): void {
		const { name, start, custom } = this.#section;
		const sizeBytes = this.#reader.position - start;
		this.#sections.push({ name, sizeBytes, offset: start, custom });
	}

	#addType(entry: ITypeEntry): void {
		this.#types.push(entry);
		if ((entry.returns?.length ?? 0) > 1) this.#used.add('multi-value');
		for (const type of [...(entry.params ?? []), ...(entry.returns ?? [])]) {
			if (type.code === -5) this.#used.add('simd');
			else if (type.code === -16 || type.code === -17) this.#used.add('reference-types');
			else if (type.code < -5) this.#used.add('gc');
		}
	}

	#addImport({ module, field, kind, funcTypeIndex, type }: IImportEntry): void {
		const name = KINDS[kind as number] ?? 'function';
		const isFunction = name === 'function';
		if (name === 'memory') this.#addMemory(type as IMemoryType, true);
		if (name === 'tag') this.#used.add('exceptions');
		this.#imports.push({
			module: nameOf(module),
			name: nameOf(field),
			kind: name,
			type: isFunction ? typeText(this.#types[funcTypeIndex ?? -1]) : null
		});
	}

	#addMemory({ limits, shared }: IMemoryType, imported: boolean): void {
		if (this.#memories.length > 0) this.#used.add('multi-memory');
		if (shared) this.#used.add('threads');
		this.#memories.push({
			initialPages: limits.initial,
			maxPages: limits.maximum ?? null,
			shared,
			imported
		});
	}

	#addExport({ field, kind, index }: IExportEntry): void {
		const name = KINDS[kind as number] ?? 'function';
		this.#exports.push({ name: nameOf(field), kind: name, index });
	}

	#useOperator({ code }: IOperatorInformation): void {
		const feature = featureOf(code);
		if (feature) this.#used.add(feature);
	}

	#result(bytes: Uint8Array): Inspection {
		const imported = this.#imports.filter(({ kind }) => kind === 'function').length;
		const exported = new Map(
			this.#exports.flatMap(({ name, kind, index }) => (kind === 'function' ? [[index, name]] : []))
		);
		return {
			sizeBytes: bytes.length,
			imports: this.#imports,
			exports: this.#exports,
			functions: bodiesOf(bytes, this.#sections).map((body, i) => ({
				index: imported + i,
				name: this.#names.get(imported + i) ?? exported.get(imported + i) ?? null,
				...body,
				type: typeText(this.#types[this.#declared[i] ?? -1])
			})),
			memories: this.#memories,
			tables: this.#tables,
			globals: this.#globals,
			dataSegments: this.#dataSegments,
			sections: this.#sections,
			startFunction: this.#startFunction,
			features: FEATURES.filter((feature) => this.#used.has(feature)),
			hasNames: this.#names.size > 0,
			...unusedOf(bytes, this.#sections)
		};
	}
}

function bodiesOf(bytes: Uint8Array, sections: readonly InspectedSection[]) {
	const code = sections.find(({ name, custom }) => name === 'code' && !custom);
	if (!code) return [];
	const reader = new WasmReader(bytes).at(code.offset, code.offset + code.sizeBytes);
	return reader.vector(() => {
		const sizeBytes = reader.u32();
		const { offset } = reader;
		reader.skip(sizeBytes);
		return { offset, sizeBytes };
	});
}

function unusedOf(
	bytes: Uint8Array,
	sections: readonly InspectedSection[]
): { unused?: readonly string[] } {
	const found = sections.find(({ name, custom }) => custom && name === UNUSED_SECTION);
	if (!found) return {};
	const text = nameOf(bytes.subarray(found.offset, found.offset + found.sizeBytes));
	return { unused: (text.match(/[a-z-]+/g) ?? []).slice(0, MAX_UNUSED) };
}

/**
 * Throws `module-invalid` with what the browser says of it: the reader behind this trusts what it reads, and would
 * go on without end in a module that is none.
 */
export function inspectModule(bytes: Uint8Array<ArrayBuffer>): Inspection {
	if (!WebAssembly.validate(bytes))
		throw new AppError('module-invalid', `This is not a valid module: ${whyInvalid(bytes)}`);
	return new Inspector(readFunctionNames(bytes)).run(bytes);
}

function whyInvalid(bytes: Uint8Array<ArrayBuffer>): string {
	try {
		new WebAssembly.Module(bytes);
	} catch (error) {
		return messageOf(error).replace(/^WebAssembly\.Module\(\): /, '');
	}
	return 'it cannot be compiled.';
}
