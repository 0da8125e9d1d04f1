// Judges an image as the runtime does when a container is created, and compiles what the browser runs of it.
import { messageOf } from '#lib/core/errors.ts';
import {
	LoadError,
	readModule,
	type FunctionType,
	type ModuleOutline
} from '#lib/wasm/wasm-reader.ts';
import { boardModule } from '../../module/board-module.ts';
import { checkModule } from '../../module/check-module.ts';
import type { CheckedModule, LoadListener } from '../../module/checked-module.ts';
import { segmentProblem } from '../../module/segment-problem.ts';
import type { TrapProbes } from '../../module/trap-probes.ts';
import { layoutOf, MAX_PAGES, PAGE_BYTES, type GuestLayout } from '../guest/guest-layout.ts';

export interface LoadedModule {
	module: WebAssembly.Module;
	outline: ModuleOutline;
	layout: GuestLayout | null;
	/** Exported function that runs; null when there is none. */
	entry: string | null;
	/** How a container ends for the lack of an entry that can be run; null when there is one. */
	entryProblem: string | null;
	/** Of the entry. */
	entryParameters: number;
	exportedFunctions: ReadonlySet<string>;
	/** How the reason of a trap is told. */
	probes: TrapProbes;
	/** Why no instance can be made, when a segment lies beyond the end of its memory or table. */
	segmentProblem: string | null;
	/** What each spawned thread runs; null when the module cannot spawn any. */
	threadModule: WebAssembly.Module | null;
	/** What of its exports changes where the host keeps its heap. */
	heapExports: HeapExport[];
}

export type HeapExport = 'malloc-exported' | 'heap-base-exported';

/** What is tried in the absence of `_start`, in this order. */
const FALLBACK_ENTRIES = ['main', '__main_argc_argv', '_main'];

function typeOfExport(outline: ModuleOutline, name: string): FunctionType | null {
	const found = outline.exports.find((entry) => entry.name === name && entry.kind === 'function');
	return found ? (outline.functions[found.index] ?? null) : null;
}

function entryOf(outline: ModuleOutline): string | null {
	return ['_start', ...FALLBACK_ENTRIES].find((name) => typeOfExport(outline, name)) ?? null;
}

const NO_ENTRY =
	'lookup the entry point symbol (like _start, main, _main, __main_argc_argv) failed';
/** Of a main that takes or gives other things than mains do. */
export const INVALID_MAIN = 'invalid function type of main function';

function entryProblemOf(outline: ModuleOutline, entry: string | null): string | null {
	if (entry === null) return NO_ENTRY;
	if (entry === '_start') return null;
	const { params, results } = typeOfExport(outline, entry)!;
	const takes = params.join();
	const gives = results.join();
	if ((takes !== '' && takes !== 'i32,i32') || (gives !== '' && gives !== 'i32'))
		return INVALID_MAIN;
	// Its words have no place.
	return takes !== '' && !outline.memory ? 'allocate memory failed' : null;
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

const asksForSize = ({ facts }: CheckedModule) =>
	facts.some(({ sites }) => sites.some(({ kind }) => kind === 'size' || kind === 'memory.grow'));

export interface LoadOptions extends LoadListener {
	hasSimd?: boolean;
	/** What a board has for images and linear memories. Default: more than any module asks for. */
	memoryBytes?: number;
	/** Whether the board shares the module's memory. Default true. */
	sharesMemory?: boolean;
}

/** Throws LoadError with the runtime's text for a module that cannot be loaded. */
export async function loadModule(
	bytes: Uint8Array,
	{ hasSimd = false, memoryBytes = Infinity, sharesMemory = true, ...listener }: LoadOptions = {}
): Promise<LoadedModule> {
	const checked = checkModule(bytes, hasSimd, listener);
	const outline = readModule(bytes);
	const entry = entryOf(outline);
	const layout = layoutOf(outline, asksForSize(checked));
	const roomPages = Math.min(MAX_PAGES, Math.floor((memoryBytes - bytes.length) / PAGE_BYTES));
	const written = { module: checked, outline, layout, roomPages, sharesMemory };
	const main = boardModule(written);
	return {
		module: await compile(main.bytes),
		outline,
		layout,
		probes: main.probes,
		segmentProblem: segmentProblem(checked, layout),
		threadModule:
			sharesMemory && spawnsThreads(outline)
				? await compile(boardModule(written, true).bytes)
				: null,
		entry,
		entryProblem: entryProblemOf(outline, entry),
		entryParameters: entry === null ? 0 : typeOfExport(outline, entry)!.params.length,
		heapExports: heapExportsOf(outline),
		exportedFunctions: new Set(
			outline.exports.filter(({ kind }) => kind === 'function').map(({ name }) => name)
		)
	};
}
