// Finds the direct calls in function bodies: steps over instructions, which must be those of the MVP and what compilers
// for it use since (sign extension, saturating conversion, bulk memory, typed select).
import { Cursor } from './function-bodies.ts';

/** Opcodes with what follows them: how many numbers, or as told. */
const CALL = 0x10;
const BRANCH_TABLE = 0x0e;
const TYPED_SELECT = 0x1c;
const FLOAT = 0x43;
const DOUBLE = 0x44;
const PREFIX = 0xfc;
const LAST_PLAIN = 0xc4;

/** Of the operations behind the prefix: two indices for memory.init, memory.copy, table.init and table.copy. */
const PREFIXED_PAIRS = [0x08, 0x0a, 0x0c, 0x0e];
const FIRST_PREFIXED_WITH_INDEX = 0x08;

function numbersAfter(opcode: number): number {
	if (opcode === 0x11 || (opcode >= 0x28 && opcode <= 0x3e)) return 2;
	const isBlock = opcode >= 0x02 && opcode <= 0x04;
	const isBranch = opcode === 0x0c || opcode === 0x0d;
	const isVariable = opcode >= 0x20 && opcode <= 0x24;
	const isMemoryOrConstant = opcode >= 0x3f && opcode <= 0x42;
	return isBlock || isBranch || isVariable || isMemoryOrConstant ? 1 : 0;
}

function skipNumbers(cursor: Cursor, count: number): void {
	for (let i = 0; i < count; i++) while (cursor.byte() >= 128);
}

function skipPrefixed(cursor: Cursor): void {
	const operation = cursor.number();
	if (PREFIXED_PAIRS.includes(operation)) skipNumbers(cursor, 2);
	else if (operation >= FIRST_PREFIXED_WITH_INDEX) skipNumbers(cursor, 1);
}

function skipOperands(opcode: number, cursor: Cursor): void {
	if (opcode === BRANCH_TABLE) skipNumbers(cursor, cursor.number() + 1);
	else if (opcode === TYPED_SELECT) skipNumbers(cursor, cursor.number());
	else if (opcode === FLOAT) cursor.at += 4;
	else if (opcode === DOUBLE) cursor.at += 8;
	else if (opcode === PREFIX) skipPrefixed(cursor);
	else if (opcode <= LAST_PLAIN) skipNumbers(cursor, numbersAfter(opcode));
	else throw new RangeError(`the instruction 0x${opcode.toString(16)} is unknown`);
}

/** Indices of what the code between two places calls, imports counted; each once. */
export function directCalls(wasm: Uint8Array, start: number, end: number): Set<number> {
	const calls = new Set<number>();
	const cursor = new Cursor(wasm, start);
	while (cursor.at < end) {
		const opcode = cursor.byte();
		if (opcode === CALL) calls.add(cursor.number());
		else skipOperands(opcode, cursor);
	}
	if (cursor.at !== end) throw new RangeError('an instruction is longer than its function');
	return calls;
}
