import { describe, expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { fetchPage, htmlOf, redirectOf } from './fetch-page.ts';
import { HttpClient } from './http-client.ts';
import { decodeFrameMessage } from './frame-message.ts';
import { PageBridge, type PageBridgeOptions } from './page-bridge.ts';
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
	[{ kind: { toString: 1 } }],
	[{ kind: 'shown', title: { toString: 1 } }],
	[{ kind: 'shown' }],
	[{ kind: 'shown', title: 'x'.repeat(201) }],
	[{ kind: 'left', address: { toString: null } }],
	[{ kind: 'left', address: 7n }],
	[{ kind: 'cancel', id: '1' }],
	[{ kind: 'request', id: { valueOf: 1 }, method: 'GET', path: '/', headers: [], body: null }],
	[{ kind: 'request', id: 1, method: 'GET', path: '/', headers: { length: 1 }, body: null }],
	[{ kind: 'request', id: 1, method: 'GET', path: '/', headers: [['a', {}]], body: null }],
	[{ kind: 'request', id: 1, method: 'GET', path: '/', headers: [['a', 'b\nc: d']], body: null }],
	[{ kind: 'navigate', method: 'GET', path: '/', contentType: {}, body: null }],
	[{ kind: 'navigate', method: 'GET', path: '/', contentType: 'a\r\nX: y', body: null }],
	[{ kind: 'socket-open', id: 1, path: '/', protocols: [{ toString: 1 }] }],
	[{ kind: 'socket-close', id: 1, code: { valueOf: 1 }, reason: '' }],
	[{ kind: 'socket-close', id: 1, code: 1000, reason: 'x'.repeat(201) }],
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

/** A bridge on a server that answers everything with `ok`, and what is posted through its other end. */
function bridge(options: Partial<PageBridgeOptions> = {}) {
	const { port1, port2 } = new MessageChannel();
	const answers: { kind: string; id?: number }[] = [];
	port2.onmessage = ({ data }: MessageEvent<{ kind: string }>) => void answers.push(data);
	const made = new PageBridge({
		channel: port1,
		http: serve({ '/api': 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok' }),
		port: 80,
		socket: { connect: () => Promise.reject(new Error('none')), host: 'board.local' },
		page: { address: 'http://board.local/', html: '<p>' },
		onnavigate: () => {},
		onleft: () => {},
		onshown: () => {},
		...options
	});
	const end = () => {
		made.dispose();
		port2.close();
	};
	return { made, port: port2, answers, end };
}

describe('whether a page is still there', () => {
	test('is asked of its frame, and believed when it answers', async () => {
		const { made, port, answers, end } = bridge();
		const there = made.isThere();
		await expect.poll(() => answers).toEqual([{ kind: 'ask' }]);
		port.postMessage({ kind: 'here' });
		expect(await there).toBe(true);
		end();
	});

	test('is not known of one that says nothing for three seconds, whatever it said before', async () => {
		const clock = new ManualClock();
		const { made, port, answers, end } = bridge({ clock });
		port.postMessage({ kind: 'here' });
		port.postMessage({ kind: 'ready' });
		await expect.poll(() => answers.length).toBe(1);
		let said: boolean | undefined;
		const asking = made.isThere().then((there) => (said = there));
		await clock.advance(2999);
		expect(said).toBeUndefined();
		await clock.advance(1);
		await asking;
		expect(said).toBe(false);
		end();
	});

	test('is asked once for all who want to know', async () => {
		const { made, port, answers, end } = bridge();
		const both = [made.isThere(), made.isThere()];
		await expect.poll(() => answers.length).toBe(1);
		port.postMessage({ kind: 'here' });
		expect(await Promise.all(both)).toEqual([true, true]);
		const again = made.isThere();
		await expect.poll(() => answers.length).toBe(2);
		made.dispose();
		expect(await again).toBe(false);
		expect(await made.isThere()).toBe(false);
		end();
	});
});

test('a page that floods the playground with messages is not heard any more', async () => {
	let floods = 0;
	const titles: string[] = [];
	const { port, answers, end } = bridge({
		onflood: () => floods++,
		onshown: (title) => titles.push(title)
	});
	for (let i = 0; i < 5000; i++) port.postMessage({ kind: 'shown', title: `${i}` });
	await expect.poll(() => floods).toBe(1);
	port.postMessage({ kind: 'ready' });
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect([titles.length, answers.length, floods]).toEqual([2000, 0, 1]);
	end();
});

test('a page that navigates without end is stopped', async () => {
	let floods = 0;
	let steps = 0;
	const { port, end } = bridge({ onflood: () => floods++, onnavigate: () => steps++ });
	const step = { kind: 'navigate', method: 'GET', path: '/', contentType: null, body: null };
	for (let i = 0; i < 100; i++) port.postMessage(step);
	await expect.poll(() => floods).toBe(1);
	expect(steps).toBe(20);
	end();
});

test('requests beyond what can wait fail at once, and their bytes are counted', async () => {
	const never = new HttpClient({ host: 'board.local', connect: () => new Promise(() => {}) });
	const { port, answers, end } = bridge({ http: never });
	const body = new ArrayBuffer(4 * 1024 * 1024);
	for (let id = 1; id <= 11; id++)
		port.postMessage({ kind: 'request', id, method: 'PUT', path: '/', headers: [], body });
	await expect.poll(() => answers).toHaveLength(1);
	expect(answers[0]).toMatchObject({ kind: 'failed', id: 11 });
	end();
});

test('a page is shown when its frame is ready, and its requests are answered', async () => {
	const { port, answers, end } = bridge();
	const answered = (count: number) => expect.poll(() => answers.length).toBe(count);
	port.postMessage({ kind: 'ready' });
	port.postMessage({
		kind: 'request',
		id: 7,
		method: 'GET',
		path: '/api',
		headers: [],
		body: null
	});
	await answered(2);
	port.postMessage({ kind: 'socket-open', id: 8, path: '/ws', protocols: [] });
	await answered(3);
	expect(answers[0]).toEqual({ kind: 'show', address: 'http://board.local/', html: '<p>' });
	expect(answers[1]).toMatchObject({ kind: 'response', id: 7, status: 200 });
	expect(answers[2]).toMatchObject({ kind: 'socket-closed', id: 8, clean: false });
	end();
});
