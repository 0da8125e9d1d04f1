import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ToolchainManifest } from '../src/lib/compiler/manifest.ts';
import { compressToolchain } from './brotli-copies.ts';

const FOLDER = 'vendor/clang-test';
/** A text that a better search packs better. */
const CONTENT = readFileSync('package-lock.json').subarray(0, 50_000);

let root: string;
const file = (name: string) => path.join(root, 'static', FOLDER, name);
const sizeOf = (name: string) => statSync(file(`${name}.br`)).size;

function made(name: string) {
	writeFileSync(file(name), CONTENT);
	const sha256 = createHash('sha256').update(CONTENT).digest('hex');
	return { name, sizeBytes: CONTENT.length, sha256 };
}

function manifest(): ToolchainManifest {
	return {
		version: 'test',
		folder: FOLDER,
		core: made('core.wasm'),
		smallCore: made('small.wasm'),
		cppSupplement: { ...made('cpp.supplement'), makes: made('cpp.wasm') },
		groups: { c: [made('c.tar')], cpp: [made('cpp.tar')] }
	};
}

beforeEach(() => {
	root = mkdtempSync(path.join(os.tmpdir(), 'brotli-copies-'));
	mkdirSync(path.join(root, 'static', FOLDER), { recursive: true });
	vi.stubEnv('SITE_FOR_OTHERS', '1');
	vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
	rmSync(root, { recursive: true });
});

test('what a first visit downloads is packed best, and everything unpacks to its file', async () => {
	await compressToolchain(manifest(), root);
	for (const name of ['core.wasm', 'small.wasm', 'cpp.supplement', 'c.tar', 'cpp.tar'])
		expect(brotliDecompressSync(readFileSync(file(`${name}.br`)))).toEqual(CONTENT);
	for (const name of ['small.wasm', 'cpp.supplement']) expect(sizeOf(name)).toBe(sizeOf('c.tar'));
	expect(sizeOf('small.wasm')).toBeLessThan(sizeOf('core.wasm'));
});

test('quick copies are made again for a site that others load, and good ones stay', async () => {
	vi.stubEnv('SITE_FOR_OTHERS', '');
	await compressToolchain(manifest(), root);
	const quick = sizeOf('small.wasm');
	vi.stubEnv('SITE_FOR_OTHERS', '1');
	await compressToolchain(manifest(), root);
	const best = sizeOf('small.wasm');
	expect(best).toBeLessThan(quick);
	vi.stubEnv('SITE_FOR_OTHERS', '');
	await compressToolchain(manifest(), root);
	expect(sizeOf('small.wasm')).toBe(best);
});

test('a damaged copy is made again', async () => {
	await compressToolchain(manifest(), root);
	writeFileSync(file('c.tar.br'), 'damaged');
	await compressToolchain(manifest(), root);
	expect(brotliDecompressSync(readFileSync(file('c.tar.br')))).toEqual(CONTENT);
});
