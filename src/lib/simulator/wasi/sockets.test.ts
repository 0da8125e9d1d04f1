import { afterEach, expect, test } from 'vitest';
import { concatBytes, latin1, utf8 } from '#lib/core/bytes.ts';
import type { ByteStream } from '#lib/core/byte-stream.ts';
import { systemClock } from '#lib/core/clock.ts';
import { openConnection, serveConnection } from '../network/connection-bridge.ts';
import { program, textAt } from '../runtime/testing/modules.ts';
import { createTestBoard, type TestBoard } from '../runtime/testing/test-board.ts';

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const NET = { capabilities: ['networking'] };
const at = (address: number) => `(i32.const ${address})`;
const show = (...calls: string[]) => calls.map((call) => `(call $number ${call})`).join('\n');
const numbers = () => board.console.text.match(/^-?\d+$/gm)?.map(Number) ?? [];

const FD = 800;
const CLIENT = 804;
const ADDRESS = 832;
const fd = (place = FD) => `(i32.load ${at(place)})`;
const open = (type = 1, place = FD, family = 0) =>
	`(call $sock_open ${at(-1)} ${at(family)} ${at(type)} ${at(place)})`;
/** 24 bytes: the kind, four bytes of the address, the port in the host's byte order. */
const setAddress = (host: number[], port: number, kind = 0) =>
	`(i32.store ${at(ADDRESS)} ${at(kind)})
	${host.map((byte, i) => `(i32.store8 ${at(ADDRESS + 4 + i)} ${at(byte)})`).join(' ')}
	(i32.store16 ${at(ADDRESS + 8)} ${at(port)})`;
const ANY = [0, 0, 0, 0];
const LOCAL = [127, 0, 0, 1];
const bind = (place = FD) => `(call $sock_bind ${fd(place)} ${at(ADDRESS)})`;
const connect = (place = CLIENT) => `(call $sock_connect ${fd(place)} ${at(ADDRESS)})`;
const listen = `(call $sock_listen ${fd()} ${at(2)})`;
const accept = `(call $sock_accept ${fd()} ${at(0)} ${at(808)})`;
const ACCEPTED = 808;
/** One buffer of `length` bytes at `buffer`; the count goes to 84. */
const vector = (buffer: string, length: number) =>
	`(i32.store ${at(64)} ${buffer}) (i32.store ${at(68)} ${at(length)})`;
const send = (place: number, buffer: string, length: number) =>
	`(block (result i32) ${vector(buffer, length)}
		(call $sock_send ${fd(place)} ${at(64)} ${at(1)} ${at(0)} ${at(84)}))`;
const receive = (place: number, length: number) =>
	`(block (result i32) ${vector(at(4096), length)}
		(call $sock_recv ${fd(place)} ${at(64)} ${at(1)} ${at(0)} ${at(84)} ${at(88)}))`;
const count = fd(84);
const say = `(call $print ${at(4096)} ${count}) (call $print ${textAt(0)} ${at(1)})`;

const BASIC = ['sock_open', 'sock_bind', 'sock_listen', 'sock_accept', 'sock_connect'];
const DATA = ['sock_send', 'sock_recv', 'close'];

async function run(
	imports: string[],
	body: string,
	options: object = NET,
	texts = ['\n', 'hello']
) {
	const module = program({ imports, texts, body });
	const container = await board.run('t.wasm', module, options);
	await container.wait();
}

function connectFromPage(port: number): Promise<ByteStream> {
	const { port1, port2 } = new MessageChannel();
	serveConnection(() => board.runtime.connect(port), port2);
	return openConnection(port1, { port });
}

async function readAll(stream: ByteStream): Promise<string> {
	const parts: Uint8Array[] = [];
	for await (const part of stream.readable as unknown as AsyncIterable<Uint8Array>)
		parts.push(part);
	return latin1(concatBytes(parts));
}

test('a container connects to itself, sends, receives, and closes', async () => {
	board = createTestBoard();
	const body = `${setAddress(ANY, 8000)}
		${show(open(), bind(), listen, open(1, CLIENT))}
		${setAddress(LOCAL, 8000)}
		${show(connect(), accept, send(CLIENT, textAt(1), 5), count, receive(ACCEPTED, 20))} ${say}
		${show(`(call $close ${fd(CLIENT)})`, receive(ACCEPTED, 20), count)}
		${show(`(call $sock_close ${fd(ACCEPTED)})`, `(call $close ${fd(ACCEPTED)})`)}`;
	await run([...BASIC, ...DATA, 'sock_close'], body);
	expect(numbers()).toEqual([0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 52, 0]);
	expect(board.console.text).toContain('hello\n');
});

