// `fetch` of a container's page: to its container through the playground, and nowhere else.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Link, PageResponse } from './link.ts';
import { PageAddress } from './page-address.ts';
import { replaceFetch, type Load } from './requests.ts';

type Asked = Parameters<Link['ask']>[0];

const answer = (parts: Partial<PageResponse> = {}): PageResponse => ({
	status: 200,
	reason: 'OK',
	headers: [['Content-Type', 'text/plain']],
	body: new TextEncoder().encode('hello').buffer,
	...parts
});

let asked: Asked[];
let next: PageResponse;
let native: string[];
let page: { fetch: typeof fetch };
let load: Load;

beforeEach(() => {
	asked = [];
	native = [];
	next = answer();
	page = {
		fetch: (input) => {
			native.push(input instanceof Request ? input.url : String(input));
			return Promise.resolve(new Response('native'));
		}
	};
	vi.stubGlobal('window', page);
	const ask = (request: Asked, signal?: AbortSignal) => {
		signal?.throwIfAborted();
		asked.push(request);
		return Promise.resolve(next);
	};
	const address = new PageAddress();
	address.set('http://board.local:8080/folder/');
	load = replaceFetch({ ask } as unknown as Link, address);
});

afterEach(() => vi.unstubAllGlobals());

test('a request to the container goes over the link, with what it has', async () => {
	const options = { method: 'PUT', body: 'x=1', headers: { 'X-A': 'b' } };
	const response = await page.fetch('data.json?a=1', options);
	expect([response.status, await response.text()]).toEqual([200, 'hello']);
	const [request] = asked;
	expect(request).toMatchObject({ method: 'PUT', path: '/folder/data.json?a=1' });
	expect(request?.headers).toContainEqual(['x-a', 'b']);
	expect(new TextDecoder().decode(request?.body ?? undefined)).toBe('x=1');
	expect(native).toEqual([]);
});

test.each(['http://example.com/', 'https://board.local/', '//example.com/', 'ftp://board.local/'])(
	'%s is reached neither by us nor by the browser',
	async (address) => {
		await expect(page.fetch(address)).rejects.toThrow('Only the container of this page');
		expect(await load(address)).toBeNull();
		expect([asked, native]).toEqual([[], []]);
	}
);

test('a Request to elsewhere is refused like its address', async () => {
	await expect(page.fetch(new Request('http://example.com/'))).rejects.toThrow(TypeError);
	expect([asked, native]).toEqual([[], []]);
});

test('files in memory and data are the browser’s', async () => {
	expect(await (await page.fetch('data:,a')).text()).toBe('native');
	expect(await (await load('blob:null/1'))?.text()).toBe('native');
	expect([asked, native]).toEqual([[], ['data:,a', 'blob:null/1']]);
});

test.each([101, 204, 205, 304])('status %i has no body, whatever came', async (status) => {
	next = answer({ status });
	const response = await page.fetch('/');
	expect(await response.text()).toBe('');
	expect(response.status).toBe(status === 101 ? 200 : status);
});

test('a reason that no browser takes loses what it does not take', async () => {
	next = answer({ reason: 'O\r\nK\u202e' });
	expect((await page.fetch('/')).statusText).toBe('OK');
});

test('what was given up before is not asked', async () => {
	await expect(page.fetch('/', { signal: AbortSignal.abort() })).rejects.toThrow();
	expect(asked).toEqual([]);
});
