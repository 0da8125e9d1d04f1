import { expect, test, vi } from 'vitest';
import { compiled } from '#lib/compiler/fake-compiler.ts';
import { MemoryBuildStore } from '#lib/storage/build-store.ts';
import { inputsDigest } from './inputs-digest.ts';
import { KeptBuilds, siteBuildName, type SiteBuilds } from './kept-builds.ts';
import { decodeResult, encodeResult } from './result-file.ts';

const FILES = { 'main.c': 'int main(void) { return 0; }', 'build.yaml': 'name: a' };
const RECIPE = 'recipe';
const TOOLCHAIN = {
	...{ compiler: '@yowasp/clang 1', sdk: '1' },
	digest: `sha256:${'0'.repeat(64)}` as const
};
const RESULT = compiled(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
const signal = new AbortController().signal;

const digestOf = (changes: Partial<Parameters<typeof inputsDigest>[0]> = {}) =>
	inputsDigest({ request: { files: FILES }, toolchain: TOOLCHAIN, recipe: RECIPE, ...changes });

function keptBuilds(site: Partial<SiteBuilds> = {}, store = new MemoryBuildStore()) {
	const openStore = vi.fn(() => Promise.resolve(store));
	const kept = new KeptBuilds({
		site: { recipe: RECIPE, keys: [], fetch: () => Promise.resolve(null), ...site },
		openStore,
		toolchain: () => Promise.resolve(TOOLCHAIN)
	});
	return { kept, store, openStore };
}

test('the same inputs have the same digest, in whatever order they come', async () => {
	const { 'main.c': main, 'build.yaml': build } = FILES;
	expect(await digestOf({ request: { files: { 'build.yaml': build, 'main.c': main } } })).toBe(
		await digestOf()
	);
	expect(await digestOf({ request: { files: FILES, language: 'c' } })).toBe(await digestOf());
});

test('whatever a result depends on changes the digest', async () => {
	const others = await Promise.all([
		digestOf({ request: { files: { ...FILES, 'main.c': 'int main(void) { return 1; }' } } }),
		digestOf({ request: { files: { ...FILES, 'a.txt': '' } } }),
		digestOf({ request: { files: FILES, optimisation: 'O0' } }),
		digestOf({ request: { files: FILES, stackBytes: 4096 } }),
		digestOf({ toolchain: { ...TOOLCHAIN, digest: `sha256:${'1'.repeat(64)}` } }),
		digestOf({ toolchain: { ...TOOLCHAIN, sdk: '2' } }),
		digestOf({ recipe: 'another' })
	]);
	expect(new Set([...others, await digestOf()]).size).toBe(others.length + 1);
});

test('a result is read as it was written', async () => {
	expect(await decodeResult(await encodeResult(RESULT))).toEqual(RESULT);
	const split = { engine: Uint8Array.of(1, 2, 3), script: Uint8Array.of(4) };
	const withEngine = { ...RESULT, split };
	expect(await decodeResult(await encodeResult(withEngine))).toEqual(withEngine);
});

test('a result in which a byte changed, or that is cut, is none', async () => {
	const bytes = await encodeResult(RESULT);
	for (const at of [0, 63, 64, 70, bytes.length - 1]) {
		const changed = bytes.slice();
		changed[at]! ^= 1;
		expect(await decodeResult(changed)).toBeNull();
	}
	for (const length of [0, 10, 67, 68, bytes.length - 1])
		expect(await decodeResult(bytes.slice(0, length))).toBeNull();
	expect(await decodeResult(new TextEncoder().encode('<!doctype html>'.repeat(20)))).toBeNull();
});

test('what was compiled is found again', async () => {
	const { kept } = keptBuilds();
	expect(await kept.find({ files: FILES }, signal)).toBeNull();
	await kept.keep({ files: FILES }, RESULT);
	expect(await kept.find({ files: FILES }, signal)).toEqual({ result: RESULT, origin: 'kept' });
	expect(await kept.find({ files: { ...FILES, 'main.c': '' } }, signal)).toBeNull();
});

test('what the site has is fetched by its name, and the store is not opened', async () => {
	const digest = await digestOf();
	const fetch = vi.fn(() => encodeResult(RESULT));
	const { kept, openStore } = keptBuilds({ keys: [digest.slice(0, 16)], fetch });
	expect(await kept.find({ files: FILES }, signal)).toEqual({ result: RESULT, origin: 'site' });
	expect(fetch).toHaveBeenCalledWith(siteBuildName(digest), signal);
	expect(openStore).not.toHaveBeenCalled();
});

test('a file of the site that is missing, damaged or out of reach leaves it to the compiler', async () => {
	const keys = [(await digestOf()).slice(0, 16)];
	for (const fetch of [
		() => Promise.resolve(null),
		() => Promise.resolve(new TextEncoder().encode('not found')),
		() => Promise.reject(new TypeError('Failed to fetch'))
	])
		expect(await keptBuilds({ keys, fetch }).kept.find({ files: FILES }, signal)).toBeNull();
});

test('a store that fails costs nothing but the compile', async () => {
	const store = new MemoryBuildStore();
	const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
	store.write = full;
	store.read = full;
	const { kept } = keptBuilds({}, store);
	await kept.keep({ files: FILES }, RESULT);
	expect(await kept.find({ files: FILES }, signal)).toBeNull();
});

test('a cancel while it looks is a cancel', async () => {
	const abort = new AbortController();
	const keys = [(await digestOf()).slice(0, 16)];
	const fetch = () => {
		abort.abort();
		return Promise.reject(new DOMException('aborted', 'AbortError'));
	};
	const { kept } = keptBuilds({ keys, fetch });
	await expect(kept.find({ files: FILES }, abort.signal)).rejects.toMatchObject({
		name: 'AbortError'
	});
});
