// Assembles a container written as WebAssembly text: one file, one module. Knows the assembler and the container ABI.
import { utf8 } from '#lib/core/bytes.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { mainFileOf, sourcesFor } from '#lib/project/languages.ts';
import { checkRequest } from '../c/check-request.ts';
import type { CompileRequest, CompileResult, Diagnostic } from '../compiler.ts';
import { hintOf } from '../hint.ts';
import { nearestName, problemOfImport } from '../module/import-problems.ts';
import { sizeReport } from '../module/size-report.ts';
import { readWasm, type WasmModule } from '../module/wasm-reader.ts';
import { parseAssemblerOutput } from './wabt-messages.ts';
import { TAKEN, type Assembler, type AssemblerFeatures } from './wabt-features.ts';
import { checkModule, placeOfImport } from './wat-checks.ts';

const HINTS = { asDeclared: hintOf('import-types'), unknown: nearestName };

export class WatCompiler {
	readonly #make: () => Promise<Assembler>;
	#assembler: Promise<Assembler> | null = null;

	constructor(make: () => Promise<Assembler>) {
		this.#make = make;
	}

	/** Rejects with `compiler-crashed`; errors of the program are in the result. */
	async compile(request: CompileRequest): Promise<CompileResult> {
		const refused = checkRequest(request, 'wat');
		if (refused.length > 0) return { ok: false, diagnostics: refused };
		const sources = sourcesFor(request.files, 'wat');
		const main = mainFileOf(request.files);
		const file = main !== null && sources.includes(main) ? main : sources[0]!;
		const source = request.files[file] ?? '';
		const assembled = this.#assemble(await this.#ready(), file, source);
		if (!(assembled instanceof Uint8Array)) return { ok: false, diagnostics: assembled };
		return finish(assembled, { file, source, ignored: sources.filter((path) => path !== file) });
	}

	#ready(): Promise<Assembler> {
		return (this.#assembler ??= this.#make());
	}

	#assemble(
		assembler: Assembler,
		file: string,
		source: string
	): Uint8Array<ArrayBuffer> | Diagnostic[] {
		try {
			return assembleWith(assembler, file, source);
		} catch (error) {
			const found = parseAssemblerOutput(messageOf(error), file, source);
			if (found.length > 0) return found;
			// Its memory is not what it should be any more.
			this.#assembler = null;
			throw crashOf(error);
		}
	}
}

function assembleWith(assembler: Assembler, file: string, source: string): Uint8Array<ArrayBuffer> {
	// The assembler takes the whole buffer behind a view: this one ends where the text does.
	const parsed = assembler.parseWat(file, utf8(source).slice(), TAKEN);
	// It takes features, which its types do not say.
	const checked: { validate(features: AssemblerFeatures): void } = parsed;
	try {
		parsed.resolveNames();
		checked.validate(TAKEN);
		return Uint8Array.from(parsed.toBinary({}).buffer);
	} finally {
		parsed.destroy();
	}
}

function crashOf(error: unknown): AppError {
	const isDeep = error instanceof RangeError || error instanceof WebAssembly.RuntimeError;
	const why = isDeep
		? 'the assembler ran out of stack or memory: something is nested too deeply, or too large'
		: `the assembler stopped unexpectedly: ${messageOf(error)}`;
	return new AppError('compiler-crashed', why, { cause: error });
}

interface Assembled {
	file: string;
	source: string;
	/** Other files of text, of which nothing gets into the module. */
	ignored: readonly string[];
}

function finish(
	wasm: Uint8Array<ArrayBuffer>,
	{ file, source, ignored }: Assembled
): CompileResult {
	const module = read(wasm, file);
	if (!('imports' in module)) return { ok: false, diagnostics: [module] };
	const diagnostics = [
		...module.imports.flatMap((item): Diagnostic[] => {
			const problem = item.kind === 'memory' ? null : problemOfImport(item, HINTS);
			return problem
				? [{ severity: 'error', ...problem, file, range: placeOfImport(source, item) }]
				: [];
		}),
		...checkModule(wasm, module, file),
		...ignored.map((path): Diagnostic => ({
			severity: 'warning',
			code: 'source-ignored',
			message: `'${path}' is not part of the module: only ${file} is assembled`,
			file: path,
			range: null,
			...hintOf('wat-one-file')
		}))
	];
	if (diagnostics.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics };
	return { ok: true, wasm, report: sizeReport(wasm, module, '', 0), diagnostics };
}

function read(wasm: Uint8Array, file: string): WasmModule | Diagnostic {
	try {
		return readWasm(wasm);
	} catch (error) {
		if (!(error instanceof AppError) || error.code !== 'unsupported-type') throw error;
		return {
			severity: 'error',
			code: error.code,
			message: 'a function takes or returns a reference, which host and boards do not exchange',
			file,
			range: null,
			...hintOf('wat-references')
		};
	}
}
