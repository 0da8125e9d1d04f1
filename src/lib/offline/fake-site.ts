// A site and a browser's cache in memory, for tests of the offline copy: what they have can be changed, damaged and withheld.
import { utf8 } from '#lib/core/bytes.ts';
import type { FetchIntoCopy } from './copy-fetcher.ts';
import { fetchFiles } from './fetch-files.ts';
import { SiteStore, sha256Of, type FileCache } from './site-store.ts';
import { encodeSiteList, LIST_PATH, type FileGroup, type SiteList } from './site-list.ts';

export const FAKE_ROOT = 'https://site.test/folder/';

export class FakeFileCache implements FileCache {
	readonly entries = new Map<string, { bytes: Uint8Array<ArrayBuffer>; headers: Headers }>();
	/** A put that would exceed it fails like a full disk. */
	quotaBytes = Infinity;

	match(url: string): Promise<Response | undefined> {
		const entry = this.entries.get(url);
		return Promise.resolve(entry && new Response(entry.bytes.slice(), { headers: entry.headers }));
	}

	async put(url: string, response: Response): Promise<void> {
		const bytes = new Uint8Array(await response.arrayBuffer());
		const used = [...this.entries.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
		if (used + bytes.length > this.quotaBytes)
			throw new DOMException('no room', 'QuotaExceededError');
		this.entries.set(url, { bytes, headers: new Headers(response.headers) });
	}

	delete(url: string): Promise<boolean> {
		return Promise.resolve(this.entries.delete(url));
	}

	keys(): Promise<{ url: string }[]> {
		return Promise.resolve([...this.entries.keys()].map((url) => ({ url })));
	}

	/** The bytes of a file become others of the same number. */
	damage(sha256: string): void {
		for (const [url, { bytes }] of this.entries) if (url.endsWith(sha256)) bytes.fill(0x21);
	}

	/** Names below the folder of the copy. */
	get names(): string[] {
		return [...this.entries.keys()].map((url) => url.split('/.kept/')[1] ?? url);
	}
}

export function siteStoreIn(cache: FakeFileCache): SiteStore {
	let last: Promise<unknown> = Promise.resolve();
	const exclusive = <T>(work: () => Promise<T>): Promise<T> => {
		const next = last.then(work, work);
		last = next.catch(() => undefined);
		return next;
	};
	return new SiteStore({ cache, root: FAKE_ROOT, exclusive });
}

export const FAKE_GROUPS: readonly FileGroup[] = [
	{ id: 'page', usual: true },
	{ id: 'c', usual: true },
	{ id: 'whole-c', usual: false }
];

/** Answers for the files of one version of a site. */
export class FakeSite {
	/** Paths that were asked for, with the mode of the browser's cache. */
	readonly asked: string[] = [];
	offline = false;
	/** Before a file is answered. */
	onask: (path: string) => Promise<void> | void = () => undefined;
	#files: Readonly<Record<string, string>> = {};
	list: SiteList = { version: '00000000', groups: FAKE_GROUPS, files: [] };

	/** Path → text; what is below `c/` and `whole/` is in those groups. */
	static async of(files: Readonly<Record<string, string>>): Promise<FakeSite> {
		const site = new FakeSite();
		await site.deploy(files);
		return site;
	}

	async deploy(files: Readonly<Record<string, string>>): Promise<void> {
		const listed = await Promise.all(
			Object.entries(files).map(async ([path, text]) => {
				const bytes = utf8(text);
				const group = /^c\//.test(path) ? 'c' : /^whole\//.test(path) ? 'whole-c' : 'page';
				return { path, sizeBytes: bytes.length, sha256: await sha256Of(bytes.buffer), group };
			})
		);
		const all = utf8(listed.map(({ path, sha256 }) => `${path} ${sha256}`).join());
		const version = (await sha256Of(all.buffer)).slice(0, 16);
		this.#files = files;
		this.list = { version, groups: FAKE_GROUPS, files: listed };
	}

	sha256Of(path: string): string {
		return this.list.files.find((file) => file.path === path)?.sha256 ?? '';
	}

	readonly fetch: typeof globalThis.fetch = async (input, { cache = 'default', signal } = {}) => {
		const path = new Request(input).url.slice(FAKE_ROOT.length);
		this.asked.push(`${path} ${cache}`);
		await this.onask(path);
		signal?.throwIfAborted();
		if (this.offline) throw new TypeError('Failed to fetch');
		const text = path === LIST_PATH ? encodeSiteList(this.list) : this.#files[path];
		return text === undefined
			? new Response('none', { status: 404 })
			: new Response(text, { headers: { 'Content-Type': 'text/plain' } });
	};
}

/** What a copy in this cache is fetched with, in the test's own thread. */
export function copySource(cache: FakeFileCache, { fetch }: FakeSite) {
	const source = { kept: siteStoreIn(cache), root: FAKE_ROOT, fetch };
	const fetchInto: FetchIntoCopy = (files, options) => fetchFiles(files, { ...source, ...options });
	return { ...source, fetchFiles: fetchInto };
}
