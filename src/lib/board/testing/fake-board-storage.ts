// A board's storage for tests of what stands on it: the contract without a wire, in memory.
import { AppError } from '#lib/core/errors.ts';
import type {
	BoardStorage,
	StorageEntry,
	StorageListing,
	StorageSpace,
	StoredFile,
	StorageCallOptions,
	Verification
} from '../storage/board-storage.ts';
import { folderOf, nameOf } from '../storage/storage-path.ts';

export class FakeBoardStorage implements BoardStorage {
	readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
	readonly folders = new Set<string>(['/lfs']);
	/** Every call that changes something, as text. */
	readonly calls: string[] = [];
	/** The next call ends with this. */
	error: AppError | null = null;
	capacityBytes = 1 << 20;
	millisecondsAByte = 0;
	/** Awaited in the middle of each transfer. */
	halfway: () => Promise<void> = () => Promise.resolve();

	#check(): void {
		const { error } = this;
		this.error = null;
		if (error) throw error;
	}

	async list(path: string): Promise<StorageListing> {
		await Promise.resolve();
		this.#check();
		if (!this.folders.has(path)) throw new AppError('file-missing', `no ${path}`);
		const entries = [...this.folders, ...this.files.keys()]
			.filter((item) => item !== path && folderOf(item) === path)
			.map((item) => this.#entry(item)!);
		return { entries, truncated: false };
	}

	#entry(path: string): StorageEntry | null {
		const name = nameOf(path);
		if (this.folders.has(path)) return { name, kind: 'directory', sizeBytes: null };
		const file = this.files.get(path);
		return file ? { name, kind: 'file', sizeBytes: file.length } : null;
	}

	stat(path: string): Promise<StorageEntry | null> {
		return Promise.resolve(this.#entry(path));
	}

	async read(path: string, { signal, onprogress }: StorageCallOptions = {}): Promise<StoredFile> {
		this.#check();
		const bytes = this.files.get(path);
		if (!bytes) throw new AppError('file-missing', `no ${path}`);
		const totalBytes = bytes.length;
		const doneBytes = totalBytes >> 1;
		onprogress?.({ method: 'smp', phase: 'receiving', doneBytes, totalBytes });
		await this.halfway();
		signal?.throwIfAborted();
		return { bytes, verified: 'hash' };
	}

	async write(
		path: string,
		bytes: Uint8Array,
		{ signal, onprogress }: StorageCallOptions = {}
	): Promise<Verification> {
		this.#check();
		const totalBytes = bytes.length;
		onprogress?.({ method: 'smp', phase: 'sending', doneBytes: totalBytes >> 1, totalBytes });
		await this.halfway();
		signal?.throwIfAborted();
		this.files.set(path, bytes.slice());
		this.calls.push(`write ${path}`);
		return 'hash';
	}

	async remove(path: string): Promise<void> {
		await Promise.resolve();
		this.#check();
		const filled = [...this.folders, ...this.files.keys()].some((item) => folderOf(item) === path);
		if (filled) throw new AppError('folder-not-empty', `${path} is not empty`);
		if (!this.files.delete(path) && !this.folders.delete(path))
			throw new AppError('file-missing', `no ${path}`);
		this.calls.push(`remove ${path}`);
	}

	async makeDirectory(path: string): Promise<void> {
		await Promise.resolve();
		this.#check();
		if (this.#entry(path)) throw new AppError('file-exists', `${path} is there`);
		this.folders.add(path);
		this.calls.push(`mkdir ${path}`);
	}

	space(): Promise<StorageSpace> {
		let used = 0;
		for (const file of this.files.values()) used += file.length;
		const { capacityBytes } = this;
		return Promise.resolve({
			blockBytes: 4096,
			totalBytes: capacityBytes,
			freeBytes: capacityBytes - used
		});
	}

	estimateMs(_direction: 'read' | 'write', sizeBytes: number): Promise<number> {
		return Promise.resolve(sizeBytes * this.millisecondsAByte);
	}
}
