// Compiles and links a container written in C or C++. Runs where it is called, blocking: a worker or a thread around it
// gives it a time limit. Knows clang and the container ABI, neither workers nor the page.
import { utf8 } from '#lib/core/bytes.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { languageOf, sourcesFor, type LanguageId } from '#lib/project/languages.ts';
import {
	DEFAULT_MAX_MEMORY_BYTES,
	DEFAULT_SHARED_MEMORY_BYTES,
	DEFAULT_STACK_BYTES,
	type CompileRequest,
	type CompileResult,
	type Diagnostic
} from '../compiler.ts';
import { hintOf } from '../hint.ts';
import { sizeReport } from '../module/size-report.ts';
import { readWasm, type WasmModule } from '../module/wasm-reader.ts';
import type { Toolchain, ToolRun } from '../tools/toolchain.ts';
import { checkImports } from './check-imports.ts';
import { explainProblems } from './code/explain.ts';
import { checkRequest, headerFoldersOf } from './check-request.ts';
import { DiagnosticMapper, parseClangOutput } from './clang-diagnostics.ts';
import {
	compileArguments,
	HOST_NAMES,
	IMAGE,
	isCppSource,
	LINK_MAP,
	linkArguments,
	OBJECTS,
	PROJECT
} from './flags.ts';
import { explainLinkOutput, hasNoMain, NO_MAIN, type LinkContext } from './link-errors.ts';
import { ObjectCache, type CachedObject } from './object-cache.ts';
import type {
	HeaderRequest,
	PrecompiledHeader,
	PrecompiledHeaders
} from './precompiled-headers.ts';
import { ENV_NAMES } from './suggest.ts';
import { THREADS_NOT_SHARED, importsThreads, usesThreads } from './threads.ts';

/** The tools report errors of the program with this; anything else is a failure of their own. */
const EXIT_WITH_ERRORS = 1;

const UNSUPPORTED_TYPE: Diagnostic = {
	severity: 'error',
	code: 'unsupported-type',
	message: 'the program uses vectors or references, which boards do not support',
	file: null,
	range: null,
	...hintOf('remove-types', { first: 'target("simd128")', second: '__externref_t' })
};

type Objects = ReadonlyMap<string, Uint8Array>;

const DEFAULT_OPTIMISATION = 'Oz';

export class CCompiler {
	#toolchain: Toolchain;
	#headers: PrecompiledHeaders | null;
	#cache = new ObjectCache();

	/** `headers`: for C++, where there is time to make some. */
	constructor(toolchain: Toolchain, headers: PrecompiledHeaders | null = null) {
		this.#toolchain = toolchain;
		this.#headers = headers;
	}

	/** Throws `compiler-crashed`; errors of the program are in the result. */
	compile(request: CompileRequest): CompileResult {
		const language = request.language ?? languageOf(request.files);
		const refused = checkRequest(request, language);
		if (refused.length > 0) return { ok: false, diagnostics: refused };
		const parts = { toolchain: this.#toolchain, cache: this.#cache, headers: this.#headers };
		return new Compilation(parts, request, language).run();
	}

	/** Brings precompiled headers of earlier visits into memory, for the next compile. */
	async recall({ files, optimisation = DEFAULT_OPTIMISATION }: CompileRequest): Promise<void> {
		const threads = usesThreads(files);
		const requests = sourcesFor(files, 'cpp')
			.filter(isCppSource)
			.map((path): HeaderRequest => ({ source: files[path] ?? '', optimisation, threads }));
		await this.#headers?.recall(requests);
	}
}

interface CompilationParts {
	toolchain: Toolchain;
	cache: ObjectCache;
	headers: PrecompiledHeaders | null;
}

class Compilation {
	#toolchain: Toolchain;
	#cache: ObjectCache;
	#headers: PrecompiledHeaders | null;
	#files: CompileRequest['files'];
	#language: LanguageId;
	#optimisation: string;
	#stackBytes: number;
	#maxMemoryBytes: number;
	#headerFolders: string[];
	#threads: boolean;
	#inputs: Map<string, Uint8Array>;
	#mapper: DiagnosticMapper;
	#diagnostics: Diagnostic[] = [];

	constructor(parts: CompilationParts, request: CompileRequest, language: LanguageId) {
		this.#toolchain = parts.toolchain;
		this.#cache = parts.cache;
		this.#headers = parts.headers;
		this.#files = request.files;
		this.#language = language;
		this.#optimisation = request.optimisation ?? DEFAULT_OPTIMISATION;
		this.#stackBytes = request.stackBytes ?? DEFAULT_STACK_BYTES;
		this.#threads = usesThreads(request.files);
		this.#maxMemoryBytes =
			request.maxMemoryBytes ??
			(this.#threads ? DEFAULT_SHARED_MEMORY_BYTES : DEFAULT_MAX_MEMORY_BYTES);
		this.#headerFolders = headerFoldersOf(request.files);
		this.#inputs = new Map(
			Object.entries(request.files).map(([path, text]) => [`${PROJECT}/${path}`, utf8(text)])
		);
		this.#mapper = new DiagnosticMapper(request.files);
	}

