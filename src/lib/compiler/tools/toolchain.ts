// One tool run: a fresh instance of the compiler's wasm with its arguments and files. Instances are cheap, and what a
// run leaves behind in memory (or a crash half way) never reaches the next one.
import { parseTar } from 'nanotar';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { createFileTree, MemoryFiles, type FileTree } from './memory-files.ts';
import { ToolExit, WasiHost } from './wasi-host.ts';

/** Everything a compile needs, ready to be posted to a worker. */
export interface ToolchainParts {
	/** `llvm.core.wasm`: clang, wasm-ld and ar in one module. */
	core: WebAssembly.Module;
	/** Whether the core is one that traps where the whole one goes on: then a trap is `core-incomplete`. */
	isPartial?: boolean;
	/** Changes whenever the content of the packs does. */
	id?: string;
	/** Tar files whose entries together make up the root of the tools' file system. */
	packs: readonly ArrayBuffer[];
}

export interface ToolRun {
	exitCode: number;
	stdout: string;
	stderr: string;
	files: MemoryFiles;
}

export interface ToolRunOptions {
	/** Hears every path that the tool asked for. */
	onlookup?: (path: string) => void;
}

/** An instance that has not run yet. */
interface Tool {
	host: WasiHost;
	memory: WebAssembly.Memory;
	start: () => void;
}

/** A compile of one changed file takes two tools: clang and wasm-ld. */
const SPARE_TOOLS = 2;

export class Toolchain {
	readonly id: string;
	#core: WebAssembly.Module;
	#isPartial: boolean;
	#tree: FileTree;
	#spare: Tool[] = [];
	#onend: ((memory: WebAssembly.Memory) => void) | undefined;

	/** `onend` sees the memory that a tool leaves behind, whether it ended well or not. */
	constructor(
		{ core, isPartial = false, id = '', packs }: ToolchainParts,
		onend?: (memory: WebAssembly.Memory) => void
	) {
		this.id = id;
		this.#core = core;
		this.#isPartial = isPartial;
		this.#tree = createFileTree(packs.flatMap(unpack));
		this.#onend = onend;
	}

	/** Makes instances for the next runs, which then need not wait for them. For idle moments. */
	prepare(): void {
		while (this.#spare.length < SPARE_TOOLS) this.#spare.push(this.#instantiate());
	}

	/** Whether the packs have it. */
	hasFile(path: string): boolean {
		return this.#tree.files.has(path);
	}

	/** Gives the instances back that were made for nothing. */
	dispose(): void {
		this.#spare.length = 0;
	}

	/** Runs `llvm` with the arguments after the program's own name. */
	run(
		args: readonly string[],
		inputs: ReadonlyMap<string, Uint8Array>,
		{ onlookup }: ToolRunOptions = {}
	): ToolRun {
		const files = new MemoryFiles(this.#tree, onlookup);
		files.createFolder('tmp');
		for (const [path, bytes] of inputs) files.write(path, bytes);
		const tool = this.#spare.pop() ?? this.#instantiate();
		tool.host.begin(files, ['llvm', ...args]);
		try {
			const exitCode = this.#execute(tool);
			return { exitCode, stdout: tool.host.stdout, stderr: tool.host.stderr, files };
		} finally {
			this.#onend?.(tool.memory);
		}
	}

	#execute({ host, start }: Tool): number {
		try {
			start();
			return 0;
		} catch (thrown) {
			if (thrown instanceof ToolExit) return thrown.code;
			if (this.#isPartial && thrown instanceof WebAssembly.RuntimeError)
				throw new AppError('core-incomplete', 'this needs the whole compiler', { cause: thrown });
			throw new AppError('compiler-crashed', crashText(thrown, host.stderr), { cause: thrown });
		}
	}

	#instantiate(): Tool {
		const host = new WasiHost();
		const { exports } = new WebAssembly.Instance(this.#core, {
			wasi_snapshot_preview1: host.functions
		});
		const memory = exports['memory'] as WebAssembly.Memory;
		host.attach(memory);
		return { host, memory, start: exports['_start'] as () => void };
	}
}

function crashText(thrown: unknown, stderr: string): string {
	if (thrown instanceof RangeError)
		return 'the compiler ran out of stack: something is nested too deeply';
	const said = stderr.trim().split('\n').slice(0, 3).join('\n');
	return `the compiler stopped unexpectedly: ${messageOf(thrown)}${said && `: ${said}`}`;
}

function unpack(pack: ArrayBuffer): [string, Uint8Array][] {
	return parseTar(pack)
		.filter((entry) => entry.type === 'file')
		.map((entry) => [entry.name, entry.data ?? new Uint8Array()]);
}
