import { expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { fetchPage, htmlOf, redirectOf } from './fetch-page.ts';
import { HttpClient } from './http-client.ts';
import { decodeFrameMessage, PageBridge } from './page-bridge.ts';
import { scriptedConnection } from './scripted-connection.ts';

const HOSTS = ['board.local:80'];

/** A server that answers each path with a text of the table. */
function serve(answers: Record<string, string>, asked: string[] = []): HttpClient {
	return new HttpClient({
		host: 'board.local',
		connect: () =>
			Promise.resolve(
				scriptedConnection(async (end) => {
					const request = latin1((await end.receive())!);
					asked.push(request.split('\r\n')[0]!);
					const path = request.split(' ')[1]!;
					end.send(utf8(answers[path] ?? 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n'));
					end.end();
				})
			)
	});
}

const GET = { method: 'GET', path: '/', contentType: null, body: null } as const;
const redirect = (status: number, to: string) =>
	`HTTP/1.1 ${status} Go\r\nLocation: ${to}\r\nContent-Length: 0\r\n\r\n`;

test('a redirect after a form is fetched with GET, and circles end', async () => {
	const asked: string[] = [];
	const http = serve(
		{
			'/add': redirect(303, '/'),
			'/': 'HTTP/1.1 200 OK\r\n\r\n<h1>1</h1>',
			'/round': redirect(302, 'round')
		},
		asked
	);
	const page = await fetchPage(
		http,
		80,
		{ ...GET, method: 'POST', path: '/add', body: utf8('a=1') },
		HOSTS
	);
	expect(page).toMatchObject({ path: '/', status: 200, html: '<h1>1</h1>' });
	expect(asked).toEqual(['POST /add HTTP/1.1', 'GET / HTTP/1.1']);
	await expect(fetchPage(http, 80, { ...GET, path: '/round' }, HOSTS)).rejects.toMatchObject({
		code: 'http-redirect'
	});
});

test('redirects stay with the container', async () => {
	expect(redirectOf('../b?c', '/x/a', HOSTS)).toBe('/b?c');
	expect(redirectOf('http://board.local:80/y', '/', ['board.local'])).toBe('/y');
	expect(redirectOf('http://example.org/', '/', HOSTS)).toBeNull();
	expect(redirectOf('javascript:alert(1)', '/', HOSTS)).toBeNull();
	expect(redirectOf('http://', '/', HOSTS)).toBeNull();
	const http = serve({ '/': redirect(302, 'https://example.org/') });
	await expect(fetchPage(http, 80, GET, HOSTS)).rejects.toMatchObject({ code: 'http-redirect' });
});

test('what is not a page is shown as text, escaped', () => {
	const headers = [{ name: 'Content-Type', value: 'application/json' }];
	const shown = htmlOf({
		version: '1.1',
		status: 200,
		reason: '',
		headers,
		body: utf8('{"a":"<script>"}'),
		reusable: false
	});
	expect(shown).toContain('<pre>{&quot;a&quot;:&quot;&lt;script>&quot;}</pre>');
});

test.each([
	[null],
	['ready'],
	[{ kind: 'unknown' }],
	[{ kind: 'request', id: 1, method: 'GET', path: 'x', headers: [], body: null }],
	[{ kind: 'request', id: 1, method: 'GET', path: '/a b', headers: [], body: null }],
	[{ kind: 'request', id: 1, method: 'G T', path: '/', headers: [], body: null }],
	[{ kind: 'request', id: -1, method: 'GET', path: '/', headers: [], body: null }],
	[{ kind: 'request', id: 1, method: 'GET', path: '/', headers: [['a\n', 'b']], body: null }],
	[
		{
			kind: 'request',
			id: 1,
			method: 'GET',
			path: '/',
			headers: Array(51).fill(['a', 'b']),
			body: null
		}
	],
	[{ kind: 'request', id: 1, method: 'GET', path: '/', headers: [], body: 'text' }],
	[
		{
			kind: 'request',
			id: 1,
			method: 'PUT',
			path: '/',
			headers: [],
			body: new ArrayBuffer(4 * 1024 * 1024 + 1)
		}
	],
	[{ kind: 'navigate', method: 'PUT', path: '/', contentType: null, body: null }],
	[{ kind: 'socket-open', id: 1, path: '/', protocols: ['a b'] }],
	[{ kind: 'socket-close', id: 1, code: 99, reason: '' }],
	[{ kind: 'socket-send', id: 1, data: 7 }]
])('a message from a page that is not as agreed is not understood: %o', (message) => {
	expect(decodeFrameMessage(message)).toBeNull();
});

test('headers that are ours to write are left out of what a page asks for', () => {
	const headers = [
		['Host', 'x'],
		['X-A', '1'],
		['content-length', '9']
	];
	expect(
		decodeFrameMessage({ kind: 'request', id: 1, method: 'GET', path: '/', headers, body: null })
	).toMatchObject({
		headers: [{ name: 'X-A', value: '1' }]
	});
});

test('a page is shown when its frame is ready, and its requests are answered', async () => {
	const { port1, port2 } = new MessageChannel();
	const bridge = new PageBridge({
		channel: port1,
		http: serve({ '/api': 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok' }),
		port: 80,
		socket: { connect: () => Promise.reject(new Error('none')), host: 'board.local' },
		page: { address: 'http://board.local/', html: '<p>' },
		onnavigate: () => {},
		onleft: () => {},
		onshown: () => {}
	});
	const answers: { kind: string }[] = [];
	const answered = (count: number) => expect.poll(() => answers.length).toBe(count);
	port2.onmessage = ({ data }: MessageEvent<{ kind: string }>) => void answers.push(data);
	port2.postMessage({ kind: 'ready' });
	port2.postMessage({
		kind: 'request',
		id: 7,
		method: 'GET',
		path: '/api',
		headers: [],
		body: null
	});
	await answered(2);
	port2.postMessage({ kind: 'socket-open', id: 8, path: '/ws', protocols: [] });
	await answered(3);
	expect(answers[0]).toEqual({ kind: 'show', address: 'http://board.local/', html: '<p>' });
	expect(answers[1]).toMatchObject({ kind: 'response', id: 7, status: 200 });
	expect(answers[2]).toMatchObject({ kind: 'socket-closed', id: 8, clean: false });
	bridge.dispose();
	port2.close();
});
