// A built site as `npm run serve` answers for it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersOf } from '../../src/site-headers.ts';
import { addressesOf } from './addresses.ts';
import { byteRange } from './byte-range.ts';
import { siteServer } from './site-server.ts';

const PAGE = '<!doctype html><title>Site</title>'.repeat(50);
const CORE = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 251));

let folder = '';
let server: Server;
let port = 0;

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'served-'));
	mkdirSync(path.join(folder, 'vendor'));
	writeFileSync(path.join(folder, 'index.html'), PAGE);
	writeFileSync(path.join(folder, 'quirks.html'), 'quirks');
	writeFileSync(path.join(folder, '404.html'), 'not here');
	writeFileSync(path.join(folder, 'vendor/core.wasm'), CORE);
	writeFileSync(path.join(folder, 'vendor/core.wasm.br'), brotliCompressSync(CORE));
	server = await siteServer(folder);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	port = address !== null && typeof address === 'object' ? address.port : 0;
});

afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true, force: true });
});

interface Answer {
	status: number;
	headers: IncomingMessage['headers'];
	body: Buffer;
}

/** The path as it is: `fetch` would tidy it up. */
function ask(pathname: string, headers: Record<string, string> = {}, method = 'GET') {
	return new Promise<Answer>((resolve, reject) => {
		const options = { host: '127.0.0.1', port, path: pathname, headers, method };
		request(options, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(parts)
				})
			);
		})
			.on('error', reject)
			.end();
	});
}

test('pages come under their addresses with the headers of the site', async () => {
	const { status, headers, body } = await ask('/');
	expect([status, body.toString()]).toEqual([200, PAGE]);
	for (const [name, value] of Object.entries(headersOf('/')))
		expect(headers[name.toLowerCase()]).toBe(value);
	expect((await ask('/quirks?x=1')).body.toString()).toBe('quirks');
});

test('brotli is sent to those who take it: made by the build, or now', async () => {
	const page = await ask('/', { 'Accept-Encoding': 'gzip, br' });
	expect(page.headers['content-encoding']).toBe('br');
	expect(brotliDecompressSync(page.body).toString()).toBe(PAGE);
	const core = await ask('/vendor/core.wasm', { 'Accept-Encoding': 'br' });
	expect(core.headers['content-type']).toBe('application/wasm');
	expect(core.headers['cache-control']).toContain('immutable');
	expect(brotliDecompressSync(core.body).equals(CORE)).toBe(true);
	expect((await ask('/vendor/core.wasm')).body.equals(CORE)).toBe(true);
});

test('a part of a file is sent when a part is asked for', async () => {
	const { status, headers, body } = await ask('/vendor/core.wasm', {
		Range: 'bytes=10-19',
		'Accept-Encoding': 'br'
	});
	expect([status, headers['content-range']]).toEqual([206, 'bytes 10-19/1000']);
	expect(body.equals(CORE.subarray(10, 20))).toBe(true);
	const outside = await ask('/vendor/core.wasm', { Range: 'bytes=1000-' });
	expect([outside.status, outside.headers['content-range']]).toEqual([416, 'bytes */1000']);
	const changed = await ask('/vendor/core.wasm', { Range: 'bytes=0-1', 'If-Range': '"old"' });
	expect([changed.status, changed.body.length]).toEqual([200, 1000]);
});

test('what a browser has already is not sent again', async () => {
	const { headers } = await ask('/');
	const again = await ask('/', { 'If-None-Match': headers.etag ?? '' });
	expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('no path leads out of the folder, and what is missing is not found', async () => {
	for (const pathname of [
		'/../package.json',
		'/%2e%2e/package.json',
		'/..%2fpackage.json',
		'//etc/passwd',
		'/%00',
		'/%',
		'/vendor',
		'/nothing'
	]) {
		const { status, body } = await ask(pathname);
		expect([pathname, status, body.toString()]).toEqual([pathname, 404, 'not here']);
	}
});

test('only reading is allowed, and a head has no body', async () => {
	expect((await ask('/', {}, 'POST')).status).toBe(405);
	const head = await ask('/vendor/core.wasm', {}, 'HEAD');
	expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '1000', 0]);
});

test.each([
	[undefined, null],
	['bytes=0-9', { first: 0, last: 9 }],
	['bytes=90-', { first: 90, last: 99 }],
	['bytes=-5', { first: 95, last: 99 }],
	['bytes=-500', { first: 0, last: 99 }],
	['bytes=50-1000', { first: 50, last: 99 }],
	['bytes=100-', 'refused'],
	['bytes=-0', 'refused'],
	['bytes=9-5', null],
	['bytes=0-1,5-6', null],
	['bytes=-', null],
	['items=0-1', null],
	['bytes=x-1', null]
])('the range %s of 100 bytes', (header, expected) => {
	expect(byteRange(header, 100)).toEqual(expected);
});

test('a server for this machine has no other address; one for all has those of its networks', () => {
	const v4 = { family: 'IPv4', netmask: '', mac: '', cidr: null } as const;
	const networks = {
		lo: [{ ...v4, address: '127.0.0.1', internal: true }],
		wifi: [
			{ ...v4, address: '192.168.1.7', internal: false },
			{ ...v4, address: '169.254.3.3', internal: false }
		]
	};
	const own = 'http://localhost:4173/';
	expect(addressesOf('127.0.0.1', 4173, networks)).toEqual({ own, others: [] });
	expect(addressesOf('0.0.0.0', 4173, networks)).toEqual({
		own,
		others: ['http://192.168.1.7:4173/']
	});
	expect(addressesOf('10.0.0.2', 4173, networks).others).toEqual(['http://10.0.0.2:4173/']);
});
