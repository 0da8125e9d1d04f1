// Checks the expressions that give globals, tables and data their first values: the loader takes one constant.
import { LoadError } from '#lib/wasm/wasm-reader.ts';
import type { LoadReader } from './load-reader.ts';
import { F32, F64, FUNCREF, I32, I64, isReference } from './value-types.ts';

const END = 0x0b;

/** What an expression may refer to. */
export interface ConstantContext {
	functionCount: number;
	importedGlobals: readonly { type: number; mutable: boolean }[];
	/** Functions that an expression refers to are added. */
	declared: Set<number>;
}

/** A number where the expression is an i32.const, null otherwise. */
export function checkConstant(
	reader: LoadReader,
	expected: number,
	context: ConstantContext
): number | null {
	let values = 0;
	let found = 0;
	let number: number | null = null;
	for (;;) {
		const opcode = reader.byte();
		if (opcode === END) break;
		[found, number] = constant(reader, opcode, context);
		values++;
	}
	if (values === 0) throw new LoadError('type mismatch: const expr stack underflow');
	if (values > 1) throw new LoadError('type mismatch: illegal constant opcode sequence');
	if (found !== expected) throw new LoadError('type mismatch');
	return number;
}

/** The type of one constant, and its value where it is an i32. */
function constant(
	reader: LoadReader,
	opcode: number,
	{ functionCount, importedGlobals, declared }: ConstantContext
): [number, number | null] {
	switch (opcode) {
		case 0x23: {
			const index = reader.u32();
			const global = importedGlobals[index];
			if (!global) throw new LoadError(`unknown global ${index}`);
			if (global.mutable) throw new LoadError('constant expression required');
			return [global.type, null];
		}
		case 0x41:
			return [I32, reader.s32()];
		case 0x42:
			reader.skipS64();
			return [I64, null];
		case 0x43:
			reader.skip(4);
			return [F32, null];
		case 0x44:
			reader.skip(8);
			return [F64, null];
		case 0xd0: {
			const type = reader.byte();
			if (!isReference(type)) throw new LoadError('type mismatch');
			return [type, null];
		}
		case 0xd2: {
			const index = reader.u32();
			if (index >= functionCount) throw new LoadError(`unknown function ${index}`);
			declared.add(index);
			return [FUNCREF, null];
		}
		default:
			throw new LoadError('illegal opcode or constant expression required or type mismatch');
	}
}
