// The headers of the site, by every way on which it is served: hosts that read `_headers`, our servers, the service worker.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Connect, ResolvedConfig, ViteDevServer } from 'vite';
import { beforeAll, expect, test, vi } from 'vitest';
import { headersFile, headersOf } from '../src/site-headers.ts';
import { siteHeaders } from './site-headers.ts';

/** As hosts read it: every rule that matches adds its own, and what is said twice is joined. */
function readAsHost(path: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const block of headersFile().trim().split(/\n\n+/)) {
		const [pattern = '', ...lines] = block.split('\n');
		const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
		if (!new RegExp(`^${escaped}$`).test(path)) continue;
		for (const line of lines) {
			const [name = '', ...value] = line.trim().split(': ');
			found[name] = [...(name in found ? [found[name]] : []), value.join(': ')].join(', ');
		}
	}
	return found;
}

/** What Vite's servers send, asked for over HTTP. */
async function sent(path: string, base: string): Promise<Headers> {
	let middleware: Connect.NextHandleFunction | undefined;
	const middlewares = { use: (handle: Connect.NextHandleFunction) => (middleware = handle) };
	const configure = siteHeaders().configureServer as (server: ViteDevServer) => void;
	configure({ middlewares, config: { base } as ResolvedConfig } as unknown as ViteDevServer);
	const server = createServer((request, response) =>
		middleware!(request, response, () => response.end())
	);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		const { port } = server.address() as AddressInfo;
		return (await fetch(`http://127.0.0.1:${port}${path}`)).headers;
	} finally {
		server.close();
	}
}

const listeners = new Map<string, (event: unknown) => void>();

beforeAll(async () => {
	vi.stubGlobal('self', {
		location: { origin: 'https://site.test' },
		registration: { scope: 'https://site.test/folder/' },
		addEventListener: (type: string, listener: (event: unknown) => void) =>
			listeners.set(type, listener)
	});
	await import('../src/service-worker/index.ts');
	vi.unstubAllGlobals();
});

/** What the service worker of a site in a folder makes of an answer without headers. */
async function relayed(path: string): Promise<Headers> {
	vi.stubGlobal('fetch', () => Promise.resolve(new Response('x')));
	try {
		let answer: Promise<Response> | undefined;
		const url = `https://site.test/folder${path}`;
		const respondWith = (response: Promise<Response>) => (answer = response);
		const request = { method: 'GET', mode: 'navigate', url };
		listeners.get('fetch')!({ request, respondWith });
		return (await answer!).headers;
	} finally {
		vi.unstubAllGlobals();
	}
}

/** What pages of others may show or load. */
const EMBEDDED = ['/embed', '/embed.html', '/ocre-playground.js', '/ocre-playground.d.ts'];

const PATHS = [
	'/',
	'/web-frame.html',
	'/web-frame-probe.html',
	'/_app/version.json',
	'/_app/immutable/entry/start.js',
	'/_app/immutable/workers/simulator.worker.js',
	'/vendor/clang/llvm.core.wasm'
];

test.each([...PATHS, ...EMBEDDED])(
	'every way of serving %s sends the same headers',
	async (path) => {
		const expected = headersOf(path);
		expect(readAsHost(path)).toEqual(expected);
		const { 'Cache-Control': _, ...uncached } = expected;
		const plain = await sent(path, '/');
		const inFolder = await sent(`/folder${path}`, '/folder/');
		const byWorker = await relayed(path);
		for (const [name, value] of Object.entries(uncached))
			expect([name, plain.get(name), inFolder.get(name), byWorker.get(name)]).toEqual([
				name,
				value,
				value,
				value
			]);
	}
);

test.each(PATHS)(
	'%s is isolated, framed by us only, and says nothing twice but policies',
	(path) => {
		const headers = headersOf(path);
		expect(headers).toMatchObject({
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Embedder-Policy': 'require-corp',
			'Cross-Origin-Resource-Policy': 'same-origin',
			'Referrer-Policy': 'no-referrer',
			'X-Content-Type-Options': 'nosniff'
		});
		expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'self'");
		expect(headers['Permissions-Policy']).toMatch(/camera=\(\).*usb=\(self\)/);
		expect(headers['Cache-Control'] ?? '').not.toMatch(/immutable.*immutable/);
	}
);

test.each(EMBEDDED)(
	'%s may be framed and loaded by anybody, and is isolated all the same',
	(path) => {
		const headers = headersOf(path);
		expect(headers).toMatchObject({
			'Cross-Origin-Embedder-Policy': 'require-corp',
			'Cross-Origin-Resource-Policy': 'cross-origin'
		});
		expect(headers['Content-Security-Policy']).not.toContain('frame-ancestors');
		expect(headers['Content-Security-Policy']).toContain("base-uri 'self'");
		const script = path.startsWith('/ocre-playground');
		expect(headers['Access-Control-Allow-Origin']).toBe(script ? '*' : undefined);
	}
);

test('nothing but the embedded route and its element may be framed', () => {
	for (const path of ['/quirks', '/quirks.html', '/bench/board', '/index.html', '/404.html'])
		expect(headersOf(path)['Content-Security-Policy']).toContain("frame-ancestors 'self'");
});

test('the documents of containers’ pages may connect to nothing', () => {
	expect(headersOf('/web-frame.html')['Connection-Allowlist']).toBe('()');
	expect(headersOf('/')).not.toHaveProperty('Connection-Allowlist');
});

test('worker scripts have the policy of containers', () => {
	const policy = headersOf('/_app/immutable/workers/a.js')['Content-Security-Policy'];
	expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
});
