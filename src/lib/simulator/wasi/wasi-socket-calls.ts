// The socket functions that WAMR adds to WASI, on the board's virtual network. A call that has to wait blocks its
// container, as on a board, where sockets cannot be told not to.
import type { SocketAddress } from '../network/address.ts';
import type { TcpSocket } from '../network/tcp-socket.ts';
import type { BoardSocket, UdpSocket } from '../network/udp-socket.ts';
import type { GuestCall, HostHandlers } from '../runtime/guest/guest-call.ts';
import type { SocketDescriptor } from './descriptors.ts';
import { NONE, SOCKET_RIGHTS } from './rights.ts';
import { capacity, gather, scatter } from './iovecs.ts';
import { noSlotLeft, type WasiProcess } from './process.ts';
import {
	ADDRESS_INFO_BYTES,
	readAddress,
	writeAddress,
	type ReadAddress
} from './socket-address.ts';
import { socketOptionCalls } from './socket-options.ts';
import { networkResult, waitFor, type WaitingCall } from './socket-wait.ts';
import {
	EACCES,
	EAGAIN,
	EBADF,
	EINVAL,
	ENOENT,
	ENOTCAPABLE,
	ENOTCONN,
	ENOSYS,
	ENOTSUP,
	EPROTONOSUPPORT,
	ETIMEDOUT,
	SUCCESS
} from './wasi-errno.ts';

const INET4 = 0;
const DATAGRAM = 0;
const STREAM = 1;
const PORT_BYTES = 2;
const PEEK = 1;
const SHUTDOWN_READ = 1;
const SHUTDOWN_WRITE = 2;
const NON_BLOCKING = 4;
/** CONFIG_NET_SOCKETS_CONNECT_TIMEOUT. */
const CONNECT_TIMEOUT_MS = 3000;

type Result = number | Promise<number>;

function milliseconds(timeoutUs: bigint): number {
	return timeoutUs === 0n ? Infinity : Number(timeoutUs) / 1000;
}

export class SocketCalls {
	constructor(readonly process: WasiProcess) {}

	handlers(): HostHandlers {
		const withSocket = (call: GuestCall, action: (descriptor: SocketDescriptor) => number) =>
			this.#onSystemSocket(call, action);
		return {
			sock_open: (call) => this.#open(call),
			sock_bind: (call) => this.#bind(call),
			sock_listen: (call) => this.#onTcp(call, (socket) => socket.listen(call.i32(1))),
			sock_accept: (call) => this.#accept(call),
			sock_connect: (call) => this.#connect(call),
			sock_addr_local: (call) => this.#localAddress(call),
			sock_addr_remote: (call) => this.#remoteAddress(call),
			sock_addr_resolve: (call) => this.#resolve(call),
			sock_recv: (call) => this.#receive(call),
			sock_recv_from: (call) => this.#receiveFrom(call),
			sock_send: (call) => this.#send(call),
			sock_send_to: (call) => this.#sendTo(call),
			sock_shutdown: (call) => this.#shutdown(call),
			sock_close: () => ENOSYS,
			...socketOptionCalls(this.process, withSocket)
		};
	}

	/** `fd_read` on a socket. */
	read(call: GuestCall, descriptor: SocketDescriptor): Result {
		return this.#receiveInto(call, descriptor, { peek: false, length: 3, from: null });
	}

	/** `fd_write` on a socket. */
	write(call: GuestCall, descriptor: SocketDescriptor): Result {
		return this.#sendBytes(call, descriptor, 3);
	}

	/** The board knows no sockets that do not block: it says yes and goes on as before. */
	setFlags(descriptor: SocketDescriptor, flags: number): number {
		const { board, containerId } = this.process;
		const wanted = (flags & NON_BLOCKING) !== 0;
		if (wanted) board.notices.say(containerId, 'sockets-block');
		descriptor.nonBlocking = wanted && board.mode === 'documented';
		return SUCCESS;
	}

