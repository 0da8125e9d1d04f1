// Compiles a project folder, or the files of a project, with the page's compiler in Node: once, in this process.
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { CCompiler } from '#lib/compiler/c/c-compiler.ts';
import { readToolchain } from '#lib/compiler/node.ts';
import type { ToolchainManifest } from '#lib/compiler/manifest.ts';
import { Toolchain } from '#lib/compiler/tools/toolchain.ts';
import type { BuildDefinition } from '#lib/project/build-file.ts';
import { prepareToolchain } from '../../vite/toolchain-build.ts';
import { readDefinition, readSources, printDiagnostic } from '../project-folder.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/**
 * V8 spends more on the compiler's own code than a single compile does: it checks all 75 MB before the first call, and
 * translates again, better, what is called often. Neither pays within a second, and the file is the one we made.
 */
const ONE_SHOT_FLAGS = ['--wasm-lazy-validation', '--wasm-tiering-budget=1000000000'];

export type CompileStep = 'preparing' | 'loading' | 'compiling';

export interface CompileFolderOptions {
	/** `preparing` comes only where the toolchain is made first, which takes a while. */
	onstep?: (step: CompileStep) => void;
}

export interface CompiledFolder {
	files: Readonly<Record<string, string>>;
	definition: BuildDefinition;
	wasm: Uint8Array<ArrayBuffer>;
	toolchain: ToolchainManifest;
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
	const toolchain = await prepareToolchain(ROOT, { onbuild: () => onstep('preparing') });
	onstep('loading');
	ONE_SHOT_FLAGS.forEach(setFlagsFromString);
	const parts = await readToolchain(path.join(ROOT, 'static'), toolchain);
	onstep('compiling');
	const result = new CCompiler(new Toolchain(parts)).compile({ files });
	result.diagnostics.forEach(printDiagnostic);
	return result.ok ? { files, definition, wasm: result.wasm, toolchain } : null;
}
