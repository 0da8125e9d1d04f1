// Keeps one thread ready, so that a container starts without waiting for a worker to load.
import type { Disposable } from '#lib/core/disposable.ts';
import type { ContainerThread, ThreadFactory } from './container-thread.ts';

export class ThreadPool implements Disposable {
	readonly #factory: ThreadFactory;
	readonly #onring: () => void;
	#spare: ContainerThread | null = null;
	#disposed = false;

	constructor(factory: ThreadFactory, onring: () => void) {
		this.#factory = factory;
		this.#onring = onring;
		this.#keep(this.#create());
	}

	get sharesMemory(): boolean {
		return this.#factory.sharesMemory;
	}

	/** A thread for one container, which gives it back or terminates it. */
	take(oncrash: (message: string) => void): ContainerThread {
		const thread = this.#spare ?? this.#create();
		this.#spare = null;
		thread.oncrash = oncrash;
		queueMicrotask(() => this.#refill());
		return thread;
	}

	/** Of a thread whose container has left it. */
	giveBack(thread: ContainerThread): void {
		thread.oncrash = null;
		thread.oncall = null;
		if (this.#disposed || this.#spare) thread.terminate();
		else this.#keep(thread);
	}

	dispose(): void {
		this.#disposed = true;
		this.#spare?.terminate();
		this.#spare = null;
	}

	#refill(): void {
		if (!this.#spare && !this.#disposed) this.#keep(this.#create());
	}

	#keep(thread: ContainerThread): void {
		this.#spare = thread;
		thread.oncrash = () => {
			if (this.#spare === thread) this.#spare = null;
		};
	}

	#create(): ContainerThread {
		const thread = this.#factory.create();
		thread.onring = this.#onring;
		return thread;
	}
}
