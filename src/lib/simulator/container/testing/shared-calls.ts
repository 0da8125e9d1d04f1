// For threads that tests play themselves: they share memory with the board, as most do.
import type { ContainerJob, SharedCalls } from '../container-thread.ts';

/** Throws for a job whose calls are messages. */
export function sharedCallsOf({ calls }: ContainerJob): SharedCalls {
	if (calls.way !== 'shared') throw new Error('its calls are messages');
	return calls;
}
