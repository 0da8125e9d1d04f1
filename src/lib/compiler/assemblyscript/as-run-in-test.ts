// A host for programs in tests: every host function answers 0, or as the test says, and keeps what was asked of it.
import type { CompileRequest, CompileResult, Diagnostic } from '../compiler.ts';
import { AsCompiler } from './as-compiler.ts';
import { AS_TOOLS } from './as-tools-in-test.ts';

const compiler = new AsCompiler(AS_TOOLS);

export function compile(
	files: Record<string, string> | string,
	options: Partial<CompileRequest> = {}
): CompileResult {
	return compiler.compile({
		files: typeof files === 'string' ? { 'main.ts': files } : files,
		...options
	});
}

export type Built = Extract<CompileResult, { ok: true }>;

export function built(result: CompileResult): Built {
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 1));
	return result;
}

export function errorsOf(result: CompileResult): Diagnostic[] {
	return result.diagnostics.filter(({ severity }) => severity === 'error');
}

export class ExitInTest extends Error {
	readonly code: number;

	constructor(code: number) {
		super(`exit ${code}`);
		this.code = code;
	}
}

export type HostFunctionInTest = (memory: HostMemory, ...args: number[]) => number | void;

export class HostMemory {
	readonly memory: WebAssembly.Memory;

	constructor(memory: WebAssembly.Memory) {
		this.memory = memory;
	}

	get view(): DataView {
		return new DataView(this.memory.buffer);
	}

	text(at: number, length?: number): string {
		const bytes = new Uint8Array(this.memory.buffer, at);
		return new TextDecoder().decode(bytes.subarray(0, length ?? bytes.indexOf(0)));
	}

	put(at: number, text: string): void {
		new Uint8Array(this.memory.buffer).set(new TextEncoder().encode(`${text}\0`), at);
	}

	words(at: number, ...values: number[]): void {
		values.forEach((value, i) => this.view.setUint32(at + 4 * i, value, true));
	}
}

export interface RunInTest {
	output: string;
	/** 0 for a program that came to its end. */
	exitCode: number;
	memory: HostMemory;
	exports: string[];
}

/** Runs a program to its end. */
export function run(
	result: CompileResult,
	host: Record<string, HostFunctionInTest> = {}
): RunInTest {
	const module = new WebAssembly.Module(built(result).wasm);
	let output = '';
	const functions: Record<string, HostFunctionInTest> = {
		fd_write(memory, _fd, vectors, _count, written) {
			const at = memory.view.getUint32(vectors, true);
			const length = memory.view.getUint32(vectors + 4, true);
			output += memory.text(at, length);
			memory.words(written, length);
			return 0;
		},
		proc_exit(_memory, code) {
			throw new ExitInTest(code);
		},
		...host
	};
	const imports: WebAssembly.Imports = {};
	for (const { module: from, name } of WebAssembly.Module.imports(module))
		(imports[from] ??= {})[name] = (...args: number[]) => functions[name]?.(memory, ...args) ?? 0;
	const { exports } = new WebAssembly.Instance(module, imports);
	const memory = new HostMemory(exports['memory'] as WebAssembly.Memory);
	let exitCode = 0;
	try {
		(exports['_start'] as () => void)();
	} catch (error) {
		if (!(error instanceof ExitInTest)) throw error;
		exitCode = error.code;
	}
	return { output, exitCode, memory, exports: Object.keys(exports) };
}
