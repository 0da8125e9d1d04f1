// All functions of WASI preview1 as the runtime offers them to one container.
import type { HostHandlers } from '../runtime/guest/guest-call.ts';
import type { WasiProcess } from './process.ts';
import { descriptorCalls } from './wasi-fd-calls.ts';
import { pathCalls } from './wasi-path-calls.ts';
import { pollOneoff } from './wasi-poll.ts';
import { processCalls } from './wasi-process-calls.ts';
import { SocketCalls } from './wasi-socket-calls.ts';

/** By function name. */
export function createWasiCalls(process: WasiProcess): HostHandlers {
	const sockets = new SocketCalls(process);
	return {
		...sockets.handlers(),
		...processCalls(process),
		...descriptorCalls(process, sockets),
		...pathCalls(process),
		poll_oneoff: (call) => pollOneoff(process, call)
	};
}
