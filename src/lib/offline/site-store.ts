// The files of the offline copy in the browser's Cache Storage, each under its SHA-256: what two versions of the site have
// in common is kept once. What is read is compared with its digest, so that a damaged entry is none.
import { hex } from '#lib/core/bytes.ts';
import { decodeCopyRecord, type CopyRecord } from './copy-record.ts';
import {
	decodeSiteList,
	encodeSiteList,
	isSha256,
	type ListedFile,
	type SiteList
} from './site-list.ts';

/** What is used of a `Cache`. */
export interface FileCache {
	match(url: string): Promise<Response | undefined>;
	put(url: string, response: Response): Promise<void>;
	delete(url: string): Promise<boolean>;
	keys(): Promise<readonly { readonly url: string }[]>;
}

export interface SiteStoreOptions {
	cache: FileCache;
	/** Url of the site's root, ending in a slash. Nothing is fetched below the addresses that are made of it here. */
	root: string;
	/** Runs one after the other what tabs and the service worker would otherwise do at once. */
	exclusive: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Hashed whenever they are read; what is larger is checked by whom it is for, while it comes. */
export const CHECKED_BYTES = 4 * 1024 * 1024;
/** No site has a path like it. */
const FOLDER = '.kept/';
export const DEFAULT_TYPE = 'application/octet-stream';

export async function sha256Of(bytes: ArrayBuffer): Promise<string> {
	return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

export class SiteStore {
	#cache: FileCache;
	#folder: string;
	#exclusive: SiteStoreOptions['exclusive'];
	#lists = new Map<string, SiteList>();

	constructor({ cache, root, exclusive }: SiteStoreOptions) {
		this.#cache = cache;
		this.#folder = new URL(FOLDER, root).href;
		this.#exclusive = exclusive;
	}

	async record(): Promise<CopyRecord> {
		const kept = await this.#cache.match(this.#url('record'));
		// What is not JSON is a record that cannot be read.
		return decodeCopyRecord(await kept?.json().catch(() => null));
	}

	/** Nobody else changes it meanwhile. */
	change(step: (record: CopyRecord) => CopyRecord): Promise<CopyRecord> {
		return this.#exclusive(async () => {
			const before = await this.record();
			const after = step(before);
			if (after !== before)
				await this.#cache.put(this.#url('record'), jsonResponse(JSON.stringify(after)));
			return after;
		});
	}

	/** The list of a version; null where it is missing or damaged. */
	async list(version: string): Promise<SiteList | null> {
		const known = this.#lists.get(version);
		if (known) return known;
		const kept = await this.#cache.match(this.#url(`list-${version}`));
		if (!kept) return null;
		try {
			const list = decodeSiteList(await kept.text());
			if (list.version !== version) return null;
			this.#lists.set(version, list);
			return list;
		} catch {
			return null;
		}
	}

	async keepList(list: SiteList): Promise<void> {
		await this.#cache.put(this.#url(`list-${list.version}`), jsonResponse(encodeSiteList(list)));
		this.#lists.set(list.version, list);
	}

	/** The digests of all files that are here, without a look at their bytes. */
	async digests(): Promise<Set<string>> {
		const names = (await this.#cache.keys()).map(({ url }) => url.slice(this.#folder.length));
		return new Set(names.filter(isSha256));
	}

	/** Null where it is missing. What is not the file that it should be is thrown away. */
	async read({ sha256, sizeBytes }: ListedFile): Promise<Response | null> {
		const kept = await this.#cache.match(this.#url(sha256));
		if (!kept) return null;
		if (sizeBytes > CHECKED_BYTES) return kept;
		const bytes = await kept.arrayBuffer().catch(() => null);
		if (bytes?.byteLength === sizeBytes && (await sha256Of(bytes)) === sha256)
			return new Response(bytes, { headers: kept.headers });
		await this.#cache.delete(this.#url(sha256));
		return null;
	}

	/** The bytes were compared with the digest by the caller. */
	async keep({ sha256 }: ListedFile, body: BodyInit, type: string | null): Promise<void> {
		const headers = { 'Content-Type': type ?? DEFAULT_TYPE };
		await this.#cache.put(this.#url(sha256), new Response(body, { headers }));
	}

	async forget(sha256: string): Promise<void> {
		await this.#cache.delete(this.#url(sha256));
	}

	/** Takes away all that none of these versions has. */
	async prune(versions: readonly string[]): Promise<void> {
		const wanted = new Set(['record', ...versions.map((version) => `list-${version}`)]);
		for (const version of versions)
			for (const { sha256 } of (await this.list(version))?.files ?? []) wanted.add(sha256);
		for (const { url } of await this.#cache.keys())
			if (!wanted.has(url.slice(this.#folder.length))) await this.#cache.delete(url);
	}

	#url(name: string): string {
		return `${this.#folder}${name}`;
	}
}

function jsonResponse(text: string): Response {
	return new Response(text, { headers: { 'Content-Type': 'application/json' } });
}
