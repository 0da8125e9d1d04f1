// Container threads as Node worker threads: for tests, and for boards that run without a browser.
import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Disposable } from '#lib/core/disposable.ts';
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

let code: string | null = null;

/** What the process was started with is for its own code: a loader of TypeScript takes a thread longer than its start. */
function startWorker(): Worker {
	code ??= bundle(new URL('./node-worker.ts', import.meta.url));
	return new Worker(code, { eval: true, name: 'container', execArgv: [] });
}

/** A worker and the board that has it now. It is listened to once: a worker whose listeners left is deaf to the next. */
class HeldWorker {
	readonly worker: Worker;
	/** Null: it waits for a board. */
	holder: NodeThread | null = null;
	readonly #ondeath: (held: HeldWorker) => void;

	constructor(worker: Worker, ondeath: (held: HeldWorker) => void) {
		this.worker = worker;
		this.#ondeath = ondeath;
		worker.on('message', () => this.holder?.onring?.());
		worker.on('error', (error) => this.#die(String(error)));
		worker.on('exit', (code) => this.#die(`the container thread ended with code ${code}`));
		worker.unref();
	}

	#die(message: string): void {
		this.#ondeath(this);
		this.holder?.crash(message);
	}
}

class NodeThread implements ContainerThread {
	onring: (() => void) | null = null;
	oncrash: ((message: string) => void) | null = null;
	oncall: ((call: PostedCall) => void) | null = null;
	readonly #held: HeldWorker;
	readonly #onunused: (held: HeldWorker) => void;
	#used = false;
	#ended = false;

	/** `onunused`: it is ended and nothing ran in it. */
	constructor(held: HeldWorker, onunused: (held: HeldWorker) => void) {
		this.#held = held;
		this.#onunused = onunused;
		held.holder = this;
	}

	run(job: ContainerJob): void {
		this.#used = true;
		this.#held.worker.postMessage(job);
	}

	answer(answer: PostedAnswer): void {
		this.#held.worker.postMessage(answer);
	}

	terminate(): void {
		if (this.#ended) return;
		this.#ended = true;
		this.#held.holder = null;
		if (this.#used) void this.#held.worker.terminate();
		else this.#onunused(this.#held);
	}

	/** Of its worker. */
	crash(message: string): void {
		if (this.#ended) return;
		this.#ended = true;
		this.oncrash?.(message);
	}
}

export interface NodeThreads extends ThreadFactory, Disposable {
	create(): ContainerThread;
}

export interface NodeThreadsOptions {
	/** So many that nothing ran in are kept for other boards: then it is to be disposed. Default: none. */
	keep?: number;
	start?: () => Worker;
}

/**
 * For any number of boards. A thread that one of them kept ready and never used can go to the next, since its start takes
 * more than many programs; one in which a container ran ends with its board.
 */
export function createNodeThreads(options: NodeThreadsOptions = {}): NodeThreads {
	const { keep: most = 0, start = startWorker } = options;
	const unused = new Set<HeldWorker>();
	let disposed = false;
	const keep = (held: HeldWorker) => {
		if (disposed || unused.size >= most) void held.worker.terminate();
		else unused.add(held);
	};
	return {
		sharesMemory: true,
		create() {
			const [kept] = unused;
			if (kept) unused.delete(kept);
			const held = kept ?? new HeldWorker(start(), (dead) => unused.delete(dead));
			return new NodeThread(held, keep);
		},
		dispose() {
			disposed = true;
			for (const { worker } of unused) void worker.terminate();
			unused.clear();
		}
	};
}
