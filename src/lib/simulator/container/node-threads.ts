// Container threads as Node worker threads: for tests, and for a board that runs without a browser.
import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ContainerJob, ContainerThread, ThreadFactory } from './container-thread.ts';
import type { PostedAnswer, PostedCall } from './posted-calls.ts';

/** The code of a worker. Workers cannot load TypeScript by themselves on Node 20, so their code is bundled once a process. */
export function bundle(entry: URL): string {
	const result = buildSync({
		entryPoints: [fileURLToPath(entry)],
		bundle: true,
		write: false,
		format: 'cjs',
		platform: 'node',
		target: 'node20'
	});
	return result.outputFiles[0]!.text;
}

class NodeThread implements ContainerThread {
	onring: (() => void) | null = null;
	oncrash: ((message: string) => void) | null = null;
	oncall: ((call: PostedCall) => void) | null = null;
	readonly #worker: Worker;
	#ended = false;

	constructor(code: string) {
		this.#worker = new Worker(code, { eval: true, name: 'container' });
		this.#worker.on('message', () => this.onring?.());
		this.#worker.on('error', (error) => this.#crash(String(error)));
		this.#worker.on('exit', (code) => this.#crash(`the container thread ended with code ${code}`));
		this.#worker.unref();
	}

	run(job: ContainerJob): void {
		this.#worker.postMessage(job);
	}

	answer(answer: PostedAnswer): void {
		this.#worker.postMessage(answer);
	}

	terminate(): void {
		this.#ended = true;
		void this.#worker.terminate();
	}

	#crash(message: string): void {
		if (this.#ended) return;
		this.#ended = true;
		this.oncrash?.(message);
	}
}

export function createNodeThreads(): ThreadFactory {
	let code: string | null = null;
	return {
		sharesMemory: true,
		create: () => new NodeThread((code ??= bundle(new URL('./node-worker.ts', import.meta.url))))
	};
}
