// A board's volume in one file, for boards that run in Node. Written beside it first, so that it is whole at any time.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { decode, encode } from 'cborg';
import type { VolumeChanges, VolumeRecord, VolumeStore } from './volume-store.ts';

const FORMAT = 1;

class FileVolumeStore implements VolumeStore {
	readonly #path: string;
	#records = new Map<string, VolumeRecord>();

	constructor(path: string) {
		this.#path = path;
	}

	async load(): Promise<unknown[]> {
		const bytes = await readFile(this.#path).catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return null;
			throw error;
		});
		if (!bytes) return [];
		const entries = entriesOf(bytes);
		// What is not a record is judged by whoever asked; it is not written again.
		for (const entry of entries)
			if (typeof entry === 'object' && entry !== null && 'path' in entry)
				this.#records.set(String(entry.path), entry as VolumeRecord);
		return entries;
	}

	async save({ clear, put, remove }: VolumeChanges): Promise<void> {
		const next = clear ? new Map<string, VolumeRecord>() : new Map(this.#records);
		for (const path of remove) next.delete(path);
		for (const record of put) next.set(record.path, record);
		const beside = `${this.#path}.new`;
		await writeFile(beside, encode({ format: FORMAT, entries: [...next.values()] }));
		await rename(beside, this.#path);
		this.#records = next;
	}

	dispose(): void {
		this.#records.clear();
	}
}

/** A damaged or foreign file is one record that is none. */
function entriesOf(bytes: Uint8Array): unknown[] {
	try {
		const value: unknown = decode(new Uint8Array(bytes));
		const ours = typeof value === 'object' && value !== null && 'format' in value;
		if (ours && value.format === FORMAT && 'entries' in value && Array.isArray(value.entries))
			return value.entries as unknown[];
	} catch {
		// Told by the answer.
	}
	return [null];
}

export function createFileVolumeStore(path: string): VolumeStore {
	return new FileVolumeStore(path);
}
