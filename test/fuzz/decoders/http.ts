// Decoders of what a container's server and a registry answer: HTTP, WebSockets, JSON.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { ByteReader } from '#lib/http/byte-reader.ts';
import { fetchPage, htmlOf, redirectOf } from '#lib/http/fetch-page.ts';
import { HttpClient } from '#lib/http/http-client.ts';
import { readResponse } from '#lib/http/message.ts';
import { scriptedConnection } from '#lib/http/scripted-connection.ts';
import { openWebSocket } from '#lib/http/websocket.ts';
import { readFrame } from '#lib/http/websocket-frames.ts';
import { hexDump, prettyJson, viewsOf } from '#lib/features/web/answer-body.ts';
import { shownMessage } from '#lib/features/web/talk.ts';
import { Registry } from '#lib/image/registry/registry.ts';
import { pullImage } from '#lib/image/registry/transfer.ts';
import { testImage } from '#lib/image/testing-images.ts';
import { bytesDecoder, pieces, type Decoder } from '../decoder.ts';
import { repeated } from '../fixtures.ts';

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

const ANSWERS = [
	`${OK}Content-Length: 5\r\n\r\nhello`,
	`${OK}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`,
	`${OK}\r\nto the end`,
	'HTTP/1.0 302 Found\r\nLocation: /next\r\nContent-Length: 0\r\n\r\n',
	'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n',
	'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n{"a":1}'
];

const WORDS = [
	'HTTP/1.1 ',
	'\r\n',
	'\r\n\r\n',
	': ',
	'Content-Length: ',
	'Transfer-Encoding: chunked',
	'Location: ',
	'FFFFFFFF\r\n',
	'0\r\n\r\n',
	'7fffffff',
	'//elsewhere',
	'\0'
];

/** A body that comes in pieces. */
function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
	const all = pieces(bytes);
	return new ReadableStream({
		pull(controller) {
			const next = all.next();
			if (next.done) controller.close();
			else controller.enqueue(new Uint8Array(next.value));
		}
	});
}

const answering = (bytes: Uint8Array) => () =>
	Promise.resolve(
		scriptedConnection(async (end) => {
			await end.receive();
			for (const piece of pieces(bytes)) end.send(new Uint8Array(piece));
			end.end();
		})
	);

const clientOf = (bytes: Uint8Array) =>
	new HttpClient({ connect: answering(bytes), host: 'board.local', timeoutMs: 5000 });

const FRAMES = [
	Uint8Array.of(0x81, 5, ...utf8('hello')),
	Uint8Array.of(0x82, 126, 0, 200, ...new Uint8Array(200)),
	Uint8Array.of(0x01, 2, 65, 66, 0x80, 1, 67),
	Uint8Array.of(0x89, 2, 1, 2, 0x8a, 0),
	Uint8Array.of(0x88, 2, 3, 0xe8)
];

/** Reads until the stream ends, or breaks a rule. */
async function readFrames(bytes: Uint8Array): Promise<void> {
	const reader = new ByteReader(streamOf(bytes));
	for (let read = 0; ; read++) {
		try {
			const { payload } = await readFrame(reader, 1 << 20);
			shownMessage(payload);
		} catch (error) {
			if (read > 0 && error instanceof AppError) return;
			throw error;
		}
	}
}

/** The handshake of a server that knows the protocol, then whatever it says. */
async function talk(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	// The answer to a key that is all zeros.
	const head =
		'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
		'Sec-WebSocket-Accept: ICX+Yqv66kxgM0FcWaLWlFLwTAI=\r\n\r\n';
	const connection = await openWebSocket({
		connect: answering(concatBytes([utf8(head), bytes])),
		host: 'board.local',
		port: 80,
		path: '/',
		random: (key) => void key.fill(0),
		timeoutMs: 2000
	});
	await new Promise<void>((resolve) => connection.on('close', () => resolve()));
	connection.dispose();
}

/** A registry that gives the same answer to whatever it is asked. */
async function pull(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	const line = bytes.indexOf(10);
	const [status = '', type = '', extra = ''] = new TextDecoder()
		.decode(bytes.subarray(0, Math.max(0, line)))
		.split('|');
	const code = Number.parseInt(status, 10);
	const headers = new Headers();
	const put = (name: string, value: string) => {
		if (/^[\x20-\x7e]*$/.test(value)) headers.set(name, value);
	};
	put('Content-Type', type);
	put('WWW-Authenticate', extra);
	put('Location', extra);
	put('Docker-Content-Digest', extra);
	put('Link', extra);
	const ok = code >= 200 && code <= 599 && ![204, 205, 304].includes(code);
	const registry = new Registry({
		address: 'http://localhost:5000',
		credentials: { username: 'a', password: 'b' },
		fetch: () =>
			Promise.resolve(
				new Response(streamOf(bytes.subarray(line + 1)), { status: ok ? code : 200, headers })
			)
	});
	let refusal: unknown;
	for (const ask of [
		() => registry.check(),
		() => pullImage(registry, 'team/blinky', '1.0.0'),
		() => registry.tags('team/blinky'),
		() => registry.referrers('team/blinky', `sha256:${'0'.repeat(64)}`)
	]) {
		try {
			await ask();
			return;
		} catch (error) {
			refusal = error;
			if ((error as { code?: unknown }).code === undefined) throw error;
		}
	}
	throw refusal;
}

