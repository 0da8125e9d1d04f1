// From the files of a project to its program: the one way in which page and command line build. It reads build.yaml,
// compiles, and hashes what came out, once. It does not know where the program goes.
import type {
	CompileRequest,
	Compiler,
	Diagnostic,
	LoadProgress,
	SizeReport,
	SplitProgram
} from '#lib/compiler/compiler.ts';
import { AppError } from '#lib/core/errors.ts';
import { digestOf, type Digest } from '#lib/image/digest.ts';
import type { BuildDefinition } from '#lib/project/build-file.ts';
import { languageOf, type LanguageId } from '#lib/project/languages.ts';
import type { Project } from '#lib/project/project.ts';
import type { BuildCache, CompiledResult, ProgramOrigin } from './build-cache.ts';
import { problemsOfBuildFile } from './build-problems.ts';

/** What building needs of a compiler. */
export type BuildCompiler = Pick<Compiler, 'load' | 'compile'>;

/** A module and what is known of it since it was compiled. */
export interface Program {
	wasm: Uint8Array<ArrayBuffer>;
	/** Of `wasm`. */
	digest: Digest;
	report: SizeReport;
	split?: SplitProgram;
	/** Where it comes from: the bytes are the same. */
	origin: ProgramOrigin;
}

/** Where a build stands, or what it came to. */
export interface Build {
	files: Project['files'];
	/** By build.yaml, or by the names of the files. */
	language: LanguageId;
	/** Null while build.yaml was not read, or has errors. */
	definition: BuildDefinition | null;
	/** Null while nothing was compiled, or when it has errors. */
	program: Program | null;
	/** Of the compiler and of build.yaml, in this order. */
	problems: readonly Diagnostic[];
}

/** A build that came to its end. */
export interface FinishedBuild extends Build {
	definition: BuildDefinition;
	program: Program;
}

export interface BuildOptions {
	signal: AbortSignal;
	/** Where a result of the same inputs is looked for first; without it, the compiler works in any case. */
	cache?: BuildCache | null;
	/** The compiler is fetched or prepared. */
	onprogress?: (progress: LoadProgress) => void;
	/** The compiler is here and begins. */
	oncompile?: () => void;
	/** What is known so far: after build.yaml was read, and after the compile, whatever that found. */
	onbuild?: (build: Build) => void;
}

/**
 * Builds a project. Throws `build-file-missing` and `build-file-invalid`, `compile-failed` for a program with errors,
 * which `onbuild` has told by then, and what the compiler throws.
 */
export async function buildProject(
	compiler: BuildCompiler,
	files: Project['files'],
	options: BuildOptions
): Promise<FinishedBuild> {
	const { onbuild = () => undefined } = options;
	const { definition, problems } = await readDefinition(files);
	const language = languageOf(files, definition);
	onbuild({ files, language, definition, program: null, problems });
	if (!definition) throw refusedBuildFile(problems);
	const { program, diagnostics } = await compileProgram(compiler, { files, language }, options);
	const build = { files, language, definition, program, problems: [...diagnostics, ...problems] };
	onbuild(build);
	if (!program) throw new AppError('compile-failed', firstError(diagnostics));
	return { ...build, program };
}

async function readDefinition(
	files: Project['files']
): Promise<Pick<Build, 'definition' | 'problems'>> {
	// The YAML library comes with the first build, not with the page.
	const { buildFileOf } = await import('#lib/project/build-file.ts');
	const result = buildFileOf({ files });
	return {
		definition: result.ok ? result.definition : null,
		problems: problemsOfBuildFile(result.findings)
	};
}

function refusedBuildFile(problems: readonly Diagnostic[]): AppError {
	return problems.some(({ code }) => code === 'build-file-missing')
		? new AppError('build-file-missing', 'no build.yaml')
		: new AppError('build-file-invalid', 'build.yaml has errors');
}

/** Compiles sources alone, without a build.yaml. A program with errors is a result, with `program: null`. */
export async function compileProgram(
	compiler: BuildCompiler,
	request: CompileRequest,
	{ signal, cache, onprogress, oncompile }: Omit<BuildOptions, 'onbuild'>
): Promise<{ program: Program | null; diagnostics: readonly Diagnostic[] }> {
	const found = await cache?.find(request, signal);
	if (found) return programOf(found.result, found.origin);
	const options = { signal, ...(onprogress && { onprogress }) };
	await compiler.load({ ...options, language: request.language ?? languageOf(request.files) });
	oncompile?.();
	const result = await compiler.compile(request, options);
	if (!result.ok) return { program: null, diagnostics: result.diagnostics };
	// Nobody waits for it.
	void cache?.keep(request, result);
	return programOf(result, 'compiled');
}

async function programOf(
	{ wasm, report, split, diagnostics }: CompiledResult,
	origin: ProgramOrigin
): Promise<{ program: Program; diagnostics: readonly Diagnostic[] }> {
	const digest = await digestOf(wasm);
	return { program: { wasm, digest, report, origin, ...(split && { split }) }, diagnostics };
}

/** A sentence of the compiler. */
export function firstError(diagnostics: readonly Diagnostic[]): string {
	const first = diagnostics.find(({ severity }) => severity === 'error');
	return first?.message ?? 'the program has errors';
}
