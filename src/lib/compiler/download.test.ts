import { expect, test } from 'vitest';
import type { LoadProgress } from './compiler.ts';
import { downloadToolchain, downloadWholeCore } from './download.ts';
import type { ToolchainManifest } from './manifest.ts';

const CORE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const PACK = new Uint8Array(100).fill(7);

const manifest: ToolchainManifest = {
	version: '1',
	folder: 'vendor/clang-1',
	core: { name: 'core.wasm', sizeBytes: CORE.length, sha256: '' },
	packs: [{ name: 'c.tar', sizeBytes: PACK.length, sha256: '' }]
};

type Site = Record<string, () => Response>;

const CORE_URL = 'https://site/app/vendor/clang-1/core.wasm';
const SITE: Site = {
	[CORE_URL]: () => new Response(CORE, { headers: { 'content-type': 'application/wasm' } }),
	'https://site/app/vendor/clang-1/c.tar': () => new Response(PACK)
};

function optionsFor(
	site: Site,
	signal = new AbortController().signal,
	files: ToolchainManifest = manifest
) {
	const progress: LoadProgress[] = [];
	const fetched: string[] = [];
	const fetch = (url: string | URL | Request) => {
		fetched.push(url as string);
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
	return { options, progress, fetched };
}

function download(site: Site, signal?: AbortSignal) {
	const { options, progress } = optionsFor(site, signal);
	return { parts: downloadToolchain(options), progress };
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
	const smallCore = { name: 'small.wasm', sizeBytes: 8, sha256: '' };
	const core = { ...manifest.core, sizeBytes: 50 };
	const site = { ...SITE, 'https://site/app/vendor/clang-1/small.wasm': SITE[CORE_URL]! };
	const signal = new AbortController().signal;
	const { options, fetched, progress } = optionsFor(site, signal, { ...manifest, core, smallCore });
	expect((await downloadToolchain(options)).isPartial).toBe(true);
	expect(fetched).not.toContain(CORE_URL);
	expect(progress.at(-1)).toEqual({ doneBytes: 108, totalBytes: 108, phase: 'preparing' });
	fetched.length = 0;
	progress.length = 0;
	expect(await downloadWholeCore(options)).toBeInstanceOf(WebAssembly.Module);
	expect(fetched).toEqual([CORE_URL]);
	expect(progress[0]).toEqual({ doneBytes: 0, totalBytes: 50, phase: 'downloading' });
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
	[
		'a file is missing',
		{ ...SITE, 'https://site/app/vendor/clang-1/c.tar': () => new Response('', { status: 404 }) }
	],
	[
		'the core is damaged',
		{
			...SITE,
			[CORE_URL]: () => new Response('<html>', { headers: { 'content-type': 'application/wasm' } })
		}
	]
])('toolchain-unavailable when %s', async (_case, site) => {
	await expect(download(site).parts).rejects.toMatchObject({ code: 'toolchain-unavailable' });
});

test('an aborted download is a cancel, not a failure', async () => {
	const controller = new AbortController();
	controller.abort();
	await expect(download({}, controller.signal).parts).rejects.toMatchObject({ name: 'AbortError' });
});
