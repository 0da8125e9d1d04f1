// What an image of JavaScript weighs: the engine, which is always the same, and the program in it.
import { findHostFunction } from '#lib/abi/host-functions.ts';
import type { SizeReport } from '../compiler.ts';
import type { WasmModule } from '../module/wasm-reader.ts';
import type { UnusedPart } from './unused.ts';

/** Of the engine's C code: `-z stack-size` of its build. */
const STACK_BYTES = 12 * 1024;

export function sizesOf(
	wasm: Uint8Array,
	module: WasmModule,
	{ programBytes, unused }: { programBytes: number; unused: readonly UnusedPart[] }
): SizeReport {
	const pages = module.memory?.initial ?? 0;
	return {
		imageBytes: wasm.length,
		codeBytes: module.codeBytes,
		dataBytes: module.dataBytes,
		zeroDataBytes: 0,
		stackBytes: STACK_BYTES,
		initialPages: pages,
		maxPages: pages,
		sharedMemory: false,
		functions: module.functions,
		imports: module.imports
			.filter(({ module: from, name }) => !isUnused(from, name, unused))
			.map(({ module: from, name, kind }) => ({ module: from, name, kind })),
		scriptBytes: programBytes
	};
}

function isUnused(module: string, name: string, unused: readonly UnusedPart[]): boolean {
	if (name.startsWith('path_')) return unused.includes('files');
	const host = findHostFunction(module, name);
	return host !== undefined && unused.includes(host.group);
}
