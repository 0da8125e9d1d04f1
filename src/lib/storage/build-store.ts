// Where results of compiles are kept, by the digest of their inputs. It is bounded: what was not used for longest goes. The
// order is counted, not timed, so that a clock that jumps takes nothing away. One interface, in IndexedDB and in memory.
import type { Disposable } from '#lib/core/disposable.ts';
import type { StorageKind } from './storage.ts';

/** Failures are AppErrors, as those of the project store. */
export interface BuildStore extends Disposable {
	readonly kind: StorageKind;
	/** Null where there is none. Counts as a use. */
	read(digest: string): Promise<Uint8Array<ArrayBuffer> | null>;
	/** In the place of what is there. What is larger than all that may be kept is not. */
	write(digest: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

export interface BuildLimits {
	entries: number;
	bytes: number;
}

export const BUILD_LIMITS: BuildLimits = { entries: 300, bytes: 32 * 1024 * 1024 };

/** What is known of an entry without its bytes. */
export interface BuildEntry {
	digest: string;
	sizeBytes: number;
	/** Grows with every use of any entry. */
	use: number;
}

/** The entries that have to go, those that were not used for longest. */
export function surplusOf(entries: readonly BuildEntry[], limits: BuildLimits): BuildEntry[] {
	const latestFirst = [...entries].sort((a, b) => b.use - a.use);
	let bytes = 0;
	return latestFirst.filter(({ sizeBytes }, index) => {
		bytes += sizeBytes;
		return index >= limits.entries || bytes > limits.bytes;
	});
}

export class MemoryBuildStore implements BuildStore {
	readonly kind = 'memory';
	readonly #limits: BuildLimits;
	/** In the order of their use. */
	#kept = new Map<string, Uint8Array<ArrayBuffer>>();

	constructor(limits: BuildLimits = BUILD_LIMITS) {
		this.#limits = limits;
	}

	read(digest: string): Promise<Uint8Array<ArrayBuffer> | null> {
		const bytes = this.#kept.get(digest) ?? null;
		if (bytes) this.#use(digest, bytes);
		return Promise.resolve(bytes && bytes.slice());
	}

	write(digest: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		if (bytes.length <= this.#limits.bytes) {
			this.#use(digest, bytes.slice());
			const entries = [...this.#kept].map(([name, { length }], use) => ({
				...{ digest: name, sizeBytes: length, use }
			}));
			for (const { digest: name } of surplusOf(entries, this.#limits)) this.#kept.delete(name);
		}
		return Promise.resolve();
	}

	#use(digest: string, bytes: Uint8Array<ArrayBuffer>): void {
		this.#kept.delete(digest);
		this.#kept.set(digest, bytes);
	}

	dispose(): void {
		this.#kept.clear();
	}
}
