import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ToolchainFile, ToolchainManifest } from './manifest.ts';
import { readSmallToolchain, readToolchain } from './node.ts';

const MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const PACK = new Uint8Array(100).fill(7);

let root: string;
let manifest: ToolchainManifest;

function write(name: string, bytes: Uint8Array): ToolchainFile {
	writeFileSync(path.join(root, 'vendor', name), bytes);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { name, sizeBytes: bytes.length, sha256 };
}

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'toolchain-'));
	mkdirSync(path.join(root, 'vendor'));
	const [core, smallCore] = [write('core.wasm', MODULE), write('small.wasm', MODULE)];
	manifest = { version: '1', folder: 'vendor', core, smallCore, packs: [write('c.tar', PACK)] };
});

afterEach(() => rmSync(root, { recursive: true }));

test('files that are as they were made are read', async () => {
	const { core, packs } = await readToolchain(root, manifest);
	expect(core).toBeInstanceOf(WebAssembly.Module);
	expect(packs).toEqual([PACK.buffer]);
	expect((await readSmallToolchain(root, manifest))?.isPartial).toBe(true);
});

test.each([
	['c.tar', PACK],
	['core.wasm', MODULE],
	['small.wasm', MODULE]
])('toolchain-damaged when a byte of %s is another', async (name, bytes) => {
	const other = new Uint8Array(bytes);
	other[5]! ^= 1;
	write(name, other);
	const read = name === 'small.wasm' ? readSmallToolchain : readToolchain;
	await expect(read(root, manifest)).rejects.toMatchObject({
		code: 'toolchain-damaged',
		message: expect.stringContaining(name) as string
	});
});

test('toolchain-unavailable when a file is missing', async () => {
	rmSync(path.join(root, 'vendor/c.tar'));
	await expect(readToolchain(root, manifest)).rejects.toMatchObject({
		code: 'toolchain-unavailable'
	});
});
