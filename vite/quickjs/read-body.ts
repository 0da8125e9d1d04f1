// The instructions of a function: where each begins and ends. It knows those that our compiler writes, and refuses others.
import { Cursor } from './cursor.ts';

export interface Instruction {
	opcode: number;
	start: number;
	end: number;
}

type Operands = (cursor: Cursor) => void;

const one: Operands = (cursor) => cursor.skipLeb();
const two: Operands = (cursor) => {
	cursor.skipLeb();
	cursor.skipLeb();
};

const OPERANDS = new Map<number, Operands>();

function define(operands: Operands, ...opcodes: number[]): void {
	for (const opcode of opcodes) OPERANDS.set(opcode, operands);
}

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

define(() => undefined, 0x00, 0x01, 0x05, 0x0b, 0x0f, 0x1a, 0x1b, ...range(0x45, 0xc4));
// Blocks with their type, branches, calls, variables, the size of the memory, integers.
define(one, 0x02, 0x03, 0x04, 0x0c, 0x0d, 0x10, ...range(0x20, 0x24), 0x3f, 0x40, 0x41, 0x42);
// Calls through a table; loads and stores.
define(two, 0x11, ...range(0x28, 0x3e));
define((cursor) => {
	for (let left = cursor.u32() + 1; left > 0; left--) cursor.skipLeb();
}, 0x0e);
define((cursor) => void cursor.bytes(4), 0x43);
define((cursor) => void cursor.bytes(8), 0x44);
define((cursor) => {
	const opcode = cursor.u32();
	if (opcode <= 7) return;
	// memory.init, data.drop, memory.copy, memory.fill
	const operands = { 8: two, 9: one, 10: two, 11: one }[opcode];
	if (!operands) throw new Error(`an instruction 0xfc ${opcode} is not known`);
	operands(cursor);
}, 0xfc);

/** `body`: the locals and the code. */
export function readBody(body: Uint8Array): Instruction[] {
	const cursor = new Cursor(body);
	for (let left = cursor.u32(); left > 0; left--) {
		cursor.u32();
		cursor.byte();
	}
	const instructions: Instruction[] = [];
	while (!cursor.isAtEnd) {
		const start = cursor.offset;
		const opcode = cursor.byte();
		const operands = OPERANDS.get(opcode);
		if (!operands) throw new Error(`the instruction 0x${opcode.toString(16)} is not known`);
		operands(cursor);
		instructions.push({ opcode, start, end: cursor.offset });
	}
	return instructions;
}
