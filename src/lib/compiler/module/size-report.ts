// What a linked module weighs, from the module itself and the linker's map.
import type { SizeReport } from '../compiler.ts';
import type { WasmModule } from './wasm-reader.ts';

/** A line of the map that stands for an output segment or section: address, offset, size, name. */
const MAP_LINE = /^\s*([0-9a-f]+|-)\s+([0-9a-f]+|-)\s+([0-9a-f]+)\s+(\S+)\s*$/;

/** Bytes of zero-initialised variables: they are in the map, and nowhere in the image. */
export function zeroDataBytes(linkMap: string): number {
	for (const line of linkMap.split('\n')) {
		const [, , , size = '', name] = MAP_LINE.exec(line) ?? [];
		if (name === '.bss') return parseInt(size, 16);
	}
	return 0;
}

export function sizeReport(
	wasm: Uint8Array,
	module: WasmModule,
	linkMap: string,
	stackBytes: number
): SizeReport {
	const initialPages = module.memory?.initial ?? 0;
	return {
		imageBytes: wasm.length,
		codeBytes: module.codeBytes,
		dataBytes: module.dataBytes,
		zeroDataBytes: zeroDataBytes(linkMap),
		stackBytes,
		initialPages,
		maxPages: module.memory?.maximum ?? initialPages,
		sharedMemory: module.memory?.shared ?? false,
		functions: module.functions,
		imports: module.imports.map(({ module, name, kind }) => ({ module, name, kind }))
	};
}
