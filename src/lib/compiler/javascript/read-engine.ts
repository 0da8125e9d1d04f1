// Where things are in the engine's module: its sections, the limits of its memory, the struct that an image fills in.
import { AppError } from '#lib/core/errors.ts';

const STRUCT = 'ocre_js_image';
const SECTION = { import: 2, global: 6, export: 7, data: 11 } as const;
const KIND = { function: 0, table: 1, memory: 2, global: 3 } as const;
const I32_CONST = 0x41;

export interface EngineSection {
	id: number;
	body: Uint8Array;
}

export interface Engine {
	sections: readonly EngineSection[];
	/** The limits of the memory, within the section of imports. */
	memory: { start: number; end: number };
	/** Of the struct that an image fills in, in the memory. */
	structAddress: number;
	segmentCount: number;
	/** Where the segments begin in their section. */
	dataStart: number;
}

class Reader {
	readonly #bytes: Uint8Array;
	offset: number;

	constructor(bytes: Uint8Array, offset = 0) {
		this.#bytes = bytes;
		this.offset = offset;
	}

	get isAtEnd(): boolean {
		return this.offset >= this.#bytes.length;
	}

	byte(): number {
		const byte = this.#bytes[this.offset++];
		if (byte === undefined) throw damaged('it ends too early');
		return byte;
	}

	u32(): number {
		let value = 0;
		for (let shift = 0; shift < 35; shift += 7) {
			const byte = this.byte();
			value |= (byte & 0x7f) << shift;
			if (byte < 0x80) return value >>> 0;
		}
		throw damaged('a number is too long');
	}

	bytes(count: number): Uint8Array {
		if (this.offset + count > this.#bytes.length) throw damaged('it ends too early');
		this.offset += count;
		return this.#bytes.subarray(this.offset - count, this.offset);
	}

	text(): string {
		return new TextDecoder().decode(this.bytes(this.u32()));
	}

	limits(): void {
		const flags = this.byte();
		this.u32();
		if (flags & 1) this.u32();
	}
}

function damaged(why: string): AppError {
	return new AppError('toolchain-damaged', `the JavaScript engine is not as it was made: ${why}`);
}

function sectionsOf(module: Uint8Array): EngineSection[] {
	const reader = new Reader(module, 8);
	const sections: EngineSection[] = [];
	while (!reader.isAtEnd) {
		const id = reader.byte();
		sections.push({ id, body: reader.bytes(reader.u32()) });
	}
	return sections;
}

function memoryLimits(body: Uint8Array): { start: number; end: number } {
	const reader = new Reader(body);
	for (let left = reader.u32(); left > 0; left--) {
		reader.text();
		reader.text();
		const kind = reader.byte();
		const start = reader.offset;
		if (kind === KIND.function) reader.u32();
		else if (kind === KIND.global) reader.bytes(2);
		else {
			if (kind === KIND.table) reader.byte();
			reader.limits();
		}
		if (kind === KIND.memory) return { start, end: reader.offset };
	}
	throw damaged('it imports no memory');
}

function exportedGlobal(body: Uint8Array): number {
	const reader = new Reader(body);
	for (let left = reader.u32(); left > 0; left--) {
		const name = reader.text();
		const kind = reader.byte();
		const index = reader.u32();
		if (name === STRUCT && kind === KIND.global) return index;
	}
	throw damaged(`it exports no ${STRUCT}`);
}

/** The engine imports no globals, and all of its own begin with a constant. */
function valueOfGlobal(body: Uint8Array, index: number): number {
	const reader = new Reader(body);
	const count = reader.u32();
	if (index >= count) throw damaged('a global is missing');
	for (let i = 0; i < index; i++) {
		reader.bytes(2);
		const opcode = reader.byte();
		if (opcode === 0x43) reader.bytes(4);
		else if (opcode === 0x44) reader.bytes(8);
		else while (reader.byte() >= 0x80);
		reader.byte();
	}
	reader.bytes(2);
	if (reader.byte() !== I32_CONST) throw damaged('an address is not a constant');
	return reader.u32();
}

/** Throws `toolchain-damaged`. */
export function readEngine(module: Uint8Array): Engine {
	const sections = sectionsOf(module);
	const bodyOf = (id: number) => {
		const found = sections.find((section) => section.id === id);
		if (!found) throw damaged(`section ${id} is missing`);
		return found.body;
	};
	const data = new Reader(bodyOf(SECTION.data));
	return {
		sections,
		memory: memoryLimits(bodyOf(SECTION.import)),
		structAddress: valueOfGlobal(bodyOf(SECTION.global), exportedGlobal(bodyOf(SECTION.export))),
		segmentCount: data.u32(),
		dataStart: data.offset
	};
}
