// Container threads as nested workers, for a board that runs in a browser's worker.
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import { containerWay, memorySharing } from '#lib/core/memory-sharing.ts';
import { randomUuid } from '#lib/core/random-uuid.ts';
import { watchLock } from '#lib/core/worker-life.ts';
import type {
	ContainerJob,
	ContainerThread,
	ThreadFactory,
	ThreadMessage
} from './container-thread.ts';
import type { PostedAnswer, PostedCall } from './posted-calls.ts';

class BrowserThread implements ContainerThread {
	onring: (() => void) | null = null;
	oncrash: ((message: string) => void) | null = null;
	oncall: ((call: PostedCall) => void) | null = null;
	/** Its name, too: so it has it before the first message. */
	readonly #lock = `ocre-playground/container/${randomUuid()}`;
	readonly #worker = new Worker(new URL('./container.worker.ts', import.meta.url), {
		type: 'module',
		name: this.#lock
	});
	#watching: Disposable | null = null;

	constructor() {
		this.#worker.onmessage = ({ data }: MessageEvent<ThreadMessage>) => {
			if (data === 'alive') this.#watch();
			else {
				if (data !== 'ring') this.oncall?.(data);
				this.onring?.();
			}
		};
		this.#worker.onerror = (event) => {
			event.preventDefault();
			this.#crash(event.message || 'the container thread could not be loaded');
		};
	}

	run(job: ContainerJob): void {
		this.#worker.postMessage(job);
	}

	answer(answer: PostedAnswer): void {
		this.#worker.postMessage(answer);
	}

	terminate(): void {
		this.#watching?.dispose();
		this.#worker.terminate();
	}

	#watch(): void {
		this.#watching = watchLock(this.#lock, () => this.#crash('the container thread ended'));
	}

	#crash(message: string): void {
		this.#watching?.dispose();
		this.oncrash?.(message);
	}
}

/** Which threads a page may have. Throws AppError `not-isolated` where it may have none. */
export function createBrowserThreads(): ThreadFactory {
	const way = containerWay();
	if (way === null)
		throw new AppError(
			'not-isolated',
			`this page has no shared memory (${memorySharing()}), and its engine cannot suspend a container`
		);
	return { sharesMemory: way === 'shared', create: () => new BrowserThread() };
}
