// The offline copy of this site in a browser: Cache Storage, a service worker, Web Locks and a channel between tabs.
import { AppError, messageOf } from '#lib/core/errors.ts';
import { browserSiteStore } from './browser-site-store.ts';
import { fetchInWorker } from './copy-fetcher.ts';
import { CACHE_NAME, FETCH_LOCK, FROM_SITE, VERSION_LOCK } from './copy-marks.ts';
import type { CopyAccess } from './copy-access.ts';
import { storageRefusal } from './fetch-files.ts';
import { SiteCopy } from './site-copy.ts';

export interface BrowserCopyOptions {
	/** Url of the site's root, ending in a slash. */
	root: string;
	scriptUrl: string;
	/** Url of a script that only this version of the page has. */
	ownUrl: string;
	/** Groups of files that this browser needs beside the usual ones. */
	groups: () => readonly string[];
}

/** A worker that cannot be installed is never ready, and never says so. */
const READY_MS = 20_000;

/** Rejects with `offline-refused` where the browser keeps nothing, as in some private windows. */
export async function openBrowserCopy(options: BrowserCopyOptions): Promise<CopyAccess> {
	const { root, ownUrl, groups } = options;
	try {
		const kept = await browserSiteStore(root);
		const copy = new SiteCopy({
			...{ kept, root, groups, inUse: versionsInUse },
			fetch: (input, init) => fetch(input, init),
			fetchFiles: fetchInWorker(root),
			ownPath: ownUrl.slice(root.length)
		});
		return new BrowserCopyAccess(copy, options);
	} catch (error) {
		throw storageRefusal(error);
	}
}

async function versionsInUse(): Promise<Set<string>> {
	const { held = [] } = await navigator.locks.query();
	const names = held.map(({ name = '' }) => name);
	return new Set(
		names
			.filter((name) => name.startsWith(VERSION_LOCK))
			.map((name) => name.slice(VERSION_LOCK.length))
	);
}

class BrowserCopyAccess implements CopyAccess {
	onchange?: () => void;
	readonly copy: SiteCopy;
	readonly #options: BrowserCopyOptions;
	readonly #channel: BroadcastChannel;
	/** Lets go of the lock that says which version this page is of. */
	#letGo: (() => void) | null = null;

	constructor(copy: SiteCopy, options: BrowserCopyOptions) {
		this.copy = copy;
		this.#options = options;
		this.#channel = new BroadcastChannel(`${CACHE_NAME}/copy`);
		this.#channel.onmessage = () => this.onchange?.();
	}

	async serve(): Promise<void> {
		const { scriptUrl } = this.#options;
		// A blocked registration resolves with nothing in some tools.
		const registered = await navigator.serviceWorker
			.register(scriptUrl)
			.catch((error: unknown) => Promise.reject(refusal(messageOf(error), error)));
		if (!(registered as ServiceWorkerRegistration | undefined)) throw refusal('it is blocked');
		await Promise.race([navigator.serviceWorker.ready, tooLong()]);
		await this.#sayVersion();
	}

	async #sayVersion(): Promise<void> {
		if (this.#letGo) return;
		const version = await this.copy.ownVersion();
		if (version === null) return;
		const gone = new Promise<void>((resolve) => (this.#letGo = resolve));
		void navigator.locks.request(`${VERSION_LOCK}${version}`, { mode: 'shared' }, () => gone);
	}

	async retire(): Promise<void> {
		this.tell();
		if (await this.#isolatesThePage()) return;
		const registration = await navigator.serviceWorker.getRegistration(this.#options.root);
		await registration?.unregister();
	}

	/** The host sends no headers, or cannot be asked: then the worker stays. */
	async #isolatesThePage(): Promise<boolean> {
		const headers = { [FROM_SITE]: 'yes' };
		const answer = await fetch(this.#options.scriptUrl, {
			...{ headers, method: 'HEAD', cache: 'no-store' }
		}).catch(() => null);
		return !answer?.headers.has('cross-origin-embedder-policy');
	}

	async alone<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
		return navigator.locks.request(FETCH_LOCK, { signal }, async () => {
			try {
				return await work();
			} finally {
				await this.#sayVersion().catch(() => undefined);
				this.tell();
			}
		});
	}

	async persisted(ask: boolean): Promise<boolean> {
		const storage = (navigator as { storage?: Partial<StorageManager> }).storage;
		if (await storage?.persisted?.()) return true;
		return ask ? ((await storage?.persist?.()) ?? false) : false;
	}

	tell(): void {
		this.#channel.postMessage('changed');
	}

	dispose(): void {
		this.#channel.close();
		this.#letGo?.();
	}
}

function refusal(why: string, cause?: unknown): AppError {
	return new AppError('offline-refused', `the service worker cannot be installed: ${why}`, {
		cause
	});
}

function tooLong(): Promise<never> {
	return new Promise((_, reject) =>
		setTimeout(() => reject(refusal('it takes too long')), READY_MS)
	);
}
