// WASI functions about the process itself: arguments, environment, clocks, random numbers, exit.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import type { GuestCall, HostHandlers } from '../runtime/guest/guest-call.ts';
import { GuestExit, GuestTrap } from '../runtime/guest/guest-trap.ts';
import type { WasiProcess } from './process.ts';
import { EINVAL, ENOTSUP, SUCCESS } from './wasi-errno.ts';

function withNuls(strings: readonly string[]): Uint8Array<ArrayBuffer>[] {
	return strings.map((text) => concatBytes([utf8(text), Uint8Array.of(0)]));
}

function putStrings({ instance: { memory }, u32 }: GuestCall, strings: readonly string[]): number {
	let text = u32(1);
	withNuls(strings).forEach((bytes, i) => {
		memory.setU32(u32(0) + 4 * i, text);
		memory.write(text, bytes);
		text += bytes.length;
	});
	return SUCCESS;
}

function putSizes({ instance: { memory }, u32 }: GuestCall, strings: readonly string[]): number {
	memory.setU32(u32(0), strings.length);
	memory.setU32(u32(1), concatBytes(withNuls(strings)).length);
	return SUCCESS;
}

const REALTIME = 0;
const REALTIME_AND_MONOTONIC = 2;
const CLOCK_KINDS = 4;
const NANOSECONDS_A_SECOND = 1_000_000_000;

/** Null when the clock exists. */
function clockError(clockId: number): number | null {
	if (clockId < 0 || clockId >= CLOCK_KINDS) return EINVAL;
	return clockId < REALTIME_AND_MONOTONIC ? null : ENOTSUP;
}

/** Exact to a microsecond, however late it is. */
function ticks(ms: number, ticksPerSecond: number): bigint {
	return (BigInt(Math.floor(ms * 1000)) * BigInt(ticksPerSecond)) / 1_000_000n;
}

export function processCalls(process: WasiProcess): HostHandlers {
	const { board } = process;
	const isDocumented = board.mode === 'documented';
	const ticksPerSecond = isDocumented ? NANOSECONDS_A_SECOND : board.profile.cyclesPerSecond;
	return {
		args_get: (call) => putStrings(call, process.args),
		args_sizes_get: (call) => putSizes(call, process.args),
		environ_get: (call) => putStrings(call, process.environment),
		environ_sizes_get: (call) => putSizes(call, process.environment),
		clock_res_get: ({ instance: { memory }, i32, u32 }) => {
			const error = clockError(i32(0));
			if (error !== null) return error;
			memory.setU64(u32(1), BigInt(Math.max(1, Math.floor(NANOSECONDS_A_SECOND / ticksPerSecond))));
			return SUCCESS;
		},
		clock_time_get: ({ instance: { memory }, i32, u32 }) => {
			const error = clockError(i32(0));
			if (error !== null) return error;
			board.notices.say(process.containerId, 'clock-in-cycles');
			const originMs = isDocumented && i32(0) === REALTIME ? board.bootTimeMs : 0;
			memory.setU64(u32(2), ticks(originMs + board.clock.now(), ticksPerSecond));
			return SUCCESS;
		},
		random_get: ({ instance: { memory }, u32 }) => {
			const bytes = new Uint8Array(u32(1));
			board.random(bytes);
			memory.write(u32(0), bytes);
			return SUCCESS;
		},
		sched_yield: () => Promise.resolve(SUCCESS),
		proc_exit: ({ i32 }) => {
			throw new GuestExit(i32(0));
		},
		proc_raise: ({ i32 }) => {
			// A signal is one byte.
			throw new GuestTrap(`wasi proc raise ${i32(0) & 0xff}`);
		}
	};
}
