// The section `producers`: which languages and tools made a module, as the tools say themselves.
import { customSections } from '#lib/wasm/custom-sections.ts';
import { LoadError, type WasmReader } from '#lib/wasm/wasm-reader.ts';

export interface Producers {
	/** Such as `Rust`, `C11`. */
	languages: readonly string[];
	/** Such as `rustc`, `clang`, with their versions. */
	tools: readonly { name: string; version: string }[];
}

const MAX_ENTRIES = 100;
const MAX_LENGTH = 200;

/** Empty where there is no such section, or a damaged one. */
export function readProducers(module: Uint8Array): Producers {
	const section = customSections(module).find(([name]) => name === 'producers')?.[1];
	const languages: string[] = [];
	const tools: { name: string; version: string }[] = [];
	try {
		if (section) readFields(section, languages, tools);
	} catch (error) {
		if (!(error instanceof LoadError)) throw error;
	}
	return { languages, tools };
}

function readFields(
	section: WasmReader,
	languages: string[],
	tools: { name: string; version: string }[]
): void {
	for (let fields = section.u32(); fields > 0; fields--) {
		const field = section.name();
		for (let entries = section.u32(); entries > 0; entries--) {
			const name = section.name().slice(0, MAX_LENGTH);
			const version = section.name().slice(0, MAX_LENGTH);
			if (languages.length + tools.length >= MAX_ENTRIES) return;
			if (field === 'language') languages.push(name);
			else tools.push({ name, version });
		}
	}
}
