// Makes an image of the engine: with a program in it, or for a program that comes in a file. Only two things of the
// module change: how much memory it has, and data that is put over what is there. No linker is needed for that.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { leb, signedLeb } from '#lib/wasm/leb.ts';
import { readEngine, type EngineSection } from './read-engine.ts';

const PAGE_BYTES = 65536;
const SECTION = { custom: 0, import: 2, dataCount: 12, data: 11 } as const;

/** What the engine needs when it runs, with room for a program of some hundred lines. */
export const DEFAULT_PAGES = 4;
/** The name of the section that says what of the board a program does not use, although the engine imports it. */
export const UNUSED_SECTION = 'ocre:unused';

export interface ImageOptions {
	/** Modules as bytecode; null: it comes from a file. */
	program: Uint8Array | null;
	/** In pages of 64 KiB, all of it there from the beginning: boards cannot let a memory grow. */
	pages?: number;
	/** Groups of host functions that the program never calls. */
	unused?: readonly string[];
}

/** Two active segments: the program at the end of the memory, and what the engine reads to find it. */
function segments(program: Uint8Array, placeOfStruct: number, pages: number): Uint8Array[] {
	const memoryBytes = pages * PAGE_BYTES;
	const start = (memoryBytes - program.length) & ~15;
	const struct = new Uint8Array(12);
	const view = new DataView(struct.buffer);
	view.setUint32(0, program.length > 0 ? start : 0, true);
	view.setUint32(4, program.length, true);
	view.setUint32(8, start, true);
	return [...(program.length > 0 ? [segment(start, program)] : []), segment(placeOfStruct, struct)];
}

function segment(address: number, bytes: Uint8Array): Uint8Array {
	return concatBytes([
		Uint8Array.of(0, 0x41),
		signedLeb(BigInt(address)),
		Uint8Array.of(0x0b),
		leb(bytes.length),
		bytes
	]);
}

function section(id: number, body: Uint8Array): Uint8Array {
	return concatBytes([Uint8Array.of(id), leb(body.length), body]);
}

function unusedSection(unused: readonly string[]): Uint8Array {
	const name = utf8(UNUSED_SECTION);
	return section(
		SECTION.custom,
		concatBytes([leb(name.length), name, utf8([...unused].sort().join(' '))])
	);
}

/** Memory that the engine itself takes of the pages, before anything of a program is there. */
export function engineImage(
	engine: Uint8Array,
	{ program, pages = DEFAULT_PAGES, unused = [] }: ImageOptions
): Uint8Array<ArrayBuffer> {
	const { sections, memory, structAddress, segmentCount, dataStart } = readEngine(engine);
	const added = segments(program ?? new Uint8Array(0), structAddress, pages);
	const write = ({ id, body }: EngineSection): Uint8Array => {
		if (id === SECTION.import)
			return section(
				id,
				concatBytes([
					body.subarray(0, memory.start),
					Uint8Array.of(1),
					leb(pages),
					leb(pages),
					body.subarray(memory.end)
				])
			);
		if (id === SECTION.dataCount) return section(id, leb(segmentCount + added.length));
		if (id === SECTION.data)
			return section(
				id,
				concatBytes([leb(segmentCount + added.length), body.subarray(dataStart), ...added])
			);
		return section(id, body);
	};
	return concatBytes([
		engine.subarray(0, 8),
		...sections.map(write),
		...(unused.length > 0 ? [unusedSection(unused)] : [])
	]);
}
