// Which tab has a board: a tab that opens a port holds a lock of that kind of port, so that another knows who refuses it
// the port, and can take it over. Identical boards have the same ids, so their locks are numbered.
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port, PortOptions, PortSignals } from '#lib/core/port.ts';

export interface PortLock {
	release(): void;
	/** Called once when another tab takes it. */
	onstolen: (() => void) | null;
}

/** Locks that all tabs of this site share. */
export interface PortLocks {
	/** Names beginning so that other tabs hold. */
	heldElsewhere(prefix: string): Promise<string[]>;
	/** Null when it is held, unless it is stolen. */
	take(name: string, how: 'if-free' | 'steal'): Promise<PortLock | null>;
}

/** As many boards of one kind as one page opens at once, and more. */
const MAX_OF_A_KIND = 64;
/** How long a tab that loses a port has for closing it. */
const LET_GO_MS = 3_000;
const RETRY_MS = 100;

export class LockedPort implements Port {
	onrevoked: (() => void) | null = null;
	readonly #port: Port;
	readonly #locks: PortLocks | null;
	readonly #clock: Clock;
	readonly #prefix: () => string;
	#lock: PortLock | null = null;
	#takesOver = false;

	/** `kind`: what identical boards have in common. `locks`: null where the browser has none. */
	constructor(port: Port, locks: PortLocks | null, clock: Clock, kind: () => string) {
		this.#port = port;
		this.#locks = locks;
		this.#clock = clock;
		this.#prefix = () => `board-port ${kind()} `;
	}

	get readable(): ReadableStream<Uint8Array> | null {
		return this.#port.readable;
	}

	get writable(): WritableStream<Uint8Array> | null {
		return this.#port.writable;
	}

	/** The next `open` takes the port from another tab. With several boards of one kind it may be asked for each. */
	takeOver(): void {
		this.#takesOver = true;
	}

	/** Rejects with `port-taken` when another tab has a port of this kind, and otherwise as the port does. */
	async open(options: PortOptions): Promise<void> {
		const takesOver = this.#takesOver;
		this.#takesOver = false;
		try {
			await this.#port.open(options);
		} catch (error) {
			const held = (await this.#locks?.heldElsewhere(this.#prefix())) ?? [];
			if (held.length === 0) throw error;
			if (!takesOver)
				throw new AppError('port-taken', 'Another tab of this page is using the board.', {
					cause: error
				});
			await this.#takeFrom(held, options, error);
		}
		this.#lock ??= await this.#claim();
		const lock = this.#lock;
		if (lock)
			lock.onstolen = () => {
				if (this.#lock === lock) this.onrevoked?.();
			};
	}

	/** Which of them has the board is not known: each is asked until the port can be opened. */
	async #takeFrom(held: readonly string[], options: PortOptions, refusal: unknown): Promise<void> {
		for (const name of held) {
			const lock = await this.#locks!.take(name, 'steal');
			if (await this.#opens(options)) {
				this.#lock = lock;
				return;
			}
			lock?.release();
		}
		throw refusal;
	}

	async #opens(options: PortOptions): Promise<boolean> {
		for (let waitedMs = 0; waitedMs < LET_GO_MS; waitedMs += RETRY_MS) {
			await this.#clock.sleep(RETRY_MS);
			const opened = await this.#port.open(options).then(
				() => true,
				() => false
			);
			if (opened) return true;
		}
		return false;
	}

	async #claim(): Promise<PortLock | null> {
		for (let number = 1; this.#locks && number <= MAX_OF_A_KIND; number++) {
			const lock = await this.#locks.take(`${this.#prefix()}${number}`, 'if-free');
			if (lock) return lock;
		}
		return null;
	}

	async close(): Promise<void> {
		try {
			await this.#port.close();
		} finally {
			this.#lock?.release();
			this.#lock = null;
		}
	}

	async setSignals(signals: PortSignals): Promise<void> {
		await this.#port.setSignals?.(signals);
	}
}

/** The Web Locks of this browser; null where there are none. */
export function browserPortLocks(): PortLocks | null {
	const { locks } = (globalThis.navigator ?? {}) as { locks?: LockManager };
	return locks ? new WebPortLocks(locks) : null;
}

class WebPortLocks implements PortLocks {
	readonly #locks: LockManager;
	readonly #own = new Set<string>();

	constructor(locks: LockManager) {
		this.#locks = locks;
	}

	async heldElsewhere(prefix: string): Promise<string[]> {
		const { held = [] } = await this.#locks.query();
		const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []));
		return names.filter((name) => !this.#own.has(name));
	}

	take(name: string, how: 'if-free' | 'steal'): Promise<PortLock | null> {
		const options: LockOptions = how === 'steal' ? { steal: true } : { ifAvailable: true };
		return new Promise((resolve, reject) => {
			let lock: PortLock | null = null;
			const hold = (granted: Lock | null): Promise<void> => {
				if (!granted) return Promise.resolve(resolve(null));
				this.#own.add(name);
				return new Promise<void>((release) => resolve((lock = { release, onstolen: null })));
			};
			this.#locks
				.request(name, options, hold)
				.catch((error: unknown) => {
					// It rejects for a holder from whom it was taken.
					if (lock) lock.onstolen?.();
					else reject(error instanceof Error ? error : new Error(String(error)));
				})
				.finally(() => this.#own.delete(name))
				.catch(() => {});
		});
	}
}
