// Compiles and links a container written in C. Runs where it is called, blocking: a worker or a thread around it
// gives it a time limit. Knows clang and the container ABI, neither workers nor the page.
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import {
	DEFAULT_MAX_MEMORY_BYTES,
	DEFAULT_SHARED_MEMORY_BYTES,
	DEFAULT_STACK_BYTES,
	type CompileRequest,
	type CompileResult,
	type Diagnostic
} from '../compiler.ts';
import { sizeReport } from '../module/size-report.ts';
import { readWasm, type WasmModule } from '../module/wasm-reader.ts';
import type { Toolchain, ToolRun } from '../tools/toolchain.ts';
import { checkImports } from './check-imports.ts';
import { checkRequest, headerFoldersOf, sourcesOf } from './check-request.ts';
import { DiagnosticMapper, parseClangOutput } from './clang-diagnostics.ts';
import {
	compileArguments,
	HOST_NAMES,
	IMAGE,
	LINK_MAP,
	linkArguments,
	OBJECTS,
	PROJECT
} from './flags.ts';
import { withHint } from './hints.ts';
import { explainLinkOutput, hasNoMain, NO_MAIN, type LinkContext } from './link-errors.ts';
import { ObjectCache, type CachedObject } from './object-cache.ts';
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
	hint: 'Remove target("simd128") and __externref_t.'
};

type Objects = ReadonlyMap<string, Uint8Array>;

export class CCompiler {
	#toolchain: Toolchain;
	#cache = new ObjectCache();

	constructor(toolchain: Toolchain) {
		this.#toolchain = toolchain;
	}

	/** Throws `compiler-crashed`; errors of the program are in the result. */
	compile(request: CompileRequest): CompileResult {
		const refused = checkRequest(request);
		if (refused.length > 0) return { ok: false, diagnostics: refused };
		return new Compilation(this.#toolchain, this.#cache, request).run();
	}
}

class Compilation {
	#toolchain: Toolchain;
	#cache: ObjectCache;
	#files: CompileRequest['files'];
	#optimisation: string;
	#stackBytes: number;
	#maxMemoryBytes: number;
	#headerFolders: string[];
	#threads: boolean;
	#inputs: Map<string, Uint8Array>;
	#mapper: DiagnosticMapper;
	#diagnostics: Diagnostic[] = [];

	constructor(toolchain: Toolchain, cache: ObjectCache, request: CompileRequest) {
		this.#toolchain = toolchain;
		this.#cache = cache;
		this.#files = request.files;
		this.#optimisation = request.optimisation ?? 'Oz';
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
		for (const source of sourcesOf(this.#files)) {
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
		const options = { headerFolders: this.#headerFolders, threads: this.#threads };
		const args = compileArguments(source, object, this.#optimisation, options);
		const key = args.join('\0');
		const cached = this.#cache.find(key, this.#files);
		if (cached) return cached;
		const prefix = `${PROJECT}/`;
		const lookups = new Set<string>();
		const onlookup = (path: string) => {
			if (path.startsWith(prefix)) lookups.add(path.slice(prefix.length));
		};
		const run = naming(source, () => this.#toolchain.run(args, this.#inputs, { onlookup }));
		naming(source, () => checkExit('clang', run));
		const result = this.#objectOf(run, object);
		this.#cache.keep(key, lookups, this.#files, result);
		return result;
	}

	#objectOf(run: ToolRun, object: string): CachedObject {
		const diagnostics = parseClangOutput(run.stderr).map((raw) => withHint(this.#mapper.map(raw)));
		if (run.exitCode === 0) return { object: run.files.read(object), diagnostics };
		if (!diagnostics.some(({ severity }) => severity === 'error'))
			throw new AppError('compiler-crashed', `clang: ${run.stderr.trim()}`);
		return { object: null, diagnostics };
	}

	#link(objects: Objects, sourceOf: ReadonlyMap<string, string>): CompileResult {
		const args = linkArguments([...objects.keys()], {
			stackBytes: this.#stackBytes,
			maxMemoryBytes: this.#maxMemoryBytes,
			threads: this.#threads
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
			throw error;
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

/** Says which source it was that the compiler did not survive. */
function naming<T>(source: string, run: () => T): T {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		throw new AppError(error.code, `${source}: ${error.message}`, { cause: error });
	}
}

function checkExit(tool: string, { exitCode, stderr }: ToolRun): void {
	if (exitCode === 0 || exitCode === EXIT_WITH_ERRORS) return;
	throw new AppError(
		'compiler-crashed',
		`${tool} ended with ${exitCode}: ${stderr.trim().slice(0, 400)}`
	);
}
