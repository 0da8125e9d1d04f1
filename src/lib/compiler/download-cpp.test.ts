// The core for C++ in the page: made of the small core and a supplement, and never less than that.
import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { withStubs } from '../../../vite/small-core/function-bodies.ts';
import { writeSupplement } from '../../../vite/small-core/write-supplement.ts';
import type { LoadProgress } from './compiler.ts';
import { downloadParts, downloadWholeCore, KeptFiles } from './download.ts';
import type { LanguageParts } from './language.ts';
import type { CoreSupplement, ToolchainFile, ToolchainManifest } from './manifest.ts';
import { assemble } from './testing/small-tool.ts';

const WHOLE = assemble(
	`(module ${['c', 'cpp', 'rest'].map((name) => `(func (export "${name}") (result i32) (i32.const 1))`).join(' ')})`
);
const SMALL = withStubs(WHOLE, (index) => index === 0);
const FOR_CPP = withStubs(WHOLE, (index) => index <= 1);
const SUPPLEMENT = writeSupplement(SMALL, FOR_CPP);

function file(name: string, bytes: Uint8Array): ToolchainFile {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { name, sizeBytes: bytes.length, sha256 };
}

const cppSupplement: CoreSupplement = {
	...file('cpp.supplement', SUPPLEMENT),
	makes: file('cpp.wasm', FOR_CPP)
};
const MANIFEST: ToolchainManifest = {
	version: '1',
	folder: 'vendor',
	core: file('whole.wasm', WHOLE),
	smallCore: file('small.wasm', SMALL),
	cppSupplement,
	groups: { c: [], cpp: [] }
};

/** What the site answers, one after the other; the last answer stays. */
let site: Record<string, Uint8Array<ArrayBuffer>[]>;
let fetched: string[];
let progress: LoadProgress[];
let kept: KeptFiles;

beforeEach(() => {
	site = { 'whole.wasm': [WHOLE], 'small.wasm': [SMALL], 'cpp.supplement': [SUPPLEMENT] };
	[fetched, progress, kept] = [[], [], new KeptFiles()];
});

function options(manifest = MANIFEST) {
	return {
		baseUrl: '/',
		manifest,
		signal: new AbortController().signal,
		onprogress: (step: LoadProgress) => void progress.push(step),
		fetch: (url: string | URL | Request, init?: RequestInit) => {
			const name = (url as string).replace('/vendor/', '');
			fetched.push(init?.cache === 'reload' ? `${name} again` : name);
			const answers = site[name]!;
			const body = answers.length > 1 ? answers.shift() : answers[0];
			const headers = { 'content-type': 'application/wasm' };
			return Promise.resolve(new Response(body ?? '', { headers, status: body ? 200 : 404 }));
		}
	};
}

/** Names of the functions that do not trap. */
function worksOf({ core }: Pick<LanguageParts, 'core'>): string[] {
	const { exports } = new WebAssembly.Instance(core!);
	return Object.entries(exports as Record<string, () => number>).flatMap(([name, run]) => {
		try {
			return run() === 1 ? [name] : [];
		} catch {
			return [];
		}
	});
}

const load = (language: 'c' | 'cpp', manifest?: ToolchainManifest) =>
	downloadParts(language, options(manifest), kept);

test('it is made of the small core and the supplement, which C does not load', async () => {
	const forC = await load('c');
	expect([worksOf(forC), forC.isPartial, fetched]).toEqual([['c'], true, ['small.wasm']]);
	fetched.length = 0;
	progress.length = 0;
	const forCpp = await load('cpp');
	expect([worksOf(forCpp), forCpp.isPartial]).toEqual([['c', 'cpp'], true]);
	expect(fetched.sort()).toEqual(['cpp.supplement', 'small.wasm']);
	const totalBytes = FOR_CPP.length + SUPPLEMENT.length;
	expect(progress[0]).toEqual({ doneBytes: 0, totalBytes, phase: 'downloading' });
	expect(progress.at(-1)).toEqual({ doneBytes: totalBytes, totalBytes, phase: 'preparing' });
});

test('it comes once, and C that comes later uses it', async () => {
	const { core } = await load('cpp');
	fetched.length = 0;
	expect([(await load('cpp')).core, (await load('c')).core]).toEqual([core, core]);
	expect(fetched).toEqual([]);
});

test('where the whole core came, both use that', async () => {
	const whole = await downloadWholeCore(options(), kept);
	for (const language of ['c', 'cpp'] as const)
		expect(await load(language)).toMatchObject({ core: whole, isPartial: false });
	expect(fetched).toEqual(['whole.wasm']);
});

test('without a supplement C++ begins with the whole core, never with the one for C', async () => {
	const { cppSupplement: _none, ...manifest } = MANIFEST;
	await load('c', manifest);
	const parts = await load('cpp', manifest);
	expect([worksOf(parts), parts.isPartial]).toEqual([['c', 'cpp', 'rest'], false]);
	expect(fetched).toEqual(['small.wasm', 'whole.wasm']);
});

function flipped(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const copy = new Uint8Array(bytes);
	copy[copy.length - 2]! ^= 1;
	return copy;
}

const DAMAGED: [string, string, Uint8Array<ArrayBuffer>][] = [
	['small.wasm', 'a byte of the small core is another', flipped(SMALL)],
	['small.wasm', 'the small core is cut short', SMALL.slice(0, 40)],
	['small.wasm', 'nothing comes of the small core', new Uint8Array()],
	['small.wasm', 'the small core is too long', Uint8Array.of(...SMALL, 0, 2, 1, 0x78)],
	['cpp.supplement', 'a byte of the supplement is another', flipped(SUPPLEMENT)],
	['cpp.supplement', 'the supplement is cut short', SUPPLEMENT.slice(0, 80)]
];

test.each(DAMAGED)('%s is fetched once more when %s', async (name, _what, bad) => {
	site[name] = [bad, ...site[name]!];
	expect(worksOf(await load('cpp'))).toEqual(['c', 'cpp']);
	expect(fetched.filter((one) => one.startsWith(name))).toEqual([name, `${name} again`]);
	expect(fetched).toHaveLength(3);
	expect(progress.at(-1)?.doneBytes).toBe(FOR_CPP.length + SUPPLEMENT.length);
});

test.each(DAMAGED)('toolchain-damaged for %s when, each time, %s', async (name, _what, bad) => {
	site[name] = [bad];
	await expect(load('cpp')).rejects.toMatchObject({
		code: 'toolchain-damaged',
		message: expect.stringContaining(name) as string
	});
	expect(kept.cores.size).toBe(0);
});

test('toolchain-damaged for a supplement of another core, and nothing is made of it', async () => {
	const other = writeSupplement(WHOLE, FOR_CPP);
	site['cpp.supplement'] = [other];
	const supplement = { ...cppSupplement, ...file('cpp.supplement', other) };
	await expect(load('cpp', { ...MANIFEST, cppSupplement: supplement })).rejects.toMatchObject({
		code: 'toolchain-damaged',
		message: expect.stringContaining('small.wasm') as string
	});
	expect(kept.cores.size).toBe(0);
});

test.each(['small.wasm', 'cpp.supplement'])('toolchain-unavailable without %s', async (name) => {
	site[name] = [];
	await expect(load('cpp')).rejects.toMatchObject({ code: 'toolchain-unavailable' });
});
