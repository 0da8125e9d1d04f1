// Compiles a project folder, or the files of a project, with the page's compiler in Node.
import path from 'node:path';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import type { ToolchainManifest } from '#lib/compiler/manifest.ts';
import type { BuildDefinition } from '#lib/project/build-file.ts';
import { prepareToolchain } from '../../vite/toolchain-build.ts';
import { readDefinition, readSources, printDiagnostic } from '../project-folder.ts';

const ROOT = path.join(import.meta.dirname, '../..');

export interface CompiledFolder {
	files: Readonly<Record<string, string>>;
	definition: BuildDefinition;
	wasm: Uint8Array<ArrayBuffer>;
	toolchain: ToolchainManifest;
}

/** Null when there were errors, which are on stderr by then. */
export async function compileFolder(folder: string): Promise<CompiledFolder | null> {
	return compileFiles(await readSources(folder));
}

export async function compileFiles(
	files: Readonly<Record<string, string>>
): Promise<CompiledFolder | null> {
	const definition = readDefinition(files);
	if (!definition) return null;
	const toolchain = await prepareToolchain(ROOT);
	const compiler = createNodeCompiler({ root: path.join(ROOT, 'static'), manifest: toolchain });
	try {
		const result = await compiler.compile({ files });
		result.diagnostics.forEach(printDiagnostic);
		return result.ok ? { files, definition, wasm: result.wasm, toolchain } : null;
	} finally {
		compiler.dispose();
	}
}
