import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { LoadProgress } from './compiler.ts';
import { downloadParts, downloadWholeCore } from './download.ts';
import { checkFile } from './file-check.ts';
import { PIECE_BYTES, type ToolchainManifest } from './manifest.ts';

const CORE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const PACK = new Uint8Array(100).fill(7);

const manifest: ToolchainManifest = {
	version: '1',
	folder: 'vendor/clang-1',
	core: { name: 'core.wasm', sizeBytes: CORE.length, sha256: sha256(CORE) },
	groups: { c: [{ name: 'c.tar', sizeBytes: PACK.length, sha256: sha256(PACK) }], javascript: [] }
};

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

type Site = Record<string, () => Response>;

const CORE_URL = 'https://site/app/vendor/clang-1/core.wasm';
const PACK_URL = 'https://site/app/vendor/clang-1/c.tar';
const SITE: Site = {
	[CORE_URL]: () => wasm(CORE),
	[PACK_URL]: () => new Response(PACK)
};

function wasm(bytes: Uint8Array<ArrayBuffer>): Response {
	return new Response(bytes, { headers: { 'content-type': 'application/wasm' } });
}

/** The same bytes but for one. */
function flipped(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const copy = new Uint8Array(bytes);
	copy[copy.length - 1]! ^= 1;
	return copy;
}

function optionsFor(
	site: Site,
	signal = new AbortController().signal,
	files: ToolchainManifest = manifest
) {
	const progress: LoadProgress[] = [];
	const fetched: string[] = [];
	const caches: (RequestCache | undefined)[] = [];
	const fetch = (url: string | URL | Request, init?: RequestInit) => {
		fetched.push(url as string);
		caches.push(init?.cache);
		const answer = site[url as string];
		return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('Failed to fetch'));
	};
	const options = {
		baseUrl: 'https://site/app/',
		manifest: files,
		signal,
		onprogress: (step: LoadProgress) => void progress.push(step),
		fetch
	};
	return { options, progress, fetched, caches };
}

function download(site: Site, signal?: AbortSignal) {
	const { options, progress } = optionsFor(site, signal);
	return { parts: downloadParts('c', options), progress };
}

test('the files come from below the base url, with progress in bytes up to the total', async () => {
	const { parts, progress } = download(SITE);
	const { core, packs } = await parts;
	expect(core).toBeInstanceOf(WebAssembly.Module);
	expect(new Uint8Array(packs[0]!)).toEqual(PACK);
	expect(progress[0]).toEqual({ doneBytes: 0, totalBytes: 108, phase: 'downloading' });
	expect(progress.at(-1)).toEqual({ doneBytes: 108, totalBytes: 108, phase: 'preparing' });
});

test('the small core comes first and alone, the whole one when it is asked for', async () => {
	const smallCore = { ...manifest.core, name: 'small.wasm' };
	const whole = Uint8Array.of(...CORE, 0, 2, 1, 0x78);
	const core = { ...manifest.core, sizeBytes: whole.length, sha256: sha256(whole) };
	const site = {
		'https://site/app/vendor/clang-1/small.wasm': SITE[CORE_URL]!,
		[PACK_URL]: SITE[PACK_URL]!,
		[CORE_URL]: () => wasm(whole)
	};
	const signal = new AbortController().signal;
	const { options, fetched, progress } = optionsFor(site, signal, { ...manifest, core, smallCore });
	expect((await downloadParts('c', options)).isPartial).toBe(true);
	expect(fetched).not.toContain(CORE_URL);
	expect(progress.at(-1)).toEqual({ doneBytes: 108, totalBytes: 108, phase: 'preparing' });
	fetched.length = 0;
	progress.length = 0;
	expect(await downloadWholeCore(options)).toBeInstanceOf(WebAssembly.Module);
	expect(fetched).toEqual([CORE_URL]);
	expect(progress[0]).toEqual({ doneBytes: 0, totalBytes: 12, phase: 'downloading' });
});

test('without a small core there is only the whole one', async () => {
	expect((await download(SITE).parts).isPartial).toBe(false);
});

test('a host that sends wasm under another media type still works', async () => {
	const plain = () => new Response(CORE, { headers: { 'content-type': 'text/plain' } });
	const { parts } = download({ ...SITE, [CORE_URL]: plain });
	expect((await parts).core).toBeInstanceOf(WebAssembly.Module);
});

test.each<[string, Site]>([
	['the network is gone', {}],
	['a file is missing', { ...SITE, [PACK_URL]: () => new Response('', { status: 404 }) }]
])('toolchain-unavailable when %s', async (_case, site) => {
	await expect(download(site).parts).rejects.toMatchObject({ code: 'toolchain-unavailable' });
});

test('an aborted download is a cancel, not a failure', async () => {
	const controller = new AbortController();
	controller.abort();
	await expect(download({}, controller.signal).parts).rejects.toMatchObject({ name: 'AbortError' });
});

