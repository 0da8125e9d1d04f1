// Compiles a project in JavaScript or TypeScript: types left out, modules to bytecode, and the engine with the bytecode
// in it as the image. Beside the image it gives both apart, for boards on which the engine stays.
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { endingOf, mainFileOf } from '#lib/project/languages.ts';
import {
	MAX_SOURCE_BYTES,
	type CompileRequest,
	type CompileResult,
	type Diagnostic
} from '../compiler.ts';
import { hintOf, type ProblemHint } from '../hint.ts';
import type { LanguageCompiler } from '../language.ts';
import { readWasm } from '../module/wasm-reader.ts';
import { DEFAULT_PAGES, engineImage } from './engine-image.ts';
import { diagnosticOf } from './javascript-diagnostics.ts';
import { toBytecode } from './quickjs.ts';
import { sizesOf } from './sizes.ts';
import { unusedOf } from './unused.ts';

const SOURCES = new Set(['.js', '.mjs', '.ts']);
const PAGE_BYTES = 65536;
const WARM_UP = "import { gpio } from 'ocre';\nsetInterval(() => console.log(gpio), 1000);\n";

export class JavaScriptCompiler implements LanguageCompiler {
	readonly #engine: Uint8Array;
	readonly #compiler: WebAssembly.Module;

	constructor(engine: Uint8Array, compiler: WebAssembly.Module) {
		this.#engine = engine;
		this.#compiler = compiler;
	}

	/** Throws `compiler-crashed`. */
	async compile({ files, maxMemoryBytes }: CompileRequest): Promise<CompileResult> {
		const sources = sourcesOf(files);
		const refused = checkSources(sources);
		if (refused.length > 0) return { ok: false, diagnostics: refused };
		const { scripts, diagnostics } = await scriptsOf(sources);
		if (diagnostics.length > 0) return { ok: false, diagnostics };
		const main = mainFileOf(Object.fromEntries(sources));
		if (main === null) throw new AppError('compiler-crashed', 'no file to begin with');
		const { program, findings, uses } = toBytecode(this.#compiler, scripts, main);
		if (!program)
			return { ok: false, diagnostics: findings.map((finding) => diagnosticOf(finding, sources)) };
		return this.#result(program, uses, maxMemoryBytes);
	}

	async warmUp(): Promise<void> {
		await this.compile({ files: { 'main.js': WARM_UP } });
	}

	#result(
		program: Uint8Array,
		uses: readonly string[],
		maxMemoryBytes = DEFAULT_PAGES * PAGE_BYTES
	): CompileResult {
		const unused = unusedOf(uses);
		const pages = Math.ceil(maxMemoryBytes / PAGE_BYTES);
		const wasm = engineImage(this.#engine, { program, pages, unused });
		const report = sizesOf(wasm, readWasm(wasm), { programBytes: program.length, unused });
		const engine = engineImage(this.#engine, { program: null, pages });
		return {
			...{ ok: true, wasm, report, diagnostics: [] },
			split: { engine, script: new Uint8Array(program) }
		};
	}
}

function sourcesOf(files: CompileRequest['files']): Map<string, string> {
	return new Map(Object.entries(files).filter(([path]) => SOURCES.has(endingOf(path))));
}

function checkSources(sources: ReadonlyMap<string, string>): Diagnostic[] {
	const error = (
		code: string,
		file: string | null,
		message: string,
		hint: ProblemHint
	): Diagnostic => ({
		...{ severity: 'error', code, file, range: null, message, ...hint }
	});
	if (sources.size === 0)
		return [
			error(
				'no-source',
				null,
				'the project has no JavaScript to compile',
				hintOf('add-file', { name: 'main.js' })
			)
		];
	return [...sources]
		.filter(
			([, text]) => 3 * text.length > MAX_SOURCE_BYTES && utf8(text).length > MAX_SOURCE_BYTES
		)
		.map(([path]) =>
			error(
				'source-too-large',
				path,
				`'${path}' is larger than ${MAX_SOURCE_BYTES / 1024 / 1024} MB`,
				hintOf('split-file')
			)
		);
}

/** Line ends of any kind and a mark of the encoding are for editors; the lines are the same. */
function plain(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

async function scriptsOf(
	sources: ReadonlyMap<string, string>
): Promise<{ scripts: Map<string, string>; diagnostics: Diagnostic[] }> {
	const scripts = new Map<string, string>();
	const diagnostics: Diagnostic[] = [];
	for (const [path, text] of sources) {
		if (path.endsWith('.d.ts')) continue;
		if (endingOf(path) !== '.ts') {
			scripts.set(path, plain(text));
			continue;
		}
		const { stripTypes } = await import('./strip-types.ts');
		const stripped = stripTypes(path, plain(text));
		if (stripped.ok) scripts.set(path, stripped.source);
		else diagnostics.push(stripped.diagnostic);
	}
	return { scripts, diagnostics };
}
