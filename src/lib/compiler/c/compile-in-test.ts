// A compiler for tests, and a host to run what it makes: every host function answers 0, or as the test says.
import { prepareToolchain } from '../../../../vite/toolchain-build.ts';
import type { CompileRequest, CompileResult, Diagnostic } from '../compiler.ts';
import { readParts } from '../node.ts';
import { CCompiler } from './c-compiler.ts';
import { toolchainOf } from './open.ts';

const compiler = new CCompiler(
	toolchainOf(await readParts('static', await prepareToolchain(), 'cpp'))
);

export const HELLO = '#include <stdio.h>\nint main(void) { puts("hello"); return 0; }\n';

export function compile(
	files: Record<string, string> | string,
	options: Partial<CompileRequest> = {}
) {
	return compiler.compile({
		files: typeof files === 'string' ? { 'main.c': files } : files,
		...options
	});
}

export function built(result: CompileResult): Extract<CompileResult, { ok: true }> {
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 1));
	return result;
}

export function errorsOf(result: CompileResult): Diagnostic[] {
	return result.diagnostics.filter(({ severity }) => severity === 'error');
}

export function moduleOf(result: CompileResult): WebAssembly.Module {
	return new WebAssembly.Module(built(result).wasm);
}

export function importNames(result: CompileResult): string[] {
	return WebAssembly.Module.imports(moduleOf(result)).map(
		({ module, name }) => `${module}.${name}`
	);
}

export function exportNames(result: CompileResult): string[] {
	return WebAssembly.Module.exports(moduleOf(result)).map(({ name }) => name);
}

/** Runs a module on host functions that answer 0, or as told; stdout as text. */
export function execute(
	result: CompileResult,
	host: Record<string, (...args: number[]) => number> = {}
) {
	const module = moduleOf(result);
	const { initialPages, maxPages } = built(result).report;
	const memory = new WebAssembly.Memory({ initial: initialPages, maximum: maxPages });
	let output = '';
	const imports: Record<string, Record<string, WebAssembly.ImportValue>> = { env: { memory } };
	for (const { module: from, name } of WebAssembly.Module.imports(module))
		(imports[from] ??= {})[name] ??= host[name] ?? (() => 0);
	imports['wasi_snapshot_preview1'] = {
		...imports['wasi_snapshot_preview1'],
		// A console, so that the C library writes line by line.
		fd_fdstat_get(_fd: number, stat: number) {
			new DataView(memory.buffer).setUint8(stat, 2);
			return 0;
		},
		fd_write(_fd: number, vectors: number, count: number, written: number) {
			const view = new DataView(memory.buffer);
			let total = 0;
			for (let i = 0; i < count; i++) {
				const start = view.getUint32(vectors + 8 * i, true);
				const length = view.getUint32(vectors + 8 * i + 4, true);
				output += new TextDecoder().decode(new Uint8Array(memory.buffer, start, length));
				total += length;
			}
			view.setUint32(written, total, true);
			return 0;
		},
		proc_exit(code: number) {
			throw new Error(`exit ${code}`);
		}
	};
	const { exports } = new WebAssembly.Instance(module, imports);
	return { exports, memory, output: () => output, start: exports['_start'] as () => void };
}