/** Answers in turn; the last answer stays. */
function inTurn(...answers: (() => Response)[]): () => Response {
	return () => (answers.length > 1 ? answers.shift()! : answers[0]!)();
}

const DAMAGED: [string, string, () => Response][] = [
	['a byte of a pack is another', PACK_URL, () => new Response(flipped(PACK))],
	['a byte of the core is another', CORE_URL, () => wasm(flipped(CORE))],
	['the core has a section more', CORE_URL, () => wasm(Uint8Array.of(...CORE, 0, 2, 1, 0x78))],
	['a pack is cut short', PACK_URL, () => new Response(PACK.slice(1))],
	['a pack is too long', PACK_URL, () => new Response(Uint8Array.of(...PACK, 7))],
	['a page is sent in its place', CORE_URL, () => wasm(new TextEncoder().encode('<html>'))]
];

test.each(DAMAGED)('when %s, it is fetched once more, past the caches', async (_case, url, bad) => {
	const site = { ...SITE, [url]: inTurn(bad, SITE[url]!) };
	const { options, fetched, caches, progress } = optionsFor(site);
	const { core, packs } = await downloadParts('c', options);
	expect(core).toBeInstanceOf(WebAssembly.Module);
	expect(new Uint8Array(packs[0]!)).toEqual(PACK);
	expect(fetched.slice(2)).toEqual([url]);
	expect(caches).toEqual(['default', 'default', 'reload']);
	// What came in vain does not count.
	const done = progress.map(({ doneBytes }) => doneBytes);
	expect(done.some((bytes, i) => bytes < (done[i - 1] ?? 0))).toBe(true);
	expect(progress.at(-1)).toEqual({ doneBytes: 108, totalBytes: 108, phase: 'preparing' });
});

test.each(DAMAGED)('toolchain-damaged when %s each time', async (_case, url, bad) => {
	const { options, fetched } = optionsFor({ ...SITE, [url]: bad });
	await expect(downloadParts('c', options)).rejects.toMatchObject({ code: 'toolchain-damaged' });
	expect(fetched.filter((one) => one === url)).toHaveLength(2);
});

test('an intact core that this browser cannot compile is unavailable, not damaged', async () => {
	const odd = Uint8Array.of(0, 0x61, 0x73, 0x6d, 9, 0, 0, 0);
	const core = { ...manifest.core, sha256: sha256(odd) };
	const { options, fetched } = optionsFor({ ...SITE, [CORE_URL]: () => wasm(odd) }, undefined, {
		...manifest,
		core
	});
	await expect(downloadParts('c', options)).rejects.toMatchObject({
		code: 'toolchain-unavailable'
	});
	expect(fetched).toHaveLength(2);
});

describe('a file is told from all others', () => {
	const long = Uint8Array.from({ length: 2 * PIECE_BYTES + 1000 }, (_, i) => (i * 7919) >> 3);
	const pieces = [0, 1, 2].map((i) =>
		sha256(long.subarray(i * PIECE_BYTES, (i + 1) * PIECE_BYTES))
	);
	const fileOf = (bytes: Uint8Array) => ({
		name: 'c.tar',
		sizeBytes: bytes.length,
		sha256: sha256(bytes)
	});
	const { subtle } = globalThis.crypto;

	/** What comes, in parts of that length. */
	function parts(bytes: Uint8Array, length: number): Uint8Array[] {
		return Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) =>
			bytes.subarray(i * length, (i + 1) * length)
		);
	}

	test.each([
		['in pieces by the browser', long, { ...fileOf(long), pieces }, subtle],
		['whole by the browser', PACK, fileOf(PACK), subtle],
		['by ourselves, over plain http', PACK, fileOf(PACK), null]
	])('hashed %s', async (_how, bytes, expected, digester) => {
		const { length } = bytes;
		const isIntact = (...added: Uint8Array[]) => {
			const check = checkFile(expected, digester);
			added.forEach((part) => check.add(part));
			return check.isIntact();
		};
		expect(await isIntact(bytes)).toBe(true);
		for (const size of [65_537, PIECE_BYTES, PIECE_BYTES + 1, 33].filter((n) => n > length / 1000))
			expect(await isIntact(...parts(bytes, size))).toBe(true);
		for (const at of [0, PIECE_BYTES - 1, PIECE_BYTES, length - 1].filter((n) => n < length)) {
			const other = new Uint8Array(bytes);
			other[at]! ^= 1;
			expect(await isIntact(...parts(other, 65_537))).toBe(false);
		}
		expect(await isIntact()).toBe(false);
		expect(await isIntact(bytes.subarray(1))).toBe(false);
		expect(await isIntact(bytes.subarray(0, Math.min(length - 1, 2 * PIECE_BYTES)))).toBe(false);
		expect(await isIntact(bytes, Uint8Array.of(0))).toBe(false);
		expect(await isIntact(bytes, bytes, bytes)).toBe(false);
		const half = Math.min(PIECE_BYTES, length - 1);
		expect(await isIntact(long.subarray(half), long.subarray(0, half))).toBe(false);
	});
});
