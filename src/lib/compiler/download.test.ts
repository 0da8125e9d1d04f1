import { expect, test } from 'vitest';
import type { LoadProgress } from './compiler.ts';
import { downloadToolchain } from './download.ts';
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

const SITE: Site = {
	'https://site/app/vendor/clang-1/core.wasm': () =>
		new Response(CORE, { headers: { 'content-type': 'application/wasm' } }),
	'https://site/app/vendor/clang-1/c.tar': () => new Response(PACK)
};

function download(site: Site, signal = new AbortController().signal) {
	const progress: LoadProgress[] = [];
	const fetch = (url: string | URL | Request) => {
		const answer = site[url as string];
		return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('Failed to fetch'));
	};
	const parts = downloadToolchain({
		baseUrl: 'https://site/app/',
		manifest,
		signal,
		onprogress: (step) => progress.push(step),
		fetch: fetch
	});
	return { parts, progress };
}

test('the files come from below the base url, with progress in bytes up to the total', async () => {
	const { parts, progress } = download(SITE);
	const { core, packs } = await parts;
	expect(core).toBeInstanceOf(WebAssembly.Module);
	expect(new Uint8Array(packs[0]!)).toEqual(PACK);
	expect(progress[0]).toEqual({ doneBytes: 0, totalBytes: 108, phase: 'downloading' });
	expect(progress.at(-1)).toEqual({ doneBytes: 108, totalBytes: 108, phase: 'preparing' });
});

test('a host that sends wasm under another media type still works', async () => {
	const plain = () => new Response(CORE, { headers: { 'content-type': 'text/plain' } });
	const { parts } = download({ ...SITE, 'https://site/app/vendor/clang-1/core.wasm': plain });
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
			'https://site/app/vendor/clang-1/core.wasm': () =>
				new Response('<html>', { headers: { 'content-type': 'application/wasm' } })
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
