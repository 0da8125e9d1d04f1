// The names of functions from a module's name section. Nothing checks that section: what is damaged has no names.
import { customSections } from '#lib/wasm/custom-sections.ts';
import { LoadError, type WasmReader } from '#lib/wasm/wasm-reader.ts';

const FUNCTION_NAMES = 1;
const MAX_NAMES = 100_000;
const MAX_LENGTH = 200;

export function readFunctionNames(module: Uint8Array): ReadonlyMap<number, string> {
	const names = new Map<number, string>();
	try {
		const section = customSections(module).find(([name]) => name === 'name')?.[1];
		if (section) readSubsections(section, names);
	} catch (error) {
		if (!(error instanceof LoadError)) throw error;
	}
	return names;
}

function readSubsections(section: WasmReader, names: Map<number, string>): void {
	while (section.offset < section.end) {
		const id = section.byte();
		const size = section.u32();
		const content = section.at(section.offset, section.offset + size);
		section.skip(size);
		if (id === FUNCTION_NAMES) readNames(content, names);
	}
}

function readNames(content: WasmReader, names: Map<number, string>): void {
	for (let left = Math.min(content.u32(), MAX_NAMES); left > 0; left--) {
		const index = content.u32();
		names.set(index, content.name().slice(0, MAX_LENGTH));
	}
}
