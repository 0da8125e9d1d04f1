// The sections of a module that runtimes skip, in which compilers leave notes: names, producers. Nothing checks them, so
// what is damaged ends the list; a component's sections read the same.
import { LoadError, WasmReader } from './wasm-reader.ts';

const CUSTOM = 0;
const HEADER_BYTES = 8;
const MAX_SECTIONS = 1000;

/** Their names and contents, in their order. Never throws. */
export function customSections(bytes: Uint8Array): [name: string, content: WasmReader][] {
	const found: [string, WasmReader][] = [];
	const reader = new WasmReader(bytes).at(HEADER_BYTES, bytes.length);
	try {
		while (reader.offset < reader.end && found.length < MAX_SECTIONS) {
			const id = reader.byte();
			const size = reader.u32();
			const content = reader.at(reader.offset, reader.offset + size);
			reader.skip(size);
			if (id === CUSTOM) found.push([content.name(), content]);
		}
	} catch (error) {
		if (!(error instanceof LoadError)) throw error;
	}
	return found;
}
