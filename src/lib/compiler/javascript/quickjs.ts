// Runs the compiler to bytecode on the files of a project: a fresh instance each time, over files in memory. It parses
// and writes bytecode, and runs nothing of the program.
import { utf8 } from '#lib/core/bytes.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { createFileTree, MemoryFiles } from '../tools/memory-files.ts';
import { ToolExit, WasiHost } from '../tools/wasi-host.ts';

export type ScriptFinding =
	| { kind: 'syntax'; file: string; line: number; offset: number; message: string }
	| { kind: 'module'; file: string; specifier: string }
	| { kind: 'name'; file: string; from: string; name: string };

export interface Bytecode {
	/** Null where something is wrong. */
	program: Uint8Array | null;
	findings: readonly ScriptFinding[];
	/** What of the module `ocre` is imported; `*` for all of it. */
	uses: readonly string[];
}

const EXIT_WITH_FINDINGS = 1;
/** WASI's number. */
const NOT_SUPPORTED = 52;

/** `files`: JavaScript by path; `main`: the module that the program begins with. Throws `compiler-crashed`. */
export function toBytecode(
	compiler: WebAssembly.Module,
	files: ReadonlyMap<string, string>,
	main: string
): Bytecode {
	const disk = new MemoryFiles(createFileTree([]));
	disk.createFolder('out');
	for (const [path, text] of files) disk.write(`project/${path}`, utf8(text));
	const host = new WasiHost();
	host.begin(disk, ['compile', main]);
	const exitCode = run(compiler, host);
	if (exitCode > EXIT_WITH_FINDINGS)
		throw new AppError('compiler-crashed', `the compiler ended with ${exitCode}: ${host.stderr}`);
	const lines = host.stdout.split('\n').filter((line) => line !== '');
	const findings = lines.map(findingOf).filter((finding) => finding !== null);
	const program = exitCode === 0 ? disk.read('out/program') : null;
	if (!program && findings.length === 0)
		throw new AppError('compiler-crashed', 'the compiler wrote no program');
	return { program, findings, uses: usesOf(lines) };
}

function run(compiler: WebAssembly.Module, host: WasiHost): number {
	const { exports } = new WebAssembly.Instance(compiler, {
		wasi_snapshot_preview1: { ...unsupported(compiler), ...host.functions }
	});
	const { memory, _start: start } = exports;
	if (!(memory instanceof WebAssembly.Memory) || typeof start !== 'function')
		throw new AppError('compiler-crashed', 'the compiler is not what it should be');
	host.attach(memory);
	try {
		(start as () => void)();
		return 0;
	} catch (thrown) {
		if (thrown instanceof ToolExit) return thrown.code;
		throw new AppError('compiler-crashed', crashText(thrown), { cause: thrown });
	}
}

/** What the C library imports and the compiler never calls. */
function unsupported(compiler: WebAssembly.Module): Record<string, () => number> {
	const names = WebAssembly.Module.imports(compiler).map(({ name }) => name);
	return Object.fromEntries(names.map((name) => [name, () => NOT_SUPPORTED]));
}

function crashText(thrown: unknown): string {
	const deep = thrown instanceof RangeError || thrown instanceof WebAssembly.RuntimeError;
	return deep
		? `the compiler ran out of stack or memory: something is nested too deeply, or too large (${messageOf(thrown)})`
		: `the compiler stopped unexpectedly: ${messageOf(thrown)}`;
}

function findingOf(line: string): ScriptFinding | null {
	const [kind, file = '', second = '', third = '', message = ''] = line.split('\t');
	switch (kind) {
		case 'syntax':
			return { kind, file, line: Number(second), offset: Number(third), message };
		case 'module':
			return { kind, file, specifier: second };
		case 'name':
			return { kind, file, from: second, name: third };
		default:
			return null;
	}
}

function usesOf(lines: readonly string[]): string[] {
	const names = lines
		.map((line) => line.split('\t'))
		.filter(([kind]) => kind === 'uses')
		.map(([, name = '']) => name);
	return [...new Set(names)].sort();
}
