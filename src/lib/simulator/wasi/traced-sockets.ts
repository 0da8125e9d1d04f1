// Tells the trace what becomes of a container's sockets: the same calls, with an event for each that changes something.
import type { GuestCall, HostHandler, HostHandlers } from '../runtime/guest/guest-call.ts';
import type { SocketEvent } from '../trace/trace-event.ts';
import type { Trace } from '../trace/trace.ts';
import { SUCCESS } from './wasi-errno.ts';

interface Told {
	action: SocketEvent['action'];
	/** Argument with the address where the number of a new socket was written. */
	newSocketAt?: number;
	/** Argument with the address where the number of bytes was written. */
	byteCountAt?: number;
}

const TOLD: Readonly<Record<string, Told>> = {
	sock_open: { action: 'open', newSocketAt: 3 },
	sock_bind: { action: 'bind' },
	sock_listen: { action: 'listen' },
	sock_connect: { action: 'connect' },
	sock_accept: { action: 'accept', newSocketAt: 2 },
	sock_send: { action: 'send', byteCountAt: 4 },
	sock_send_to: { action: 'send', byteCountAt: 5 },
	sock_recv: { action: 'receive', byteCountAt: 4 },
	sock_recv_from: { action: 'receive', byteCountAt: 5 },
	sock_shutdown: { action: 'shutdown' }
};

function tell(trace: Trace, name: string, told: Told, call: GuestCall, result: number): void {
	const { instance, u32, i32 } = call;
	const container = instance.containerId;
	const wordAt = (argument: number | undefined) =>
		argument === undefined || !instance.memory.has(u32(argument), 4)
			? null
			: instance.memory.u32(u32(argument));
	if (result === SUCCESS)
		trace.socket({
			container,
			socket: wordAt(told.newSocketAt) ?? i32(0),
			action: told.action,
			byteCount: wordAt(told.byteCountAt) ?? 0,
			text: ''
		});
	else
		trace.socket({
			container,
			socket: i32(0),
			action: 'error',
			byteCount: 0,
			text: `${name} → ${result}`
		});
}

function traced(trace: Trace, name: string, told: Told, handler: HostHandler): HostHandler {
	return (call) => {
		const result = handler(call);
		if (!trace.active) return result;
		if (typeof result === 'number') {
			tell(trace, name, told, call, result);
			return result;
		}
		return result.then((value) => {
			tell(trace, name, told, call, value);
			return value;
		});
	};
}

export function tracedSockets(handlers: HostHandlers, trace: Trace): HostHandlers {
	const wrapped = Object.entries(TOLD).flatMap(([name, told]) => {
		const handler = handlers[name];
		return handler ? [[name, traced(trace, name, told, handler)] as const] : [];
	});
	return { ...handlers, ...Object.fromEntries(wrapped) };
}
