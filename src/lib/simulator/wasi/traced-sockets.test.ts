import { expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import type { GuestCall, HostHandler } from '../runtime/guest/guest-call.ts';
import { GuestMemory } from '../runtime/guest/guest-memory.ts';
import type { Instance } from '../runtime/guest/instance.ts';
import { TraceStore } from '../trace/trace-store.ts';
import { Trace } from '../trace/trace.ts';
import { tracedSockets } from './traced-sockets.ts';

const memory = new GuestMemory(new WebAssembly.Memory({ initial: 1 }));
const instance: Instance = {
	containerId: 'web',
	address: 0,
	memory,
	heap: null,
	hasContext: false,
	exportedFunctions: new Set(),
	ended: false,
	heldUp: 0,
	sleepMs: 0,
	counts: []
};

function callWith(args: readonly number[]): GuestCall {
	const at = (index: number) => args[index] ?? 0;
	return { instance, i32: at, u32: at, i64: () => 0n, string: () => '', killed: false };
}

test('sockets are told with their numbers and bytes, and failures with theirs', async () => {
	const store = new TraceStore();
	const clock = new ManualClock();
	const trace = new Trace(clock, clock, (batch) => store.add(batch));
	const answers: Record<string, HostHandler> = {
		sock_open: ({ u32 }) => {
			memory.setU32(u32(3), 5);
			return 0;
		},
		sock_send: async ({ u32 }) => {
			memory.setU32(u32(4), 12);
			return Promise.resolve(0);
		},
		sock_connect: () => 14,
		fd_close: () => 0
	};
	const { sock_open, sock_send, sock_connect, fd_close } = tracedSockets(answers, trace);
	await sock_open!(callWith([-1, 0, 1, 64]));
	trace.setTracing({});
	expect(await sock_open!(callWith([-1, 0, 1, 64]))).toBe(0);
	expect(await sock_send!(callWith([5, 0, 1, 0, 68]))).toBe(0);
	expect(await sock_connect!(callWith([5, 72]))).toBe(14);
	expect(fd_close).toBe(answers['fd_close']);
	trace.flush();
	expect([...store]).toMatchObject([
		{ kind: 'socket', container: 'web', socket: 5, action: 'open', byteCount: 0, text: '' },
		{ kind: 'socket', container: 'web', socket: 5, action: 'send', byteCount: 12 },
		{ socket: 5, action: 'error', text: 'sock_connect → 14' }
	]);
});
