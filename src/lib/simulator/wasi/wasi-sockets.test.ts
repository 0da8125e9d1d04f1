// WASI's functions on sockets and on the process, and poll_oneoff, called one by one: what an option remembers, what an
// address looks like in memory, what is ready when, on a board as it is and on one as documented.
import { describe, expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { createTestProcess, PREOPEN, RESULT, type ProcessOptions } from './testing/test-process.ts';

const DATAGRAM = 0;
const STREAM = 1;
const ADDRESS = 832;
const DOCUMENTED: ProcessOptions = { mode: 'documented' };

function withSockets(options: ProcessOptions = {}) {
	const process = createTestProcess(options);
	const { call, memory } = process;
	const socket = (type: number) => {
		expect(call('sock_open', -1, 0, type, RESULT)).toBe(0);
		return memory.u32(RESULT);
	};
	/** Puts an address into the memory. */
	const address = (host: readonly number[], port: number, kind = 0) => {
		memory.setU32(ADDRESS, kind);
		memory.write(ADDRESS + 4, Uint8Array.from(host));
		memory.setU16(ADDRESS + 8, port);
		return ADDRESS;
	};
	const bind = (fd: number, port: number) =>
		expect(call('sock_bind', fd, address([0, 0, 0, 0], port))).toBe(0);
	const local = (port: number) => address([127, 0, 0, 1], port);
	/** Two datagram sockets: what the first sends without an address reaches the second, on port 9. */
	function datagrams() {
		const [from, to] = [socket(DATAGRAM), socket(DATAGRAM)];
		bind(from, 8);
		bind(to, 9);
		expect(call('sock_connect', from, local(9))).toBe(0);
		return { from, to };
	}
	/** Both ends of a connection, and the socket that accepted it. */
	function stream() {
		const [listener, client] = [socket(STREAM), socket(STREAM)];
		bind(listener, 80);
		expect(call('sock_listen', listener, 1)).toBe(0);
		expect(call('sock_connect', client, local(80))).toBe(0);
		expect(call('sock_accept', listener, 0, RESULT)).toBe(0);
		return { listener, client, server: memory.u32(RESULT) };
	}
	return { ...process, socket, address, bind, local, datagrams, stream };
}

describe('options', () => {
	test.each([
		['broadcast', DATAGRAM, 'byte', 0],
		['keep_alive', STREAM, 'byte', 0],
		['recv_buf_size', STREAM, 'word', 32_768],
		['send_buf_size', STREAM, 'word', 32_768],
		['reuse_addr', STREAM, 'byte', 0],
		['reuse_port', STREAM, 'byte', 0],
		['tcp_keep_idle', STREAM, 'word', 7200],
		['tcp_keep_intvl', STREAM, 'word', 75],
		['tcp_no_delay', STREAM, 'byte', 0],
		['tcp_quick_ack', STREAM, 'byte', 1],
		['tcp_fastopen_connect', STREAM, 'byte', 0],
		['ip_multicast_ttl', DATAGRAM, 'byte', 1],
		['ip_ttl', STREAM, 'byte', 64],
		['ipv6_only', STREAM, 'byte', 0]
	] as const)('%s of a socket of type %s is a %s, at first %s', (name, type, width, initial) => {
		const { call, memory, socket } = withSockets(DOCUMENTED);
		const fd = socket(type);
		const get = () => {
			memory.write(RESULT, new Uint8Array(4).fill(255));
			expect(call(`sock_get_${name}`, fd, RESULT)).toBe(0);
			return memory.u32(RESULT);
		};
		const rest = width === 'byte' ? 0xffff_ff00 : 0;
		expect(get()).toBe(initial + rest);
		expect(call(`sock_set_${name}`, fd, 5)).toBe(0);
		const isBoolean = width === 'byte' && !name.endsWith('ttl');
		expect(get()).toBe((isBoolean ? 1 : 5) + rest);
		expect(call(`sock_set_${name}`, fd, 0)).toBe(0);
		expect(get()).toBe(rest);
	});

	test('of TCP are not those of datagrams, and a board lacks some', () => {
		const { call, socket } = withSockets();
		const [datagram, stream] = [socket(DATAGRAM), socket(STREAM)];
		expect(call('sock_set_tcp_no_delay', datagram, 1)).toBe(50);
		expect(call('sock_get_tcp_keep_idle', datagram, RESULT)).toBe(50);
		expect(call('sock_set_tcp_quick_ack', stream, 1)).toBe(52);
		expect(call('sock_get_tcp_fastopen_connect', stream, RESULT)).toBe(52);
		expect(call('sock_get_broadcast', 1, RESULT)).toBe(8);
		expect(call('sock_get_broadcast', PREOPEN, RESULT)).toBe(76);
	});

	test.each(['reuse_addr', 'reuse_port'])('%s lets two sockets have one port', (name) => {
		const { call, socket, address } = withSockets();
		const [first, second] = [socket(DATAGRAM), socket(DATAGRAM)];
		const bind = (fd: number) => call('sock_bind', fd, address([0, 0, 0, 0], 70));
		for (const fd of [first, second]) call(`sock_set_${name}`, fd, 1);
		expect([bind(first), bind(second)]).toEqual([0, 0]);
		const third = socket(DATAGRAM);
		expect(bind(third)).toBe(3);
		call(`sock_set_${name}`, third, 1);
		call(`sock_set_${name}`, third, 0);
		expect(bind(third)).toBe(3);
	});

	test('timeouts are those of one direction each', () => {
		const { call, memory, socket } = withSockets();
		const fd = socket(STREAM);
		expect(call('sock_set_recv_timeout', fd, 5_000_000_000n)).toBe(0);
		expect(call('sock_set_send_timeout', fd, 7n)).toBe(0);
		call('sock_get_recv_timeout', fd, RESULT);
		expect(memory.u64(RESULT)).toBe(5_000_000_000n);
		call('sock_get_send_timeout', fd, RESULT);
		expect(memory.u64(RESULT)).toBe(7n);
	});

	test('lingering is remembered on a documented board only', () => {
		const { call, memory, socket } = withSockets(DOCUMENTED);
		const fd = socket(STREAM);
		const get = () => {
			expect(call('sock_get_linger', fd, RESULT, RESULT + 4)).toBe(0);
			return [memory.byte(RESULT), memory.u32(RESULT + 4)];
		};
		expect(get()).toEqual([0, 0]);
		expect(call('sock_set_linger', fd, 3, 20)).toBe(0);
		expect(get()).toEqual([1, 20]);
		call('sock_set_linger', fd, 0, 20);
		expect(get()).toEqual([0, 20]);
		const board = withSockets();
		const on = board.socket(STREAM);
		expect(board.call('sock_set_linger', on, 1, 1)).toBe(52);
		expect(board.call('sock_get_linger', on, RESULT, RESULT)).toBe(52);
	});

	test('a member of a group hears it, until it leaves', () => {
		const { attempt, call, memory, socket, address, bind, buffer, received } = withSockets();
		const [from, to] = [socket(DATAGRAM), socket(DATAGRAM)];
		bind(to, 9);
		const group = [224, 1, 2, 3];
		const send = (text: string) =>
			call('sock_send_to', from, buffer(text), 1, 0, address(group, 9), RESULT);
		const hears = () => {
			call('sock_set_recv_timeout', to, 1000n);
			const result = attempt('sock_recv', to, buffer(9), 1, 0, RESULT, RESULT + 8);
			return result === 0 ? received(memory.u32(RESULT)) : null;
		};
		send('a');
		expect(hears()).toBeNull();
		expect(call('sock_set_ip_add_membership', to, address(group, 0), 0)).toBe(0);
		send('b');
		expect(hears()).toBe('b');
		expect(call('sock_set_ip_drop_membership', to, address(group, 0), 0)).toBe(0);
		send('c');
		expect(hears()).toBeNull();
		expect(call('sock_set_ip_add_membership', socket(STREAM), address(group, 0), 0)).toBe(28);
	});

	test('the loop of groups is an option of datagrams', () => {
		const { call, memory, socket } = withSockets();
		const [fd, stream] = [socket(DATAGRAM), socket(STREAM)];
		const get = () => {
			expect(call('sock_get_ip_multicast_loop', fd, 0, RESULT)).toBe(0);
			return memory.byte(RESULT);
		};
		expect(get()).toBe(1);
		expect(call('sock_set_ip_multicast_loop', fd, 0, 0)).toBe(0);
		expect(get()).toBe(0);
		call('sock_set_ip_multicast_loop', fd, 0, 2);
		expect(get()).toBe(1);
		expect(call('sock_get_ip_multicast_loop', stream, 0, RESULT)).toBe(50);
		expect(call('sock_set_ip_multicast_loop', stream, 0, 1)).toBe(50);
	});
});

describe('datagrams', () => {
	test('go to the peer that the socket is connected to, or to an address', () => {
		const { call, memory, buffer, received, datagrams, write, local } = withSockets();
		const { from, to } = datagrams();
		expect(write(from, 'one')).toBe(0);
		expect(memory.u32(RESULT)).toBe(3);
		expect(call('sock_send', from, buffer('two!'), 1, 0, RESULT)).toBe(0);
		expect(memory.u32(RESULT)).toBe(4);
		expect(call('sock_send_to', from, buffer('three'), 1, 0, local(9), RESULT)).toBe(0);
		expect(memory.u32(RESULT)).toBe(5);
		const texts = [1, 2, 3].map(() => {
			expect(call('fd_read', to, buffer(10), 1, RESULT)).toBe(0);
			return received(memory.u32(RESULT));
		});
		expect(texts).toEqual(['one', 'two!', 'three']);
	});

	test('come with their sender, and can be peeked at', () => {
		const { call, memory, buffer, received, datagrams, write } = withSockets();
		const { from, to } = datagrams();
		write(from, 'hello');
		const receive = (flags: number) => {
			memory.setU16(RESULT + 8, 9);
			expect(call('sock_recv', to, buffer(10), 1, flags, RESULT, RESULT + 8)).toBe(0);
			expect(memory.u16(RESULT + 8)).toBe(0);
			return received(memory.u32(RESULT));
		};
		expect(receive(1)).toBe('hello');
		memory.write(ADDRESS, new Uint8Array(24).fill(255));
		expect(call('sock_recv_from', to, buffer(10), 1, 1, ADDRESS, RESULT)).toBe(0);
		expect([...memory.read(ADDRESS, 10)]).toEqual([0, 0, 0, 0, 127, 0, 0, 1, 8, 0]);
		expect(memory.read(ADDRESS + 10, 14).every((byte) => byte === 0)).toBe(true);
		expect(call('sock_recv_from', to, buffer(10), 1, 0, ADDRESS, RESULT)).toBe(0);
		write(from, 'next');
		expect(receive(0)).toBe('next');
	});

	test('without a destination are refused', () => {
		const { call, buffer, socket } = withSockets();
		expect(call('sock_send', socket(DATAGRAM), buffer('x'), 1, 0, RESULT)).toBe(17);
	});

	test('what is too late ends the wait', async () => {
		const { begin, call, buffer, clock, datagrams } = withSockets();
		const { to } = datagrams();
		call('sock_set_recv_timeout', to, 20_000n);
		let result: number | null = null;
		void begin('fd_read', to, buffer(1), 1, RESULT).then((value) => (result = value));
		await clock.advance(19);
		expect(result).toBeNull();
		await clock.advance(1);
		expect(result).toBe(6);
	});

	test('a socket of datagrams neither listens nor accepts', () => {
		const { call, socket } = withSockets();
		const fd = socket(DATAGRAM);
		expect(call('sock_listen', fd, 1)).toBe(58);
		expect(call('sock_accept', fd, 0, RESULT)).toBe(58);
	});
});

describe('streams', () => {
	test('carry bytes both ways, by either pair of functions', () => {
		const { call, memory, buffer, received, stream, write } = withSockets();
		const { client, server } = stream();
		expect(write(client, 'hello')).toBe(0);
		expect(call('sock_recv', server, buffer(2), 1, 0, RESULT, RESULT + 8)).toBe(0);
		expect([memory.u32(RESULT), received(2)]).toEqual([2, 'he']);
		expect(call('fd_read', server, buffer(9), 1, RESULT)).toBe(0);
		expect([memory.u32(RESULT), received(3)]).toEqual([3, 'llo']);
		expect(call('sock_send_to', server, buffer('back'), 1, 0, ADDRESS, RESULT)).toBe(0);
		expect(call('sock_recv_from', client, buffer(9), 1, 0, ADDRESS, RESULT)).toBe(0);
		expect([memory.u32(RESULT), received(4)]).toEqual([4, 'back']);
		expect(memory.u16(ADDRESS + 8)).toBe(80);
	});

	test('know both addresses; one that is not connected has none at the other end', () => {
		const { call, memory, socket, stream } = withSockets();
		const { client, server } = stream();
		const port = (name: string, fd: number) => {
			expect(call(name, fd, ADDRESS)).toBe(0);
			return memory.u16(ADDRESS + 8);
		};
		expect(port('sock_addr_remote', client)).toBe(80);
		expect(port('sock_addr_local', server)).toBe(80);
		expect(port('sock_addr_local', client)).toBe(port('sock_addr_remote', server));
		const fresh = socket(STREAM);
		memory.write(ADDRESS, new Uint8Array(24).fill(255));
		expect(port('sock_addr_local', fresh)).toBe(0);
		expect(memory.read(ADDRESS, 24).every((byte) => byte === 0)).toBe(true);
		expect(call('sock_addr_remote', fresh, ADDRESS)).toBe(53);
	});

	test('a sender waits for room and is told what went when its time is over', async () => {
		const { begin, call, memory, stream, clock } = withSockets();
		const { client } = stream();
		memory.setU32(64, 1024);
		memory.setU32(68, 40_000);
		call('sock_set_send_timeout', client, 10_000n);
		const result = begin('sock_send', client, 64, 1, 0, RESULT);
		await clock.advance(10);
		expect(await result).toBe(0);
		expect(memory.u32(RESULT)).toBe(32_768);
		const more = begin('sock_send', client, 64, 1, 0, RESULT);
		await clock.advance(10);
		expect(await more).toBe(6);
	});

	test('and goes on as the other end reads', async () => {
		const { begin, call, memory, stream, clock } = withSockets();
		const { client, server } = stream();
		memory.setU32(64, 1024);
		memory.setU32(68, 40_000);
		const result = begin('sock_send', client, 64, 1, 0, RESULT);
		memory.setU32(72, 1024);
		memory.setU32(76, 20_000);
		call('sock_recv', server, 72, 1, 0, RESULT + 4, RESULT + 8);
		await clock.advance(0);
		expect(await result).toBe(0);
		expect(memory.u32(RESULT)).toBe(40_000);
	});

	test('what nobody listens to refuses, what is not there does not answer', async () => {
		const { begin, call, socket, address, local, clock, notices } = withSockets();
		expect(call('sock_connect', socket(STREAM), local(81))).toBe(14);
		expect(notices()).toEqual([]);
		const fd = socket(STREAM);
		let result: number | null = null;
		void begin('sock_connect', fd, address([93, 184, 216, 34], 80)).then(
			(value) => (result = value)
		);
		expect(notices()).toEqual(['network-ends-here']);
		await clock.advance(2999);
		expect(result).toBeNull();
		await clock.advance(1);
		expect(result).toBe(73);
	});

	test.each([
		[0, 28],
		[1, 0],
		[2, 0],
		[3, 0],
		[4, 28]
	])('a documented board shuts down directions %s: %s', (how, result) => {
		const { attempt, call, stream, write, buffer } = withSockets(DOCUMENTED);
		const { client } = stream();
		expect(call('sock_shutdown', client, how)).toBe(result);
		if (result !== 0) return;
		expect(write(client, 'x')).toBe(how === 1 ? 0 : 64);
		expect(attempt('fd_read', client, buffer(1), 1, RESULT)).toBe(how === 2 ? null : 0);
	});

	test('a board shuts nothing down', () => {
		const { call, stream, notices } = withSockets();
		const { client } = stream();
		expect(call('sock_shutdown', client, 0)).toBe(28);
		expect(notices()).toEqual([]);
		expect(call('sock_shutdown', client, 2)).toBe(58);
		expect(notices()).toEqual(['no-shutdown']);
		expect(call('sock_shutdown', 1, 2)).toBe(8);
	});

	test('a socket that is closed meanwhile ends the wait for it', async () => {
		const { begin, call, memory, stream, buffer, clock } = withSockets(DOCUMENTED);
		const { server, client } = stream();
		const result = begin('fd_read', server, buffer(4), 1, RESULT);
		call('fd_close', server);
		await clock.advance(0);
		expect(await result).toBe(8);
		memory.setU32(RESULT, 9);
		expect(call('fd_read', server, buffer(1), 1, RESULT)).toBe(8);
		expect(call('fd_close', client)).toBe(0);
	});

	test('those that need not block do not, on a documented board', () => {
		const { attempt, call, memory, stream, buffer, notices } = withSockets(DOCUMENTED);
		const { server, listener } = stream();
		expect(call('fd_fdstat_set_flags', server, 4)).toBe(0);
		expect(call('fd_read', server, buffer(1), 1, RESULT)).toBe(6);
		call('fd_fdstat_get', server, RESULT);
		expect(memory.u16(RESULT + 2)).toBe(4);
		call('fd_fdstat_get', listener, RESULT);
		expect(memory.u16(RESULT + 2)).toBe(0);
		expect(notices()).toEqual(['sockets-block']);
		expect(call('fd_fdstat_set_flags', server, 0)).toBe(0);
		expect(attempt('fd_read', server, buffer(1), 1, RESULT)).toBeNull();
	});
});

describe('addresses and names', () => {
	test('a wrong kind, IPv6 and a program without the right are refused before the socket is looked at', () => {
		const { call, address } = withSockets();
		const bind = (kind: number) => call('sock_bind', 99, address([127, 0, 0, 1], 5, kind));
		expect([bind(0), bind(1), bind(2)]).toEqual([8, 2, 66]);
		const without = withSockets({ networking: false });
		expect(without.call('sock_bind', 99, without.local(5))).toBe(2);
		expect(() => call('sock_bind', 99, 65_530)).toThrow('out of bounds');
	});

	test('all bytes of an address count', () => {
		const { call, memory, socket, address } = withSockets();
		const fd = socket(DATAGRAM);
		expect(call('sock_connect', fd, address([192, 0, 2, 1], 0x1234))).toBe(0);
		expect(call('sock_addr_remote', fd, ADDRESS)).toBe(0);
		expect([...memory.read(ADDRESS + 4, 6)]).toEqual([192, 0, 2, 1, 0x34, 0x12]);
		expect(call('sock_bind', socket(DATAGRAM), address([192, 0, 3, 1], 5))).toBe(4);
	});

	function look(service: string, room: number, networking = true) {
		const { call, memory } = withSockets({ networking });
		memory.write(700, utf8(`board.local\0`));
		memory.write(730, utf8(`${service}\0`));
		memory.write(900, new Uint8Array(64).fill(255));
		memory.write(760, new Uint8Array(12));
		return { result: call('sock_addr_resolve', 700, 730, 760, 900, room, RESULT), memory };
	}

	test.each([
		['', 0],
		['65535', 0],
		['65536', 28],
		['100000', 28],
		['http', 28],
		['8o', 28]
	])('service %j: %s', (service, result) => {
		expect(look(service, 1).result).toBe(result);
	});

	test('no more entries are written than there is room for, and all are counted', () => {
		const { memory } = look('80', 0);
		expect(memory.u32(RESULT)).toBe(1);
		expect(memory.u32(900)).toBe(0xffff_ffff);
		const { memory: filled } = look('80', 1);
		expect([...filled.read(900, 10)]).toEqual([0, 0, 0, 0, 192, 0, 2, 1, 80, 0]);
		expect([filled.u32(924), filled.u32(928)]).toEqual([1, 0xffff_ffff]);
		expect(look('80', 1, false).result).toBe(2);
	});
});

describe('poll_oneoff', () => {
	const SUBSCRIPTIONS = 2048;
	const EVENTS = 3072;

	interface Wanted {
		type: number;
		fd?: number;
		clock?: number;
		ms?: number;
		absolute?: boolean;
	}

	function poller(options: ProcessOptions = {}) {
		const process = withSockets(options);
		const { call, begin, memory } = process;
		const prepare = (wanted: readonly Wanted[]) => {
			wanted.forEach(({ type, fd, clock = 1, ms = 0, absolute = false }, i) => {
				const at = SUBSCRIPTIONS + 48 * i;
				memory.write(at, new Uint8Array(48));
				memory.setU64(at, BigInt(100 + i));
				memory.setByte(at + 8, type);
				memory.setU32(at + 16, fd ?? clock);
				memory.setU64(at + 24, BigInt(Math.round(ms * 1e6)));
				memory.setU16(at + 40, Number(absolute));
			});
			memory.write(EVENTS, new Uint8Array(96).fill(255));
			memory.setU32(RESULT, 99);
			return ['poll_oneoff', SUBSCRIPTIONS, EVENTS, wanted.length, RESULT] as const;
		};
		/** For what is ready at once. */
		const poll = (...wanted: Wanted[]) => call(...prepare(wanted));
		const wait = (...wanted: Wanted[]) => begin(...prepare(wanted));
		const events = () =>
			Array.from({ length: memory.u32(RESULT) }, (_, i) => {
				const at = EVENTS + 32 * i;
				return {
					userdata: Number(memory.u64(at)),
					error: memory.u16(at + 8),
					type: memory.byte(at + 10),
					bytes: Number(memory.u64(at + 16)),
					hungUp: memory.u16(at + 24)
				};
			});
		return { ...process, poll, wait, events };
	}
	const event = (userdata: number, type: number, error = 0, bytes = 0, hungUp = 0) => ({
		userdata,
		error,
		type,
		bytes,
		hungUp
	});

	test('one clock is over after its time, not before, however long it is', async () => {
		const { wait, events, clock, notices } = poller();
		let over = false;
		void wait({ type: 0, ms: 2500.5 }).then(() => (over = true));
		await clock.advance(2500);
		expect(over).toBe(false);
		await clock.advance(1);
		expect(over).toBe(true);
		expect(events()).toEqual([event(100, 0)]);
		expect(notices()).toEqual([]);
	});

	test('a kill ends a sleep at the end of its slice', async () => {
		const { wait, clock, state } = poller();
		let over = false;
		void wait({ type: 0, ms: 10_000 }).then(() => (over = true));
		await clock.advance(1500);
		state.killed = true;
		await clock.advance(400);
		expect(over).toBe(false);
		await clock.advance(100);
		expect(over).toBe(true);
	});

	test('a board refuses the second clock; a documented one waits for the first that is due', async () => {
		const board = poller();
		expect(board.poll({ type: 0, ms: 5 }, { type: 0, ms: 1 })).toBe(0);
		expect(board.events()).toEqual([event(101, 0, 52)]);
		expect(board.notices()).toEqual(['poll-two-clocks']);
		const { wait, events, clock } = poller(DOCUMENTED);
		const result = wait({ type: 0, ms: 5 }, { type: 0, ms: 1 }, { type: 0, ms: 1 });
		await clock.advance(1);
		expect(await result).toBe(0);
		expect(events()).toEqual([event(101, 0), event(102, 0)]);
	});

	test.each([
		[1, 50, 20],
		[0, 1_000_050, 20],
		[1, 10, 0]
	])('a documented board comes to a point in time of clock %s at %s', async (id, at, ms) => {
		const { wait, clock, notices } = poller(DOCUMENTED);
		await clock.advance(30);
		let over = false;
		void wait({ type: 0, clock: id, ms: at, absolute: true }).then(() => (over = true));
		if (ms > 0) {
			await clock.advance(ms - 1);
			expect(over).toBe(false);
			await clock.advance(1);
		} else await clock.advance(0);
		expect(over).toBe(true);
		expect(notices()).toEqual(['poll-absolute']);
	});

	test('clocks that there are not are errors', () => {
		const { wait, poll, events } = poller();
		expect(poll({ type: 0, clock: 4 })).toBe(0);
		expect(events()).toEqual([event(100, 0, 28)]);
		void wait({ type: 0, clock: 3, ms: 1 });
		expect(poll()).toBe(0);
		expect(events()).toEqual([]);
	});

	test('descriptors are ready at once; those that there are not, and reading a console, are errors', () => {
		const { poll, events, open } = poller();
		const fd = open('f', { flags: 1 });
		expect(poll({ type: 1, fd }, { type: 2, fd: 1 }, { type: 1, fd: 2 })).toBe(0);
		expect(events()).toEqual([event(100, 1), event(101, 2), event(102, 1, 8)]);
		expect(poll({ type: 2, fd: 99 }, { type: 1, fd: PREOPEN }, { type: 0, ms: 5 })).toBe(0);
		expect(events()).toEqual([event(100, 2, 8), event(101, 1)]);
	});

	test('a socket is ready when there is something to read, and says how much', async () => {
		const { wait, poll, events, datagrams, write, clock } = poller();
		const { from, to } = datagrams();
		let over = false;
		void wait({ type: 1, fd: to }, { type: 0, ms: 1000 }).then(() => (over = true));
		await clock.advance(500);
		expect(over).toBe(false);
		write(from, 'hello');
		await clock.advance(0);
		expect(over).toBe(true);
		expect(poll({ type: 1, fd: to })).toBe(0);
		expect(events()).toEqual([event(100, 1, 0, 5)]);
		expect(poll({ type: 2, fd: to }, { type: 1, fd: to })).toBe(0);
		expect(events()).toEqual([event(100, 2), event(101, 1, 0, 5)]);
	});

	test('its clock ends the wait for a socket', async () => {
		const { wait, events, datagrams, clock } = poller();
		const result = wait({ type: 1, fd: datagrams().to }, { type: 0, ms: 20 });
		await clock.advance(20);
		expect(await result).toBe(0);
		expect(events()).toEqual([event(101, 0)]);
	});

	test('the other end that closed is said to have hung up', () => {
		const { poll, events, stream, call } = poller();
		const { client, server } = stream();
		expect(poll({ type: 2, fd: server })).toBe(0);
		expect(events()).toEqual([event(100, 2)]);
		call('fd_close', client);
		expect(poll({ type: 1, fd: server })).toBe(0);
		expect(events()).toEqual([event(100, 1, 0, 0, 1)]);
	});

	test('a kill ends the wait for sockets', async () => {
		const { wait, datagrams, clock, state, notices } = poller();
		const result = wait({ type: 1, fd: datagrams().to });
		await clock.advance(100);
		state.killed = true;
		await clock.advance(1000);
		expect(await result).toBe(27);
		expect(notices()).toEqual([]);
	});

	test('lists past the end of the memory are out of bounds', () => {
		const { call } = poller();
		expect(() => call('poll_oneoff', 65_536 - 47, EVENTS, 1, RESULT)).toThrow('out of bounds');
		expect(() => call('poll_oneoff', SUBSCRIPTIONS, 65_536 - 31, 1, RESULT)).toThrow(
			'out of bounds'
		);
	});
});

describe('the process', () => {
	test('gets its words one after the other, each ended by a NUL', () => {
		const { call, memory } = createTestProcess({ args: ['one', 'é'], environment: ['A=1'] });
		call('args_sizes_get', RESULT, RESULT + 4);
		expect([memory.u32(RESULT), memory.u32(RESULT + 4)]).toEqual([2, 7]);
		call('args_get', RESULT, 1024);
		expect([memory.u32(RESULT), memory.u32(RESULT + 4)]).toEqual([1024, 1028]);
		expect(latin1(memory.read(1024, 7))).toBe(`one\0${latin1(utf8('é'))}\0`);
		call('environ_sizes_get', RESULT, RESULT + 4);
		expect([memory.u32(RESULT), memory.u32(RESULT + 4)]).toEqual([1, 4]);
		call('environ_get', RESULT, 1024);
		expect(latin1(memory.read(memory.u32(RESULT), 4))).toBe('A=1\0');
	});

	test.each([
		[-1, 28],
		[0, 0],
		[1, 0],
		[2, 58],
		[3, 58],
		[4, 28]
	])('clock %s: %s', (clock, result) => {
		const { call } = createTestProcess();
		expect(call('clock_time_get', clock, 0n, RESULT)).toBe(result);
		expect(call('clock_res_get', clock, RESULT)).toBe(result);
	});

	test('time is in the cycles of the board, or in nanoseconds as documented', async () => {
		const board = createTestProcess();
		const { cyclesPerSecond } = board.board.profile;
		await board.clock.advance(1500.0005);
		board.call('clock_time_get', 1, 0n, RESULT);
		expect(board.memory.u64(RESULT)).toBe(BigInt(1.5 * cyclesPerSecond));
		board.call('clock_res_get', 0, RESULT);
		expect(board.memory.u64(RESULT)).toBe(BigInt(Math.floor(1e9 / cyclesPerSecond)));
		expect(board.notices()).toEqual(['clock-in-cycles']);
		const { call, memory, clock } = createTestProcess(DOCUMENTED);
		await clock.advance(1500);
		call('clock_time_get', 1, 0n, RESULT);
		expect(memory.u64(RESULT)).toBe(1_500_000_000n);
		call('clock_time_get', 0, 0n, RESULT);
		expect(memory.u64(RESULT)).toBe(1_001_500_000_000n);
		call('clock_res_get', 0, RESULT);
		expect(memory.u64(RESULT)).toBe(1n);
	});

	test('random bytes, the end, a signal, and giving way', async () => {
		const { begin, call, memory } = createTestProcess();
		memory.write(RESULT, new Uint8Array(8).fill(77));
		expect(call('random_get', RESULT, 4)).toBe(0);
		expect(memory.byte(RESULT)).not.toBe(77);
		expect([memory.byte(RESULT + 3), memory.byte(RESULT + 4)]).toEqual([0, 77]);
		expect(await begin('sched_yield')).toBe(0);
		expect(() => call('proc_exit', 3)).toThrow(expect.objectContaining({ code: 3 }));
		expect(() => call('proc_raise', 0x106)).toThrow('wasi proc raise 6');
	});
});
