// Keeps a board's volume: reads it from a store before the board boots, and writes what changed soon after it changed.
// The board never waits for it. Without a store, or with one that refuses, the volume lives in memory and says so.
import { systemClock, type Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { FileError, type BoardVolume } from './board-files.ts';
import { createBoardFiles } from './memory-board-files.ts';
import type { VolumeRecord, VolumeStore } from './volume-store.ts';

/**
 * `kept`: the storage survives. `memory`: it lasts as long as the board, because another tab has this board
 * (`other-tab`: this one works on a copy), the store is full, or it is refused.
 */
export type StorageKeeping = {
	/** What was kept could not be read: the board started with an empty storage. */
	startedEmpty: boolean;
} & ({ kind: 'kept' } | { kind: 'memory'; reason: 'other-tab' | 'full' | 'refused' });

export interface KeeperOptions {
	size: { blockBytes: number; blocks: number };
	/** Null: nowhere to keep it. */
	store: VolumeStore | null;
	/** The store may be read, but it is another's to write. */
	readOnly?: boolean;
	clock?: Clock;
	onkeeping?: (keeping: StorageKeeping) => void;
}

/** Between a change and its saving: a reset of the page loses no more than this. */
const SAVE_DELAY_MS = 100;

const PATH = /^\/lfs(\/[^/\0]{1,255})+$/;

function isRecord(value: unknown): value is VolumeRecord {
	if (typeof value !== 'object' || value === null) return false;
	const { path, kind, bytes } = value as Record<string, unknown>;
	const named = typeof path === 'string' && PATH.test(path) && !/\/\.\.?(\/|$)/.test(path);
	return named && (kind === 'file' || kind === 'directory') && bytes instanceof Uint8Array;
}

/** Fills an empty volume. False when the records are not those of a volume that fits. */
function fill(files: BoardVolume, records: readonly unknown[]): boolean {
	if (!records.every(isRecord)) return false;
	const byPath = [...records].sort((a, b) => (a.path < b.path ? -1 : 1));
	try {
		for (const { path, kind, bytes } of byPath) {
			if (kind === 'directory') files.mkdir(path);
			else {
				files.touch(path);
				files.write(path, 0, bytes);
			}
		}
		return true;
	} catch (error) {
		if (error instanceof FileError) return false;
		throw error;
	}
}

export class VolumeKeeper implements Disposable {
	readonly files: BoardVolume;
	readonly #store: VolumeStore | null;
	readonly #clock: Clock;
	readonly #onkeeping: (keeping: StorageKeeping) => void;
	/** Revision of each path as it is in the store; a directory has 0. */
	#saved = new Map<string, number>();
	#clear = false;
	#cancelSave: (() => void) | null = null;
	#saving: Promise<void> = Promise.resolve();
	#keeping: StorageKeeping;
	#disposed = false;

	private constructor({ size, store, readOnly = false, clock, onkeeping }: KeeperOptions) {
		this.files = createBoardFiles(size);
		this.#store = readOnly ? null : store;
		this.#clock = clock ?? systemClock;
		this.#onkeeping = onkeeping ?? (() => undefined);
		this.#keeping = !store
			? { kind: 'memory', reason: 'refused', startedEmpty: false }
			: readOnly
				? { kind: 'memory', reason: 'other-tab', startedEmpty: false }
				: { kind: 'kept', startedEmpty: false };
	}

	/** Never rejects: what cannot be read is told by `keeping`. */
	static async open(options: KeeperOptions): Promise<VolumeKeeper> {
		const keeper = new VolumeKeeper(options);
		if (options.store) await keeper.#load(options.store);
		keeper.files.onchange = () => keeper.#saveSoon();
		keeper.#onkeeping(keeper.keeping);
		return keeper;
	}

	get keeping(): StorageKeeping {
		return this.#keeping;
	}

	async #load(store: VolumeStore): Promise<void> {
		let records: unknown[];
		try {
			records = await store.load();
		} catch {
			this.#keeping = { kind: 'memory', reason: 'refused', startedEmpty: false };
			return;
		}
		if (fill(this.files, records)) this.#remember();
		else {
			this.files.format();
			this.#clear = true;
			this.#keeping = { ...this.#keeping, startedEmpty: true };
		}
	}

	#remember(): void {
		this.#saved = new Map([...this.files.entries()].map(({ path, revision }) => [path, revision]));
	}

	#saveSoon(): void {
		if (!this.#store || this.#disposed) return;
		this.#cancelSave ??= this.#clock.schedule(SAVE_DELAY_MS, () => void this.flush());
	}

	/** Saves what has changed. Resolves when that is done, or failed and was told. */
	flush(): Promise<void> {
		this.#cancelSave?.();
		this.#cancelSave = null;
		this.#saving = this.#saving.then(() => this.#save());
		return this.#saving;
	}

	async #save(): Promise<void> {
		if (!this.#store || this.#disposed) return;
		const present = new Map<string, number>();
		const put: VolumeRecord[] = [];
		for (const entry of this.files.entries()) {
			const { path, kind, revision } = entry;
			present.set(path, revision);
			if (this.#clear || this.#saved.get(path) !== revision)
				put.push({ path, kind, bytes: entry.bytes() });
		}
		const remove = [...this.#saved.keys()].filter((path) => !present.has(path));
		if (!this.#clear && put.length === 0 && remove.length === 0) return;
		try {
			await this.#store.save({ clear: this.#clear, put, remove });
			this.#saved = present;
			this.#clear = false;
			this.#tell({ kind: 'kept', startedEmpty: this.#keeping.startedEmpty });
		} catch (error) {
			const full = error instanceof Error && error.name === 'QuotaExceededError';
			const { startedEmpty } = this.#keeping;
			this.#tell({ kind: 'memory', reason: full ? 'full' : 'refused', startedEmpty });
		}
	}

	#tell(keeping: StorageKeeping): void {
		const same = JSON.stringify(keeping) === JSON.stringify(this.#keeping);
		this.#keeping = keeping;
		if (!same) this.#onkeeping(keeping);
	}

	/** Saves nothing more. Call `flush` before. */
	dispose(): void {
		if (this.#disposed) return;
		this.#disposed = true;
		this.files.onchange = null;
		this.#cancelSave?.();
		this.#store?.dispose();
	}
}
