// The contract of the compile pipeline: source files in, a container image and diagnostics out.
// It knows languages and the container ABI; it does not know projects, boards or the page.
import type { Disposable } from '#lib/core/disposable.ts';
import type { LanguageId } from '#lib/project/languages.ts';
import type { ProblemValues } from '#lib/project/said-problem.ts';
import type { Mistake, QuickFix } from './code-service.ts';
import type { HintKey } from './hint.ts';
import type { LanguageParts } from './language.ts';

/** Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface SourceRange {
	startLine: number;
	startColumn: number;
	endLine: number;
	endColumn: number;
}

export interface Diagnostic {
	severity: 'error' | 'warning' | 'note';
	message: string;
	/** Project path, or null when it belongs to no file of the project (linker, SDK header). */
	file: string | null;
	range: SourceRange | null;
	/** `-Wunused-variable`, `undefined-symbol`, `unknown-host-function`, … when there is one. */
	code: string | null;
	/** The text of the catalogue that says it, and what goes into that: of findings of a project's own files. */
	key?: string;
	values?: ProblemValues;
	/** What to do next, where we know, in English; and the text of the catalogue that says it, with what goes into that. */
	hint?: string;
	hintKey?: HintKey;
	hintValues?: ProblemValues;
	/** For which the page has plain words. */
	mistake?: Mistake;
	/** Changes that mend it, the likeliest first. */
	fixes?: readonly QuickFix[];
}

export interface CompileRequest {
	/** Project path → text. The sources of the language are compiled, everything else can be included. */
	files: Readonly<Record<string, string>>;
	/** Default: what the names of the files say. */
	language?: LanguageId;
	/** As clang has it, without the dash. Default `Oz`. */
	optimisation?: 'O0' | 'O1' | 'O2' | 'O3' | 'Os' | 'Oz';
	/** Stack in bytes. Default: DEFAULT_STACK_BYTES. */
	stackBytes?: number;
	/** Largest linear memory in bytes, a multiple of 65536. Default: 4 MiB as Ocre's own samples, 1 MiB with threads. */
	maxMemoryBytes?: number;
}

export interface ModuleImport {
	module: string;
	name: string;
	kind: 'function' | 'memory' | 'table' | 'global' | 'tag';
}

/** What a module weighs, all in bytes unless named otherwise. */
export interface SizeReport {
	imageBytes: number;
	codeBytes: number;
	/** Initialised data in the image. */
	dataBytes: number;
	/** Zero-initialised data in memory only. */
	zeroDataBytes: number;
	stackBytes: number;
	/** 64 KiB pages at the start, and at most. */
	initialPages: number;
	maxPages: number;
	/** Threads share the memory: the board takes its maximum at once. */
	sharedMemory: boolean;
	functions: number;
	imports: readonly ModuleImport[];
	/** The program alone, where the rest of the image is an engine that runs it. */
	scriptBytes?: number;
}

/** A program apart from the engine that runs it: the engine stays on a board, and only the script is sent again. */
export interface SplitProgram {
	/** An image that runs the script whose path it is given. The same for all programs. */
	engine: Uint8Array<ArrayBuffer>;
	script: Uint8Array<ArrayBuffer>;
}

export type CompileResult =
	| {
			ok: true;
			wasm: Uint8Array<ArrayBuffer>;
			report: SizeReport;
			diagnostics: readonly Diagnostic[];
			split?: SplitProgram;
	  }
	| { ok: false; diagnostics: readonly Diagnostic[] };

export interface LoadProgress {
	/** Bytes received, and expected in all. */
	doneBytes: number;
	totalBytes: number;
	/** `preparing`: everything is here and the engine is compiling it. */
	phase: 'downloading' | 'preparing';
}

export type CompilerState = 'unloaded' | 'loading' | 'ready' | 'compiling' | 'failed';

/**
 * One compiler. Calls queue up. A compile that is aborted, runs out of time (`compile-timeout`) or crashes
 * (`compiler-crashed`) costs its worker; the next call works on a fresh one without another download.
 */
export interface Compiler extends Disposable {
	readonly state: CompilerState;
	/** Its worker ended while there was nothing to compile. */
	onend?: () => void;
	/**
	 * Fetches and prepares what a language needs, C where none is named; idempotent. Rejects with
	 * `toolchain-unavailable` when it cannot be had.
	 */
	load(options?: {
		language?: LanguageId;
		signal?: AbortSignal;
		onprogress?: (progress: LoadProgress) => void;
	}): Promise<void>;
	/**
	 * What the compiler of a language is made of, for what works with the same files: loads it if need be. `whole`: with
	 * everything, for what turned out to need more than these.
	 */
	parts(
		language: LanguageId,
		options?: { signal?: AbortSignal; whole?: LanguageParts }
	): Promise<LanguageParts>;
	/** A compile like the last one is likely soon: a worker that ended for want of work is started again. Loads nothing. */
	wake?(): void;
	/** Loads if need be, then compiles and links. A program with errors is a result, not a rejection. */
	compile(
		request: CompileRequest,
		options?: { signal?: AbortSignal; onprogress?: (progress: LoadProgress) => void }
	): Promise<CompileResult>;
}

export const DEFAULT_STACK_BYTES = 16 * 1024;
export const DEFAULT_MAX_MEMORY_BYTES = 4 * 1024 * 1024;
/** A board takes the maximum of a shared memory at once. */
export const DEFAULT_SHARED_MEMORY_BYTES = 1024 * 1024;
export const COMPILE_TIMEOUT_MS = 30_000;
/** Larger source files are refused before they reach the compiler (`source-too-large`). */
export const MAX_SOURCE_BYTES = 2 * 1024 * 1024;
