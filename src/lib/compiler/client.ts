// The compiler for the page: toolchain from the site, work in a web worker.
import { AppError } from '#lib/core/errors.ts';
import { watchWorker } from '#lib/core/worker-life.ts';
import type { Compiler } from './compiler.ts';
import { downloadParts, downloadWholeCore, KeptFiles } from './download.ts';
import type { ToolchainManifest } from './manifest.ts';
import { WorkerCompiler, type CompilerWorker } from './worker-compiler.ts';

export interface CreateCompilerOptions {
	/** Url of the site's root, ending in a slash. */
	baseUrl: string;
	/** From `virtual:toolchain`. */
	manifest: ToolchainManifest;
	createWorker?: () => Worker;
	timeoutMs?: number;
	/** The machine has little memory: what compiling takes is taken late and given back early. */
	isGentle?: boolean;
}

/** On a machine with little memory. */
const GENTLE_IDLE_MS = 10_000;

function createDefaultWorker(): Worker {
	return new Worker(new URL('./compiler.worker.ts', import.meta.url), {
		type: 'module',
		name: 'compiler'
	});
}

function startWorker(worker: Worker): CompilerWorker {
	const life = watchWorker(worker, (reason) =>
		started.onfailure(new AppError('compiler-crashed', reason))
	);
	const started: CompilerWorker = {
		endpoint: worker,
		onfailure: () => {},
		terminate() {
			life.dispose();
			worker.terminate();
		}
	};
	return started;
}

export function createCompiler(options: CreateCompilerOptions): Compiler {
	const { baseUrl, manifest, createWorker = createDefaultWorker, timeoutMs, isGentle } = options;
	const kept = new KeptFiles();
	return new WorkerCompiler({
		sourceOf: (language) => ({
			loadParts: (signal, onprogress) =>
				downloadParts(language, { baseUrl, manifest, signal, onprogress }, kept),
			completeParts: async ({ isPartial: _, ...parts }, signal, onprogress) => ({
				...parts,
				core: await downloadWholeCore({ baseUrl, manifest, signal, onprogress }, kept)
			})
		}),
		startWorker: () => startWorker(createWorker()),
		...(timeoutMs === undefined ? {} : { timeoutMs }),
		...(isGentle && { idleMs: GENTLE_IDLE_MS, startsLate: true })
	});
}
