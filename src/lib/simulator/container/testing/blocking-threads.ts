// Container threads in Node that share no memory with the board, as in a page that is not isolated.
import { Worker } from 'node:worker_threads';
import type { ContainerJob, ContainerThread, ThreadFactory } from '../container-thread.ts';
import { bundle } from '../node-threads.ts';
import type { PostedAnswer, PostedCall } from '../posted-calls.ts';

class BlockingThread implements ContainerThread {
	onring: (() => void) | null = null;
	oncall: ((call: PostedCall) => void) | null = null;
	oncrash: ((message: string) => void) | null = null;
	/** Number of answers; the thread waits for the next one. */
	readonly #answers = new Int32Array(new SharedArrayBuffer(4));
	readonly #worker: Worker;

	constructor(code: string) {
		this.#worker = new Worker(code, {
			...{ eval: true, name: 'container' },
			workerData: this.#answers.buffer
		});
		this.#worker.on('message', (call: PostedCall) => {
			this.oncall?.(call);
			this.onring?.();
		});
		this.#worker.on('error', (error) => this.oncrash?.(String(error)));
		this.#worker.unref();
	}

	run(job: ContainerJob): void {
		this.#worker.postMessage(job);
	}

	answer(answer: PostedAnswer): void {
		this.#worker.postMessage(answer);
		Atomics.add(this.#answers, 0, 1);
		Atomics.notify(this.#answers, 0);
	}

	terminate(): void {
		void this.#worker.terminate();
	}
}

export function createBlockingThreads(): ThreadFactory {
	let code: string | null = null;
	return {
		sharesMemory: false,
		create: () => {
			code ??= bundle(new URL('./blocking-worker.ts', import.meta.url));
			return new BlockingThread(code);
		}
	};
}
