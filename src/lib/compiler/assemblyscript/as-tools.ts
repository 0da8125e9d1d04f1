// What the compiler of AssemblyScript is made of. The site's build puts it into one file with our library; tests take
// it from the package. The package's own types are not used: they declare the language's library for every file that
// TypeScript reads, `Array.at` without `undefined` among it.

declare const handle: unique symbol;

/** A value of the compiler that is only handed back to it. */
interface Handle<Of extends string> {
	readonly [handle]: Of;
}

export type AsCompilerOptions = Handle<'options'>;
export type AsParsedProgram = Handle<'program'>;
type AsCompiledModule = Handle<'module'>;
export type AsDiagnostic = Handle<'diagnostic'>;
export type AsRange = Handle<'range'>;
type AsSource = Handle<'source'>;

/** Of the package's functions those that are called here, as its version in package.json has them. */
export interface AsFunctions {
	newOptions(): AsCompilerOptions;
	/** 0: stub, 1: minimal, 2: incremental. */
	setRuntime(options: AsCompilerOptions, runtime: number): void;
	setStackSize(options: AsCompilerOptions, stackBytes: number): void;
	/** In bytes. */
	setMemoryBase(options: AsCompilerOptions, address: number): void;
	/** In pages of 64 KiB. */
	setInitialMemory(options: AsCompilerOptions, pages: number): void;
	/** In pages of 64 KiB. */
	setMaximumMemory(options: AsCompilerOptions, pages: number): void;
	setExportMemory(options: AsCompilerOptions, exported: boolean): void;
	setNoAssert(options: AsCompilerOptions, noAssert: boolean): void;
	setExportStart(options: AsCompilerOptions, name: string): void;
	setOptimizeLevelHints(options: AsCompilerOptions, optimize: number, shrink: number): void;
	addGlobalAlias(options: AsCompilerOptions, alias: string, name: string): void;

	newProgram(options: AsCompilerOptions): AsParsedProgram;
	/** `source` is null for a file that does not exist. */
	parse(program: AsParsedProgram, source: string | null, path: string, isEntry: boolean): void;
	/** A file that is imported and was not parsed yet, without its ending. */
	nextFile(program: AsParsedProgram): string | null;
	initializeProgram(program: AsParsedProgram): void;
	compile(program: AsParsedProgram): AsCompiledModule;
	optimize(module: AsCompiledModule, optimize: number, shrink: number): void;
	/** What `wrapModule` of Binaryen takes. */
	getBinaryenModuleRef(module: AsCompiledModule): number;

	nextDiagnostic(program: AsParsedProgram): AsDiagnostic | null;
	isError(diagnostic: AsDiagnostic): boolean;
	isWarning(diagnostic: AsDiagnostic): boolean;
	getDiagnosticCode(diagnostic: AsDiagnostic): number;
	getDiagnosticMessage(diagnostic: AsDiagnostic): string;
	getDiagnosticRange(diagnostic: AsDiagnostic): AsRange | null;
	getDiagnosticRelatedRange(diagnostic: AsDiagnostic): AsRange | null;
	getRangeSource(range: AsRange): AsSource;
	/** In UTF-16 code units of the source, as is the end. */
	getRangeStart(range: AsRange): number;
	getRangeEnd(range: AsRange): number;
	getSourceNormalizedPath(source: AsSource): string;
}

/** Of Binaryen what is called here: it looks at what the compiler made and writes it as bytes. */
export interface AsBinaryen {
	wrapModule(pointer: number): AsBinaryenModule;
}

interface AsBinaryenModule {
	/** 0 for a function that is not there. */
	getFunction(name: string): number;
	removeExport(name: string): void;
	emitBinary(): Uint8Array;
	dispose(): void;
}

export interface AsTools {
	assemblyscript: AsFunctions;
	binaryen: AsBinaryen;
	/** Sources of the language's own library by their path in it, without the ending: `rt/tlsf`. */
	standardLibrary: Readonly<Record<string, string>>;
	/** Sources of ours in the same way: `ocre/index`, `ocre/pins`, `rt/stub`. */
	sdk: Readonly<Record<string, string>>;
}
