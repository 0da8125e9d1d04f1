// Checks the sections of a module one by one, as the runtime's loader does and in its words.
import { LoadError } from '#lib/wasm/wasm-reader.ts';
import type { CheckedModule, ModuleSection } from './checked-module.ts';
import { checkConstant } from './constant-expression.ts';
import { checkFunctions } from './function-section.ts';
import { isName, LoadReader } from './load-reader.ts';
import { readMemoryLimits, readTableLimits } from './module-limits.ts';
import { checkData, checkElements } from './segments.ts';
import { isValueType } from './value-types.ts';

const FUNCTION = 0;
const TABLE = 1;
const MEMORY = 2;
const GLOBAL = 3;
const CODE_SECTION = 10;
const FUNCTION_FORM = 0x60;

/** Names are checked in a stage of their own, under another heading. */
function text(bytes: Uint8Array): string {
	if (!isName(bytes))
		throw new LoadError('invalid UTF-8 encoding', 'WASM module instantiate failed');
	return new TextDecoder().decode(bytes.slice());
}

/** Their number, and as many bytes. */
function readTypes(reader: LoadReader): number[] {
	return [...reader.name()];
}

function checkTypes(reader: LoadReader, module: CheckedModule): void {
	const count = reader.u32();
	if (count > 0x7fffff) throw new LoadError('allocate memory failed');
	for (let i = 0; i < count; i++) {
		if (reader.byte() !== FUNCTION_FORM) throw new LoadError('invalid type flag');
		const params = readTypes(reader);
		const results = readTypes(reader);
		if (![...params, ...results].every((type) => isValueType(type, module.hasSimd)))
			throw new LoadError('unknown value type');
		module.types.push({ params, results });
	}
}

function addGlobal(
	module: CheckedModule,
	{ type, mutability }: { type: number; mutability: number }
): void {
	if (!isValueType(type, module.hasSimd)) throw new LoadError('type mismatch');
	if (mutability > 1) throw new LoadError('invalid mutability');
	module.globals.push({ type, mutable: mutability === 1 });
}

function skipLimits(reader: LoadReader): void {
	const hasMaximum = (reader.u32() & 1) !== 0;
	reader.u32();
	if (hasMaximum) reader.u32();
}

interface ImportEntry {
	module: Uint8Array;
	name: Uint8Array;
	kind: number;
	/** Where its description begins. */
	at: number;
}

/** The outside of an import; what it says is looked at when all are known. */
function readImport(reader: LoadReader): ImportEntry {
	const [module, name] = [reader.name(), reader.name()];
	const kind = reader.byte();
	const at = reader.offset;
	if (kind > GLOBAL) throw new LoadError('invalid import kind');
	if (kind === FUNCTION) reader.u32();
	else if (kind === GLOBAL) reader.skip(2);
	else {
		if (kind === TABLE) reader.byte();
		skipLimits(reader);
	}
	return { module, name, kind, at };
}

function addImport(reader: LoadReader, module: CheckedModule, entry: ImportEntry): void {
	const { kind } = entry;
	reader.offset = entry.at;
	const imported = { module: text(entry.module), name: text(entry.name), kind };
	module.imports.push(imported);
	if (kind === FUNCTION) addImportedFunction(module, imported, reader.u32());
	else if (kind === TABLE) module.tables.push(readTableLimits(reader));
	else if (kind === MEMORY) module.memories.push(readMemoryLimits(reader));
	else addGlobal(module, { type: reader.byte(), mutability: reader.byte() });
}

function addImportedFunction(
	module: CheckedModule,
	imported: { module: string; name: string },
	index: number
): void {
	const type = module.types[index];
	if (!type) throw new LoadError(`unknown type ${index}`);
	module.listener.onimport?.(imported.module, imported.name, type);
	module.functions.push(type);
	module.importedFunctions++;
}

function checkImports(reader: LoadReader, module: CheckedModule): void {
	const entries: ImportEntry[] = [];
	repeat(reader, () => {
		entries.push(readImport(reader));
		if (entries.filter(({ kind }) => kind === MEMORY).length > 1)
			throw new LoadError('multiple memories');
	});
	const end = reader.offset;
	for (const entry of entries) addImport(reader, module, entry);
	reader.offset = end;
	module.importedGlobals = module.globals.length;
}

function checkMemories(reader: LoadReader, module: CheckedModule): void {
	const count = reader.u32();
	if (count + module.memories.length > 1) throw new LoadError('multiple memories');
	for (let i = 0; i < count; i++) module.memories.push(readMemoryLimits(reader));
}

function checkGlobal(reader: LoadReader, module: CheckedModule): void {
	const type = reader.byte();
	addGlobal(module, { type, mutability: reader.byte() });
	checkConstant(reader, type, module.constants);
}

function checkExport(reader: LoadReader, module: CheckedModule): void {
	const name = text(reader.name());
	const kind = reader.byte();
	const index = reader.u32();
	const known = [module.functions, module.tables, module.memories, module.globals][kind];
	const kinds = ['function', 'table', 'memory', 'global'];
	if (!known) throw new LoadError('invalid export kind');
	if (index >= known.length) throw new LoadError(`unknown ${kinds[kind]}`);
	if (module.exports.some((other) => other.name === name))
		throw new LoadError('duplicate export name');
	if (kind === FUNCTION) module.declared.add(index);
	module.exports.push({ name, kind, index });
}

function checkStart(reader: LoadReader, module: CheckedModule): void {
	const index = reader.u32();
	const type = module.functions[index];
	if (!type) throw new LoadError('unknown function');
	if (type.params.length + type.results.length > 0) throw new LoadError('invalid start function');
	module.start = index;
}

function repeat(reader: LoadReader, check: () => void): void {
	for (let count = reader.u32(); count > 0; count--) check();
}

function checkCustom(reader: LoadReader): void {
	const length = reader.u32();
	const start = reader.offset;
	reader.skip(length, 'unexpected end');
	if (!isName(reader.bytes.subarray(start, start + length)))
		throw new LoadError('invalid UTF-8 encoding');
	reader.offset = reader.end;
}

type SectionCheck = (
	reader: LoadReader,
	module: CheckedModule,
	sections: readonly ModuleSection[]
) => void;

const CHECKS: Readonly<Record<number, SectionCheck>> = {
	0: checkCustom,
	1: checkTypes,
	2: checkImports,
	3: (reader, module, sections) =>
		checkFunctions(
			reader,
			module,
			sections.find(({ id }) => id === CODE_SECTION)
		),
	4: (reader, module) => repeat(reader, () => module.tables.push(readTableLimits(reader))),
	5: checkMemories,
	6: (reader, module) => repeat(reader, () => checkGlobal(reader, module)),
	7: (reader, module) => repeat(reader, () => checkExport(reader, module)),
	8: checkStart,
	9: (reader, module) => repeat(reader, () => checkElements(reader, module)),
	11: checkData,
	12: (reader, module) => {
		module.dataCount = reader.u32();
	}
};

/** Code is looked at together with the functions that it belongs to. */
export function checkSection(
	section: ModuleSection,
	module: CheckedModule,
	sections: readonly ModuleSection[]
): void {
	if (section.id === CODE_SECTION) {
		const count = new LoadReader(module.bytes, section.bodyStart, section.end).u32();
		if (count !== module.bodies.length)
			throw new LoadError('function and code section have inconsistent lengths');
		return;
	}
	const reader = new LoadReader(module.bytes, section.bodyStart, section.end);
	CHECKS[section.id]!(reader, module, sections);
	if (!reader.atEnd) throw new LoadError('section size mismatch');
}
