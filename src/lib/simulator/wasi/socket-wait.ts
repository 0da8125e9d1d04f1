// How a socket call blocks its container: it is tried again at each change of its sockets until it is done,
// its time is over, or the container is killed.
import type { Changes } from '../network/changes.ts';
import { NetworkError, type NetworkErrorName } from '../network/network-error.ts';
import type { GuestCall } from '../runtime/guest/guest-call.ts';
import type { WasiBoard, WasiProcess } from './process.ts';
import * as errno from './wasi-errno.ts';

/** How soon a kill is noticed. */
const SLICE_MS = 250;

const NUMBERS: Readonly<Record<NetworkErrorName, number>> = {
	EADDRINUSE: errno.EADDRINUSE,
	EADDRNOTAVAIL: errno.EADDRNOTAVAIL,
	EAFNOSUPPORT: errno.EAFNOSUPPORT,
	ECONNREFUSED: errno.ECONNREFUSED,
	ECONNRESET: errno.ECONNRESET,
	EDESTADDRREQ: errno.EDESTADDRREQ,
	EINVAL: errno.EINVAL,
	EISCONN: errno.EISCONN,
	EMSGSIZE: errno.EMSGSIZE,
	ENETUNREACH: errno.ENETUNREACH,
	ENOTCONN: errno.ENOTCONN,
	ENOTSUP: errno.ENOTSUP,
	EPIPE: errno.EPIPE,
	ETIMEDOUT: errno.ETIMEDOUT
};

/** Runs an operation on a socket; its failure becomes a result. */
export function networkResult<Result>(action: () => Result): Result | number {
	try {
		return action();
	} catch (error) {
		if (error instanceof NetworkError) return NUMBERS[error.code];
		throw error;
	}
}

function nextChange(
	{ clock }: WasiBoard,
	sources: readonly Changes[],
	timeoutMs: number
): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			for (const cancel of cancels) cancel();
			resolve();
		};
		const cancels = sources.map((changes) => changes.next(done));
		cancels.push(clock.schedule(timeoutMs, done));
	});
}

export interface WaitingCall {
	/** Of the sockets that the call waits for. */
	changes: readonly Changes[];
	/** Infinity: without end. */
	timeoutMs: number;
	/** What the call returns when its time is over. */
	late: () => number;
	/** Null as long as it cannot be done. */
	attempt: () => number | null;
	/** The board looks at kills only in calls that wait in slices: not in those of sockets. */
	seesKill: boolean;
}

/** The result at once when there is one, or a promise of it. */
export function waitFor(
	process: WasiProcess,
	call: GuestCall,
	waiting: WaitingCall
): number | Promise<number> {
	const result = networkResult(waiting.attempt);
	if (result !== null) return result;
	if (waiting.timeoutMs <= 0) return waiting.late();
	return waitLonger(process, call, waiting);
}

async function waitLonger(
	process: WasiProcess,
	call: GuestCall,
	{ changes, timeoutMs, late, attempt, seesKill }: WaitingCall
): Promise<number> {
	const { board } = process;
	const end = board.clock.now() + timeoutMs;
	for (;;) {
		const left = end - board.clock.now();
		await nextChange(board, changes, Math.min(SLICE_MS, left));
		const result = networkResult(attempt);
		if (result !== null) return result;
		if (board.clock.now() >= end) return late();
		if (!call.killed) continue;
		if (seesKill || board.mode === 'documented') return errno.EINTR;
		board.notices.say(process.containerId, 'kill-waits-for-socket');
	}
}
