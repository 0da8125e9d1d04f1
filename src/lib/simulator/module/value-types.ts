// The types of values as a module writes them, and what the loader calls them.

export const I32 = 0x7f;
export const I64 = 0x7e;
export const F32 = 0x7d;
export const F64 = 0x7c;
export const V128 = 0x7b;
export const FUNCREF = 0x70;
export const EXTERNREF = 0x6f;

const NAMES: Readonly<Record<number, string>> = {
	[I32]: 'i32',
	[I64]: 'i64',
	[F32]: 'f32',
	[F64]: 'f64',
	[V128]: 'v128',
	[FUNCREF]: 'funcref',
	[EXTERNREF]: 'externref'
};

export function typeName(type: number): string {
	return NAMES[type] ?? 'any';
}

export function isReference(type: number): boolean {
	return type === FUNCREF || type === EXTERNREF;
}

export function isValueType(type: number, hasSimd: boolean): boolean {
	return NAMES[type] !== undefined && (type !== V128 || hasSimd);
}

/** The interpreter's operands are cells of four bytes. */
export function cellsOf(type: number): number {
	if (type === I64 || type === F64) return 2;
	return type === V128 ? 4 : 1;
}

export function cellsOfAll(types: readonly number[]): number {
	return types.reduce((sum, type) => sum + cellsOf(type), 0);
}

/** Parameters and results of a function or a block. */
export interface FunctionSignature {
	params: readonly number[];
	results: readonly number[];
}

export function sameTypes(a: readonly number[], b: readonly number[]): boolean {
	return a.length === b.length && a.every((type, i) => type === b[i]);
}

export function sameSignature(a: FunctionSignature, b: FunctionSignature): boolean {
	return sameTypes(a.params, b.params) && sameTypes(a.results, b.results);
}
