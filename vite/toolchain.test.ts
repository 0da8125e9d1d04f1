import { createServer, type Server } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ToolchainManifest } from '../src/lib/compiler/manifest.ts';
import { acceptsBrotli } from './accepts-brotli.ts';
import { serveToolchain } from './toolchain.ts';

const manifest: ToolchainManifest = {
	version: '1',
	folder: 'vendor/clang-1',
	core: { name: 'core.wasm', sizeBytes: 4, sha256: '' },
	groups: { c: [{ name: 'c.tar', sizeBytes: 4, sha256: '' }], javascript: [] }
};

let folder: string;
let server: Server;
let origin: string;

beforeEach(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'toolchain-'));
	const files = path.join(folder, manifest.folder);
	mkdirSync(files, { recursive: true });
	writeFileSync(path.join(files, 'core.wasm'), 'core');
	writeFileSync(path.join(files, 'core.wasm.br'), brotliCompressSync('core'));
	writeFileSync(path.join(files, 'secret'), 'secret');
	const serve = serveToolchain(manifest, folder, '/app/');
	server = createServer((request, response) =>
		serve(request, response, () => response.writeHead(418).end())
	);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

const get = (path: string, encoding: string, method = 'GET') =>
	fetch(`${origin}${path}`, { method, headers: { 'accept-encoding': encoding } });

test('a client that takes brotli gets the compressed copy, to keep forever', async () => {
	const response = await get('/app/vendor/clang-1/core.wasm?x=1', 'gzip, br');
	expect(await response.text()).toBe('core');
	expect(Object.fromEntries(response.headers)).toMatchObject({
		'content-encoding': 'br',
		'content-type': 'application/wasm',
		'cache-control': 'public, max-age=31536000, immutable',
		vary: 'Accept-Encoding'
	});
});

test('other clients get the file itself', async () => {
	const response = await get('/app/vendor/clang-1/core.wasm', 'gzip');
	expect(response.headers.get('content-encoding')).toBeNull();
	expect(response.headers.get('content-length')).toBe('4');
	expect(await response.text()).toBe('core');
});

test('only files of the manifest are served, and only for reading', async () => {
	expect((await get('/app/vendor/clang-1/secret', 'br')).status).toBe(418);
	expect((await get('/app/vendor/clang-1/%2e%2e/secret', 'br')).status).toBe(418);
	expect((await get('/vendor/clang-1/core.wasm', 'br')).status).toBe(418);
	expect((await get('/app/vendor/clang-1/core.wasm', 'br', 'POST')).status).toBe(418);
	expect((await get('/app/vendor/clang-1/c.tar', 'br')).status).toBe(404);
});

test.each([
	['gzip, deflate, br', true],
	['br;q=0.5', true],
	['br;q=0', false],
	['br;q=0.0, gzip', false],
	['gzip', false],
	['brx', false],
	[undefined, false]
])('accept-encoding %j takes brotli: %s', (header, accepted) => {
	expect(acceptsBrotli(header)).toBe(accepted);
});
