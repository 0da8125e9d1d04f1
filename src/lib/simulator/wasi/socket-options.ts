// Options of sockets: a getter and a setter each. Few change what the virtual network does; the others are remembered.
import type { GuestCall, HostHandlers } from '../runtime/guest/guest-call.ts';
import type { SocketDescriptor } from './descriptors.ts';
import { readHost } from './socket-address.ts';
import type { WasiProcess } from './process.ts';
import { EINVAL, ENOPROTOOPT, ENOSYS, SUCCESS } from './wasi-errno.ts';
import { TCP_BUFFER_BYTES } from '../network/tcp-socket.ts';

/** How wide the value is that a getter writes. */
type Width = 'bool' | 'byte' | 'word';

interface Option {
	width: Width;
	initial: number;
	/** Only of TCP sockets. */
	tcp?: boolean;
	/** WAMR for Zephyr does not have it. */
	missingOnZephyr?: boolean;
}

const OPTIONS: Readonly<Record<string, Option>> = {
	broadcast: { width: 'bool', initial: 0 },
	keep_alive: { width: 'bool', initial: 0 },
	recv_buf_size: { width: 'word', initial: TCP_BUFFER_BYTES },
	send_buf_size: { width: 'word', initial: TCP_BUFFER_BYTES },
	reuse_addr: { width: 'bool', initial: 0 },
	reuse_port: { width: 'bool', initial: 0 },
	tcp_fastopen_connect: { width: 'bool', initial: 0, tcp: true, missingOnZephyr: true },
	tcp_keep_idle: { width: 'word', initial: 7200, tcp: true },
	tcp_keep_intvl: { width: 'word', initial: 75, tcp: true },
	tcp_no_delay: { width: 'bool', initial: 0, tcp: true },
	tcp_quick_ack: { width: 'bool', initial: 1, tcp: true, missingOnZephyr: true },
	ip_multicast_ttl: { width: 'byte', initial: 1 },
	ip_ttl: { width: 'byte', initial: 64 },
	ipv6_only: { width: 'bool', initial: 0 }
};

type WithSocket = (call: GuestCall, action: (descriptor: SocketDescriptor) => number) => number;

function problemOf(process: WasiProcess, option: Option, descriptor: SocketDescriptor): number {
	if (option.missingOnZephyr && process.board.mode === 'faithful') return ENOSYS;
	return option.tcp && descriptor.socket.kind !== 'tcp' ? ENOPROTOOPT : SUCCESS;
}

function write({ instance: { memory } }: GuestCall, at: number, width: Width, value: number): void {
	if (width === 'word') memory.setU32(at, value);
	else memory.setByte(at, value);
}

function set(descriptor: SocketDescriptor, name: string, value: number): void {
	descriptor.options.set(name, value);
	if (name === 'reuse_addr') descriptor.socket.reuseAddress = value !== 0;
	if (name === 'reuse_port') descriptor.socket.reusePort = value !== 0;
}

function simpleOptions(process: WasiProcess, withSocket: WithSocket): HostHandlers {
	const handlers: Record<string, HostHandlers[string]> = {};
	for (const [name, option] of Object.entries(OPTIONS)) {
		handlers[`sock_get_${name}`] = (call) =>
			withSocket(call, (descriptor) => {
				const problem = problemOf(process, option, descriptor);
				if (problem !== SUCCESS) return problem;
				const value = descriptor.options.get(name) ?? option.initial;
				write(call, call.u32(1), option.width, value);
				return SUCCESS;
			});
		handlers[`sock_set_${name}`] = (call) =>
			withSocket(call, (descriptor) => {
				const problem = problemOf(process, option, descriptor);
				if (problem !== SUCCESS) return problem;
				const value = call.u32(1);
				set(descriptor, name, option.width === 'bool' ? Number(value !== 0) : value);
				return SUCCESS;
			});
	}
	return handlers;
}

function timeouts(withSocket: WithSocket): HostHandlers {
	const get =
		(field: 'receiveTimeoutUs' | 'sendTimeoutUs') =>
		(call: GuestCall): number =>
			withSocket(call, (descriptor) => {
				call.instance.memory.setU64(call.u32(1), descriptor[field]);
				return SUCCESS;
			});
	const set =
		(field: 'receiveTimeoutUs' | 'sendTimeoutUs') =>
		(call: GuestCall): number =>
			withSocket(call, (descriptor) => {
				descriptor[field] = BigInt.asUintN(64, call.i64(1));
				return SUCCESS;
			});
	return {
		sock_get_recv_timeout: get('receiveTimeoutUs'),
		sock_get_send_timeout: get('sendTimeoutUs'),
		sock_set_recv_timeout: set('receiveTimeoutUs'),
		sock_set_send_timeout: set('sendTimeoutUs')
	};
}

function linger(process: WasiProcess, withSocket: WithSocket): HostHandlers {
	const faithful = process.board.mode === 'faithful';
	return {
		sock_get_linger: (call) =>
			withSocket(call, ({ options }) => {
				if (faithful) return ENOSYS;
				const { memory } = call.instance;
				memory.setByte(call.u32(1), options.get('linger') ?? 0);
				memory.setU32(call.u32(2), options.get('linger_seconds') ?? 0);
				return SUCCESS;
			}),
		sock_set_linger: (call) =>
			withSocket(call, ({ options }) => {
				if (faithful) return ENOSYS;
				options.set('linger', Number(call.i32(1) !== 0));
				options.set('linger_seconds', call.u32(2));
				return SUCCESS;
			})
	};
}

function multicast(withSocket: WithSocket): HostHandlers {
	const membership = (join: boolean) => (call: GuestCall) =>
		withSocket(call, ({ socket }) => {
			if (socket.kind !== 'udp') return EINVAL;
			const group = readHost(call.instance.memory, call.u32(1));
			if (join) socket.groups.add(group);
			else socket.groups.delete(group);
			return SUCCESS;
		});
	return {
		sock_get_ip_multicast_loop: (call) =>
			withSocket(call, ({ socket }) => {
				if (socket.kind !== 'udp') return ENOPROTOOPT;
				call.instance.memory.setByte(call.u32(2), Number(socket.multicastLoop));
				return SUCCESS;
			}),
		sock_set_ip_multicast_loop: (call) =>
			withSocket(call, ({ socket }) => {
				if (socket.kind !== 'udp') return ENOPROTOOPT;
				socket.multicastLoop = call.i32(2) !== 0;
				return SUCCESS;
			}),
		sock_set_ip_add_membership: membership(true),
		sock_set_ip_drop_membership: membership(false)
	};
}

export function socketOptionCalls(process: WasiProcess, withSocket: WithSocket): HostHandlers {
	return {
		...simpleOptions(process, withSocket),
		...timeouts(withSocket),
		...linger(process, withSocket),
		...multicast(withSocket)
	};
}
