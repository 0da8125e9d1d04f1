// The contract of one language: what of the toolchain it needs, and the compiler that is made of that in the worker.
// A language is a folder beside this file: `language.ts` says what it needs, `open.ts` makes the compiler and is
// imported by the worker only when a program is in that language.
import type { CompileRequest, CompileResult } from './compiler.ts';
import type { AssetGroup, CoreNeed, ToolchainManifest } from './manifest.ts';

export interface LanguageTools {
	/** What it needs of the core of clang and wasm-ld. Null: nothing. */
	core: CoreNeed | null;
	/** The groups of files that it needs, in the order in which `LanguageParts` has them. */
	groups: readonly AssetGroup[];
	/** Package and version, as an image's sources name what compiled them. */
	compilerName: (manifest: ToolchainManifest) => string;
}

/** What `LanguageTools` asked for, ready to be posted to a worker. */
export interface LanguageParts {
	/** `llvm.core.wasm`: clang, wasm-ld and ar in one module. Only where the language uses it. */
	core?: WebAssembly.Module;
	/** Whether the core is one that traps where the whole one goes on: then a trap is `core-incomplete`. */
	isPartial?: boolean;
	/** Changes whenever one of the files does: what is made of them can be kept under it. */
	id?: string;
	/** The files of the groups. */
	packs: readonly ArrayBuffer[];
	/** Addresses of those among them that are scripts: the worker imports them. */
	scripts?: readonly string[];
}

/** Runs where it is made, and may block: the worker around it gives it a time limit. */
export interface LanguageCompiler {
	/** Throws `compiler-crashed` and `core-incomplete`; errors of the program are in the result. */
	compile(request: CompileRequest): CompileResult | Promise<CompileResult>;
	/** Compiles something small, so that the browser has the code ready that most programs take. */
	warmUp?(): void | Promise<void>;
	/** For idle moments: gets ready what the next compile would wait for. */
	prepare?(): void;
	dispose?(): void;
}

/** What `open.ts` of each language exports as `open`. */
export type OpenLanguage = (parts: LanguageParts) => LanguageCompiler | Promise<LanguageCompiler>;
