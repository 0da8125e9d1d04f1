// Decoders of WebAssembly modules: of what the compiler linked, of what is looked into, of what a board is to run.
import { utf8 } from '#lib/core/bytes.ts';
import { inspectModule } from '#lib/image/inspect/inspect-module.ts';
import { completeness } from '#lib/flow/following/completeness.ts';
import { originOf } from '#lib/image/inspect/module-origin.ts';
import { readFunctionNames } from '#lib/image/inspect/function-names.ts';
import { readWasm } from '#lib/compiler/module/wasm-reader.ts';
import { disassemble } from '#lib/features/image/disassembly.ts';
import { loadModule } from '#lib/simulator/runtime/containers/load-module.ts';
import { checkModule } from '#lib/simulator/module/check-module.ts';
import { LoadError, readModule } from '#lib/wasm/wasm-reader.ts';
import { bytesDecoder, type BytesDecoderParts, type Decoder } from '../decoder.ts';
import { hugeModules } from '../../hostile/modules.ts';
import { modules } from '../fixtures.ts';

const WORDS = [
	...[
		'producers',
		'processed-by',
		'memory',
		'_start',
		'env',
		'wasi_snapshot_preview1',
		'fd_write',
		'name',
		'ocre_sleep'
	].map(utf8),
	...[0x00, 0x0b, 0x10, 0x11, 0x0f, 0x1a, 0x20, 0x41, 0x60, 0x7f, 0x7e, 0xfc, 0xfd, 0xfe].map(
		(byte) => Uint8Array.of(byte)
	),
	// A block in a block, a table of branches, `i32.const` with too many bytes.
	Uint8Array.of(0x02, 0x40, 0x02, 0x40),
	Uint8Array.of(0x0e, 0xff, 0xff, 0xff, 0x0f),
	Uint8Array.of(0x41, 0xff, 0xff, 0xff, 0xff, 0x7f)
];

/** The contract of everything that reads modules: in the runtime's own words. */
const isLoadError = (error: unknown) => error instanceof LoadError;

function moduleDecoder(
	name: string,
	decode: BytesDecoderParts['decode'],
	mayThrow: (error: unknown) => boolean = isLoadError
): Decoder {
	return bytesDecoder({
		name,
		corpus: modules,
		hostile: hugeModules,
		words: WORDS,
		maxBytes: 64 * 1024,
		decode,
		mayThrow
	});
}

export const MODULE_DECODERS: readonly Decoder[] = [
	moduleDecoder('module-outline', (bytes) => readModule(bytes)),
	moduleDecoder('module-check', (bytes) => checkModule(bytes, false)),
	moduleDecoder('module-for-board', (bytes) => loadModule(bytes)),
	moduleDecoder('module-linked', (bytes) => readWasm(bytes)),
	moduleDecoder('module-names', (bytes) => readFunctionNames(bytes)),
	moduleDecoder(
		'module-origin',
		(bytes) => originOf(bytes, null),
		() => false
	),
	moduleDecoder(
		'module-being-written',
		(bytes) => completeness(bytes),
		() => false
	),
	moduleDecoder(
		'module-inspection',
		(bytes) => inspectModule(bytes),
		() => false
	),
	moduleDecoder(
		'module-disassembly',
		(bytes) => disassemble(bytes, inspectModule(bytes), new AbortController().signal),
		() => false
	)
];
