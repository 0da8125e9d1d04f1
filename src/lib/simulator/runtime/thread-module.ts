// A module as a spawned thread gets it. Its data lies in the shared memory already, where the program may have changed
// it, so that instantiating it once more must not write it again.
import { concatBytes } from '#lib/core/bytes.ts';
import { leb } from '#lib/wasm/leb.ts';
import { DATA, LoadError, WasmReader, type ModuleOutline } from '#lib/wasm/wasm-reader.ts';

const PASSIVE = 1;
const ACTIVE_WITH_MEMORY = 2;
const END = 0x0b;
const I32_CONST = 0x41;
const GLOBAL_GET = 0x23;

function skipOffset(reader: WasmReader): void {
	for (;;) {
		const opcode = reader.byte();
		if (opcode === END) return;
		if (opcode !== I32_CONST && opcode !== GLOBAL_GET)
			throw new LoadError('illegal opcode in a constant expression');
		reader.skipLeb();
	}
}

/** One segment; an active one keeps its place and loses its bytes. */
function segment(reader: WasmReader): Uint8Array[] {
	const start = reader.offset;
	const flags = reader.u32();
	if (flags === ACTIVE_WITH_MEMORY) reader.skipLeb();
	if (flags !== PASSIVE) skipOffset(reader);
	const head = reader.bytes.subarray(start, reader.offset);
	const length = reader.u32();
	const bytes = reader.bytes.subarray(reader.offset, reader.offset + length);
	reader.skip(length);
	return flags === PASSIVE ? [head, leb(length), bytes] : [head, leb(0)];
}

/** The same module whose active data segments are empty; passive ones stay as they are. */
export function withoutActiveData(
	bytes: Uint8Array,
	{ sections }: ModuleOutline
): Uint8Array<ArrayBuffer> {
	const section = sections.find(({ id }) => id === DATA);
	if (!section) return new Uint8Array(bytes);
	const reader = new WasmReader(bytes).at(section.bodyStart, section.end);
	const count = reader.u32();
	const parts: Uint8Array[] = [leb(count)];
	for (let i = 0; i < count; i++) parts.push(...segment(reader));
	const body = concatBytes(parts);
	return concatBytes([
		bytes.subarray(0, section.start),
		Uint8Array.of(DATA),
		leb(body.length),
		body,
		bytes.subarray(section.end)
	]);
}
