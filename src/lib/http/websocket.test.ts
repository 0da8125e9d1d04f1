import { describe, expect, test } from 'vitest';
import { concatBytes, latin1, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { ByteReader } from './byte-reader.ts';
import { scriptedConnection, type ScriptedEnd } from './scripted-connection.ts';
import { acceptOf, openWebSocket, type WebSocketConnection } from './websocket.ts';
import { encodeFrame, readFrame, TEXT } from './websocket-frames.ts';

const MASK = Uint8Array.of(1, 2, 3, 4);

/** An unmasked frame, as a server sends it. */
function frame(opcode: number, payload: Uint8Array, final = true): Uint8Array<ArrayBuffer> {
	const first = (final ? 0x80 : 0) | opcode;
	if (payload.length < 126) return concatBytes([Uint8Array.of(first, payload.length), payload]);
	return concatBytes([
		Uint8Array.of(first, 126, payload.length >> 8, payload.length & 255),
		payload
	]);
}

function readerOf(bytes: Uint8Array<ArrayBuffer>): ByteReader {
	return new ByteReader(
		scriptedConnection((end) => {
			end.send(bytes);
			end.end();
		}).readable
	);
}

const codeOf = (bytes: number[], maxBytes = 1000) =>
	readFrame(readerOf(Uint8Array.from(bytes)), maxBytes).then(
		() => 'read',
		(error: unknown) => (error instanceof AppError ? error.code : String(error))
	);

describe('frames', () => {
	test('are masked and carry their length in 7, 16 or 64 bits', () => {
		const encode = (length: number) =>
			encodeFrame({ final: true, opcode: TEXT, payload: new Uint8Array(length) }, MASK);
		expect([...encode(3)]).toEqual([0x81, 0x83, 1, 2, 3, 4, 1, 2, 3]);
		expect([...encode(126).subarray(0, 4)]).toEqual([0x81, 0xfe, 0, 126]);
		expect([...encode(65_536).subarray(0, 10)]).toEqual([0x81, 0xff, 0, 0, 0, 0, 0, 1, 0, 0]);
	});

	test('of a server are read, long and short', async () => {
		const reader = readerOf(concatBytes([frame(1, utf8('hi')), frame(2, new Uint8Array(300))]));
		expect(latin1((await readFrame(reader, 1000)).payload)).toBe('hi');
		expect((await readFrame(reader, 1000)).payload.length).toBe(300);
	});

	test.each([
		['masked', [0x81, 0x80, 0, 0, 0, 0], 'websocket-protocol'],
		['with an extension', [0xc1, 0], 'websocket-protocol'],
		['of an unknown type', [0x83, 0], 'websocket-protocol'],
		['a ping in pieces', [0x09, 0], 'websocket-protocol'],
		['a ping that is too long', [0x89, 126, 0, 126], 'websocket-protocol'],
		['longer than allowed', [0x81, 126, 0xff, 0xff], 'websocket-too-large'],
		['of an absurd length', [0x81, 127, 255, 0, 0, 0, 0, 0, 0, 0], 'websocket-too-large'],
		['cut off', [0x81, 5, 1], 'http-truncated']
	])('%s are refused', async (_, bytes, code) => {
		expect(await codeOf(bytes)).toBe(code);
	});
});

/** The handshake as a server does it, then the script. */
function server(script: (end: ScriptedEnd) => Promise<void> | void, accept?: string) {
	return scriptedConnection(async (end) => {
		const request = latin1((await end.receive())!);
		const key = /Sec-WebSocket-Key: (.*)\r\n/.exec(request)![1]!;
		const answer = accept ?? (await acceptOf(key));
		end.send(
			utf8(
				`HTTP/1.1 101 Go\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${answer}\r\n\r\n`
			)
		);
		await script(end);
	});
}

const open = (connection: ReturnType<typeof scriptedConnection>) =>
	openWebSocket({
		connect: () => Promise.resolve(connection),
		host: 'board.local',
		port: 80,
		path: '/ws',
		random: (bytes) => void bytes.fill(0)
	});

const closeOf = (socket: WebSocketConnection) =>
	new Promise<{ code: number; reason: string; error: unknown }>((resolve) =>
		socket.on('close', resolve)
	);

test('the key of the RFC gets the answer of the RFC', async () => {
	expect(await acceptOf('dGhlIHNhbXBsZSBub25jZQ==')).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
});

test('a server that answers otherwise is refused', async () => {
	await expect(open(server(() => {}, 'wrong'))).rejects.toMatchObject({
		code: 'websocket-refused'
	});
	const plain = scriptedConnection((end) => {
		end.send(utf8('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n'));
	});
	await expect(open(plain)).rejects.toMatchObject({ code: 'websocket-refused' });
	expect(plain.closed).toBe(true);
});

test('messages are put together from pieces, with a ping answered in between', async () => {
	let pong: Uint8Array | null = null;
	const connection = server(async (end) => {
		await end.receive();
		end.send(frame(1, utf8('one '), false));
		end.send(frame(9, utf8('?')));
		end.send(frame(0, utf8('two')));
		end.send(frame(2, Uint8Array.of(7)));
		pong = await end.receive();
		end.send(frame(8, Uint8Array.of(3, 233, 98, 121, 101)));
	});
	const socket = await open(connection);
	const messages: unknown[] = [];
	socket.on('message', (message) => messages.push(message));
	const closed = closeOf(socket);
	socket.send('start');
	expect(await closed).toEqual({ code: 1001, reason: 'bye', error: null });
	expect(messages).toEqual(['one two', Uint8Array.of(7)]);
	expect([...pong!]).toEqual([0x8a, 0x81, 0, 0, 0, 0, 63]);
});

test.each([
	['a piece without a beginning', frame(0, utf8('x'))],
	['a beginning within a message', concatBytes([frame(1, utf8('x'), false), frame(1, utf8('y'))])],
	['text that is not UTF-8', frame(1, Uint8Array.of(0xff))],
	['a close frame of one byte', frame(8, Uint8Array.of(1))]
])('%s ends the connection', async (_, bytes) => {
	const socket = await open(
		server(async (end) => {
			await end.receive();
			end.send(bytes);
		})
	);
	const closed = closeOf(socket);
	socket.ping();
	expect(await closed).toMatchObject({ code: 1006, error: { code: 'websocket-protocol' } });
});

test('closing says so and is answered', async () => {
	let said: Uint8Array | null = null;
	const socket = await open(
		server(async (end) => {
			said = await end.receive();
			end.send(frame(8, Uint8Array.of(3, 232)));
		})
	);
	const closed = closeOf(socket);
	socket.close(1000, 'done');
	expect(await closed).toEqual({ code: 1000, reason: '', error: null });
	expect(latin1(said!.subarray(6))).toBe('\x03\xe8done');
});
