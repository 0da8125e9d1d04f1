// The compiler for the page: toolchain from the site, work in a web worker.
import { AppError } from '#lib/core/errors.ts';
import { watchWorker } from '#lib/core/worker-life.ts';
import type { Compiler } from './compiler.ts';
import { downloadToolchain, downloadWholeCore } from './download.ts';
import type { ToolchainManifest } from './manifest.ts';
import { WorkerCompiler, type CompilerWorker } from './worker-compiler.ts';

export interface CreateCompilerOptions {
	/** Url of the site's root, ending in a slash. */
	baseUrl: string;
	/** From `virtual:toolchain`. */
	manifest: ToolchainManifest;
	createWorker?: () => Worker;
	timeoutMs?: number;
}

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
	const { baseUrl, manifest, createWorker = createDefaultWorker, timeoutMs } = options;
	return new WorkerCompiler({
		loadParts: (signal, onprogress) => downloadToolchain({ baseUrl, manifest, signal, onprogress }),
		completeParts: async ({ packs }, signal, onprogress) => ({
			core: await downloadWholeCore({ baseUrl, manifest, signal, onprogress }),
			packs
		}),
		startWorker: () => startWorker(createWorker()),
		...(timeoutMs === undefined ? {} : { timeoutMs })
	});
}
