// One thread of a container: where it runs, and the answers to its host calls, from start to end.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { messageOf } from '#lib/core/errors.ts';
import {
	ControlBlock,
	INSTANTIATED,
	NOT_INSTANTIATED,
	RETURNED,
	TRAPPED,
	UNWOUND
} from '../container/control-block.ts';
import type { ContainerThread, ImportedTable } from '../container/container-thread.ts';
import type { Line, Switchboard } from '../container/switchboard.ts';
import type { ThreadPool } from '../container/thread-pool.ts';
import type { GuestCall } from './guest-call.ts';
import { GuestExit, GuestTrap, TERMINATED, trapText } from './guest-trap.ts';
import type { Instance } from './instance.ts';
import type { LinkedFunction } from './linking.ts';
import type { BoardConsole } from './runtime.ts';

export type Outcome =
	/** The entry function came back. */
	| { kind: 'return'; code: number }
	| { kind: 'exit'; code: number }
	| { kind: 'trap'; text: string }
	| { kind: 'not-instantiated'; text: string };

export interface GuestRunOptions {
	module: WebAssembly.Module;
	memory: WebAssembly.Memory | null;
	tables: readonly ImportedTable[];
	functions: readonly LinkedFunction[];
	entry: string | null;
	entryArguments: readonly number[];
	mode: BoardMode;
	instance: Instance;
	console: Pick<BoardConsole, 'room'>;
	pool: ThreadPool;
	switchboard: Switchboard;
	oninstantiated(): void;
	/** It waits for time to pass: whoever started it goes on. */
	onblocked(): void;
	/** Once. The thread has left the module by then, or is gone. */
	onend(outcome: Outcome): void;
}

/** Calls that wait for the board, if at all. */
const PROMPT: readonly string[] = ['fd_write', 'thread-spawn'];

export const TERMINATION: Outcome = { kind: 'trap', text: TERMINATED };

const NO_ENTRY =
	'lookup the entry point symbol (like _start, main, _main, __main_argc_argv) failed';

export class GuestRun implements Line, GuestCall {
	readonly #options: GuestRunOptions;
	readonly #control = new ControlBlock();
	readonly #thread: ContainerThread;
	readonly #registration: Disposable;
	/** A call is being answered: it waits for time to pass, or for the board: room on its console, a new thread. */
	#busy: 'time' | 'board' | null = null;
	/** The host function that it waits in. */
	#call: string | null = null;
	/** Set once the end is decided but the thread is still inside the module. */
	#outcome: Outcome | null = null;
	/** How it is to end when the call that it waits in comes back. */
	#stopping: Outcome | null = null;
	#ended = false;
	killed = false;

