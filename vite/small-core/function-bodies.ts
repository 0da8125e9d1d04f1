// Rewrites function bodies of a WebAssembly module and nothing else: indices, types, data and exports stay as they are.

type Bytes = Uint8Array<ArrayBuffer>;

/** Of one function of the module itself, imports not counted: where its locals and code are. */
export interface Body {
	start: number;
	end: number;
}

export interface Section {
	id: number;
	/** Of the whole section, id and length included. */
	start: number;
	contentStart: number;
	end: number;
}

const SECTION = { memory: 5, code: 10 } as const;
const HEADER_BYTES = 8;
const PAGE_BYTES = 65536;

/** No locals, `unreachable`, `end`. */
const STUB = Uint8Array.of(0, 0x00, 0x0b);

export class Cursor {
	readonly #bytes: Uint8Array;
	at: number;

	constructor(bytes: Uint8Array, at: number) {
		this.#bytes = bytes;
		this.at = at;
	}

	byte(): number {
		const byte = this.#bytes[this.at++];
		if (byte === undefined) throw new RangeError('the module ends too early');
		return byte;
	}

	/** Unsigned LEB128 of at most 32 bits. */
	number(): number {
		let value = 0;
		for (let scale = 1; ; scale *= 128) {
			const byte = this.byte();
			value += (byte & 127) * scale;
			if (byte < 128) return value;
		}
	}
}

export function leb128(value: number): Uint8Array {
	const bytes: number[] = [];
	for (let rest = value; ; rest = Math.floor(rest / 128)) {
		if (rest < 128) return Uint8Array.from([...bytes, rest]);
		bytes.push((rest % 128) + 128);
	}
}

function sectionsOf(wasm: Uint8Array): Section[] {
	const sections: Section[] = [];
	const cursor = new Cursor(wasm, HEADER_BYTES);
	while (cursor.at < wasm.length) {
		const start = cursor.at;
		const id = cursor.byte();
		const length = cursor.number();
		sections.push({ id, start, contentStart: cursor.at, end: cursor.at + length });
		cursor.at += length;
	}
	return sections;
}

function sectionOf(wasm: Uint8Array, id: number): Section {
	const section = sectionsOf(wasm).find((candidate) => candidate.id === id);
	if (!section) throw new RangeError(`the module has no section ${id}`);
	return section;
}

export function codeSectionOf(wasm: Uint8Array): Section {
	return sectionOf(wasm, SECTION.code);
}

export function bodiesOf(wasm: Uint8Array): Body[] {
	const cursor = new Cursor(wasm, codeSectionOf(wasm).contentStart);
	return Array.from({ length: cursor.number() }, () => {
		const length = cursor.number();
		const start = cursor.at;
		cursor.at += length;
		return { start, end: cursor.at };
	});
}

function lengthOf(parts: readonly Uint8Array[]): number {
	return parts.reduce((sum, part) => sum + part.length, 0);
}

function join(parts: readonly Uint8Array[]): Bytes {
	const joined = new Uint8Array(lengthOf(parts));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}

/** The module with other contents in some of its sections. */
function withSections(wasm: Uint8Array, contents: ReadonlyMap<number, Uint8Array>) {
	const parts = [wasm.subarray(0, HEADER_BYTES)];
	for (const { id, start, end } of sectionsOf(wasm)) {
		const content = contents.get(id);
		if (content) parts.push(Uint8Array.of(id), leb128(content.length), content);
		else parts.push(wasm.subarray(start, end));
	}
	return join(parts);
}

/** A code section whose bodies are as told, each in parts. */
function codeSection(bodies: readonly (readonly Uint8Array[])[]): Bytes {
	return join([
		leb128(bodies.length),
		...bodies.flatMap((body) => [leb128(lengthOf(body)), ...body])
	]);
}

/** The module with a trap in place of every function that is not to be kept. */
export function withStubs(wasm: Uint8Array, keeps: (index: number) => boolean): Bytes {
	const bodies = bodiesOf(wasm).map(({ start, end }, index) => [
		keeps(index) ? wasm.subarray(start, end) : STUB
	]);
	return withSections(wasm, new Map([[SECTION.code, codeSection(bodies)]]));
}

export interface MarkedModule {
	wasm: Bytes;
	/** In the module's memory: one byte a function, which becomes 1 when the function is entered. */
	marksAt: number;
	functions: number;
}

/** Behind the declarations of its variables. */
export function startOfCode(wasm: Uint8Array, { start }: Body): number {
	const cursor = new Cursor(wasm, start);
	for (let groups = cursor.number(); groups > 0; groups--) {
		cursor.number();
		cursor.byte();
	}
	return cursor.at;
}

/** `i32.const 0`, `i32.const 1`, `i32.store8 offset=address`. */
function markCode(address: number): Uint8Array {
	return join([Uint8Array.of(0x41, 0, 0x41, 1, 0x3a, 0), leb128(address)]);
}

/** The module with functions that tell that they were called, in memory behind all that the module knows of. */
export function withMarks(wasm: Uint8Array): MarkedModule {
	const { contentStart, end } = sectionOf(wasm, SECTION.memory);
	const memory = new Cursor(wasm, contentStart);
	if (memory.number() !== 1) throw new RangeError('the module has not exactly one memory');
	const flags = memory.byte();
	const initialPages = memory.number();
	const marksAt = initialPages * PAGE_BYTES;
	const bodies = bodiesOf(wasm).map((body, index) => {
		const code = startOfCode(wasm, body);
		return [
			wasm.subarray(body.start, code),
			markCode(marksAt + index),
			wasm.subarray(code, body.end)
		];
	});
	const pages = initialPages + Math.ceil(bodies.length / PAGE_BYTES);
	const limits = [Uint8Array.of(1, flags), leb128(pages), wasm.subarray(memory.at, end)];
	const contents = new Map([
		[SECTION.memory, join(limits)],
		[SECTION.code, codeSection(bodies)]
	]);
	return { wasm: withSections(wasm, contents), marksAt, functions: bodies.length };
}
