// Walks the instructions of a module for what its structure does not tell: does it ask for the size of its memory,
// and does it use instructions that the board's build of the runtime lacks.
import { CODE, LoadError, WasmReader, type ModuleOutline } from '#lib/wasm/wasm-reader.ts';

/** Instructions by how many LEB128 numbers follow them. Everything else is handled by name or has none. */
function immediateCount(opcode: number): number {
	if (opcode >= 0x20 && opcode <= 0x26) return 1;
	if (opcode >= 0x28 && opcode <= 0x3e) return 2;
	if (opcode >= 0x45 && opcode <= 0xc4) return 0;
	switch (opcode) {
		case 0x00:
		case 0x01:
		case 0x05:
		case 0x0b:
		case 0x0f:
		case 0x1a:
		case 0x1b:
		case 0xd1:
			return 0;
		case 0x02:
		case 0x03:
		case 0x04:
		case 0x0c:
		case 0x0d:
		case 0x10:
		case 0x41:
		case 0x42:
		case 0xd0:
		case 0xd2:
			return 1;
		case 0x11:
			return 2;
		default:
			return -1;
	}
}

/** Of the instructions after the prefix 0xfc. */
const BULK_IMMEDIATES: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];
const ATOMIC_FENCE = 3;
const MEMORY_SIZE = 0x3f;
const MEMORY_GROW = 0x40;
const SIMD = 0xfd;
/** Type of a vector. */
const V128 = 0x7b;

function unsupported(opcode: number): LoadError {
	return new LoadError(`unsupported opcode ${opcode.toString(16).padStart(2, '0')}`);
}

function skipLebs(reader: WasmReader, count: number): void {
	for (let i = 0; i < count; i++) reader.skipLeb();
}

function skipPrefixed(reader: WasmReader, prefix: number): void {
	const opcode = reader.u32();
	if (prefix === 0xfe) {
		if (opcode === ATOMIC_FENCE) reader.skip(1);
		else skipLebs(reader, 2);
		return;
	}
	const immediates = BULK_IMMEDIATES[opcode];
	if (immediates === undefined) throw unsupported(prefix);
	skipLebs(reader, immediates);
}

/** Vector instructions: an address, a lane, sixteen bytes, or nothing. */
function skipVector(reader: WasmReader): void {
	const opcode = reader.u32();
	if (opcode <= 11 || opcode === 92 || opcode === 93) skipLebs(reader, 2);
	else if (opcode === 12 || opcode === 13) reader.skip(16);
	else if (opcode >= 21 && opcode <= 34) reader.skip(1);
	else if (opcode >= 84 && opcode <= 91) {
		skipLebs(reader, 2);
		reader.skip(1);
	}
}

/** Steps over one instruction; true when it looks at the size of the memory. */
function step(reader: WasmReader, hasSimd: boolean): boolean {
	const opcode = reader.byte();
	const immediates = immediateCount(opcode);
	if (immediates >= 0) skipLebs(reader, immediates);
	else if (opcode === MEMORY_SIZE || opcode === MEMORY_GROW) {
		reader.skip(1);
		return true;
	} else if (opcode === 0x43) reader.skip(4);
	else if (opcode === 0x44) reader.skip(8);
	else if (opcode === 0x0e || opcode === 0x1c)
		skipLebs(reader, reader.u32() + (opcode === 0x0e ? 1 : 0));
	else if (opcode === 0xfc || opcode === 0xfe) skipPrefixed(reader, opcode);
	else if (opcode === SIMD && hasSimd) skipVector(reader);
	else throw unsupported(opcode);
	return false;
}

const LOCAL_TYPES: readonly number[] = [0x7f, 0x7e, 0x7d, 0x7c, 0x70, 0x6f];

function checkLocal(type: number, hasSimd: boolean): void {
	if (LOCAL_TYPES.includes(type) || (type === V128 && hasSimd)) return;
	if (type === V128) throw new LoadError('v128 value type requires simd feature');
	const code = type.toString(16).toUpperCase().padStart(2, '0');
	throw new LoadError(`invalid local type 0x${code}`);
}

export interface CodeScan {
	/** Any function contains `memory.size` or `memory.grow`. */
	usesMemorySize: boolean;
	/** Where each `memory.size` begins in the module's bytes. */
	sizeQuestions: number[];
}

/** Throws LoadError for what the board cannot run. */
export function scanCode(bytes: Uint8Array, outline: ModuleOutline, hasSimd: boolean): CodeScan {
	const section = outline.sections.find(({ id }) => id === CODE);
	const scan: CodeScan = { usesMemorySize: false, sizeQuestions: [] };
	if (!section) return scan;
	const reader = new WasmReader(bytes).at(section.bodyStart, section.end);
	for (let left = reader.u32(); left > 0; left--) {
		const size = reader.u32();
		const code = reader.at(reader.offset, reader.offset + size);
		reader.skip(size);
		for (let groups = code.u32(); groups > 0; groups--) {
			code.skipLeb();
			checkLocal(code.byte(), hasSimd);
		}
		while (code.offset < code.end) {
			const at = code.offset;
			if (!step(code, hasSimd)) continue;
			scan.usesMemorySize = true;
			if (bytes[at] === MEMORY_SIZE) scan.sizeQuestions.push(at);
		}
	}
	return scan;
}
