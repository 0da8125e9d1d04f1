// What a class leaves in the browser: workshops that were opened, whole, so that they open without a network; and a
// teacher's marks. One interface, in IndexedDB and in memory.
import type { Disposable } from '#lib/core/disposable.ts';
import type { StorageKind } from './storage.ts';

/** A workshop without its bytes. */
export interface KeptWorkshop {
	/** `sha256:…` of the file. */
	digest: string;
	title: string;
	sizeBytes: number;
	/** Milliseconds since the epoch. */
	openedAt: number;
}

/** Of a submission; what it means is the business of who reads it. */
export interface KeptMark {
	mark: string;
	comment: string;
}

/** Failures are AppErrors, as those of the project store. */
export interface ClassStore extends Disposable {
	readonly kind: StorageKind;
	/** The one that was opened last comes first. */
	workshops(): Promise<readonly KeptWorkshop[]>;
	/** The whole file; null: it is not kept. */
	readWorkshop(digest: string): Promise<Uint8Array<ArrayBuffer> | null>;
	writeWorkshop(kept: KeptWorkshop, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	removeWorkshop(digest: string): Promise<void>;
	/** By the digest of the submission, as they were written: read as untrusted. */
	marks(): Promise<Readonly<Record<string, unknown>>>;
	/** Null takes it away. */
	writeMark(digest: string, mark: KeptMark | null): Promise<void>;
}

export function latestFirst(kept: readonly KeptWorkshop[]): KeptWorkshop[] {
	return kept.toSorted((a, b) => b.openedAt - a.openedAt);
}

export class MemoryClassStore implements ClassStore {
	readonly kind = 'memory';
	readonly #kept = new Map<string, { kept: KeptWorkshop; bytes: Uint8Array<ArrayBuffer> }>();
	readonly #marks = new Map<string, KeptMark>();

	workshops(): Promise<readonly KeptWorkshop[]> {
		return Promise.resolve(latestFirst([...this.#kept.values()].map(({ kept }) => kept)));
	}

	readWorkshop(digest: string): Promise<Uint8Array<ArrayBuffer> | null> {
		return Promise.resolve(this.#kept.get(digest)?.bytes.slice() ?? null);
	}

	writeWorkshop(kept: KeptWorkshop, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		this.#kept.set(kept.digest, { kept, bytes: bytes.slice() });
		return Promise.resolve();
	}

	removeWorkshop(digest: string): Promise<void> {
		this.#kept.delete(digest);
		return Promise.resolve();
	}

	marks(): Promise<Readonly<Record<string, unknown>>> {
		return Promise.resolve(Object.fromEntries(this.#marks));
	}

	writeMark(digest: string, mark: KeptMark | null): Promise<void> {
		if (mark) this.#marks.set(digest, { ...mark });
		else this.#marks.delete(digest);
		return Promise.resolve();
	}

	dispose(): void {
		this.#kept.clear();
		this.#marks.clear();
	}
}
