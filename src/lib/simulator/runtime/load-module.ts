// Judges an image as the runtime does when a container is created, and compiles it.
import { AppError, messageOf } from '#lib/core/errors.ts';
import { checkConstantExpressions } from './constant-expressions.ts';
import { scanCode } from './code-scan.ts';
import { layoutOf, moduleForBoard, type GuestLayout } from './guest-layout.ts';
import { withoutActiveData } from './thread-module.ts';
import {
	LoadError,
	readModule,
	type FunctionType,
	type ModuleOutline
} from '#lib/wasm/wasm-reader.ts';

export interface LoadedModule {
	module: WebAssembly.Module;
	outline: ModuleOutline;
	layout: GuestLayout | null;
	/** Exported function that runs; null when there is none. */
	entry: string | null;
	/** Of the entry. */
	entryParameters: number;
	exportedFunctions: ReadonlySet<string>;
	/** What each spawned thread runs; null when the module cannot spawn any. */
	threadModule: WebAssembly.Module | null;
	/** What of its exports changes where the host keeps its heap. */
	heapExports: HeapExport[];
}

export type HeapExport = 'malloc-exported' | 'heap-base-exported';

const WASI = /^wasi(_snapshot_preview1|_unstable)$/;
/** What is tried in the absence of `_start`, in this order. */
const FALLBACK_ENTRIES = ['main', '__main_argc_argv', '_main'];

function typeOfExport(outline: ModuleOutline, name: string): FunctionType | null {
	const found = outline.exports.find((entry) => entry.name === name && entry.kind === 'function');
	return found ? (outline.functions[found.index] ?? null) : null;
}

function checkWasiRules(outline: ModuleOutline): void {
	const start = typeOfExport(outline, '_start');
	if (start && (start.params.length > 0 || start.results.length > 0))
		throw new LoadError('the signature of builtin _start function is wrong');
	const wasi = start !== null || outline.imports.some(({ module }) => WASI.test(module));
	if (wasi && !outline.exports.some(({ kind }) => kind === 'memory'))
		throw new LoadError('a module with WASI apis must export memory by default');
}

function entryOf(outline: ModuleOutline): string | null {
	return ['_start', ...FALLBACK_ENTRIES].find((name) => typeOfExport(outline, name)) ?? null;
}

function heapExportsOf(outline: ModuleOutline): HeapExport[] {
	const found: HeapExport[] = [];
	if (typeOfExport(outline, 'malloc') && typeOfExport(outline, 'free'))
		found.push('malloc-exported');
	const isHeapBase = ({ kind, name }: { kind: string; name: string }) =>
		kind === 'global' && name === '__heap_base';
	if (outline.exports.some(isHeapBase)) found.push('heap-base-exported');
	return found;
}

async function compile(bytes: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Module> {
	try {
		return await WebAssembly.compile(bytes);
	} catch (error) {
		if (!(error instanceof WebAssembly.CompileError)) throw error;
		throw new LoadError(messageOf(error).replace(/^WebAssembly\.\w+\(\): /, ''));
	}
}

const spawnsThreads = ({ imports }: ModuleOutline) =>
	imports.some(({ module, name }) => module === 'wasi' && name === 'thread-spawn');

async function compileForThreads(
	bytes: Uint8Array,
	outline: ModuleOutline,
	layout: GuestLayout | null
): Promise<WebAssembly.Module> {
	const bare = withoutActiveData(bytes, outline);
	return compile(moduleForBoard(bare, readModule(bare), layout));
}

/** `memory.size` as `i32.const 1`: a memory of one page stays one for the program, whatever is behind it here. */
function answeredWithOne(bytes: Uint8Array, sizeQuestions: readonly number[]): Uint8Array {
	const copy = bytes.slice();
	for (const at of sizeQuestions) copy.set([0x41, 1], at);
	return copy;
}

/** Throws LoadError with the runtime's text for a module that cannot be loaded. */
export async function loadModule(bytes: Uint8Array, hasSimd = false): Promise<LoadedModule> {
	if (typeof SharedArrayBuffer === 'undefined')
		throw new AppError('not-isolated', 'shared memory is not available here');
	const outline = readModule(bytes);
	checkConstantExpressions(bytes, outline);
	checkWasiRules(outline);
	const entry = entryOf(outline);
	const { usesMemorySize, sizeQuestions } = scanCode(bytes, outline, hasSimd);
	const layout = layoutOf(outline, usesMemorySize);
	if (layout && layout.boardBytes !== null) bytes = answeredWithOne(bytes, sizeQuestions);
	return {
		module: await compile(moduleForBoard(bytes, outline, layout)),
		outline,
		layout,
		threadModule: spawnsThreads(outline) ? await compileForThreads(bytes, outline, layout) : null,
		entry,
		entryParameters: entry === null ? 0 : typeOfExport(outline, entry)!.params.length,
		heapExports: heapExportsOf(outline),
		exportedFunctions: new Set(
			outline.exports.filter(({ kind }) => kind === 'function').map(({ name }) => name)
		)
	};
}
