// poll_oneoff as the board has it: one relative sleep in slices of a second works; the rest has its ways.
import type { GuestCall } from '../runtime/guest-call.ts';
import type { WasiProcess } from './process.ts';
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
	events.forEach(({ userdata, error, type }, i) => {
		const at = u32(1) + i * EVENT_BYTES;
		memory.write(at, new Uint8Array(EVENT_BYTES));
		memory.setU64(at, userdata);
		memory.setU16(at + 8, error);
		memory.setByte(at + 10, type);
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

export function pollOneoff(process: WasiProcess, call: GuestCall): number | Promise<number> {
	const count = call.u32(2);
	call.instance.memory.check(call.u32(0), count * SUBSCRIPTION_BYTES);
	call.instance.memory.check(call.u32(1), count * EVENT_BYTES);
	let clock: Subscription | null = null;
	const events: PolledEvent[] = [];
	for (let i = 0; i < count; i++) {
		const subscription = readSubscription(call, call.u32(0) + i * SUBSCRIPTION_BYTES);
		const { userdata, type } = subscription;
		if (type !== CLOCK) events.push(descriptorEvent(process, subscription));
		else if (clock) events.push({ userdata, type, error: ENOSYS });
		else clock = subscription;
	}
	if (events.length > 0 || !clock) return writeEvents(call, events);
	const { userdata, type } = clock;
	const error = clock.clockId < CLOCK_KINDS ? SUCCESS : EINVAL;
	if (error !== SUCCESS) return writeEvents(call, [{ userdata, type, error }]);
	if (clock.absolute) process.board.notices.say(process.containerId, 'poll-absolute');
	const ms = clock.absolute ? Infinity : Number(clock.timeoutNs) / 1e6;
	return sleepInSlices(process, call, ms).then(() =>
		writeEvents(call, [{ userdata, type, error }])
	);
}