	#find(call: GuestCall): SocketDescriptor | number {
		const descriptor = this.process.descriptors.get(call.i32(0));
		if (!descriptor) return EBADF;
		return descriptor.kind === 'socket' ? descriptor : ENOTCAPABLE;
	}

	#on<R extends Result>(call: GuestCall, action: (found: SocketDescriptor) => R): R | number {
		const descriptor = this.#find(call);
		if (typeof descriptor === 'number') return descriptor;
		return networkResult(() => action(descriptor));
	}

	/** No rights are asked for here: the board's own sockets do not know the number of a console. */
	#onSystemSocket(call: GuestCall, action: (found: SocketDescriptor) => number): number {
		const descriptor = this.process.descriptors.get(call.i32(0));
		return descriptor?.kind === 'console' ? EBADF : this.#on(call, action);
	}

	#onTcp(call: GuestCall, action: (socket: TcpSocket) => void): number {
		return this.#on(call, ({ socket }) => {
			if (socket.kind !== 'tcp') return ENOTSUP;
			action(socket);
			return SUCCESS;
		});
	}

	#wait(
		call: GuestCall,
		descriptor: SocketDescriptor,
		waiting: Omit<WaitingCall, 'changes' | 'late' | 'attempt' | 'seesKill'> & {
			late?: () => number;
			attempt: () => number | null;
		}
	): Result {
		return waitFor(this.process, call, {
			late: () => EAGAIN,
			...waiting,
			changes: [descriptor.socket.changes],
			attempt: () => (descriptor.socket.closed ? EBADF : waiting.attempt()),
			seesKill: false,
			timeoutMs: descriptor.nonBlocking ? 0 : waiting.timeoutMs
		});
	}

	#open(call: GuestCall): number {
		const { board, containerId } = this.process;
		call.instance.memory.check(call.u32(3), 4);
		const isStream = call.i32(2) === STREAM;
		if (board.mode === 'faithful') {
			if (board.slots.areSocketsTaken) return ENOENT;
			// The board chooses a port for it at once.
			board.random(new Uint8Array(PORT_BYTES));
		}
		const socket = isStream
			? board.network.createTcp(containerId)
			: board.network.createUdp(containerId);
		return this.#give(call, 3, socket, call.i32(1) !== INET4);
	}

	/** The number of a new descriptor goes to the address in argument `at`. */
	#give(call: GuestCall, at: number, socket: BoardSocket, isIpv6: boolean): number {
		const fd = this.process.descriptors.open({
			kind: 'socket',
			rights: SOCKET_RIGHTS,
			inheriting: NONE,
			socket,
			isIpv6,
			nonBlocking: false,
			receiveTimeoutUs: 0n,
			sendTimeoutUs: 0n,
			options: new Map()
		});
		if (fd === null) {
			socket.close();
			return noSlotLeft(this.process);
		}
		call.instance.memory.setU32(call.u32(at), fd);
		return SUCCESS;
	}

	/** What the runtime says about an address before it looks at the socket. */
	#addressProblem(address: ReadAddress): number | null {
		if (address === 'unknown') return EPROTONOSUPPORT;
		return this.process.networking && address !== 'ipv6' ? null : EACCES;
	}

	#withAddress<R extends Result>(
		call: GuestCall,
		at: number,
		action: (descriptor: SocketDescriptor, address: SocketAddress) => R
	): R | number {
		const address = readAddress(call.instance.memory, call.u32(at));
		const problem = this.#addressProblem(address);
		if (problem !== null || typeof address === 'string') return problem ?? EACCES;
		return this.#on(call, (descriptor) => action(descriptor, address));
	}

	#bind(call: GuestCall): number {
		return this.#withAddress(call, 1, ({ socket }, address) => {
			socket.bind(address);
			return SUCCESS;
		});
	}

	#connect(call: GuestCall): Result {
		return this.#withAddress(call, 1, (descriptor, address) => {
			const { socket } = descriptor;
			if (socket.kind === 'tcp') return this.#connectTcp(call, descriptor, socket, address);
			socket.connect(address);
			return SUCCESS;
		});
	}

	#connectTcp(
		call: GuestCall,
		descriptor: SocketDescriptor,
		socket: TcpSocket,
		address: SocketAddress
	): Result {
		const { board, containerId } = this.process;
		let started = false;
		const reachable = board.network.hasHost(address.host);
		if (!reachable) board.notices.say(containerId, 'network-ends-here');
		return this.#wait(call, descriptor, {
			timeoutMs: CONNECT_TIMEOUT_MS,
			late: () => {
				socket.abandonConnect();
				return ETIMEDOUT;
			},
			attempt: () => {
				if (!reachable) return null;
				const done = started ? socket.connectSettled() : socket.connect(address);
				started = true;
				return done ? SUCCESS : null;
			}
		});
	}

	#accept(call: GuestCall): Result {
		return this.#on(call, (descriptor) => {
			const { socket, receiveTimeoutUs } = descriptor;
			if (socket.kind !== 'tcp') return ENOTSUP;
			return this.#wait(call, descriptor, {
				timeoutMs: milliseconds(receiveTimeoutUs),
				attempt: () => {
					const accepted = socket.accept();
					return accepted && this.#give(call, 2, accepted, false);
				}
			});
		});
	}

	#localAddress(call: GuestCall): number {
		return this.#on(call, ({ socket }) => {
			const unbound = { host: 0, port: 0 };
			writeAddress(call.instance.memory, call.u32(1), socket.local ?? unbound);
			return SUCCESS;
		});
	}

	#remoteAddress(call: GuestCall): number {
		return this.#on(call, ({ socket }) => {
			if (!socket.remote) return ENOTCONN;
			writeAddress(call.instance.memory, call.u32(1), socket.remote);
			return SUCCESS;
		});
	}

	#resolve(call: GuestCall): number {
		const { memory } = call.instance;
		if (!this.process.networking) return EACCES;
		const [hints, target, room] = [call.u32(2), call.u32(3), call.u32(4)];
		memory.check(hints, 9);
		const asked = memory.byte(hints + 8) !== 0;
		const service = call.string(1);
		if (!/^\d{0,5}$/.test(service) || Number(service) > 65_535) return EINVAL;
		if (asked && memory.u32(hints + 4) === 1) return EINVAL;
		const type = asked && memory.u32(hints) === DATAGRAM ? DATAGRAM : STREAM;
		const hosts = this.process.board.network.lookUp(call.string(0));
		if (hosts.length === 0) return EINVAL;
		hosts.slice(0, room).forEach((host, i) => {
			const at = target + i * ADDRESS_INFO_BYTES;
			writeAddress(memory, at, { host, port: Number(service) });
			memory.setU32(at + 24, type);
		});
		memory.setU32(call.u32(5), hosts.length);
		return SUCCESS;
	}

	#receive(call: GuestCall): Result {
		return this.#on(call, (descriptor) => {
			call.instance.memory.setU16(call.u32(5), 0);
			const peek = (call.u32(3) & PEEK) !== 0;
			return this.#receiveInto(call, descriptor, { peek, length: 4, from: null });
		});
	}

	#receiveFrom(call: GuestCall): Result {
		return this.#on(call, (descriptor) => {
			const peek = (call.u32(3) & PEEK) !== 0;
			return this.#receiveInto(call, descriptor, { peek, length: 5, from: call.u32(4) });
		});
	}

	/** `length`: the argument that says where the count goes; `from`: where the sender's address goes. */
	#receiveInto(
		call: GuestCall,
		descriptor: SocketDescriptor,
		{ peek, length, from }: { peek: boolean; length: number; from: number | null }
	): Result {
		const { memory } = call.instance;
		const { socket } = descriptor;
		const room = capacity(memory, call.u32(1), call.u32(2));
		const done = (bytes: Uint8Array, sender: SocketAddress | null) => {
			scatter(memory, call.u32(1), call.u32(2), bytes);
			memory.setU32(call.u32(length), bytes.length);
			if (from !== null) writeAddress(memory, from, sender ?? { host: 0, port: 0 });
			return SUCCESS;
		};
		return this.#wait(call, descriptor, {
			timeoutMs: milliseconds(descriptor.receiveTimeoutUs),
			attempt: () => {
				if (socket.kind === 'tcp') {
					const bytes = socket.read(room, peek);
					return bytes && done(bytes, socket.remote);
				}
				const datagram = socket.receive(peek);
				if (!datagram) return socket.readEnded ? done(new Uint8Array(0), null) : null;
				return done(datagram.bytes.subarray(0, room), datagram.from);
			}
		});
	}

	#send(call: GuestCall): Result {
		return this.#on(call, (descriptor) => this.#sendBytes(call, descriptor, 4));
	}

	#sendBytes(call: GuestCall, descriptor: SocketDescriptor, length: number): Result {
		const { socket } = descriptor;
		const bytes = gather(call.instance.memory, call.u32(1), call.u32(2));
		if (socket.kind === 'udp')
			return networkResult(() => this.#sendDatagram(call, length, socket, bytes, null));
		return this.#sendStream(call, descriptor, socket, bytes, length);
	}

	#sendStream(
		call: GuestCall,
		descriptor: SocketDescriptor,
		socket: TcpSocket,
		bytes: Uint8Array,
		length: number
	): Result {
		let sent = 0;
		const finish = () => {
			call.instance.memory.setU32(call.u32(length), sent);
			return SUCCESS;
		};
		return this.#wait(call, descriptor, {
			timeoutMs: milliseconds(descriptor.sendTimeoutUs),
			late: () => (sent > 0 ? finish() : EAGAIN),
			attempt: () => {
				sent += socket.write(bytes.subarray(sent));
				return sent === bytes.length ? finish() : null;
			}
		});
	}

	#sendTo(call: GuestCall): Result {
		return this.#withAddress(call, 4, (descriptor, to) => {
			const { socket } = descriptor;
			if (socket.kind === 'tcp') return this.#sendBytes(call, descriptor, 5);
			const bytes = gather(call.instance.memory, call.u32(1), call.u32(2));
			return this.#sendDatagram(call, 5, socket, bytes, to);
		});
	}

	#sendDatagram(
		call: GuestCall,
		length: number,
		socket: UdpSocket,
		bytes: Uint8Array,
		to: SocketAddress | null
	): number {
		if (to) socket.send(bytes, to);
		else socket.send(bytes);
		call.instance.memory.setU32(call.u32(length), bytes.length);
		return SUCCESS;
	}

	/** Zephyr's sockets can be shut down for reading only, and the runtime always asks for both. */
	#shutdown(call: GuestCall): number {
		return this.#onSystemSocket(call, ({ socket }) => {
			const how = call.u32(1);
			if (how === 0 || how > (SHUTDOWN_READ | SHUTDOWN_WRITE)) return EINVAL;
			this.process.board.notices.say(this.process.containerId, 'no-shutdown');
			if (this.process.board.mode === 'faithful') return ENOTSUP;
			socket.shutdown((how & SHUTDOWN_READ) !== 0, (how & SHUTDOWN_WRITE) !== 0);
			return SUCCESS;
		});
	}
}
