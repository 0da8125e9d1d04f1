// Compiles a container written in AssemblyScript. Runs where it is called, blocking: a worker or a thread around it
// gives it a time limit. Knows the language's compiler and the container ABI, neither workers nor the page.
import { utf8 } from '#lib/core/bytes.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { isMain } from '#lib/project/languages.ts';
import {
	MAX_SOURCE_BYTES,
	type CompileRequest,
	type CompileResult,
	type Diagnostic
} from '../compiler.ts';
import { hintOf } from '../hint.ts';
import { sizeReport } from '../module/size-report.ts';
import { readWasm, type WasmModule } from '../module/wasm-reader.ts';
import { AsDiagnostics } from './as-diagnostics.ts';
import { checkAsImports } from './as-imports.ts';
import { libraryOf } from './as-library.ts';
import { optionsFor } from './as-options.ts';
import { AsProgram } from './as-program.ts';
import type { AsTools } from './as-tools.ts';

const NO_MAIN: Diagnostic = {
	severity: 'error',
	code: 'no-main',
	message: 'the project has no main.ts, where an AssemblyScript program begins',
	file: null,
	range: null,
	...hintOf('as-add-main', { name: 'main.ts' })
};

const UNSUPPORTED_TYPE: Diagnostic = {
	severity: 'error',
	code: 'unsupported-type',
	message: 'the program uses vectors or references, which boards do not support',
	file: null,
	range: null,
	...hintOf('remove-types', { first: 'v128', second: 'externref' })
};

export class AsCompiler {
	readonly #tools: AsTools;
	readonly #library: ReadonlyMap<string, string>;

	constructor(tools: AsTools) {
		this.#tools = tools;
		this.#library = libraryOf(tools);
	}

	/** Throws `compiler-crashed`; errors of the program are in the result. */
	compile(request: CompileRequest): CompileResult {
		const { files } = request;
		const main = mainOf(files);
		if (main === null) return refused([NO_MAIN]);
		const tooLarge = Object.entries(files).flatMap(tooLargeFile);
		const { options, found } = optionsFor(request);
		if (hasErrors([...tooLarge, ...found])) return refused([...tooLarge, ...found]);
		const sources = { files, main, library: this.#library };
		const { wasm, messages } = new AsProgram(this.#tools, sources, options).compile();
		const reader = new AsDiagnostics(files);
		const diagnostics = [...messages.map((message) => reader.of(message)), ...found];
		if (!wasm) return refused(diagnostics);
		const module = read(wasm);
		const wrong = module ? checkAsImports(module.imports, files) : [UNSUPPORTED_TYPE];
		if (!module || wrong.length > 0) return refused([...wrong, ...diagnostics]);
		const report = sizeReport(wasm, module, '', options.stackBytes);
		return { ok: true, wasm, report, diagnostics };
	}
}

/** The least deep one. */
function mainOf(files: CompileRequest['files']): string | null {
	const depth = (path: string) => path.split('/').length;
	const mains = Object.keys(files).filter((path) => isMain(path) && path.endsWith('.ts'));
	return mains.sort((a, b) => depth(a) - depth(b))[0] ?? null;
}

function refused(diagnostics: readonly Diagnostic[]): CompileResult {
	return { ok: false, diagnostics };
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
	return diagnostics.some(({ severity }) => severity === 'error');
}

function tooLargeFile([file, text]: [string, string]): Diagnostic[] {
	if (3 * text.length <= MAX_SOURCE_BYTES || utf8(text).length <= MAX_SOURCE_BYTES) return [];
	const message = `'${file}' is larger than ${MAX_SOURCE_BYTES / 1024 / 1024} MB`;
	const hint = hintOf('split-file');
	return [{ severity: 'error', code: 'source-too-large', message, file, range: null, ...hint }];
}

function read(wasm: Uint8Array): WasmModule | null {
	try {
		return readWasm(wasm);
	} catch (error) {
		if (error instanceof AppError && error.code === UNSUPPORTED_TYPE.code) return null;
		const why = `AssemblyScript wrote a module that cannot be read: ${messageOf(error)}`;
		throw new AppError('compiler-crashed', why, { cause: error });
	}
}
