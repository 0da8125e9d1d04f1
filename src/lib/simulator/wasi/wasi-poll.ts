// poll_oneoff as the board has it: one relative sleep in slices of a second works, and so does waiting for sockets;
// the rest has its ways. That sockets can be polled on a board is inferred: it confuses two kinds of numbers that
// happen to be equal for them.
import type { BoardSocket } from '../network/udp-socket.ts';
import type { GuestCall } from '../runtime/guest-call.ts';
import type { WasiProcess } from './process.ts';
import { waitFor } from './socket-wait.ts';
import { EBADF, EINVAL, ENOSYS, SUCCESS } from './wasi-errno.ts';

const SUBSCRIPTION_BYTES = 48;
const EVENT_BYTES = 32;
const CLOCK = 0;
const FD_READ = 1;
const ABSOLUTE = 1;
const SLICE_MS = 1000;
const CLOCK_KINDS = 4;

interface Subscription {
	userdata: bigint;
	type: number;
	clockId: number;
	/** Of a descriptor. */
	fd: number;
	timeoutNs: bigint;
	absolute: boolean;
}

interface PolledEvent {
	userdata: bigint;
	error: number;
	type: number;
	/** Of a socket. */
	readableBytes?: number;
	hungUp?: boolean;
}

function readSubscription({ instance: { memory } }: GuestCall, at: number): Subscription {
	return {
		userdata: memory.u64(at),
		type: memory.byte(at + 8),
		clockId: memory.u32(at + 16),
		fd: memory.u32(at + 16),
		timeoutNs: memory.u64(at + 24),
		absolute: (memory.u16(at + 40) & ABSOLUTE) !== 0
	};
}

function writeEvents(
	{ instance: { memory }, u32 }: GuestCall,
	events: readonly PolledEvent[]
): number {
	events.forEach(({ userdata, error, type, readableBytes = 0, hungUp = false }, i) => {
		const at = u32(1) + i * EVENT_BYTES;
		memory.write(at, new Uint8Array(EVENT_BYTES));
		memory.setU64(at, userdata);
		memory.setU16(at + 8, error);
		memory.setByte(at + 10, type);
		memory.setU64(at + 16, BigInt(readableBytes));
		memory.setU16(at + 24, Number(hungUp));
	});
	memory.setU32(u32(3), events.length);
	return SUCCESS;
}

async function sleepInSlices(process: WasiProcess, call: GuestCall, ms: number): Promise<void> {
	const { clock } = process.board;
	const end = clock.now() + ms;
	while (!call.killed && clock.now() < end)
		await clock.sleep(Math.min(SLICE_MS, end - clock.now()));
}

/** Descriptors are ready at once, or wrong: the board asks about other descriptors than the program means. */
function descriptorEvent(process: WasiProcess, { userdata, type, fd }: Subscription): PolledEvent {
	const known = process.descriptors.get(fd) !== null && !(type === FD_READ && fd < 3);
	return { userdata, type, error: known ? SUCCESS : EBADF };
}

interface Watched {
	subscription: Subscription;
	socket: BoardSocket;
}

function socketEvents(watched: readonly Watched[]): PolledEvent[] {
	return watched.flatMap(({ subscription: { userdata, type }, socket }) => {
		const isRead = type === FD_READ;
		if (!socket.closed && !(isRead ? socket.readable : socket.writable)) return [];
		const readableBytes = isRead ? socket.readableBytes : 0;
		const error = socket.closed ? EBADF : SUCCESS;
		return [{ userdata, type, error, readableBytes, hungUp: socket.hungUp }];
	});
}

/** Waits until one of the sockets is ready, or the clock's time is over. */
function pollSockets(
	process: WasiProcess,
	call: GuestCall,
	watched: readonly Watched[],
	clock: Subscription | null
): number | Promise<number> {
	const late = () =>
		writeEvents(call, clock ? [{ userdata: clock.userdata, type: CLOCK, error: SUCCESS }] : []);
	return waitFor(process, call, {
		changes: watched.map(({ socket }) => socket.changes),
		timeoutMs: clock && !clock.absolute ? Number(clock.timeoutNs) / 1e6 : Infinity,
		late,
		attempt: () => {
			const events = socketEvents(watched);
			return events.length > 0 ? writeEvents(call, events) : null;
		},
		seesKill: true
	});
}

export function pollOneoff(process: WasiProcess, call: GuestCall): number | Promise<number> {
	const count = call.u32(2);
	call.instance.memory.check(call.u32(0), count * SUBSCRIPTION_BYTES);
	call.instance.memory.check(call.u32(1), count * EVENT_BYTES);
	let clock: Subscription | null = null;
	const events: PolledEvent[] = [];
	const watched: Watched[] = [];
	for (let i = 0; i < count; i++) {
		const subscription = readSubscription(call, call.u32(0) + i * SUBSCRIPTION_BYTES);
		const { userdata, type, fd } = subscription;
		const descriptor = process.descriptors.get(fd);
		if (type !== CLOCK && descriptor?.kind === 'socket')
			watched.push({ subscription, socket: descriptor.socket });
		else if (type !== CLOCK) events.push(descriptorEvent(process, subscription));
		else if (clock) events.push({ userdata, type, error: ENOSYS });
		else clock = subscription;
	}
	if (events.length > 0) return writeEvents(call, [...events, ...socketEvents(watched)]);
	if (watched.length > 0) return pollSockets(process, call, watched, clock);
	return clock ? pollClock(process, call, clock) : writeEvents(call, []);
}

function pollClock(
	process: WasiProcess,
	call: GuestCall,
	clock: Subscription
): number | Promise<number> {
	const { userdata, type } = clock;
	const error = clock.clockId < CLOCK_KINDS ? SUCCESS : EINVAL;
	if (error !== SUCCESS) return writeEvents(call, [{ userdata, type, error }]);
	if (clock.absolute) process.board.notices.say(process.containerId, 'poll-absolute');
	const ms = clock.absolute ? Infinity : Number(clock.timeoutNs) / 1e6;
	return sleepInSlices(process, call, ms).then(() =>
		writeEvents(call, [{ userdata, type, error }])
	);
}
