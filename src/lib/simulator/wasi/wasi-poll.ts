// poll_oneoff as the board has it: one relative sleep in slices of a second works, and so does waiting for sockets;
// the rest has its ways. That sockets can be polled on a board is inferred: it confuses two kinds of numbers that
// happen to be equal for them. A documented board waits for the clock that is due first, also at a point in time.
import type { BoardSocket } from '../network/udp-socket.ts';
import type { GuestCall } from '../runtime/guest/guest-call.ts';
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
const REALTIME = 0;

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

interface Subscriptions {
	/** Those that are ready, or wrong, at once. */
	events: PolledEvent[];
	watched: Watched[];
	clocks: Subscription[];
}

function readSubscriptions(process: WasiProcess, call: GuestCall): Subscriptions {
	const found: Subscriptions = { events: [], watched: [], clocks: [] };
	for (let i = 0; i < call.u32(2); i++) {
		const subscription = readSubscription(call, call.u32(0) + i * SUBSCRIPTION_BYTES);
		const descriptor = process.descriptors.get(subscription.fd);
		if (subscription.type === CLOCK) found.clocks.push(subscription);
		else if (descriptor?.kind === 'socket')
			found.watched.push({ subscription, socket: descriptor.socket });
		else found.events.push(descriptorEvent(process, subscription));
	}
	return found;
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

/** How long until a clock is due, as the documents say. */
function dueInMs({ board }: WasiProcess, { clockId, timeoutNs, absolute }: Subscription): number {
	const timeoutMs = Number(timeoutNs) / 1e6;
	if (!absolute) return timeoutMs;
	const origin = clockId === REALTIME ? board.bootTimeMs : 0;
	return Math.max(0, timeoutMs - origin - board.clock.now());
}

/** As `dueInMs`, but a board never comes to a point in time. */
function waitMs(process: WasiProcess, clock: Subscription): number {
	if (process.board.mode === 'documented') return dueInMs(process, clock);
	return clock.absolute ? Infinity : Number(clock.timeoutNs) / 1e6;
}

function clockEvent({ userdata, type, clockId }: Subscription): PolledEvent {
	return { userdata, type, error: clockId < CLOCK_KINDS ? SUCCESS : EINVAL };
}

/** Waits until one of the sockets is ready, or the clock's time is over. */
function pollSockets(
	process: WasiProcess,
	call: GuestCall,
	watched: readonly Watched[],
	clocks: readonly Subscription[]
): number | Promise<number> {
	const timeoutMs = Math.min(...clocks.map((clock) => waitMs(process, clock)));
	const due = clocks.filter((clock) => waitMs(process, clock) === timeoutMs).map(clockEvent);
	return waitFor(process, call, {
		changes: watched.map(({ socket }) => socket.changes),
		timeoutMs,
		late: () => writeEvents(call, due),
		attempt: () => {
			const events = socketEvents(watched);
			return events.length > 0 ? writeEvents(call, events) : null;
		},
		seesKill: true
	});
}

/** The clocks that are due first. */
function pollClocks(
	process: WasiProcess,
	call: GuestCall,
	clocks: readonly Subscription[]
): number | Promise<number> {
	const wrong = clocks.map(clockEvent).filter(({ error }) => error !== SUCCESS);
	if (wrong.length > 0 || clocks.length === 0) return writeEvents(call, wrong);
	const due = clocks.map((clock) => waitMs(process, clock));
	const first = Math.min(...due);
	const events = clocks.filter((_, i) => due[i] === first).map(clockEvent);
	return sleepInSlices(process, call, first).then(() => writeEvents(call, events));
}

function explain({ board, containerId }: WasiProcess, clocks: readonly Subscription[]): void {
	if (clocks.length > 1) board.notices.say(containerId, 'poll-two-clocks');
	if (clocks.some(({ absolute }) => absolute)) board.notices.say(containerId, 'poll-absolute');
}

export function pollOneoff(process: WasiProcess, call: GuestCall): number | Promise<number> {
	const count = call.u32(2);
	call.instance.memory.check(call.u32(0), count * SUBSCRIPTION_BYTES);
	call.instance.memory.check(call.u32(1), count * EVENT_BYTES);
	const { events, watched, clocks } = readSubscriptions(process, call);
	explain(process, clocks);
	// A board refuses every clock but the first, and returns at once then.
	const extra = process.board.mode === 'faithful' ? clocks.slice(1) : [];
	const refused = extra.map(({ userdata, type }) => ({ userdata, type, error: ENOSYS }));
	if (events.length + refused.length > 0)
		return writeEvents(call, [...events, ...refused, ...socketEvents(watched)]);
	if (watched.length > 0) return pollSockets(process, call, watched, clocks);
	return pollClocks(process, call, clocks);
}
