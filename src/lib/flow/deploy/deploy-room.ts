// Containers and threads that a board has room for: a simulated one tells, of a real one it is what this page saw.
import { limitsOf, THREAD_BYTES } from '#lib/abi/board-limits.ts';
import type { BoardContainer } from '#lib/board/board.ts';
import type { MemoryAccount } from '#lib/simulator/simulator.ts';
import type { BoardRoomFacts } from './deploy-finding.ts';
import type { BoardModel } from './deploy-facts.ts';
import type { SeenRoom } from '../boards/board-room.ts';

/** Of the supervisor as Ocre 0.7.0 ships it, on Zephyr 4. */
const USUAL = { containers: 4, threads: 4 };

/** `id`: of the container that is about to run; what an earlier one of that id has, it gives back. */
export function roomOfSimulated(
	{ profile, zephyr, memory, mode }: BoardModel,
	seen: SeenRoom,
	id: string
): BoardRoomFacts {
	const limits = limitsOf(profile, zephyr);
	const keepsTimers = limits.keepsTimerThreads && mode === 'faithful';
	return {
		source: 'told',
		threads: limits.threads,
		freeThreads: memory && freeThreads(memory, keepsTimers, id),
		timers: memory && timersIn(memory),
		sinceReset: true,
		keepsTimers,
		containers: limits.containers,
		canReset: true,
		resets: seen.resets
	};
}

function freeThreads(memory: MemoryAccount, keepsTimers: boolean, id: string): number {
	const own = memory.containers.find((one) => one.id === id);
	const givenBack = (own?.threadBytes ?? 0) + (keepsTimers ? 0 : (own?.timerBytes ?? 0));
	return Math.floor((memory.freeSystemHeapBytes + givenBack) / THREAD_BYTES);
}

/** Those that are there, and those that are gone and keep their memory. */
function timersIn({ containers, lostTimerBytes }: MemoryAccount): number {
	const bytes = containers.reduce((sum, one) => sum + one.timerBytes, lostTimerBytes);
	return Math.round(bytes / THREAD_BYTES);
}

export interface RealBoard {
	containers: readonly BoardContainer[];
	seen: SeenRoom;
	/** It answers SMP, which the supervisor as Ocre ships it does not. */
	smp: boolean;
	canReset: boolean;
}

/** What was seen counts more than what is usual; a board that had more than is usual is not the usual one. */
export function roomOfReal(
	{ containers, seen, smp, canReset }: RealBoard,
	id: string
): BoardRoomFacts {
	const { timers, threadLimit, containerLimit, mostContainers } = seen;
	const isSeen = threadLimit !== null || containerLimit !== null;
	const mayBeUsual = !isSeen && !smp && mostContainers <= USUAL.containers;
	const threads = threadLimit ?? (mayBeUsual ? USUAL.threads : null);
	const running = containers.filter((one) => one.status === 'running' && one.id !== id).length;
	return {
		source: isSeen ? 'seen' : 'usual',
		threads,
		freeThreads: threads === null ? null : threads - timers - running,
		timers,
		sinceReset: seen.since === 'reset',
		keepsTimers: true,
		containers: containerLimit ?? (mayBeUsual ? USUAL.containers : null),
		canReset,
		resets: seen.resets
	};
}
