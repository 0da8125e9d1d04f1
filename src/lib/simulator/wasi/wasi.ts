// All functions of WASI preview1 as the runtime offers them to one container.
import { HOST_FUNCTIONS } from '#lib/abi/host-functions.ts';
import type { HostHandler, HostHandlers } from '../runtime/guest-call.ts';
import type { WasiProcess } from './process.ts';
import { EACCES, ENOSYS } from './wasi-errno.ts';
import { descriptorCalls } from './wasi-fd-calls.ts';
import { pathCalls } from './wasi-path-calls.ts';
import { pollOneoff } from './wasi-poll.ts';
import { processCalls } from './wasi-process-calls.ts';

/** Refused without the capability `networking`. */
const GATED = ['sock_bind', 'sock_connect', 'sock_send_to', 'sock_addr_resolve'];

/** The board has no network yet: a program is told that sockets are not there. */
function socketCalls({ networking }: WasiProcess): HostHandlers {
	const calls: Record<string, HostHandler> = {};
	for (const { name, group } of HOST_FUNCTIONS)
		if (group === 'sockets')
			calls[name] = () => (GATED.includes(name) && !networking ? EACCES : ENOSYS);
	return calls;
}

/** By function name. */
export function createWasiCalls(process: WasiProcess): HostHandlers {
	return {
		...socketCalls(process),
		...processCalls(process),
		...descriptorCalls(process),
		...pathCalls(process),
		poll_oneoff: (call) => pollOneoff(process, call)
	};
}
