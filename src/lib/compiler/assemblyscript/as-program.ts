// One program through the compiler of AssemblyScript, without its command line: sources in, a module out, and what was
// found. Blocks.
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { AsOptions } from './as-options.ts';
import type {
	AsCompilerOptions,
	AsDiagnostic,
	AsParsedProgram,
	AsRange,
	AsTools
} from './as-tools.ts';

export interface AsPlace {
	/** As the compiler has it: a path of the project, or one below `~lib/`. */
	path: string;
	/** In UTF-16 code units of the file's text. */
	start: number;
	end: number;
}

export interface AsMessage {
	severity: 'error' | 'warning' | 'note';
	code: number;
	text: string;
	place: AsPlace | null;
	related: AsPlace | null;
}

export interface AsOutcome {
	/** Null for a program with errors. */
	wasm: Uint8Array<ArrayBuffer> | null;
	messages: readonly AsMessage[];
}

export interface AsSources {
	/** Project path → text. */
	files: Readonly<Record<string, string>>;
	/** Where the program begins: a project path. */
	main: string;
	library: ReadonlyMap<string, string>;
}

const LIBRARY = '~lib/';
const ENDING = '.ts';
/** No file of a project can have this name. */
const START = 'ocre:start';
/** What boards are told to be the function for events; they never call it. */
const EVENT = 'ocre_event';
const REGISTERS = `${LIBRARY}ocre/host/registerDispatcher`;
/** Below it, the library has places of its own. */
const MEMORY_BASE = 1024;
const RUNTIMES = { stub: 0, minimal: 1, incremental: 2 } as const;

export class AsProgram {
	readonly #tools: AsTools;
	readonly #sources: AsSources;
	readonly #options: AsOptions;
	readonly #messages: AsMessage[] = [];

	constructor(tools: AsTools, sources: AsSources, options: AsOptions) {
		this.#tools = tools;
		this.#sources = sources;
		this.#options = options;
	}

	/** Throws `compiler-crashed`. */
	compile(): AsOutcome {
		try {
			return { wasm: this.#compile(), messages: this.#messages };
		} catch (error) {
			if (error instanceof AppError) throw error;
			const why = `AssemblyScript: ${messageOf(error) || 'it ended itself'}`;
			throw new AppError('compiler-crashed', why, { cause: error });
		}
	}

	#compile(): Uint8Array<ArrayBuffer> | null {
		const { assemblyscript } = this.#tools;
		const program = assemblyscript.newProgram(this.#compilerOptions());
		this.#parse(program);
		if (this.#hasErrors(program)) return null;
		assemblyscript.initializeProgram(program);
		const compiled = assemblyscript.compile(program);
		const module = this.#tools.binaryen.wrapModule(assemblyscript.getBinaryenModuleRef(compiled));
		try {
			if (this.#hasErrors(program)) return null;
			if (!module.getFunction(REGISTERS)) module.removeExport(EVENT);
			const { optimizeLevel, shrinkLevel } = this.#options;
			assemblyscript.optimize(compiled, optimizeLevel, shrinkLevel);
			return new Uint8Array(module.emitBinary());
		} finally {
			module.dispose();
		}
	}

	#compilerOptions(): AsCompilerOptions {
		const { assemblyscript } = this.#tools;
		const options = assemblyscript.newOptions();
		const { runtime, stackBytes, initialPages, maxPages, noAssert } = this.#options;
		assemblyscript.setRuntime(options, RUNTIMES[runtime]);
		assemblyscript.setStackSize(options, stackBytes);
		assemblyscript.setMemoryBase(options, MEMORY_BASE);
		assemblyscript.setInitialMemory(options, initialPages);
		assemblyscript.setMaximumMemory(options, maxPages);
		assemblyscript.setExportMemory(options, true);
		assemblyscript.setNoAssert(options, noAssert);
		assemblyscript.setExportStart(options, '_start');
		assemblyscript.setOptimizeLevelHints(
			options,
			this.#options.optimizeLevel,
			this.#options.shrinkLevel
		);
		assemblyscript.addGlobalAlias(options, 'OCRE_PAGES', String(initialPages));
		for (const name of ['abort', 'trace', 'seed'])
			assemblyscript.addGlobalAlias(options, name, `${LIBRARY}ocre/abort/${name}`);
		return options;
	}

	#parse(program: AsParsedProgram): void {
		const { assemblyscript } = this.#tools;
		const { library, main } = this.#sources;
		for (const [path, source] of library)
			if (!path.includes('/'))
				assemblyscript.parse(program, source, LIBRARY + path + ENDING, false);
		const runtime = `rt/index-${this.#options.runtime}`;
		assemblyscript.parse(program, library.get(runtime) ?? '', LIBRARY + runtime + ENDING, true);
		assemblyscript.parse(program, startOf(main), START + ENDING, true);
		for (;;) {
			const wanted = assemblyscript.nextFile(program);
			if (wanted === null) return;
			const found = this.#find(wanted);
			assemblyscript.parse(program, found?.text ?? null, found?.path ?? wanted + ENDING, false);
		}
	}

	/** A file that something imports, or the `index` of a folder. */
	#find(wanted: string): { path: string; text: string } | null {
		const { files, library } = this.#sources;
		for (const path of [wanted, `${wanted}/index`]) {
			const text = path.startsWith(LIBRARY)
				? library.get(path.slice(LIBRARY.length))
				: Object.hasOwn(files, path + ENDING)
					? files[path + ENDING]
					: undefined;
			if (text !== undefined) return { path: path + ENDING, text };
		}
		return null;
	}

	#hasErrors(program: AsParsedProgram): boolean {
		const { assemblyscript } = this.#tools;
		for (;;) {
			const message = assemblyscript.nextDiagnostic(program);
			if (!message) break;
			this.#messages.push(this.#read(message));
		}
		return this.#messages.some(({ severity }) => severity === 'error');
	}

	#read(message: AsDiagnostic): AsMessage {
		const { assemblyscript } = this.#tools;
		const severity = assemblyscript.isError(message)
			? 'error'
			: assemblyscript.isWarning(message)
				? 'warning'
				: 'note';
		return {
			severity,
			code: assemblyscript.getDiagnosticCode(message),
			text: assemblyscript.getDiagnosticMessage(message),
			place: this.#placeOf(assemblyscript.getDiagnosticRange(message)),
			related: this.#placeOf(assemblyscript.getDiagnosticRelatedRange(message))
		};
	}

	#placeOf(range: AsRange | null): AsPlace | null {
		if (!range) return null;
		const { assemblyscript } = this.#tools;
		return {
			path: assemblyscript.getSourceNormalizedPath(assemblyscript.getRangeSource(range)),
			start: assemblyscript.getRangeStart(range),
			end: assemblyscript.getRangeEnd(range)
		};
	}
}

/** The program's own statements, and then ours. */
function startOf(main: string): string {
	const path = main.slice(0, -ENDING.length).replaceAll(/["\\]/g, '\\$&');
	return `import "./${path}";
import { stay } from "ocre/events";
export { ${EVENT} } from "ocre/events";
stay();
`;
}
