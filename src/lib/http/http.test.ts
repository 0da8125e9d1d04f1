import { describe, expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { ByteReader } from './byte-reader.ts';
import { HttpClient } from './http-client.ts';
import { encodeRequest, readResponse, type HttpLimits, type HttpRequest } from './message.ts';
import { scriptedConnection, type ScriptedEnd } from './scripted-connection.ts';

const LIMITS: HttpLimits = { lineBytes: 100, headerCount: 5, headerBytes: 200, bodyBytes: 50 };

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function read(answer: string, { method = 'GET', pieceBytes = 7, limits = LIMITS } = {}) {
	const connection = scriptedConnection((end) => {
		const bytes = bytesOf(answer);
		for (let at = 0; at < bytes.length; at += pieceBytes)
			end.send(bytes.slice(at, at + pieceBytes));
		end.end();
	});
	return readResponse(new ByteReader(connection.readable), method, limits);
}

const codeOf = (answer: string, options = {}) =>
	read(answer, options).then(
		({ body }) => latin1(body),
		(error: unknown) => (error instanceof AppError ? error.code : String(error))
	);

describe('answers', () => {
	test.each([1, 2, 7, 1000])(
		'in pieces of %d bytes are read with length, headers and body',
		async (pieceBytes) => {
			const answer = await read('HTTP/1.1 200 OK\r\nX-A: 1\r\nContent-Length: 5\r\n\r\nhello', {
				pieceBytes
			});
			expect(answer).toMatchObject({ version: '1.1', status: 200, reason: 'OK', reusable: true });
			expect(answer.headers).toEqual([
				{ name: 'X-A', value: '1' },
				{ name: 'Content-Length', value: '5' }
			]);
			expect(latin1(answer.body)).toBe('hello');
		}
	);

	test('in chunks are put together, with extensions and trailers passed over', async () => {
		const answer =
			'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=1\r\nabc\r\nA\r\n0123456789\r\n0\r\nT: 1\r\n\r\n';
		expect(await codeOf(answer)).toBe('abc0123456789');
	});

	test('without a length end with the connection, which cannot be used again', async () => {
		const answer = await read('HTTP/1.1 200 OK\r\n\r\nuntil the end');
		expect(latin1(answer.body)).toBe('until the end');
		expect(answer.reusable).toBe(false);
		expect((await read('HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n')).reusable).toBe(false);
	});

	test('that have no body are not waited for', async () => {
		const head = (status: string) => `HTTP/1.1 ${status}\r\nContent-Length: 9\r\n\r\n`;
		expect(await codeOf(head('204 No Content'))).toBe('');
		expect(await codeOf(head('304 Not Modified'))).toBe('');
		expect(await codeOf(head('200 OK'), { method: 'HEAD' })).toBe('');
	});

	test('may be preceded by a few preliminary ones', async () => {
		const go = 'HTTP/1.1 100 Continue\r\n\r\n';
		expect(await codeOf(`${go}HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok`)).toBe('ok');
		expect(await codeOf(go.repeat(10))).toBe('http-malformed');
	});

	test.each([
		['nothing at all', '', 'http-empty'],
		['another protocol', 'SSH-2.0-x\r\n\r\n', 'http-malformed'],
		['a status that is none', 'HTTP/1.1 999 X\r\n\r\n', 'http-malformed'],
		['a header without a name', 'HTTP/1.1 200 OK\r\n: x\r\n\r\n', 'http-malformed'],
		['a header with a space in its name', 'HTTP/1.1 200 OK\r\nA B: x\r\n\r\n', 'http-malformed'],
		['a folded header', 'HTTP/1.1 200 OK\r\nA: 1\r\n b\r\n\r\n', 'http-malformed'],
		['headers that do not end', 'HTTP/1.1 200 OK\r\nA: 1\r\n', 'http-truncated'],
		['a line that does not end', `HTTP/1.1 200 ${'x'.repeat(200)}`, 'http-too-large'],
		['too many headers', `HTTP/1.1 200 OK\r\n${'A: 1\r\n'.repeat(6)}\r\n`, 'http-too-large'],
		[
			'too long headers',
			`HTTP/1.1 200 OK\r\n${`A: ${'x'.repeat(90)}\r\n`.repeat(3)}\r\n`,
			'http-too-large'
		],
		['a negative length', 'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n', 'http-malformed'],
		[
			'two different lengths',
			'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
			'http-malformed'
		],
		[
			'a length beyond the limit',
			'HTTP/1.1 200 OK\r\nContent-Length: 51\r\n\r\n',
			'http-too-large'
		],
		['less than its length', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc', 'http-truncated'],
		['endless data', `HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(60)}`, 'http-too-large'],
		[
			'a length and chunks',
			'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
			'http-malformed'
		],
		['an unknown coding', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n', 'http-malformed'],
		[
			'a chunk size that is not a number',
			'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n',
			'http-malformed'
		],
		[
			'a signed chunk size',
			'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n+5\r\nhello\r\n0\r\n\r\n',
			'http-malformed'
		],
		[
			'an enormous chunk',
			'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n',
			'http-too-large'
		],
		[
			'a chunk size over 32 bits',
			'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1FFFFFFFF\r\n',
			'http-malformed'
		],
		[
			'a chunk longer than it says',
			'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n',
			'http-malformed'
		],
		[
			'chunks that stop',
			'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc',
			'http-truncated'
		],
		[
			'trailers without end',
			`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n${'T: 1\r\n'.repeat(9)}`,
			'http-too-large'
		]
	])('with %s are refused', async (_, answer, code) => {
		expect(await codeOf(answer)).toBe(code);
	});
});

const GET: HttpRequest = { method: 'GET', path: '/a?b=1', headers: [], body: null };

describe('requests', () => {
	test('are written with host and length', () => {
		expect(latin1(encodeRequest(GET, 'board.local:80'))).toBe(
			'GET /a?b=1 HTTP/1.1\r\nHost: board.local:80\r\n\r\n'
		);
		const post = { ...GET, method: 'POST', headers: [{ name: 'X', value: 'é' }], body: utf8('hi') };
		expect(latin1(encodeRequest(post, 'h'))).toBe(
			'POST /a?b=1 HTTP/1.1\r\nHost: h\r\nX: é\r\nContent-Length: 2\r\n\r\nhi'
		);
	});

	test.each([
		{ method: 'GE T' },
		{ method: '' },
		{ path: 'a' },
		{ path: '/a b' },
		{ path: '/a\r\nX: 1' },
		{ headers: [{ name: 'A:', value: '' }] },
		{ headers: [{ name: 'A', value: '1\r\nB: 2' }] },
		{ headers: [{ name: 'A', value: '\u{1f600}' }] }
	])('with %o are not sent', (change) => {
		expect(() => encodeRequest({ ...GET, ...change }, 'h')).toThrow(AppError);
	});
});

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';

function client(
	script: (end: ScriptedEnd, nth: number) => Promise<void> | void,
	timeoutMs = 10_000
) {
	const opened: ReturnType<typeof scriptedConnection>[] = [];
	const http = new HttpClient({
		host: 'board.local',
		timeoutMs,
		now: () => 0,
		connect: () => {
			const nth = opened.length;
			const connection = scriptedConnection((end) => script(end, nth));
			opened.push(connection);
			return Promise.resolve(connection);
		}
	});
	return { http, opened };
}

describe('the client', () => {
	test('asks for a close and drops the connection', async () => {
		let asked = '';
		const { http, opened } = client(async (end) => {
			asked = latin1((await end.receive())!);
			end.send(utf8(OK));
		});
		const { response } = await http.send(8000, GET);
		expect(latin1(response.body)).toBe('ok');
		expect(asked).toContain('Host: board.local:8000\r\nConnection: close\r\n');
		expect(opened[0]!.closed).toBe(true);
	});

	test('keeps a connection where it is told to, and opens another when the server has closed it', async () => {
		const { http, opened } = client(async (end, nth) => {
			for (let i = 0; i < (nth === 0 ? 2 : 9) && (await end.receive()); i++) end.send(utf8(OK));
			if (nth === 0) end.end();
		});
		const send = async () => (await http.send(80, GET, { keepAlive: true })).reused;
		expect([await send(), await send(), await send(), await send()]).toEqual([
			false,
			true,
			false,
			true
		]);
		expect(opened.length).toBe(2);
		http.close();
		expect(opened[1]!.closed).toBe(true);
	});

	test('gives up after its time, and at once when it is cancelled', async () => {
		const { http, opened } = client(() => {}, 5);
		await expect(http.send(80, GET)).rejects.toMatchObject({ code: 'http-timeout' });
		const cancel = new AbortController();
		const sending = http.send(80, GET, { signal: cancel.signal });
		cancel.abort();
		await expect(sending).rejects.toMatchObject({ name: 'AbortError' });
		expect(opened.every(({ closed }) => closed)).toBe(true);
	});
});