test('addresses are 24 bytes: a kind, four bytes, and the port in the host order', async () => {
	board = createTestBoard();
	const words = (place: number, many: number) =>
		Array.from({ length: many }, (_, i) => `(i32.load ${at(place + 4 * i)})`);
	const body = `(memory.fill ${at(900)} ${at(255)} ${at(64)})
		${setAddress(ANY, 8000)} ${show(open(), bind())}
		${show(`(call $sock_addr_local ${fd()} ${at(900)})`, ...words(900, 7))}
		${show(`(call $sock_addr_remote ${fd()} ${at(900)})`)}`;
	await run([...BASIC, 'sock_addr_local', 'sock_addr_remote'], body);
	expect(numbers()).toEqual([0, 0, 0, 0, 0, 8000, 0, 0, 0, -1, 53]);
});

test('names are looked up into entries of 28 bytes', async () => {
	board = createTestBoard();
	const hints = (type: number, family: number, enabled: number) =>
		`(i32.store ${at(700)} ${at(type)}) (i32.store ${at(704)} ${at(family)}) (i32.store8 ${at(708)} ${at(enabled)})`;
	const look = (name: number, service: number) =>
		`(call $sock_addr_resolve ${textAt(name)} ${textAt(service)} ${at(700)} ${at(900)} ${at(2)} ${at(88)})`;
	const body = `${hints(0, 0, 1)} ${show(look(0, 1), fd(88), fd(900), `(i32.load ${at(904)})`, `(i32.load16_u ${at(908)})`, fd(924))}
		${hints(0, 0, 0)} ${show(look(0, 2), fd(924), look(3, 2), look(0, 3))}
		${hints(0, 1, 1)} ${show(look(0, 2))}`;
	await run(['sock_addr_resolve'], body, NET, ['board.local', '8000', '', 'example.org']);
	expect(numbers()).toEqual([0, 1, 0, 0x010200c0, 8000, 0, 0, 1, 28, 28, 28]);
});

test('without the capability binding, connecting, sending to and looking up are refused', async () => {
	board = createTestBoard();
	const sendTo = `(block (result i32) ${vector(textAt(0), 1)}
		(call $sock_send_to ${fd()} ${at(64)} ${at(1)} ${at(0)} ${at(ADDRESS)} ${at(84)}))`;
	const look = `(call $sock_addr_resolve ${textAt(1)} ${textAt(0)} ${at(700)} ${at(900)} ${at(2)} ${at(88)})`;
	const all = show(open(0), bind(), connect(FD), sendTo, look);
	const imports = [...BASIC, 'sock_send_to', 'sock_addr_resolve'];
	await run(imports, `${setAddress(LOCAL, 80)} ${all}`, {});
	expect(numbers()).toEqual([0, 2, 2, 2, 2]);
	board.runtime.dispose();
	board = createTestBoard();
	await run(imports, `${setAddress(LOCAL, 80, 1)} ${show(open(1, FD, 1), bind(), connect(FD))}`);
	expect(numbers()).toEqual([0, 2, 2]);
});

test('errors have the numbers of WASI', async () => {
	board = createTestBoard();
	const body = `${setAddress(ANY, 8000)} ${show(open(), bind(), open(1, CLIENT), bind(CLIENT))}
		${setAddress(LOCAL, 9)} ${show(connect(), send(CLIENT, textAt(0), 1), `(call $sock_listen ${at(1)} ${at(1)})`)}
		${show(`(call $sock_listen ${at(59)} ${at(1)})`, `(call $sock_listen ${fd(CLIENT)} ${at(1)})`)}
		${setAddress([93, 184, 216, 34], 80, 7)} ${show(bind())}`;
	await run([...BASIC, ...DATA], body);
	expect(numbers()).toEqual([0, 0, 0, 3, 14, 53, 76, 8, 28, 66]);
});

test('a board without an interface lets sockets be made and nothing more', async () => {
	board = createTestBoard({ network: null });
	await run(BASIC, `${setAddress(ANY, 80)} ${show(open(), bind(), connect(FD))}`);
	expect(numbers()).toEqual([0, 4, 40]);
});

test('timeouts are in microseconds, and end a wait with 6', async () => {
	board = createTestBoard();
	const body = `${setAddress(ANY, 8000)} ${show(open(), bind(), listen)}
		${show(`(call $sock_set_recv_timeout ${fd()} (i64.const 20000))`)}
		${show(`(call $sock_get_recv_timeout ${fd()} ${at(900)})`, `(i32.load ${at(900)})`, accept)}`;
	await run([...BASIC, 'sock_set_recv_timeout', 'sock_get_recv_timeout'], body);
	expect(numbers()).toEqual([0, 0, 0, 0, 0, 20_000, 6]);
});

