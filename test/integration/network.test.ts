// The network examples on the simulated board, talked to as the page does it.
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import type { ByteStream } from '#lib/core/byte-stream.ts';
import type { Compiler } from '#lib/compiler/compiler.ts';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import { fetchPage } from '#lib/http/fetch-page.ts';
import { HttpClient } from '#lib/http/http-client.ts';
import { openWebSocket, type WebSocketMessage } from '#lib/http/websocket.ts';
import { examplesFrom } from '#lib/project/examples.ts';
import { openConnection, serveConnection } from '#lib/simulator/network/connection-bridge.ts';
import { createTestBoard, type TestBoard } from '#lib/simulator/runtime/testing/test-board.ts';
import { prepareToolchain } from '../../vite/toolchain-build.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLES = examplesFrom(
	import.meta.glob<string>('/src/examples/**/*', { query: '?raw', import: 'default', eager: true })
);

let compiler: Compiler;
let board: TestBoard;

beforeAll(async () => {
	const manifest = await prepareToolchain(ROOT);
	compiler = createNodeCompiler({ root: path.join(ROOT, 'static'), manifest });
});
afterEach(() => board.runtime.dispose());
afterAll(() => compiler.dispose());

async function install(id: string): Promise<string> {
	const { files } = EXAMPLES.find((example) => example.id === id)!;
	const result = await compiler.compile({ files });
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
	board.install(`${id}.wasm`, result.wasm);
	return `${id}.wasm`;
}

async function start(id: string) {
	const container = await board.create(await install(id), { capabilities: ['networking'] });
	await container!.start();
	return container!;
}

function connect(port: number, signal?: AbortSignal): Promise<ByteStream> {
	const { port1, port2 } = new MessageChannel();
	serveConnection(() => board.runtime.connect(port), port2);
	return openConnection(port1, { port, signal });
}

const client = () => new HttpClient({ connect, host: 'board.local' });
const GET = { method: 'GET', path: '/api/counter', headers: [], body: null };

test('the web server counts by form and by API, and the HTTP client reads its counter by name', async () => {
	board = createTestBoard();
	const server = await start('web-server');
	await board.console.waitFor('Listening on http://board.local:8000/');
	const http = client();
	const form = { method: 'POST', path: '/increment', contentType: null, body: utf8('') } as const;
	expect(await fetchPage(http, 8000, form, [])).toMatchObject({ path: '/', status: 200 });
	const { response } = await http.send(8000, { ...GET, method: 'POST' });
	expect(latin1(response.body)).toBe('{"counter":2}');
	const missing = await http.send(8000, { ...GET, path: '/nothing' });
	expect(missing.response.status).toBe(404);
	await (await start('http-client')).wait();
	expect(board.console.text.match(/HTTP\/1\.1 200 OK: \{"counter":2\}/g)?.length).toBe(3);
	server.kill();
	expect(await server.wait()).toBe(0);
	expect(board.state.listeners).toEqual([]);
});

test('the HTTP client says when nobody listens', async () => {
	board = createTestBoard();
	expect(await (await start('http-client')).wait()).toBe(1);
	expect(board.console.text).toContain('cannot connect: Connection refused');
});

test('the WebSocket server sends values, echoes, answers pings and closes', async () => {
	board = createTestBoard();
	await start('websocket');
	await board.console.waitFor('Listening');
	const socket = await openWebSocket({ connect, host: 'board.local', port: 8001, path: '/ws' });
	const messages: WebSocketMessage[] = [];
	let pongs = 0;
	socket.on('message', (message) => messages.push(message));
	socket.on('pong', () => pongs++);
	const closed = new Promise<number>((resolve) => socket.on('close', ({ code }) => resolve(code)));
	const long = 'x'.repeat(300);
	socket.send('hello');
	socket.send(long);
	socket.ping();
	await expect.poll(() => messages.includes('hello') && messages.includes(long)).toBe(true);
	await expect
		.poll(() => messages.some((text) => String(text).startsWith('value ')), { timeout: 10_000 })
		.toBe(true);
	await expect.poll(() => pongs).toBe(1);
	socket.close();
	expect(await closed).toBe(1000);
});

test('the echo server serves several clients at once', async () => {
	board = createTestBoard();
	await start('echo-server');
	await board.console.waitFor('Listening on port 7000');
	const talk = async (text: string) => {
		const stream = await connect(7000);
		await stream.writable.getWriter().write(utf8(text));
		const reader = stream.readable.getReader();
		let heard = '';
		while (!heard.endsWith(text)) heard += latin1((await reader.read()).value!);
		return { heard, stream };
	};
	const [one, two] = await Promise.all([talk('first'), talk('second')]);
	expect(one.heard).toBe('Hi there, I am an echo server.\nfirst');
	expect(two.heard).toBe('Hi there, I am an echo server.\nsecond');
	one.stream.close();
	await board.console.waitFor(/client \d has gone/);
	two.stream.close();
});
