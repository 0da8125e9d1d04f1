// How many containers and threads a board has room for: by its firmware's configuration, and by its version of Zephyr.
import type { BoardProfile } from './board-profile.ts';
import { zephyrTraits, type ZephyrVersion } from './zephyr.ts';

/** What the heap needs for a block beside its content. */
export const BLOCK_BYTES = 64;
/** What the thread of a container or of a timer takes: CONFIG_DYNAMIC_THREAD_STACK_SIZE, and its block. */
export const THREAD_BYTES = 8192 + BLOCK_BYTES;

export interface BoardLimits {
	/** Containers that may exist at a time, in whatever state; null when only memory limits them. */
	containers: number | null;
	/** For the stacks of containers' threads and of timers. */
	systemHeapBytes: number;
	/** Threads that fit into it: of containers that run, and of timers. */
	threads: number;
	/** The thread of a timer stays after the timer was deleted, until the board is reset. */
	keepsTimerThreads: boolean;
}

type Configured = Pick<BoardProfile, 'conditions' | 'systemHeapBytes'>;

export function limitsOf(
	{ conditions, systemHeapBytes: added }: Configured,
	zephyr: ZephyrVersion
): BoardLimits {
	const { countsConditions, keepsTimerThreads, otherHeapBytes } = zephyrTraits(zephyr);
	const systemHeapBytes = added + otherHeapBytes;
	return {
		// The event queue has one of them.
		containers: countsConditions ? conditions - 1 : null,
		systemHeapBytes,
		threads: Math.floor(systemHeapBytes / THREAD_BYTES),
		keepsTimerThreads
	};
}
