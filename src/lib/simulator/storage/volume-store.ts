// Where a simulated board's volume is kept between two lives of the board: records by path, saved in one piece.
import type { Disposable } from '#lib/core/disposable.ts';

export interface VolumeRecord {
	/** Absolute, below /lfs. */
	path: string;
	kind: 'file' | 'directory';
	/** Empty for a directory. */
	bytes: Uint8Array<ArrayBuffer>;
}

export interface VolumeChanges {
	/** Everything that was kept before goes first. */
	clear: boolean;
	put: readonly VolumeRecord[];
	remove: readonly string[];
}

/** A store's failures are Errors with their own names: `QuotaExceededError` means that there is no room. */
export interface VolumeStore extends Disposable {
	/** What is kept, as it is: other versions and other programs write here too. Empty when there is nothing. */
	load(): Promise<unknown[]>;
	/** All of it or nothing. */
	save(changes: VolumeChanges): Promise<void>;
}

/** The in-memory twin, for tests. */
export class MemoryVolumeStore implements VolumeStore {
	readonly records = new Map<string, VolumeRecord>();
	/** The next calls end with this. */
	error: Error | null = null;
	saves = 0;

	async load(): Promise<unknown[]> {
		await Promise.resolve();
		if (this.error) throw this.error;
		return [...this.records.values()].map((record) => structuredClone(record));
	}

	async save({ clear, put, remove }: VolumeChanges): Promise<void> {
		await Promise.resolve();
		if (this.error) throw this.error;
		this.saves++;
		if (clear) this.records.clear();
		for (const path of remove) this.records.delete(path);
		for (const record of put) this.records.set(record.path, structuredClone(record));
	}

	dispose(): void {}
}