test('options are remembered in their widths; those that Zephyr lacks answer 52', async () => {
	board = createTestBoard();
	const get = (name: string) => `(call $sock_get_${name} ${fd()} ${at(900)})`;
	const set = (name: string, value: number) => `(call $sock_set_${name} ${fd()} ${at(value)})`;
	const value = `(i32.load ${at(900)})`;
	const body = `${show(open())} (i32.store ${at(900)} ${at(-1)})
		${show(set('reuse_addr', 5), get('reuse_addr'), value)}
		${show(set('recv_buf_size', 4096), get('recv_buf_size'), value, get('tcp_no_delay'))}
		${show(set('tcp_quick_ack', 1), `(call $sock_set_linger ${fd()} ${at(1)} ${at(2)})`)}
		${show(open(0), get('tcp_no_delay'))}`;
	const names = ['reuse_addr', 'recv_buf_size', 'tcp_no_delay', 'tcp_quick_ack', 'linger'];
	const imports = names.flatMap((name) => [`sock_get_${name}`, `sock_set_${name}`]);
	await run(['sock_open', ...imports], body);
	expect(numbers()).toEqual([0, 0, 0, -255, 0, 0, 4096, 0, 52, 52, 0, 50]);
});

test('datagrams arrive whole or cut to the buffer, with their sender', async () => {
	board = createTestBoard();
	const sendTo = (length: number) => `(block (result i32) ${vector(textAt(1), length)}
		(call $sock_send_to ${fd(CLIENT)} ${at(64)} ${at(1)} ${at(0)} ${at(ADDRESS)} ${at(84)}))`;
	const receiveFrom = `(block (result i32) ${vector(at(4096), 3)}
		(call $sock_recv_from ${fd()} ${at(64)} ${at(1)} ${at(0)} ${at(900)} ${at(84)}))`;
	const body = `${setAddress(ANY, 7)} ${show(open(0), bind(), open(0, CLIENT))} ${setAddress(LOCAL, 7)}
		${show(sendTo(5), sendTo(2), receiveFrom, count)} ${say} ${show(receiveFrom, count)}
		${show(`(i32.load ${at(904)})`)}`;
	await run([...BASIC, 'sock_send_to', 'sock_recv_from'], body);
	expect(numbers()).toEqual([0, 0, 0, 0, 0, 0, 3, 0, 2, 0x0100007f]);
	expect(board.console.text).toContain('hel\n');
});

const openAll = (count: number) => `(local.set $i ${at(count)}) (loop $more (local.set $j ${open()})
	(br_if $more (local.tee $i (i32.sub (local.get $i) ${at(1)})))) ${show('(local.get $j)')}`;

test('a board has six sockets', async () => {
	board = createTestBoard();
	await run(BASIC, `${openAll(6)} ${openAll(1)}`);
	expect(numbers()).toEqual([0, 44]);
});

test('files and sockets share the sixteen descriptors of the board', async () => {
	board = createTestBoard({}, systemClock, 'documented');
	await run(BASIC, openAll(17));
	expect(numbers()).toEqual([33]);
	expect(board.console.text).toContain('Error: all file descriptor slots are in use (max = 16)\n');
});

const subscribe = (index: number, type: number, place: number) => {
	const base = 2048 + index * 48;
	return `(i64.store ${at(base)} (i64.const ${index + 5})) (i32.store8 ${at(base + 8)} ${at(type)})
		(i32.store ${at(base + 16)} ${fd(place)})`;
};
const subscribeClock = (index: number, ms: number) => {
	const base = 2048 + index * 48;
	return `(i64.store ${at(base)} (i64.const ${index + 5})) (i32.store8 ${at(base + 8)} ${at(0)})
		(i32.store ${at(base + 16)} ${at(1)}) (i64.store ${at(base + 24)} (i64.const ${ms * 1_000_000}))
		(i32.store16 ${at(base + 40)} ${at(0)})`;
};
const poll = (many: number) => `(call $poll ${at(2048)} ${at(3000)} ${at(many)} ${at(300)})`;
const event = (offset: number) => `(i32.load ${at(3000 + offset)})`;

