// The contract of a thread in which containers run, one at a time. Threads are made by what the host offers:
// nested workers in a browser, worker threads in Node.
import type { ValueType } from '#lib/abi/host-functions.ts';
import type { TrapProbes } from '../module/trap-probes.ts';

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

export interface ContainerJob {
	module: WebAssembly.Module;
	/** What the module gets as its `env.memory`; null when it has no memory. */
	memory: WebAssembly.Memory | null;
	tables: readonly ImportedTable[];
	functions: readonly ImportedFunction[];
	/** How the reason of a trap is told. */
	probes: TrapProbes;
	/** Exported function to run; null when the module has none: it is then only instantiated. */
	entry: string | null;
	/** A `main` takes the number of its words and their address. */
	entryArguments: readonly number[];
	control: SharedArrayBuffer;
	doorbell: SharedArrayBuffer;
}

/**
 * What a thread tells the board by message; everything else goes through the control block. `alive`: it holds its lock,
 * where threads have one.
 */
export type ThreadMessage = 'alive' | 'ring';

export interface ContainerThread {
	/** Runs the job; only when the one before has ended. */
	run(job: ContainerJob): void;
	/** Ends the thread at once, whatever it does. Idempotent. */
	terminate(): void;
	/** A container asks for something while the board sleeps. */
	onring: (() => void) | null;
	/** The thread died by itself: out of memory, ended from outside, or its script could not be loaded. */
	oncrash: ((message: string) => void) | null;
}

export interface ThreadFactory {
	create(): ContainerThread;
}
