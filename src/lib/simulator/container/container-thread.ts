// The contract of a thread in which containers run, one at a time. Threads are made by what the host offers:
// nested workers in a browser, worker threads in Node.
import type { ValueType } from '#lib/abi/host-functions.ts';
import type { TrapProbes } from '../module/trap-probes.ts';
import type { MemoryPatch } from './mirrored-memory.ts';
import type { PostedAnswer, PostedCall } from './posted-calls.ts';

/** One function that the module imports: its place in the list is its number in a host call. */
export interface ImportedFunction {
	module: string;
	name: string;
	params: readonly ValueType[];
	result: ValueType | null;
}

/** A table that the module imports, to be made for it. */
export interface ImportedTable {
	module: string;
	name: string;
	element: 'funcref' | 'externref';
	initial: number;
	maximum: number;
}

/** Through memory that the thread shares with the board. */
export interface SharedCalls {
	way: 'shared';
	/** What the module gets as its `env.memory`; null when it has no memory. */
	memory: WebAssembly.Memory | null;
	control: SharedArrayBuffer;
	doorbell: SharedArrayBuffer;
}

/** By messages; the thread has a memory of its own. */
export interface MessageCalls {
	way: 'posted';
	/** Null when the module has no memory. `patches`: what the board wrote into it by now. */
	memory: { initialPages: number; maximumPages: number; patches: readonly MemoryPatch[] } | null;
}

export interface ContainerJob {
	module: WebAssembly.Module;
	/** How it calls the board. */
	calls: SharedCalls | MessageCalls;
	tables: readonly ImportedTable[];
	functions: readonly ImportedFunction[];
	/** How the reason of a trap is told. */
	probes: TrapProbes;
	/** Exported function to run; null when the module has none: it is then only instantiated. */
	entry: string | null;
	/** A `main` takes the number of its words and their address. */
	entryArguments: readonly number[];
}

/**
 * What a thread tells the board by message. `alive`: it holds its lock, where threads have one. `ring`: look into the
 * control block. Where nothing is shared, the call itself.
 */
export type ThreadMessage = 'alive' | 'ring' | PostedCall;

/** What the board sends to a thread. */
export type BoardMessage = ContainerJob | PostedAnswer;

export interface ContainerThread {
	/** Runs the job; only when the one before has ended. */
	run(job: ContainerJob): void;
	/** Answers its call, where calls are messages. */
	answer(answer: PostedAnswer): void;
	/** Ends the thread at once, whatever it does. Idempotent. */
	terminate(): void;
	/** A container asks for something while the board sleeps. */
	onring: (() => void) | null;
	/** It calls by a message; before `onring`. */
	oncall: ((call: PostedCall) => void) | null;
	/** The thread died by itself: out of memory, ended from outside, or its script could not be loaded. */
	oncrash: ((message: string) => void) | null;
}

export interface ThreadFactory {
	/** Whether its threads share memory with the board. Those that do not cannot spawn others. */
	readonly sharesMemory: boolean;
	create(): ContainerThread;
}
