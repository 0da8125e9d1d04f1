import { expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { formatHost, LOOPBACK, parseHost } from './address.ts';
import { BOARD_ADDRESS, Network } from './network.ts';
import { NetworkError } from './network-error.ts';
import { TCP_BUFFER_BYTES, type TcpSocket } from './tcp-socket.ts';

const BOARD = parseHost(BOARD_ADDRESS)!;

function codeOf(action: () => unknown): string {
	try {
		action();
		return 'none';
	} catch (error) {
		return error instanceof NetworkError ? error.code : String(error);
	}
}

function listen(network: Network, port: number, { backlog = 4, host = 0, owner = 'server' } = {}) {
	const socket = network.createTcp(owner);
	socket.bind({ host, port });
	socket.listen(backlog);
	return socket;
}

function connected(): [client: TcpSocket, server: TcpSocket, network: Network] {
	const network = new Network(true);
	const listener = listen(network, 80);
	const client = network.createTcp('client');
	client.connect({ host: LOOPBACK, port: 80 });
	return [client, listener.accept()!, network];
}

test('a connection carries bytes both ways and knows both its ends', () => {
	const [client, server] = connected();
	expect(client.read(10)).toBeNull();
	expect(client.write(utf8('ping'))).toBe(4);
	expect(latin1(server.read(2)!) + latin1(server.read(10)!)).toBe('ping');
	server.write(utf8('pong'));
	expect(latin1(client.read(10, true)!)).toBe('pong');
	expect(latin1(client.read(10)!)).toBe('pong');
	expect(server.local).toEqual(client.remote);
	expect(server.remote).toEqual(client.local);
	expect(formatHost(client.local!.host)).toBe('127.0.0.1');
});

test('a connection to a port where nobody listens is refused, at the board and at the page', () => {
	const network = new Network(true);
	const connect = (host: number) => codeOf(() => network.createTcp('c').connect({ host, port: 9 }));
	expect([LOOPBACK, BOARD, BOARD + 1].map(connect)).toEqual(Array(3).fill('ECONNREFUSED'));
});

test('a port belongs to the board: a second socket cannot have it until the first is closed', () => {
	const network = new Network(true);
	const first = listen(network, 8000);
	const second = network.createTcp('other');
	expect(codeOf(() => second.bind({ host: LOOPBACK, port: 8000 }))).toBe('EADDRINUSE');
	second.reusePort = first.reusePort = true;
	second.bind({ host: LOOPBACK, port: 8000 });
	const third = network.createTcp('third');
	first.close();
	second.close();
	third.bind({ host: 0, port: 8000 });
	expect(codeOf(() => third.bind({ host: 0, port: 8001 }))).toBe('EINVAL');
	expect(codeOf(() => network.createTcp('x').bind({ host: BOARD + 9, port: 1 }))).toBe(
		'EADDRNOTAVAIL'
	);
});

test('a socket bound to 127.0.0.1 is out of reach for the page', () => {
	const network = new Network(true);
	listen(network, 80, { host: LOOPBACK });
	listen(network, 81);
	expect(codeOf(() => network.connectFromPage(80))).toBe('ECONNREFUSED');
	expect(network.connectFromPage(81).connected).toBe(true);
	expect(network.listeners).toEqual([
		{ port: 80, containerId: 'server', localOnly: true },
		{ port: 81, containerId: 'server', localOnly: false }
	]);
});

test('connections beyond the backlog wait at the door until one is accepted', () => {
	const network = new Network(true);
	const listener = listen(network, 80, { backlog: 2 });
	const clients = [0, 1, 2].map(() => network.createTcp('c'));
	const settled = clients.map((client) => client.connect({ host: BOARD, port: 80 }));
	expect(settled).toEqual([true, true, false]);
	let told = false;
	clients[2]!.changes.next(() => (told = true));
	listener.accept();
	expect([told, clients[2]!.connectSettled()]).toEqual([true, true]);
	const late = network.createTcp('late');
	expect(late.connect({ host: BOARD, port: 80 })).toBe(false);
	listener.close();
	expect(codeOf(() => late.connectSettled())).toBe('ECONNREFUSED');
});

test('a full buffer holds the sender back until the reader has read', () => {
	const [client, server] = connected();
	const bytes = new Uint8Array(TCP_BUFFER_BYTES + 10).map((_, i) => i);
	expect(client.write(bytes)).toBe(TCP_BUFFER_BYTES);
	expect([client.write(bytes), client.writable]).toEqual([0, false]);
	let told = 0;
	client.changes.next(() => told++);
	expect(server.read(100)).toEqual(bytes.subarray(0, 100));
	expect([told, client.writable]).toEqual([1, true]);
	expect(client.write(bytes.subarray(TCP_BUFFER_BYTES))).toBe(10);
	expect(server.read(TCP_BUFFER_BYTES)!.length).toBe(TCP_BUFFER_BYTES - 90);
});

test('after a half close the other side reads to the end and can still answer', () => {
	const [client, server] = connected();
	client.write(utf8('last'));
	client.shutdown(false, true);
	expect(codeOf(() => client.write(utf8('x')))).toBe('EPIPE');
	expect(latin1(server.read(10)!)).toBe('last');
	expect(server.read(10)!.length).toBe(0);
	server.write(utf8('answer'));
	server.close();
	expect(latin1(client.read(10)!)).toBe('answer');
	expect(client.read(10)!.length).toBe(0);
});

test('closing with unread bytes resets the connection, once', () => {
	const [client, server] = connected();
	client.write(utf8('unread'));
	server.close();
	expect(client.readable).toBe(true);
	expect(codeOf(() => client.read(10))).toBe('ECONNRESET');
	expect(client.read(10)!.length).toBe(0);
	expect(codeOf(() => client.write(utf8('x')))).toBe('EPIPE');
});

test('writing to a peer that has closed fails with a reset, then with a broken pipe', () => {
	const [client, server] = connected();
	server.close();
	expect(codeOf(() => client.write(utf8('x')))).toBe('ECONNRESET');
	expect(codeOf(() => client.write(utf8('x')))).toBe('EPIPE');
});

test('datagrams keep their bounds, come with their sender, and are lost where nobody is', () => {
	const network = new Network(true);
	const [a, b] = [network.createUdp('a'), network.createUdp('b')];
	b.bind({ host: 0, port: 7 });
	a.send(utf8('one'), { host: LOOPBACK, port: 7 });
	a.send(utf8('two'), { host: BOARD, port: 7 });
	a.send(utf8('lost'), { host: BOARD, port: 8 });
	expect(latin1(b.receive(true)!.bytes)).toBe('one');
	const [one, two] = [b.receive()!, b.receive()!];
	expect([latin1(one.bytes), latin1(two.bytes), b.receive()]).toEqual(['one', 'two', null]);
	expect([one.from.host, two.from.host, one.from.port]).toEqual([LOOPBACK, BOARD, a.local!.port]);
	expect(codeOf(() => a.send(new Uint8Array(65_508), { host: BOARD, port: 7 }))).toBe('EMSGSIZE');
	expect(codeOf(() => a.send(utf8('x')))).toBe('EDESTADDRREQ');
});

test('a connected UDP socket hears its peer only', () => {
	const network = new Network(true);
	const [a, b, c] = [network.createUdp('a'), network.createUdp('b'), network.createUdp('c')];
	b.bind({ host: 0, port: 7 });
	c.bind({ host: 0, port: 9 });
	a.bind({ host: 0, port: 5 });
	a.connect({ host: BOARD, port: 7 });
	b.send(utf8('peer'), { host: BOARD, port: 5 });
	c.send(utf8('stranger'), { host: BOARD, port: 5 });
	expect([latin1(a.receive()!.bytes), a.receive()]).toEqual(['peer', null]);
});

test('broadcasts reach every socket of the port, multicasts the members of the group', () => {
	const network = new Network(true);
	const sockets = [1, 2].map(() => {
		const socket = network.createUdp('r');
		socket.reuseAddress = true;
		socket.bind({ host: 0, port: 7 });
		return socket;
	});
	const group = parseHost('224.1.2.3')!;
	sockets[0]!.groups.add(group);
	const sender = network.createUdp('s');
	sender.send(utf8('all'), { host: 0xffffffff, port: 7 });
	sender.send(utf8('net'), { host: parseHost('192.0.2.255')!, port: 7 });
	sender.send(utf8('group'), { host: group, port: 7 });
	const heard = sockets.map((socket) => {
		const texts: string[] = [];
		for (let next = socket.receive(); next; next = socket.receive()) texts.push(latin1(next.bytes));
		return texts;
	});
	expect(heard).toEqual([
		['all', 'net', 'group'],
		['all', 'net']
	]);
});

test('a receiver that does not read loses what finds no room', () => {
	const network = new Network(true);
	const [a, b] = [network.createUdp('a'), network.createUdp('b')];
	b.bind({ host: 0, port: 7 });
	for (let i = 0; i < 100; i++) a.send(Uint8Array.of(i), { host: BOARD, port: 7 });
	let count = 0;
	while (b.receive()) count++;
	expect(count).toBe(64);
});

test('names of the virtual network are found in any spelling, others are not', () => {
	const network = new Network(true);
	expect(network.lookUp('localhost')).toEqual([LOOPBACK]);
	expect(network.lookUp('Board.LOCAL.')).toEqual([BOARD]);
	expect(network.lookUp('zephyr')).toEqual([BOARD]);
	expect(network.lookUp('10.1.2.3')).toEqual([0x0a010203]);
	expect(['example.org', '', '1.2.3', '1.2.3.256'].flatMap((name) => network.lookUp(name))).toEqual(
		[]
	);
});

test('a board without an interface opens sockets and refuses everything else', () => {
	const network = new Network(false);
	const socket = network.createTcp('c');
	expect(codeOf(() => socket.bind({ host: 0, port: 80 }))).toBe('EADDRNOTAVAIL');
	expect(codeOf(() => socket.connect({ host: LOOPBACK, port: 80 }))).toBe('ENETUNREACH');
	expect(codeOf(() => network.createUdp('u').send(utf8('x'), { host: 1, port: 1 }))).not.toBe(
		'none'
	);
	expect(network.lookUp('board.local')).toEqual([]);
});
