// Checks the segments of a module: elements of its tables, and its data.
import { LoadError } from '#lib/wasm/wasm-reader.ts';
import type { CheckedModule } from './checked-module.ts';
import { checkConstant } from './constant-expression.ts';
import type { LoadReader } from './load-reader.ts';
import { FUNCREF, I32, isReference } from './value-types.ts';

/** Bits of the flags of a segment of elements. */
const INACTIVE = 1;
const NAMED_TABLE = 2;
const DECLARATIVE = INACTIVE | NAMED_TABLE;
const EXPRESSIONS = 4;

function readElementType(reader: LoadReader, hasExpressions: boolean): number {
	const type = reader.byte();
	if (hasExpressions ? isReference(type) : type === 0) return hasExpressions ? type : FUNCREF;
	throw new LoadError('invalid reference type or unknown type');
}

function checkFunctionIndex(reader: LoadReader, { functions, declared }: CheckedModule): void {
	const index = reader.u32();
	if (index >= functions.length) throw new LoadError(`unknown function ${index}`);
	declared.add(index);
}

export function checkElements(reader: LoadReader, module: CheckedModule): void {
	if (reader.atEnd) throw new LoadError('invalid value type or invalid elements segment kind');
	const flags = reader.u32();
	const isActive = (flags & INACTIVE) === 0;
	const table = isActive && (flags & NAMED_TABLE) !== 0 ? reader.u32() : 0;
	const known = module.tables[table];
	if (isActive && !known) throw new LoadError(`unknown table ${table}`);
	const offset = isActive ? checkConstant(reader, I32, module.constants) : null;
	const hasExpressions = (flags & EXPRESSIONS) !== 0;
	const type = (flags & DECLARATIVE) !== 0 ? readElementType(reader, hasExpressions) : FUNCREF;
	if (isActive && known!.element !== type) throw new LoadError('type mismatch');
	const length = reader.u32();
	for (let i = 0; i < length; i++)
		if (hasExpressions) checkConstant(reader, type, module.constants);
		else checkFunctionIndex(reader, module);
	module.elements.push(type);
	if (isActive) module.activeElements.push({ target: table, offset, length });
}

const PASSIVE = 1;
const NAMED_MEMORY = 2;

function checkSegment(reader: LoadReader, module: CheckedModule): void {
	const flags = reader.u32();
	const isActive = flags !== PASSIVE;
	const memory = flags >= NAMED_MEMORY ? reader.u32() : 0;
	if (flags > NAMED_MEMORY && memory === 0) throw new LoadError('unknown memory');
	if (isActive && memory >= module.memories.length) throw new LoadError(`unknown memory ${memory}`);
	const offset = isActive ? checkConstant(reader, I32, module.constants) : null;
	const length = reader.u32();
	reader.skip(length);
	module.dataSegments++;
	if (isActive) module.activeData.push({ target: 0, offset, length });
}

export function checkData(reader: LoadReader, module: CheckedModule): void {
	const count = reader.u32();
	if (module.dataCount !== null && module.dataCount !== count) throw inconsistentData();
	for (let i = 0; i < count; i++) checkSegment(reader, module);
}

export function inconsistentData(): LoadError {
	return new LoadError('data count and data section have inconsistent lengths');
}
