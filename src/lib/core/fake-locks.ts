// Web Locks in memory, for tests of what lives by them: each client is a thread that can end.
import type { LifeLocks } from './worker-life.ts';

interface Request {
	client: FakeLockClient;
	grant: () => void;
}

export class FakeLocks {
	readonly #held = new Map<string, FakeLockClient>();
	readonly #waiting = new Map<string, Request[]>();

	client(): FakeLockClient {
		return new FakeLockClient(this);
	}

	/** Of those that are held. */
	get names(): string[] {
		return [...this.#held.keys()];
	}

	ask(name: string, request: Request): void {
		if (this.#held.has(name)) this.#waiting.set(name, [...this.#queue(name), request]);
		else this.#grant(name, request);
	}

	isHeld(name: string): boolean {
		return this.#held.has(name);
	}

	/** Gives it on. */
	release(name: string, by: FakeLockClient): void {
		if (this.#held.get(name) !== by) return;
		this.#held.delete(name);
		const [next, ...rest] = this.#queue(name).filter(({ client }) => !client.ended);
		this.#waiting.set(name, rest);
		if (next) this.#grant(name, next);
	}

	releaseAll(by: FakeLockClient): void {
		for (const [name, client] of [...this.#held]) if (client === by) this.release(name, by);
	}

	#queue(name: string): Request[] {
		return this.#waiting.get(name) ?? [];
	}

	#grant(name: string, { client, grant }: Request): void {
		this.#held.set(name, client);
		grant();
	}
}

export class FakeLockClient implements LifeLocks {
	ended = false;
	/** Locks that it asked for. */
	asked = 0;
	readonly #locks: FakeLocks;

	constructor(locks: FakeLocks) {
		this.#locks = locks;
	}

	request(
		name: string,
		{ signal, ifAvailable = false }: { signal?: AbortSignal; ifAvailable?: boolean },
		held: (lock: object | null) => Promise<unknown> | undefined
	): Promise<unknown> {
		this.asked++;
		return new Promise((resolve, reject) => {
			signal?.addEventListener('abort', () => reject(signal.reason as Error));
			if (ifAvailable && this.#locks.isHeld(name)) {
				resolve(held(null));
				return;
			}
			const grant = () => {
				const release = () => this.#locks.release(name, this);
				if (signal?.aborted) release();
				else
					void Promise.resolve(held({})).then((value) => {
						release();
						resolve(value);
					});
			};
			this.#locks.ask(name, { client: this, grant });
		});
	}

	/** As a thread that dies: nothing it waits for comes, and what it holds is free. */
	end(): void {
		this.ended = true;
		this.#locks.releaseAll(this);
	}
}