async function registryAnswers(): Promise<Uint8Array<ArrayBuffer>[]> {
	const manifest = (await testImage()).artifact.manifestBytes;
	const head = 'application/vnd.oci.image.manifest.v1+json';
	return [
		concatBytes([utf8(`200|${head}|\n`), manifest]),
		utf8(
			'401|application/json|Bearer realm="http://localhost:5000/token",service="a"\n{"token":"abc"}'
		),
		utf8('404|application/json|\n{"errors":[{"code":"NAME_UNKNOWN","message":"no"}]}'),
		utf8('200|application/json|</v2/_catalog?n=1>; rel="next"\n{"name":"a","tags":["1","2"]}'),
		utf8('200|application/vnd.oci.image.index.v1+json|\n{"schemaVersion":2,"manifests":[]}')
	];
}

export const HTTP_DECODERS: readonly Decoder[] = [
	bytesDecoder({
		name: 'http-answer',
		corpus: () => ANSWERS.map(utf8),
		hostile: () => [
			utf8(`${OK}Content-Length: 999999999999\r\n\r\n`),
			utf8(`${OK}${repeated('X: y\r\n', 20_000)}\r\n`),
			utf8(`${OK}Transfer-Encoding: chunked\r\n\r\n${repeated('1\r\na\r\n', 20_000)}0\r\n\r\n`),
			utf8(`HTTP/1.1 200 ${repeated('a', 200_000)}`),
			utf8(repeated('HTTP/1.1 100 Continue\r\n\r\n', 5000))
		],
		words: WORDS,
		decode: async (bytes) => {
			const answer = await readResponse(new ByteReader(streamOf(bytes)), 'GET');
			return [htmlOf(answer), viewsOf(answer), prettyJson(answer.body), hexDump(answer.body)];
		}
	}),
	bytesDecoder({
		name: 'http-page',
		corpus: () => ANSWERS.map(utf8),
		words: WORDS,
		maxBytes: 16 * 1024,
		decode: (bytes) =>
			fetchPage(clientOf(bytes), 80, { method: 'GET', path: '/', contentType: null, body: null }, [
				'board.local'
			])
	}),
	bytesDecoder({
		name: 'http-redirect',
		corpus: () => ['/next', 'http://board.local/x', '//other/x', 'javascript:1', '?a=1'].map(utf8),
		words: ['//', ':', '\\', 'http:', '@', '[', '\t', '%'],
		decode: (bytes) => redirectOf(new TextDecoder().decode(bytes), '/here?a', ['board.local'])
	}),
	bytesDecoder({
		name: 'websocket-frames',
		corpus: () => FRAMES,
		hostile: () => [
			Uint8Array.of(0x82, 127, 0x7f, 255, 255, 255, 255, 255, 255, 255),
			concatBytes(Array.from({ length: 50_000 }, () => Uint8Array.of(0x89, 0)))
		],
		words: [
			Uint8Array.of(0x81),
			Uint8Array.of(0x80),
			Uint8Array.of(0x88),
			Uint8Array.of(126, 255, 255),
			Uint8Array.of(127)
		],
		decode: readFrames
	}),
	bytesDecoder({
		name: 'websocket-talk',
		corpus: () => FRAMES,
		hostile: () => [concatBytes(Array.from({ length: 10_000 }, () => Uint8Array.of(0x89, 1, 65)))],
		words: [Uint8Array.of(0x81), Uint8Array.of(0x80), Uint8Array.of(0x88, 0), Uint8Array.of(0x01)],
		maxBytes: 16 * 1024,
		decode: talk
	}),
	bytesDecoder({
		name: 'registry-answers',
		corpus: registryAnswers,
		hostile: () => [
			utf8(`200|application/json|\n${'['.repeat(100_000)}`),
			utf8(`404|application/json|\n${'{"errors":'.repeat(20_000)}`)
		],
		words: [
			'401|',
			'200|',
			'500|',
			'"token":',
			'Bearer realm="',
			'"errors":[',
			'null',
			'{"',
			'"tags":[',
			'<http://elsewhere/>; rel="next"',
			'\n'
		],
		maxBytes: 32 * 1024,
		decode: pull
	})
];