	constructor(options: GuestRunOptions) {
		this.#options = options;
		this.#registration = options.switchboard.add(this);
		this.#thread = options.pool.take((message) => this.#crashed(message));
		this.#thread.run({
			module: options.module,
			memory: options.memory,
			tables: options.tables,
			functions: options.functions.map(({ module, name, params, result }) => ({
				module,
				name,
				params,
				result
			})),
			entry: options.entry,
			entryArguments: options.entryArguments,
			control: this.#control.shared,
			doorbell: options.switchboard.doorbell
		});
	}

	get instance(): Instance {
		return this.#options.instance;
	}

	get call(): string | null {
		return this.#call;
	}

	readonly i32 = (index: number): number => this.#control.i32(index);
	readonly u32 = (index: number): number => this.#control.i32(index) >>> 0;
	readonly i64 = (index: number): bigint => this.#control.i64(index);
	readonly string = (index: number): string =>
		new TextDecoder().decode(this.instance.memory.readString(this.u32(index)));

	get waiting(): boolean {
		return this.#busy === null && !this.#ended && this.#control.requested;
	}

	/** Ends it from outside: at once while it computes, after the call that it is in otherwise. A documented board waits for none. */
	stop(outcome: Outcome): void {
		this.killed = true;
		this.#stopping ??= outcome;
		if (this.#busy !== 'time' || this.#options.mode === 'documented') this.#abandon(outcome);
	}

	serve(): void {
		const index = this.#control.functionIndex;
		if (index < 0) this.#serveThread(index);
		// Whoever catches the end of the container and goes on calling is not asked twice.
		else if (this.#outcome) this.#abandon(this.#outcome);
		else this.#serveModule(this.#options.functions[index]);
	}

	/** Ends without a word: the board is switched off. */
	dispose(): void {
		if (this.#ended) return;
		this.#ended = true;
		this.#registration.dispose();
		this.#thread.terminate();
	}

	#serveThread(call: number): void {
		const { text } = this.#control;
		switch (call) {
			case INSTANTIATED:
				this.#options.oninstantiated();
				this.#control.answer(null, 0);
				break;
			case RETURNED:
				this.#leave(this.#returned());
				break;
			case TRAPPED:
				this.#leave({ kind: 'trap', text: trapText(text) });
				break;
			case NOT_INSTANTIATED:
				this.#leave({ kind: 'not-instantiated', text: trapText(text) });
				break;
			case UNWOUND:
				this.#leave(this.#outcome ?? TERMINATION);
		}
	}

	#returned(): Outcome {
		if (this.#options.entry === null) return { kind: 'trap', text: NO_ENTRY };
		// What a main returns is lost on a board; _start returns nothing.
		const isKept = this.#options.mode === 'documented' && this.#options.entry !== '_start';
		return { kind: 'return', code: isKept ? this.#control.i32(0) : 0 };
	}

	#serveModule(called: LinkedFunction | undefined): void {
		if (!called) {
			this.#abandon({ kind: 'trap', text: 'unknown host function' });
			return;
		}
		try {
			this.#check(called);
			const result = called.handler(this);
			this.#settle(called, result);
		} catch (error) {
			this.#unwind(outcomeOf(error));
		}
	}

	/** What a call printed or logged must have its room on the console before the container goes on. */
	#settle(called: LinkedFunction, result: number | Promise<number>): void {
		const { room } = this.#options.console;
		if (typeof result !== 'number')
			void this.#block(called, result, PROMPT.includes(called.name) ? 'board' : 'time');
		else if (room)
			void this.#block(
				called,
				room.then(() => result),
				'board'
			);
		else this.#control.answer(called.result, result);
	}

	async #block(
		called: LinkedFunction,
		result: Promise<number>,
		waitsFor: 'time' | 'board'
	): Promise<void> {
		this.#busy = waitsFor;
		this.#call = called.name;
		if (this.#busy === 'time') this.#options.onblocked();
		try {
			const value = await result;
			this.#busy = this.#call = null;
			if (this.killed) this.#unwind(this.#stopping ?? TERMINATION);
			else if (!this.#ended) this.#control.answer(called.result, value);
		} catch (error) {
			this.#busy = this.#call = null;
			this.#unwind(outcomeOf(error));
		}
	}

	#check({ checks }: LinkedFunction): void {
		const { memory } = this.instance;
		for (const { kind, index } of checks) {
			if (kind === 'pointer') memory.check(this.u32(index), 1);
			else if (kind === 'range') memory.check(this.u32(index), this.u32(index + 1));
			else memory.readString(this.u32(index));
		}
	}

	/** The thread leaves the module by an exception and says so. */
	#unwind(outcome: Outcome): void {
		if (this.#ended) return;
		this.#outcome = outcome;
		this.#control.unwind();
	}

	/** The thread is done with the module and can be used again. */
	#leave(outcome: Outcome): void {
		this.#control.answer(null, 0);
		this.#finish(outcome, () => this.#options.pool.giveBack(this.#thread));
	}

	#abandon(outcome: Outcome): void {
		this.#finish(outcome, () => this.#thread.terminate());
	}

	#finish(outcome: Outcome, releaseThread: () => void): void {
		if (this.#ended) return;
		this.#ended = true;
		this.#registration.dispose();
		releaseThread();
		this.#options.onend(outcome);
	}

	#crashed(message: string): void {
		this.#abandon({ kind: 'trap', text: message });
	}
}

function outcomeOf(error: unknown): Outcome {
	if (error instanceof GuestExit) return { kind: 'exit', code: error.code };
	if (error instanceof GuestTrap) return { kind: 'trap', text: error.message };
	return { kind: 'trap', text: `the simulator failed: ${messageOf(error)}` };
}
