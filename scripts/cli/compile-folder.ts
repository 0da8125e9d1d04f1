// Compiles a project folder, or the files of a project, with the page's compiler in Node: once, in this process.
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { CompileRequest, CompileResult } from '#lib/compiler/compiler.ts';
import type { LanguageParts } from '#lib/compiler/language.ts';
import type { ToolchainManifest } from '#lib/compiler/manifest.ts';
import { readParts } from '#lib/compiler/node.ts';
import { openLanguage } from '#lib/compiler/open-language.ts';
import { AppError } from '#lib/core/errors.ts';
import type { BuildCompiler, FinishedBuild } from '#lib/flow/build/build.ts';
import { DEFAULT_LANGUAGE, type LanguageId } from '#lib/project/languages.ts';
import { prepareToolchain } from '../../vite/toolchain-build.ts';
import { readSources } from '../project-folder.ts';
import { buildPrinting } from './build-printing.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const VENDOR = path.join(ROOT, 'static');

/**
 * V8 spends more on the compiler's own code than a single compile does: it checks all 75 MB before the first call, and
 * translates again, better, what is called often. Neither pays within a second, and the file is the one we made.
 */
const ONE_SHOT_FLAGS = ['--wasm-lazy-validation', '--wasm-tiering-budget=1000000000'];

export type CompileStep = 'preparing' | 'loading' | 'repairing' | 'compiling';

export interface CompileFolderOptions {
	/**
	 * `preparing` comes only where the toolchain is made first, which takes a while, `repairing` where one of its files is
	 * not as it was made.
	 */
	onstep?: (step: CompileStep) => void;
}

export interface CompiledFolder extends FinishedBuild {
	toolchain: ToolchainManifest;
}

interface Loaded {
	toolchain: ToolchainManifest;
	language: LanguageId;
	parts: LanguageParts;
}

/** A damaged toolchain is made again, once. */
async function loadToolchain(
	language: LanguageId,
	onstep: (step: CompileStep) => void
): Promise<Loaded> {
	const toolchain = await prepareToolchain(ROOT, { onbuild: () => onstep('preparing') });
	onstep('loading');
	ONE_SHOT_FLAGS.forEach(setFlagsFromString);
	try {
		return { toolchain, language, parts: await readParts(VENDOR, toolchain, language) };
	} catch (error) {
		if (!(error instanceof AppError) || error.code !== 'toolchain-damaged') throw error;
		onstep('repairing');
		const repaired = await prepareToolchain(ROOT, { verify: true });
		const parts = await readParts(VENDOR, repaired, language);
		return { toolchain: repaired, language, parts };
	}
}

/** Null when there were errors, which are on stderr by then. */
export async function compileFolder(
	folder: string,
	options: CompileFolderOptions = {}
): Promise<CompiledFolder | null> {
	return compileFiles(await readSources(folder), options);
}

export async function compileFiles(
	files: Readonly<Record<string, string>>,
	{ onstep = () => undefined }: CompileFolderOptions = {}
): Promise<CompiledFolder | null> {
	const compiler = new OneShotCompiler(onstep);
	const signal = new AbortController().signal;
	const oncompile = () => onstep('compiling');
	const build = await buildPrinting(compiler, files, { signal, oncompile });
	return build && { ...build, toolchain: compiler.toolchain };
}

/** The page's compiler in this process, for one build. */
class OneShotCompiler implements BuildCompiler {
	readonly #onstep: (step: CompileStep) => void;
	#loaded: Loaded | null = null;

	constructor(onstep: (step: CompileStep) => void) {
		this.#onstep = onstep;
	}

	async load({ language = DEFAULT_LANGUAGE }: { language?: LanguageId } = {}): Promise<void> {
		this.#loaded ??= await loadToolchain(language, this.#onstep);
	}

	async compile(request: CompileRequest): Promise<CompileResult> {
		const { language, parts } = this.#parts;
		return (await openLanguage(language, parts)).compile({ ...request, language });
	}

	get toolchain(): ToolchainManifest {
		return this.#parts.toolchain;
	}

	get #parts(): Loaded {
		if (!this.#loaded) throw new RangeError('the toolchain is not loaded');
		return this.#loaded;
	}
}
