// The compiler of JavaScript for tests, and a host to run what it makes: a clock that moves by sleeping, and nothing else.
import { prepareToolchain } from '../../../../vite/toolchain-build.ts';
import type { CompileRequest, CompileResult } from '../compiler.ts';
import { readParts } from '../node.ts';
import { open } from './open.ts';

const compiler = await open(await readParts('static', await prepareToolchain(), 'javascript'));

type Built = Extract<CompileResult, { ok: true }>;

export async function compile(
	files: Record<string, string> | string,
	options: Partial<CompileRequest> = {}
): Promise<CompileResult> {
	return compiler.compile({
		files: typeof files === 'string' ? { 'main.js': files } : files,
		...options
	});
}

export async function build(files: Record<string, string> | string): Promise<Built> {
	const result = await compile(files);
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 1));
	return result;
}

type HostFunction = (...args: number[]) => number;

const CYCLES_PER_MS = 1000n;
const NOBODY = 8;

/** Runs an image until it ends: what it printed, and its exit code. `host` sees the memory of the program. */
export function run(
	wasm: Uint8Array<ArrayBuffer>,
	host: (memory: WebAssembly.Memory) => Record<string, HostFunction> = () => ({})
): { output: string; exitCode: number; sleptMs: number } {
	const module = new WebAssembly.Module(wasm);
	const memory = new WebAssembly.Memory({ initial: 4, maximum: 4 });
	const decoder = new TextDecoder();
	let output = '';
	let sleptMs = 0;
	let exitCode = 0;
	const view = () => new DataView(memory.buffer);
	const functions: Record<string, (...args: never[]) => number> = {
		ocre_get_event: () => -35,
		ocre_sleep(ms: number) {
			sleptMs += ms;
			if (sleptMs > 100_000) throw new Error(`it never ends: ${output}`);
			return 0;
		},
		clock_time_get(_id: number, _precision: bigint, result: number) {
			view().setBigUint64(result, BigInt(sleptMs) * CYCLES_PER_MS, true);
			return 0;
		},
		fd_fdstat_get(_fd: number, stat: number) {
			view().setUint8(stat, 2);
			return 0;
		},
		fd_prestat_get: () => NOBODY,
		fd_write(_fd: number, vectors: number, count: number, written: number) {
			let total = 0;
			for (let i = 0; i < count; i++) {
				const start = view().getUint32(vectors + 8 * i, true);
				const length = view().getUint32(vectors + 8 * i + 4, true);
				output += decoder.decode(new Uint8Array(memory.buffer, start, length), { stream: true });
				total += length;
			}
			view().setUint32(written, total, true);
			return 0;
		},
		proc_exit(code: number) {
			exitCode = code;
			throw new Exit();
		},
		...host(memory)
	};
	const imports: Record<string, Record<string, WebAssembly.ImportValue>> = { env: { memory } };
	for (const { module: from, name, kind } of WebAssembly.Module.imports(module))
		if (kind === 'function') (imports[from] ??= {})[name] = functions[name] ?? (() => 0);
	try {
		const { _start: start } = new WebAssembly.Instance(module, imports).exports;
		(start as () => void)();
	} catch (thrown) {
		if (!(thrown instanceof Exit)) throw thrown;
	}
	return { output, exitCode, sleptMs };
}

class Exit extends Error {}
