// Whether a file that is being written is a module already, by its beginning and the lengths of its sections.
import { LoadError, WasmReader } from '#lib/wasm/wasm-reader.ts';

const MAGIC = [0x00, 0x61, 0x73, 0x6d];
const HEADER_BYTES = 8;

/** `partial`: it may become one. `other`: it will not. */
export type Completeness = 'whole' | 'partial' | 'other';

export function completeness(bytes: Uint8Array): Completeness {
	if (MAGIC.some((byte, i) => i < bytes.length && bytes[i] !== byte)) return 'other';
	if (bytes.length < HEADER_BYTES) return 'partial';
	const reader = new WasmReader(bytes).at(HEADER_BYTES, bytes.length);
	try {
		while (reader.offset < reader.end) {
			reader.byte();
			reader.skip(reader.u32());
		}
		return 'whole';
	} catch (error) {
		if (error instanceof LoadError) return 'partial';
		throw error;
	}
}
