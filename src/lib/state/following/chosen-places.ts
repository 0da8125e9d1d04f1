// Which folder or file is followed: chosen in the browser's dialog or dropped, kept for the next visit, and asked for again
// where the browser wants that.
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError, isAbort } from '#lib/core/errors.ts';
import {
	BrowserPlace,
	type CreateObserver,
	type PlaceHandle
} from '#lib/flow/following/browser-place.ts';
import type { PlaceStore } from '#lib/storage/place-store.ts';
import type { FollowedBuilds } from './following.svelte.ts';

/** What browsers have of it, and no type library. */
export interface PlaceBrowser {
	chooseFolder: (() => Promise<FileSystemDirectoryHandle>) | null;
	chooseFile: (() => Promise<FileSystemFileHandle>) | null;
	createObserver: CreateObserver | null;
	/** Whether it may be read; `ask`: the user is asked, which takes a press of theirs. */
	mayRead(handle: FileSystemHandle, ask: boolean): Promise<boolean>;
}

export class ChosenPlaces implements Disposable {
	readonly following: FollowedBuilds;
	readonly #store: PlaceStore;
	readonly #browser: PlaceBrowser;
	readonly #onkept: (isKept: boolean) => void;
	#handle: PlaceHandle | null = null;

	constructor(
		following: FollowedBuilds,
		store: PlaceStore,
		browser: PlaceBrowser,
		onkept: (isKept: boolean) => void
	) {
		this.following = following;
		this.#store = store;
		this.#browser = browser;
		this.#onkept = onkept;
	}

	/** Whether this browser lets a page read folders. */
	get isSupported(): boolean {
		return this.#browser.chooseFolder !== null;
	}

	/** Throws `follow-unsupported`, `follow-denied`, and AbortError when nothing was chosen. */
	async choose(kind: 'folder' | 'file'): Promise<void> {
		const { chooseFolder, chooseFile } = this.#browser;
		const chooseOne = kind === 'folder' ? chooseFolder : chooseFile;
		if (!chooseOne) throw new AppError('follow-unsupported', 'no file system access');
		await this.follow(await chooseOne());
	}

	async follow(handle: PlaceHandle): Promise<void> {
		if (!(await this.#browser.mayRead(handle, true)))
			throw new AppError('follow-denied', 'the user did not allow it');
		this.#handle = handle;
		this.following.follow(new BrowserPlace(handle, this.#browser.createObserver));
		this.#onkept(await this.#store.save(handle));
	}

	/** What was followed at the last visit: again at once where the browser lets it, paused otherwise. */
	async restore(): Promise<void> {
		const handle = await this.#store.load();
		if (!isPlace(handle) || this.following.state !== 'off') return;
		this.#handle = handle;
		if (await this.#browser.mayRead(handle, false)) await this.follow(handle);
		else this.following.pause(handle.name, handle.kind === 'directory' ? 'folder' : 'file');
	}

	/** By a press of the user: the browser asks them. Throws `follow-denied`. */
	async resume(): Promise<void> {
		if (this.#handle) await this.follow(this.#handle);
	}

	async stop(): Promise<void> {
		this.following.stop();
		this.#handle = null;
		await this.#store.clear();
		this.#onkept(false);
	}

	dispose(): void {
		this.following.dispose();
		this.#store.dispose();
	}
}

function isPlace(handle: FileSystemHandle | null): handle is PlaceHandle {
	return handle?.kind === 'directory' || handle?.kind === 'file';
}

interface Asking {
	queryPermission?(wanted: { mode: 'read' }): Promise<PermissionState>;
	requestPermission?(wanted: { mode: 'read' }): Promise<PermissionState>;
}

interface PlaceWindow {
	showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>;
	showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
	FileSystemObserver?: new (onchange: () => void) => ReturnType<CreateObserver>;
}

/** Of the browser that the page is in. */
export function browserPlaces(page: Window & PlaceWindow): PlaceBrowser {
	const { showDirectoryPicker, showOpenFilePicker, FileSystemObserver } = page;
	return {
		chooseFolder: showDirectoryPicker
			? () => showDirectoryPicker({ mode: 'read', id: 'followed' })
			: null,
		chooseFile: showOpenFilePicker
			? async () => {
					const [file] = await showOpenFilePicker({
						id: 'followed',
						types: [{ accept: { 'application/wasm': ['.wasm'] } }]
					});
					if (!file) throw new DOMException('nothing was chosen', 'AbortError');
					return file;
				}
			: null,
		createObserver: FileSystemObserver ? (onchange) => new FileSystemObserver(onchange) : null,
		async mayRead(handle, ask) {
			const asking: FileSystemHandle & Asking = handle;
			// A browser that does not ask lets it be read.
			if (!asking.queryPermission || !asking.requestPermission) return true;
			if ((await asking.queryPermission({ mode: 'read' })) === 'granted') return true;
			if (!ask) return false;
			try {
				return (await asking.requestPermission({ mode: 'read' })) === 'granted';
			} catch (error) {
				if (isAbort(error)) throw error;
				return false;
			}
		}
	};
}
