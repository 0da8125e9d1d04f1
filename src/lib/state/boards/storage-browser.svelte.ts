// The storage of a board as somebody browses it: open folders, the file that is looked at, and one transfer at a time.
// It works through the Board contract, so that it cannot tell a real board from a simulated one.
import {
	STORAGE_ROOT,
	type BoardStorage,
	type StorageListing,
	type StorageSpace,
	type Verification
} from '#lib/board/storage/board-storage.ts';
import { folderOf, joinPath, nameOf } from '#lib/board/storage/storage-path.ts';
import { AppError } from '#lib/core/errors.ts';
import { storageQuestions as words } from '#lib/texts/en/storage-questions.ts';
import type { Words } from '#lib/texts/words.ts';
import {
	StorageErrand,
	type StorageQuestion,
	type StorageTransfer
} from './storage-errand.svelte.ts';
import { checkUploadName } from './storage-rules.ts';

export interface StorageHost {
	/** Hands a file to the user. */
	save(name: string, bytes: Uint8Array<ArrayBuffer>): void;
	/** Makes an archive. */
	zip(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array<ArrayBuffer>>;
	/** What would go wrong without this file or folder, or null. */
	useOf(path: string): Words | null;
	/** What went wrong. A cancel comes here, too. */
	onerror(error: unknown): void;
	/** Files were written or deleted: what is known of images is old. */
	onchanged(): void;
}

export interface ViewedFile {
	path: string;
	bytes: Uint8Array<ArrayBuffer>;
	verified: Verification;
}

/** A file that is picked or dropped. */
export interface UploadedFile {
	readonly name: string;
	readonly size: number;
	arrayBuffer(): Promise<ArrayBuffer>;
}

/** What can be looked at in the page; larger files can be downloaded. */
export const MAX_VIEW_BYTES = 256 * 1024;
const MAX_ARCHIVE_BYTES = 32 * 1024 * 1024;
const MAX_TREE_ENTRIES = 2_000;

const withoutPath = <T>(record: Readonly<Record<string, T>>, path: string): Record<string, T> =>
	Object.fromEntries(
		Object.entries(record).filter(([at]) => at !== path && !at.startsWith(`${path}/`))
	);

interface TreeFile {
	path: string;
	sizeBytes: number;
}

export class StorageBrowser {
	listings = $state.raw<Readonly<Record<string, StorageListing>>>({});
	expanded = $state.raw<readonly string[]>([STORAGE_ROOT]);
	selected = $state<string | null>(null);
	file = $state.raw<ViewedFile | null>(null);
	space = $state.raw<StorageSpace | null>(null);
	refreshing = $state(false);

	readonly #storage: BoardStorage;
	readonly #host: StorageHost;
	readonly #errand: StorageErrand;
	#refreshAgain = false;

	constructor(storage: BoardStorage, host: StorageHost) {
		this.#storage = storage;
		this.#host = host;
		this.#errand = new StorageErrand((error) => host.onerror(error));
	}

	get transfer(): StorageTransfer | null {
		return this.#errand.transfer;
	}

	get question(): StorageQuestion | null {
		return this.#errand.question;
	}

	cancel(): void {
		this.#errand.cancel();
	}

	/** The user's answer to the question. */
	answer(yes: boolean): void {
		this.#errand.answer(yes);
	}

	/** Reads the free space and all open folders again. One that is gone is closed. */
	async refresh(): Promise<void> {
		if (this.refreshing) {
			this.#refreshAgain = true;
			return;
		}
		this.refreshing = true;
		try {
			do {
				this.#refreshAgain = false;
				this.space = await this.#storage.space();
				for (const path of this.expanded) await this.#list(path);
			} while (this.#refreshAgain);
		} catch (error) {
			this.#host.onerror(error);
		} finally {
			this.refreshing = false;
		}
	}

	async #list(path: string): Promise<void> {
		try {
			const listing = await this.#storage.list(path);
			this.listings = { ...this.listings, [path]: listing };
		} catch (error) {
			const gone = error instanceof AppError && error.code === 'file-missing';
			if (!gone || path === STORAGE_ROOT) throw error;
			this.#forget(path);
		}
	}

	#forget(path: string): void {
		this.listings = withoutPath(this.listings, path);
		this.expanded = this.expanded.filter((at) => at !== path && !at.startsWith(`${path}/`));
		if (this.file?.path === path || this.file?.path.startsWith(`${path}/`)) this.file = null;
		if (this.selected === path || this.selected?.startsWith(`${path}/`)) this.selected = null;
	}

	async toggle(path: string): Promise<void> {
		this.selected = path;
		if (this.expanded.includes(path)) {
			this.expanded = this.expanded.filter((at) => at !== path);
			return;
		}
		this.expanded = [...this.expanded, path];
		try {
			await this.#list(path);
		} catch (error) {
			this.#host.onerror(error);
		}
	}

