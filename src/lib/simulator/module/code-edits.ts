// The instructions that replace or precede those of a module, so that an engine which is not the board's ends a program
// where the board does, and so that the reason can be told.
import { leb, signedLeb } from '#lib/wasm/leb.ts';
import type { Site } from './function-facts.ts';
import { LoadReader } from './load-reader.ts';
import { NOT_SHARED, STACK_FULL, TABLE_ACCESS, TABLE_SHIFT } from './trap-probes.ts';

const MAX_OFFSET = 0xffffffff;

/** Instructions by their names, as far as they are written here. */
export const op = {
	unreachable: 0x00,
	block: 0x02,
	if: 0x04,
	else: 0x05,
	end: 0x0b,
	br: 0x0c,
	return: 0x0f,
	call: 0x10,
	localGet: 0x20,
	localSet: 0x21,
	localTee: 0x22,
	globalGet: 0x23,
	globalSet: 0x24,
	memorySize: 0x3f,
	memoryGrow: 0x40,
	i32Const: 0x41,
	i64Const: 0x42,
	i32Eqz: 0x45,
	i32Eq: 0x46,
	i32LtS: 0x48,
	i32LtU: 0x49,
	i32GtS: 0x4a,
	i32GtU: 0x4b,
	i32Add: 0x6a,
	i32Sub: 0x6b,
	i32Shl: 0x74,
	i64Or: 0x84,
	i32Wrap: 0xa7,
	i64ExtendU: 0xad,
	f32Demote: 0xb6,
	f64Promote: 0xbb,
	empty: 0x40
} as const;

/** What is at a site instead of, or before, what was there. */
export interface Edit {
	start: number;
	/** Where the module goes on. */
	end: number;
	bytes: readonly number[];
}

/** Numbers of what was added to the module. */
export interface Additions {
	/** Globals. */
	place: number;
	float: number;
	stack: number;
	/** By how much addresses lie higher than the program thinks. */
	baseBytes: number;
	isShared: boolean;
	/** Its memory never grows. */
	isFixed: boolean;
	/** Number of the function that stands for an instruction. */
	bulkFunction(kind: Site['kind'], segment: number): number;
	/** Number of the function that grows the memory, where a board may refuse what the declared maximum allows. */
	growFunction(): number;
}

const set = (global: number) => [op.globalSet, ...leb(global)];
const get = (global: number) => [op.globalGet, ...leb(global)];
const through = (global: number) => [...set(global), ...get(global)];

export function because(reason: bigint, { place }: Pick<Additions, 'place'>): number[] {
	return [op.i64Const, ...signedLeb(reason), ...set(place)];
}

/** Ends the program when less than `neededBytes` of the interpreter's stack are left. */
export function checkStack(neededBytes: number, additions: Additions): number[] {
	return [
		...[op.i32Const, ...signedLeb(BigInt(neededBytes)), op.i32LtS, op.if, op.empty],
		...[...because(STACK_FULL, additions), op.unreachable, op.end]
	];
}

function rememberPlace(table: number, additions: Additions): number[] {
	const withTable =
		table === 0 ? [] : [op.i64Const, ...signedLeb(BigInt(table) << TABLE_SHIFT), op.i64Or];
	return [op.i64ExtendU, ...withTable, ...through(additions.place), op.i32Wrap];
}

/** Of a fixed memory of one page: growing by nothing succeeds, by more it fails. */
const GROW_FIXED = [op.i32Eqz, op.i32Const, 1, op.i32Shl, op.i32Const, 1, op.i32Sub];

const before = ({ start }: Site, bytes: number[]): Edit => ({ start, end: start, bytes });
const instead = ({ start, end }: Site, bytes: number[]): Edit => ({ start, end, bytes });

function offsetEdit(site: Site, bytes: Uint8Array, baseBytes: number): Edit | null {
	if (baseBytes === 0) return null;
	const offset = new LoadReader(bytes, site.start, site.end).u32();
	return instead(site, [...leb(Math.min(offset + baseBytes, MAX_OFFSET))]);
}

/** Null where the instruction stays as it is. `isCounted`: the function counts the stack, and leaves at its end only. */
export function editOf(
	site: Site,
	bytes: Uint8Array,
	additions: Additions,
	isCounted: boolean
): Edit | null {
	const { kind, argument } = site;
	switch (kind) {
		case 'offset':
			return offsetEdit(site, bytes, additions.baseBytes);
		case 'size':
			return additions.isFixed ? instead(site, [op.i32Const, 1]) : null;
		case 'memory.grow':
			if (additions.isFixed) return instead(site, GROW_FIXED);
			return additions.isShared ? null : instead(site, [op.call, ...leb(additions.growFunction())]);
		case 'memory.fill':
		case 'memory.copy':
		case 'memory.init':
			if (additions.baseBytes === 0) return null;
			return instead(site, [op.call, ...leb(additions.bulkFunction(kind, argument))]);
		case 'wait':
			if (additions.isShared) return null;
			return before(site, [...because(NOT_SHARED, additions), op.unreachable]);
		case 'call_indirect':
			return before(site, rememberPlace(argument, additions));
		case 'table':
			return before(site, because(TABLE_ACCESS, additions));
		case 'trunc_f32':
			return before(site, [op.f64Promote, ...through(additions.float), op.f32Demote]);
		case 'trunc_f64':
			return before(site, through(additions.float));
		case 'return':
			return isCounted ? instead(site, [op.br, ...leb(argument)]) : null;
	}
}
