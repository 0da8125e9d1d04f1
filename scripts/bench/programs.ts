// Programs of the bench, compiled in Node as the page compiles them.
import { createNodeCompiler } from '../../src/lib/compiler/node.ts';
import { prepareToolchain } from '../../vite/toolchain-build.ts';
import type { CompileResult } from '../../src/lib/compiler/compiler.ts';

export async function compileProgram(
	source: string
): Promise<Extract<CompileResult, { ok: true }>> {
	const compiler = createNodeCompiler({ root: 'static', manifest: await prepareToolchain() });
	try {
		const result = await compiler.compile({ files: { 'main.c': source } });
		if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
		return result;
	} finally {
		compiler.dispose();
	}
}