	/** Shows a file; a large one is only selected. */
	async view(path: string, sizeBytes: number | null): Promise<void> {
		this.selected = path;
		// It may have grown since it was read.
		if (this.file?.path === path && this.file.bytes.length === sizeBytes) return;
		this.file = null;
		if (sizeBytes !== null && sizeBytes > MAX_VIEW_BYTES) return;
		await this.#errand.act(words.reading({ name: nameOf(path) }), async (signal) => {
			await this.#agreeToLong('read', path, sizeBytes ?? 0, signal);
			const { bytes, verified } = await this.#storage.read(path, this.#errand.options(signal));
			if (this.selected === path) this.file = { path, bytes, verified };
		});
	}

	async download(path: string, sizeBytes: number | null): Promise<void> {
		const known = this.file?.path === path ? this.file.bytes : null;
		if (known) {
			this.#host.save(nameOf(path), known);
			return;
		}
		await this.#errand.act(words.downloading({ name: nameOf(path) }), async (signal) => {
			await this.#agreeToLong('read', path, sizeBytes ?? 0, signal);
			const { bytes } = await this.#storage.read(path, this.#errand.options(signal));
			this.#host.save(nameOf(path), bytes);
		});
	}

	/** All files of a folder as one archive. */
	async downloadFolder(path: string): Promise<void> {
		await this.#errand.act(words.downloading({ name: nameOf(path) }), async (signal) => {
			const { files } = await this.#walk(path, signal);
			const total = files.reduce((sum, file) => sum + file.sizeBytes, 0);
			if (total > MAX_ARCHIVE_BYTES)
				throw new AppError('transfer-failed', 'The folder is too large for one archive.');
			await this.#agreeToLong('read', path, total, signal);
			const contents: Record<string, Uint8Array> = {};
			let before = 0;
			for (const file of files) {
				const { bytes } = await this.#storage.read(
					file.path,
					this.#errand.options(signal, before, total)
				);
				contents[file.path.slice(folderOf(path).length + 1)] = bytes;
				before += file.sizeBytes;
			}
			this.#host.save(`${nameOf(path)}.zip`, await this.#host.zip(contents));
		});
	}

	/** Everything below a folder: its files, and its folders with the deepest first. */
	async #walk(
		path: string,
		signal: AbortSignal
	): Promise<{ files: TreeFile[]; folders: string[] }> {
		this.#errand.show('listing', 0, 0);
		const files: TreeFile[] = [];
		const folders: string[] = [];
		const pending = [path];
		for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
			const folder = next;
			folders.unshift(folder);
			const { entries, truncated } = await this.#storage.list(folder, { signal });
			if (truncated || files.length + folders.length + entries.length > MAX_TREE_ENTRIES)
				throw new AppError('transfer-failed', `${path} contains too many files.`);
			for (const { name, kind, sizeBytes } of entries) {
				if (kind === 'directory') pending.push(joinPath(folder, name));
				else files.push({ path: joinPath(folder, name), sizeBytes: sizeBytes ?? 0 });
			}
		}
		return { files, folders };
	}

	async upload(folder: string, uploads: readonly UploadedFile[]): Promise<void> {
		await this.#errand.act(words.uploadingTo({ folder }), async (signal) => {
			for (const { name } of uploads) checkUploadName(folder, name);
			const total = uploads.reduce((sum, { size }) => sum + size, 0);
			await this.#agreeToLong('write', folder, total, signal);
			let before = 0;
			for (const upload of uploads) {
				await this.#uploadOne(joinPath(folder, upload.name), upload, signal, before, total);
				before += upload.size;
			}
			this.#open(folder);
		});
		await this.#changed();
	}

	async #uploadOne(
		path: string,
		upload: UploadedFile,
		signal: AbortSignal,
		before: number,
		total: number
	): Promise<void> {
		const old = await this.#storage.stat(path, { signal });
		const bytes = new Uint8Array(await upload.arrayBuffer());
		if (old)
			await this.#errand.ask(
				{
					title: words.replaceQuestion({ name: upload.name }),
					text: withUse(
						old.kind === 'file' ? words.fileExists : words.folderExists,
						this.#host.useOf(path)
					),
					confirmLabel: words.replace,
					danger: true
				},
				signal
			);
		if (this.file?.path === path) this.file = null;
		this.#errand.rename(words.uploading({ name: upload.name }));
		await this.#storage.write(path, bytes, this.#errand.options(signal, before, total));
	}

	#open(folder: string): void {
		if (!this.expanded.includes(folder)) this.expanded = [...this.expanded, folder];
	}

	async makeDirectory(folder: string, name: string): Promise<void> {
		await this.#errand.act(words.creating({ name }), async (signal) => {
			await this.#storage.makeDirectory(joinPath(folder, name), { signal });
			this.#open(folder);
		});
		await this.#changed();
	}

	/** Asks first. A folder goes with everything in it. */
	async remove(path: string, kind: 'file' | 'directory'): Promise<void> {
		const name = nameOf(path);
		await this.#errand.act(words.deleting({ name }), async (signal) => {
			const { files, folders } =
				kind === 'file'
					? { files: [{ path, sizeBytes: 0 }], folders: [] }
					: await this.#walk(path, signal);
			const text = kind === 'file' ? words.fileGoes : words.folderGoes({ n: files.length });
			await this.#errand.ask(
				{
					title: words.deleteQuestion({ name }),
					text: withUse(text, this.#host.useOf(path)),
					confirmLabel: words.delete,
					danger: true
				},
				signal
			);
			const all = [...files.map((file) => file.path), ...folders];
			for (const [i, at] of all.entries()) {
				this.#errand.show('deleting', i, all.length);
				await this.#storage.remove(at, { signal });
			}
			this.#forget(path);
		});
		await this.#changed();
	}

	async #agreeToLong(
		direction: 'read' | 'write',
		path: string,
		sizeBytes: number,
		signal: AbortSignal
	): Promise<void> {
		const ms = await this.#storage.estimateMs(direction, sizeBytes, { signal });
		await this.#errand.agreeToLong(nameOf(path), ms, signal);
	}

	async #changed(): Promise<void> {
		this.#host.onchanged();
		await this.refresh();
	}
}

function withUse(text: Words, use: Words | null): Words {
	return use ? words.both({ first: use, second: text }) : text;
}
