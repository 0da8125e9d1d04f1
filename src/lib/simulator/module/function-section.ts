// Checks the functions that a module defines together with the outside of their code: sizes and locals.
import { LoadError } from '#lib/wasm/wasm-reader.ts';
import type { CheckedModule, ModuleSection } from './checked-module.ts';
import { LoadReader } from './load-reader.ts';
import { LocalTypes, type LocalGroup } from './local-types.ts';
import { isValueType, V128 } from './value-types.ts';

const END = 0x0b;
const MAX_LOCALS = 65_535;
const MAX_COUNT = 0xffffffff;
const ALLOCATABLE_LOCALS = 0x7fffffff;

function checkLocalType(type: number, hasSimd: boolean): void {
	if (isValueType(type, hasSimd)) return;
	if (type === V128) throw new LoadError('v128 value type requires simd feature');
	throw new LoadError(`invalid local type 0x${type.toString(16).toUpperCase().padStart(2, '0')}`);
}

function readGroups(reader: LoadReader): LocalGroup[] {
	const groups: LocalGroup[] = [];
	let total = 0;
	for (let left = reader.u32(); left > 0; left--) {
		const group = { count: reader.u32(), type: reader.byte() };
		groups.push(group);
		total += group.count;
		if (total > MAX_COUNT) throw new LoadError('too many locals');
	}
	if (total > ALLOCATABLE_LOCALS) throw new LoadError('allocate memory failed');
	return groups;
}

function checkLocals(groups: readonly LocalGroup[], hasSimd: boolean): void {
	for (const { type } of groups) checkLocalType(type, hasSimd);
	if (groups.reduce((sum, { count }) => sum + count, 0) > MAX_LOCALS)
		throw new LoadError('local count too large');
}

function checkFunction(index: number, code: LoadReader, module: CheckedModule): void {
	const signature = module.types[index];
	if (!signature) throw new LoadError(`unknown type ${index}`);
	const size = code.u32();
	if (size === 0 || size > code.end - code.offset)
		throw new LoadError('invalid function code size');
	const start = code.offset;
	const end = start + size;
	// Groups of locals are first looked for up to the end of the section, not of the function.
	const groups = readGroups(code);
	const codeStart = code.offset;
	if (module.bytes[end - 1] !== END || codeStart >= end)
		throw new LoadError('section size mismatch: function body END opcode expected');
	checkLocals(groups, module.hasSimd);
	const locals = new LocalTypes(signature.params, groups);
	code.offset = end;
	module.functions.push(signature);
	module.bodies.push({ signature, locals, start, codeStart, end });
}

/** `codeSection`: undefined where the module has none. */
export function checkFunctions(
	reader: LoadReader,
	module: CheckedModule,
	codeSection: ModuleSection | undefined
): void {
	const { bytes } = module;
	const code = codeSection && new LoadReader(bytes, codeSection.bodyStart, codeSection.end);
	const count = reader.u32();
	if (count !== (code ? code.u32() : 0))
		throw new LoadError('function and code section have inconsistent lengths or unexpected end');
	for (let i = 0; i < count; i++) checkFunction(reader.u32(), code!, module);
	if (code && !code.atEnd) throw new LoadError('code section size mismatch');
}
