// The offline copy as a page looks after it: what is kept of which group, fetching the rest, a new version, and removing it.
// The service worker answers from the same files; this decides what is among them.
import { AppError } from '#lib/core/errors.ts';
import {
	taken,
	versionsOf,
	withoutUnused,
	withWhole,
	type CopyRecord,
	type CopyWish
} from './copy-record.ts';
import type { FetchIntoCopy } from './copy-fetcher.ts';
import { fetchSiteList, type FetchProgress } from './fetch-files.ts';
import type { SiteStore } from './site-store.ts';
import {
	filesOfGroups,
	PAGE_GROUP,
	sizeOfFiles,
	usualGroups,
	type ListedFile,
	type SiteList
} from './site-list.ts';

export interface GroupState {
	id: string;
	usual: boolean;
	keptBytes: number;
	sizeBytes: number;
}

/** What is kept now. */
export interface CopyState {
	record: CopyRecord;
	groups: readonly GroupState[];
	/** All that the user wants is here: the page and these groups work without a network. */
	ready: boolean;
	/** The version that this page is of waits for another one to take its place. */
	updateReady: boolean;
}

export interface SiteCopyParts {
	kept: SiteStore;
	/** Url of the site's root, ending in a slash. */
	root: string;
	fetch: typeof globalThis.fetch;
	/** Resolves when all of the files are in `kept`. */
	fetchFiles: FetchIntoCopy;
	/** A file, below the root, that only this version of the page has. */
	ownPath: string;
	/** Groups that are needed here beside the usual ones, such as that of the language. What the list does not have is left out. */
	groups?: () => readonly string[];
	/** The versions that open pages are of. */
	inUse: () => Promise<ReadonlySet<string>>;
}

export interface UpdateOptions {
	signal: AbortSignal;
	onprogress: (progress: FetchProgress) => void;
}

/** A deployment in the middle of a download: the list is fetched once more. */
const TRIES = 2;

export class SiteCopy {
	#parts: SiteCopyParts;
	/** As the site had it last. */
	#newest: SiteList | null = null;

	constructor(parts: SiteCopyParts) {
		this.#parts = parts;
	}

	async look(): Promise<CopyState> {
		const { kept } = this.#parts;
		const record = await kept.record();
		const list = (await this.#shown(record)) ?? this.#newest;
		const here = await kept.digests();
		const groups = (list?.groups ?? []).map(({ id, usual }) => {
			const files = filesOfGroups(list!, new Set([id]));
			const keptBytes = sizeOfFiles(files.filter(({ sha256 }) => here.has(sha256)));
			return { id, usual, keptBytes, sizeBytes: sizeOfFiles(files) };
		});
		const wanted = list === null ? [] : this.#wantedFiles(list, record.wish);
		const whole = wanted.length > 0 && wanted.every(({ sha256 }) => here.has(sha256));
		const ready = record.current !== null && whole;
		return { record, groups, ready, updateReady: await this.#isOld(record) };
	}

	/** The version that this page is of; null where none of the lists has it. */
	async ownVersion(): Promise<string | null> {
		const { kept, ownPath } = this.#parts;
		const record = await kept.record();
		for (const version of versionsOf(record)) {
			const list = await kept.list(version);
			if (list?.files.some(({ path }) => path === ownPath)) return version;
		}
		const newest = this.#newest;
		return newest?.files.some(({ path }) => path === ownPath) ? newest.version : null;
	}

	/** Fetches what the user wants and is not here, of the version that the site has now. Rejects as `fetchFiles` does. */
	async update(options: UpdateOptions): Promise<void> {
		for (let tries = 1; ; tries++) {
			try {
				await this.#updateOnce(options);
				return;
			} catch (error) {
				const changed = error instanceof AppError && error.code === 'offline-changed';
				if (!changed || tries === TRIES) throw error;
			}
		}
	}

	async #updateOnce({ signal, onprogress }: UpdateOptions): Promise<void> {
		const { kept, fetchFiles } = this.#parts;
		const list = (this.#newest = await fetchSiteList({ ...this.#parts, signal }));
		await kept.keepList(list);
		const { current, wish } = await kept.record();
		const files = this.#wantedFiles(list, wish);
		const first = files.filter(({ group }) => group === PAGE_GROUP);
		const totalBytes = sizeOfFiles(files);
		await fetchFiles(first, {
			signal,
			onprogress: ({ doneBytes }) => onprogress({ doneBytes, totalBytes })
		});
		// The first version is of use as soon as the page is here; a later one only whole.
		if (current === null || current === list.version) await this.#whole(list);
		await fetchFiles(files, { signal, onprogress });
		await this.#whole(list);
		await this.tidy();
	}

	async #whole({ version }: SiteList): Promise<void> {
		await this.#parts.kept.change((record) => withWhole(record, version));
	}

	/** Takes away what belongs to no version that is shown, waits or is open in a tab. */
	async tidy(): Promise<void> {
		const { kept } = this.#parts;
		const inUse = await this.#parts.inUse();
		const record = await kept.change((before) => withoutUnused(before, inUse));
		await kept.prune(versionsOf(record));
	}

	wish(wish: CopyWish): Promise<CopyRecord> {
		return this.#parts.kept.change((record) => ({ ...record, wish, paused: false }));
	}

	pause(paused: boolean): Promise<CopyRecord> {
		return this.#parts.kept.change((record) => ({ ...record, paused }));
	}

	/** The next page that is opened is of the version that waits. */
	async take(): Promise<void> {
		await this.#parts.kept.change(taken);
	}

	/** Nothing is kept any more but the wish that it stays so. */
	async remove(): Promise<void> {
		const { kept } = this.#parts;
		await kept.change((record) => ({
			...record,
			...{ wish: 'none' as const, paused: false, current: null, next: null, older: [] }
		}));
		await kept.prune([]);
	}

	async #shown({ current }: CopyRecord): Promise<SiteList | null> {
		return current === null ? null : this.#parts.kept.list(current);
	}

	#wantedFiles(list: SiteList, wish: CopyWish): ListedFile[] {
		if (wish === 'none') return [];
		if (wish === 'all') return [...list.files];
		const groups = this.#parts.groups?.() ?? [];
		return filesOfGroups(list, new Set([...usualGroups(list), ...groups]));
	}

	async #isOld({ current, next }: CopyRecord): Promise<boolean> {
		if (next !== null) return true;
		const own = current === null ? null : await this.ownVersion();
		return own !== null && own !== current;
	}
}