	run(): CompileResult {
		const objects = new Map<string, Uint8Array>();
		const sourceOf = new Map<string, string>();
		let failed = false;
		for (const source of sourcesFor(this.#files, this.#language)) {
			const path = `${OBJECTS}/${source}.o`;
			const { object, diagnostics } = this.#compileSource(source, path);
			this.#diagnostics.push(...diagnostics);
			if (object) objects.set(path, object);
			else failed = true;
			sourceOf.set(path, source);
		}
		return failed ? this.#failure() : this.#link(objects, sourceOf);
	}

	#failure(found: readonly Diagnostic[] = []): CompileResult {
		return { ok: false, diagnostics: [...found, ...this.#diagnostics] };
	}

	#compileSource(source: string, object: string): CachedObject {
		const key = this.#arguments(source, object).join('\0');
		const cached = this.#cache.find(key, this.#files);
		if (cached) return cached;
		const prefix = `${PROJECT}/`;
		const lookups = new Set<string>();
		const onlookup = (path: string) => {
			if (path.startsWith(prefix)) lookups.add(path.slice(prefix.length));
		};
		const result = naming(source, () => this.#runClang(source, object, onlookup));
		this.#cache.keep(key, lookups, this.#files, result);
		return result;
	}

	#runClang(source: string, object: string, onlookup: (path: string) => void): CachedObject {
		const header = this.#headerFor(source);
		try {
			const inputs = header ? new Map([...this.#inputs, ...header.inputs]) : this.#inputs;
			const args = this.#arguments(source, object, header);
			const run = this.#toolchain.run(args, inputs, { onlookup });
			checkExit('clang', run);
			const result = this.#objectOf(run, object);
			if (!header || !isRefused(result)) return result;
		} catch (error) {
			if (!header || (error instanceof AppError && error.code === 'core-incomplete')) throw error;
		}
		this.#headers?.refuse(header.key);
		return this.#runClang(source, object, onlookup);
	}

	#arguments(source: string, object: string, header: PrecompiledHeader | null = null): string[] {
		return compileArguments(source, object, this.#optimisation, {
			headerFolders: this.#headerFolders,
			threads: this.#threads,
			...(header && { precompiled: header.path })
		});
	}

	#headerFor(source: string): PrecompiledHeader | null {
		if (!this.#headers || !isCppSource(source)) return null;
		return this.#headers.find({
			source: this.#files[source] ?? '',
			optimisation: this.#optimisation,
			threads: this.#threads
		});
	}

	#objectOf(run: ToolRun, object: string): CachedObject {
		const diagnostics = explainProblems(parseClangOutput(run.stderr), this.#mapper, {
			notes: true
		});
		if (run.exitCode === 0) return { object: run.files.read(object), diagnostics };
		if (!diagnostics.some(({ severity }) => severity === 'error'))
			throw new AppError('compiler-crashed', `clang: ${run.stderr.trim()}`);
		return { object: null, diagnostics };
	}

	#link(objects: Objects, sourceOf: ReadonlyMap<string, string>): CompileResult {
		const args = linkArguments([...objects.keys()], {
			stackBytes: this.#stackBytes,
			maxMemoryBytes: this.#maxMemoryBytes,
			threads: this.#threads,
			isCpp: this.#language === 'cpp'
		});
		const run = this.#toolchain.run(
			args,
			new Map([...objects, [HOST_NAMES, utf8(ENV_NAMES.join('\n'))]])
		);
		checkExit('wasm-ld', run);
		const found = explainLinkOutput(run.stderr, this.#context(sourceOf));
		if (run.exitCode !== 0 || found.some(({ severity }) => severity === 'error')) {
			if (found.length === 0) throw new AppError('compiler-crashed', `wasm-ld: ${run.stderr}`);
			return this.#failure(found);
		}
		this.#diagnostics.push(...found);
		return this.#finish(run, sourceOf);
	}

	#finish(run: ToolRun, sourceOf: ReadonlyMap<string, string>): CompileResult {
		const wasm = run.files.read(IMAGE);
		if (!wasm) throw new AppError('compiler-crashed', 'wasm-ld wrote no module');
		const linkMap = new TextDecoder().decode(run.files.read(LINK_MAP) ?? new Uint8Array());
		if (hasNoMain(linkMap)) return this.#failure([NO_MAIN]);
		const module = this.#read(wasm);
		if (!module) return this.#failure([UNSUPPORTED_TYPE]);
		const wrong = checkImports(module.imports, [...sourceOf.values()], this.#context(sourceOf));
		if (wrong.length > 0) return this.#failure(wrong);
		if (!this.#threads && importsThreads(module.imports))
			this.#diagnostics.push(THREADS_NOT_SHARED);
		const report = sizeReport(wasm, module, linkMap, this.#stackBytes);
		return { ok: true, wasm, report, diagnostics: this.#diagnostics };
	}

	#read(wasm: Uint8Array): WasmModule | null {
		try {
			return readWasm(wasm);
		} catch (error) {
			if (error instanceof AppError && error.code === UNSUPPORTED_TYPE.code) return null;
			const why = `wasm-ld wrote a module that cannot be read: ${messageOf(error)}`;
			throw new AppError('compiler-crashed', why, { cause: error });
		}
	}

	#context(sourceOf: ReadonlyMap<string, string>): LinkContext {
		return {
			toolchain: this.#toolchain,
			inputs: this.#inputs,
			headerFolders: this.#headerFolders,
			threads: this.#threads,
			mapper: this.#mapper,
			sourceOf,
			maxMemoryBytes: this.#maxMemoryBytes
		};
	}
}

/** An error that belongs to no file: with a precompiled header, clang has something against that. */
function isRefused({ object, diagnostics }: CachedObject): boolean {
	return !object && diagnostics.some((d) => d.severity === 'error' && d.file === null);
}

/** Says which source it was that the compiler did not survive. */
function naming<T>(source: string, run: () => T): T {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		throw AppError.like(error, `${source}: ${error.message}`, error);
	}
}

function checkExit(tool: string, { exitCode, stderr }: ToolRun): void {
	if (exitCode === 0 || exitCode === EXIT_WITH_ERRORS) return;
	throw new AppError(
		'compiler-crashed',
		`${tool} ended with ${exitCode}: ${stderr.trim().slice(0, 400)}`
	);
}
