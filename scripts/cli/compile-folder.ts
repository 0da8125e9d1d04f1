// Compiles a project folder, or the files of a project, with the page's compiler in Node: once, in this process.
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { CCompiler } from '#lib/compiler/c/c-compiler.ts';
import { readToolchain } from '#lib/compiler/node.ts';
import { AppError } from '#lib/core/errors.ts';
import type { ToolchainManifest } from '#lib/compiler/manifest.ts';
import { Toolchain, type ToolchainParts } from '#lib/compiler/tools/toolchain.ts';
import type { BuildDefinition } from '#lib/project/build-file.ts';
import { prepareToolchain } from '../../vite/toolchain-build.ts';
import { readDefinition, readSources, printDiagnostic } from '../project-folder.ts';

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

export interface CompiledFolder {
	files: Readonly<Record<string, string>>;
	definition: BuildDefinition;
	wasm: Uint8Array<ArrayBuffer>;
	toolchain: ToolchainManifest;
}

interface Loaded {
	toolchain: ToolchainManifest;
	parts: ToolchainParts;
}

/** A damaged toolchain is made again, once. */
async function loadToolchain(onstep: (step: CompileStep) => void): Promise<Loaded> {
	const toolchain = await prepareToolchain(ROOT, { onbuild: () => onstep('preparing') });
	onstep('loading');
	ONE_SHOT_FLAGS.forEach(setFlagsFromString);
	try {
		return { toolchain, parts: await readToolchain(VENDOR, toolchain) };
	} catch (error) {
		if (!(error instanceof AppError) || error.code !== 'toolchain-damaged') throw error;
		onstep('repairing');
		const repaired = await prepareToolchain(ROOT, { verify: true });
		return { toolchain: repaired, parts: await readToolchain(VENDOR, repaired) };
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
	const definition = readDefinition(files);
	if (!definition) return null;
	const { toolchain, parts } = await loadToolchain(onstep);
	onstep('compiling');
	const result = new CCompiler(new Toolchain(parts)).compile({ files });
	result.diagnostics.forEach(printDiagnostic);
	return result.ok ? { files, definition, wasm: result.wasm, toolchain } : null;
}