test('poll waits for a socket or for its clock, whichever comes first', async () => {
	board = createTestBoard();
	const body = `${setAddress(ANY, 8000)} ${show(open(), bind(), listen, open(1, CLIENT))}
		${subscribe(0, 1, FD)} ${subscribeClock(1, 20)} ${show(poll(2), fd(300), event(0))}
		${setAddress(LOCAL, 8000)} ${show(connect())} ${subscribeClock(1, 60_000)}
		${show(poll(2), fd(300), event(0), accept, send(CLIENT, textAt(1), 5))}
		${subscribe(0, 1, ACCEPTED)} ${show(poll(2), event(16))}
		${subscribe(0, 2, CLIENT)} ${show(poll(1), event(0))}`;
	await run([...BASIC, ...DATA], body);
	expect(numbers()).toEqual([0, 0, 0, 0, 0, 1, 6, 0, 0, 1, 5, 0, 0, 0, 5, 0, 5]);
});

test('the page reaches a port, and is told which ports there are', async () => {
	board = createTestBoard();
	const heard: number[][] = [];
	let { listeners } = board.state;
	board.stream.on('state', (state) => {
		if (state.listeners === listeners) return;
		({ listeners } = state);
		heard.push(listeners.map(({ port }) => port));
	});
	const body = `${setAddress(ANY, 8000)} ${show(open(), bind(), listen)} (call $say ${textAt(2)})
		${show(accept, receive(ACCEPTED, 20))} ${show(send(ACCEPTED, at(4096), 5))}`;
	const module = program({ imports: [...BASIC, ...DATA], texts: ['\n', '', 'ready\n'], body });
	const container = await board.run('t.wasm', module, NET);
	await board.console.waitFor('ready');
	expect(board.state.listeners).toEqual([{ port: 8000, containerId: 't', localOnly: false }]);
	const stream = await connectFromPage(8000);
	const writer = stream.writable.getWriter();
	await writer.write(utf8('hello'));
	await container.wait();
	expect(await readAll(stream)).toBe('hello');
	expect(heard).toEqual([[8000], []]);
	await expect(connectFromPage(8000)).rejects.toMatchObject({ code: 'connection-refused' });
});

const WAITER = program({
	imports: BASIC,
	texts: ['\n', '', 'ready\n'],
	body: `${setAddress(ANY, 8000)} ${show(open(), bind(), listen)} (call $say ${textAt(2)}) ${show(accept)}`
});

test('a kill does not interrupt a socket call of this board, and a notice says so', async () => {
	board = createTestBoard();
	const container = await board.run('t.wasm', WAITER, NET);
	await board.console.waitFor('ready');
	container.kill();
	await expect.poll(() => board.notices.map(({ code }) => code)).toContain('kill-waits-for-socket');
	expect(container.status()).toBe('RUNNING');
	(await connectFromPage(8000)).close();
	await container.wait();
	expect(board.console.text).toContain('terminated by user');
});

test('in documented mode a kill ends a waiting socket call', async () => {
	board = createTestBoard({}, systemClock, 'documented');
	const container = await board.run('t.wasm', WAITER, NET);
	await board.console.waitFor('ready');
	container.kill();
	await container.wait();
	expect(board.console.text).toContain('terminated by user');
	expect(board.state.listeners).toEqual([]);
});

test('sockets always block in faithful mode, and may be told not to in documented mode', async () => {
	const body = `${setAddress(ANY, 8000)} ${show(open(), bind(), listen)}
		${show(`(call $fd_fdstat_set_flags ${fd()} ${at(4)})`)}
		(drop (call $sock_set_recv_timeout ${fd()} (i64.const 10000))) ${show(accept)}
		${show(`(call $sock_shutdown ${fd()} ${at(3)})`)}`;
	const imports = [...BASIC, 'fd_fdstat_set_flags', 'sock_set_recv_timeout', 'sock_shutdown'];
	board = createTestBoard();
	await run(imports, body);
	expect(numbers()).toEqual([0, 0, 0, 0, 6, 58]);
	expect(board.notices.map(({ code }) => code)).toEqual(['sockets-block', 'no-shutdown']);
	board.runtime.dispose();
	board = createTestBoard({}, systemClock, 'documented');
	await run(imports, body);
	expect(numbers()).toEqual([0, 0, 0, 0, 6, 53]);
});

test('a reset of the board ends its connections and closes its ports', async () => {
	board = createTestBoard();
	const body = `${setAddress(ANY, 8000)} ${show(open(), bind(), listen)} (call $say ${textAt(2)}) (call $nap ${at(60_000)})`;
	const module = program({ imports: BASIC, texts: ['\n', '', 'ready\n'], body });
	await board.run('t.wasm', module, NET);
	await board.console.waitFor('ready');
	const stream = await connectFromPage(8000);
	await stream.writable.getWriter().write(utf8('unread'));
	board.runtime.dispose();
	await expect(readAll(stream)).rejects.toMatchObject({ code: 'connection-reset' });
	expect(board.state.listeners).toEqual([]);
});
