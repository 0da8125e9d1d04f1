// The function that grows a linear memory as a board does: it makes a new memory beside the old one, copies, and gives
// the old one back. So there must be room for the new one behind the old one, or in front of it.
import { leb, signedLeb } from '#lib/wasm/leb.ts';
import { op } from './code-edits.ts';

const I32 = 0x7f;
/** Its parameter, and its locals. */
const DELTA = 0;
const PAGES = 1;
const PLACE = 2;
const RESULT = 3;

const get = (local: number) => [op.localGet, local];
const set = (local: number) => [op.localSet, local];
const number = (value: number) => [op.i32Const, ...signedLeb(BigInt(value))];
const size = [op.memorySize, 0];
const refused = [...number(-1), op.return];

/** Code of the function, without its size. `global` holds the page at which the memory begins. */
export function growBody(global: number, roomPages: number): Uint8Array<ArrayBuffer> {
	const begin = [op.globalGet, ...leb(global)];
	const behind = [...begin, ...size, op.i32Add];
	return Uint8Array.from([
		...[1, 3, I32],
		// By nothing: its size.
		...[...get(DELTA), op.i32Eqz, op.if, op.empty, ...size, op.return, op.end],
		...[...get(DELTA), ...number(roomPages), op.i32GtU, op.if, op.empty, ...refused, op.end],
		...[...size, ...get(DELTA), op.i32Add, ...set(PAGES)],
		// In front, where a header needs some room, too; or behind.
		...[...get(PAGES), ...begin, op.i32LtU, op.if, op.empty, ...number(0), ...set(PLACE), op.else],
		...[...get(PAGES), ...number(roomPages), ...behind, op.i32Sub, op.i32GtS],
		...[op.if, op.empty, ...refused, op.end],
		...[...behind, ...set(PLACE), op.end],
		...[...get(DELTA), op.memoryGrow, 0, op.localTee, RESULT, ...number(-1), op.i32Eq],
		...[op.if, op.empty, ...refused, op.end],
		...[...get(PLACE), op.globalSet, ...leb(global)],
		...[...get(RESULT), op.end]
	]);
}
