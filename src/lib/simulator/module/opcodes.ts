// Instructions that only take values and give one, by their opcodes: what they take and what they give.
import { F32, F64, I32, I64 } from './value-types.ts';

export interface Operation {
	takes: readonly number[];
	gives: number | null;
}

/** A load or a store, with its natural alignment as a power of two. */
export interface MemoryOperation extends Operation {
	alignment: number;
}

const LETTERS: Readonly<Record<string, number>> = { i: I32, I: I64, f: F32, F: F64 };

function operation(text: string): Operation {
	const [takes = '', gives = ''] = text.split('>');
	return { takes: [...takes].map((letter) => LETTERS[letter]!), gives: LETTERS[gives] ?? null };
}

/** First opcode, how many there are, and their operands. */
const NUMERIC: readonly (readonly [number, number, string])[] = [
	[0x45, 1, 'i>i'],
	[0x46, 10, 'ii>i'],
	[0x50, 1, 'I>i'],
	[0x51, 10, 'II>i'],
	[0x5b, 6, 'ff>i'],
	[0x61, 6, 'FF>i'],
	[0x67, 3, 'i>i'],
	[0x6a, 15, 'ii>i'],
	[0x79, 3, 'I>I'],
	[0x7c, 15, 'II>I'],
	[0x8b, 7, 'f>f'],
	[0x92, 7, 'ff>f'],
	[0x99, 7, 'F>F'],
	[0xa0, 7, 'FF>F'],
	[0xa7, 1, 'I>i'],
	[0xa8, 2, 'f>i'],
	[0xaa, 2, 'F>i'],
	[0xac, 2, 'i>I'],
	[0xae, 2, 'f>I'],
	[0xb0, 2, 'F>I'],
	[0xb2, 2, 'i>f'],
	[0xb4, 2, 'I>f'],
	[0xb6, 1, 'F>f'],
	[0xb7, 2, 'i>F'],
	[0xb9, 2, 'I>F'],
	[0xbb, 1, 'f>F'],
	[0xbc, 1, 'f>i'],
	[0xbd, 1, 'F>I'],
	[0xbe, 1, 'i>f'],
	[0xbf, 1, 'I>F'],
	[0xc0, 2, 'i>i'],
	[0xc2, 3, 'I>I']
];

const SATURATING = ['f>i', 'f>i', 'F>i', 'F>i', 'f>I', 'f>I', 'F>I', 'F>I'];

const LOADS = 'iIfFiiiiIIIIII';
const LOAD_ALIGNMENTS = [2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2];
const STORES = 'iIfFiiIII';
const STORE_ALIGNMENTS = [2, 3, 2, 3, 0, 1, 0, 1, 2];
export const FIRST_LOAD = 0x28;
export const LAST_STORE = 0x3e;

/** i32, i64, and the narrow forms of both. */
const ATOMIC_TYPES = 'iIiiIII';
const ATOMIC_ALIGNMENTS = [2, 3, 0, 1, 0, 1, 2];

function numericTable(): (Operation | undefined)[] {
	const table: (Operation | undefined)[] = [];
	for (const [first, count, text] of NUMERIC)
		for (let i = 0; i < count; i++) table[first + i] = operation(text);
	return table;
}

function memoryTable(): (MemoryOperation | undefined)[] {
	const loads = [...LOADS].map((type, i) => ({
		...operation(`i>${type}`),
		alignment: LOAD_ALIGNMENTS[i]!
	}));
	const stores = [...STORES].map((type, i) => ({
		...operation(`i${type}>`),
		alignment: STORE_ALIGNMENTS[i]!
	}));
	return [...new Array<undefined>(FIRST_LOAD).fill(undefined), ...loads, ...stores];
}

const FIRST_ATOMIC_LOAD = 0x10;

function atomicTable(): (MemoryOperation | undefined)[] {
	const table: (MemoryOperation | undefined)[] = [];
	const put = (at: number, text: string, alignment: number) =>
		(table[at] = { ...operation(text), alignment });
	put(0, 'ii>i', 2);
	put(1, 'iiI>i', 2);
	put(2, 'iII>i', 3);
	let at = FIRST_ATOMIC_LOAD;
	const group = (text: (type: string) => string) =>
		[...ATOMIC_TYPES].forEach((type, i) => put(at++, text(type), ATOMIC_ALIGNMENTS[i]!));
	group((type) => `i>${type}`);
	group((type) => `i${type}>`);
	// Addition, subtraction, and, or, exclusive or, exchange.
	for (let i = 0; i < 6; i++) group((type) => `i${type}>${type}`);
	group((type) => `i${type}${type}>${type}`);
	return table;
}

export const NUMERIC_OPERATIONS: readonly (Operation | undefined)[] = numericTable();
export const SATURATING_OPERATIONS: readonly Operation[] = SATURATING.map(operation);
export const MEMORY_OPERATIONS: readonly (MemoryOperation | undefined)[] = memoryTable();
export const ATOMIC_OPERATIONS: readonly (MemoryOperation | undefined)[] = atomicTable();
