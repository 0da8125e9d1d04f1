// Container threads as nested workers, for a board that runs in a browser's worker.
import { AppError } from '#lib/core/errors.ts';
import { memorySharing } from '#lib/core/memory-sharing.ts';
import type { ContainerJob, ContainerThread, ThreadFactory } from './container-thread.ts';

class BrowserThread implements ContainerThread {
	onring: (() => void) | null = null;
	oncrash: ((message: string) => void) | null = null;
	readonly #worker = new Worker(new URL('./container.worker.ts', import.meta.url), {
		type: 'module',
		name: 'container'
	});

	constructor() {
		this.#worker.onmessage = () => this.onring?.();
		this.#worker.onerror = (event) => {
			event.preventDefault();
			this.oncrash?.(event.message || 'the container thread could not be loaded');
		};
	}

	run(job: ContainerJob): void {
		this.#worker.postMessage(job);
	}

	terminate(): void {
		this.#worker.terminate();
	}
}

/** Throws AppError `not-isolated` where the page may not share memory between threads. */
export function createBrowserThreads(): ThreadFactory {
	if (memorySharing() !== 'shared')
		throw new AppError(
			'not-isolated',
			`this page has no shared memory (${memorySharing()}), so containers cannot share it with the board`
		);
	return { create: () => new BrowserThread() };
}
