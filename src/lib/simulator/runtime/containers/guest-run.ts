// One thread of a container: where it runs, and the answers to its host calls, from start to end.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import { DisposableStore } from '#lib/core/disposable.ts';
import { messageOf } from '#lib/core/errors.ts';
import {
	INSTANTIATED,
	NOT_INSTANTIATED,
	RETURNED,
	START_TRAPPED,
	TRAPPED,
	UNWOUND
} from '../../container/control-block.ts';
import type { ContainerThread, ImportedTable } from '../../container/container-thread.ts';
import type { HostCallChannel } from '../../container/host-call-channel.ts';
import type { BoardMemory } from '../../container/mirrored-memory.ts';
import { openCalls } from '../../container/open-calls.ts';
import type { ThreadLine, Switchboard } from '../../container/switchboard.ts';
import type { ThreadPool } from '../../container/thread-pool.ts';
import type { TrapProbes } from '../../module/trap-probes.ts';
import type { BoardControl, ControlledRun } from '../../control/board-control.ts';
import type { ThreadActivity } from '../../inspection.ts';
import type { Trace } from '../../trace/trace.ts';
import { callText } from '../guest/call-text.ts';
import { NEVER, type GuestCall } from '../guest/guest-call.ts';
import { GuestExit, GuestTrap, TERMINATED, trapText } from '../guest/guest-trap.ts';
import type { Instance } from '../guest/instance.ts';
import type { LinkedFunction } from './linking.ts';
import type { BoardConsole } from '../runtime.ts';

export type RunOutcome =
	/** The entry function came back. */
	| { kind: 'return'; code: number }
	| { kind: 'exit'; code: number }
	| { kind: 'trap'; text: string }
	| { kind: 'not-instantiated'; text: string };

export interface GuestRunOptions {
	module: WebAssembly.Module;
	probes: TrapProbes;
	memory: BoardMemory | null;
	tables: readonly ImportedTable[];
	functions: readonly LinkedFunction[];
	entry: string | null;
	/** Why there is no entry to run; null when there is one. */
	entryProblem: string | null;
	entryArguments: readonly number[];
	mode: BoardMode;
	instance: Instance;
	/** Number of the thread in its container; 0 is the main one. */
	thread: number;
	trace: Trace;
	control: BoardControl;
	console: Pick<BoardConsole, 'room'>;
	pool: ThreadPool;
	switchboard: Switchboard;
	oninstantiated(): void;
	/** It gives way: its starter goes on. */
	onblocked(): void;
	/** Once. The thread has left the module by then, or is gone. */
	onend(outcome: RunOutcome): void;
}

/** Calls that wait for the board, if at all. */
const PROMPT: readonly string[] = ['fd_write', 'thread-spawn'];
/** The one of them during which others run. */
const SPAWN = 'thread-spawn';

export const TERMINATION: RunOutcome = { kind: 'trap', text: TERMINATED };

export class GuestRun implements ThreadLine, GuestCall, ControlledRun {
	readonly #options: GuestRunOptions;
	readonly #thread: ContainerThread;
	readonly #control: HostCallChannel;
	readonly #registrations = new DisposableStore();
	/** A call waits: for time to pass, for the board (room on its console, a new thread), or for the end of a pause. */
	#busy: 'time' | 'board' | 'pause' | null = null;
	/** The host function that is being answered. */
	#called: LinkedFunction | null = null;
	/** Since when it computes, on the wall's clock; null while it does not, or nobody measures. */
	#computingFrom: number | null = null;
	#computedMs = 0;
	/** When the traced call began; null while none is traced. */
	#tracedFrom: number | null = null;
	/** It has given way once, so that its starter went on. */
	#gaveWay = false;
	/** Set once the end is decided but the thread is still inside the module. */
	#outcome: RunOutcome | null = null;
	/** How it is to end when the call that it waits in comes back. */
	#stopping: RunOutcome | null = null;
	#instantiated = false;
	#ended = false;
	killed = false;
	/** Requests that it has made. */
	served = 0;

	constructor(options: GuestRunOptions) {
		this.#options = options;
		this.#registrations.add(options.switchboard.add(this));
		this.#registrations.add(options.control.add(this));
		this.#thread = options.pool.take((message) => this.#crashed(message));
		const { channel, calls } = openCalls(options.memory, options.switchboard, this.#thread);
		this.#control = channel;
		this.#thread.run({
			module: options.module,
			probes: options.probes,
			calls,
			tables: options.tables,
			functions: options.functions.map(({ module, name, params, result }) => ({
				module,
				name,
				params,
				result
			})),
			entry: options.entry,
			entryArguments: options.entryArguments
		});
	}

	get instance(): Instance {
		return this.#options.instance;
	}

	get container(): string {
		return this.instance.containerId;
	}

	get thread(): number {
		return this.#options.thread;
	}

	/** Name of the host function that it waits in. */
	get call(): string | null {
		return this.#called?.name ?? null;
	}

	get address(): number {
		return this.instance.address;
	}

	get activity(): ThreadActivity {
		if (this.#busy === null) return 'computing';
		return this.#busy === 'pause' ? 'held' : 'waiting';
	}

	readonly i32 = (index: number): number => this.#control.i32(index);
	readonly u32 = (index: number): number => this.#control.i32(index) >>> 0;
	readonly i64 = (index: number): bigint => this.#control.i64(index);
	readonly float = (index: number): number => this.#control.float(index);
	readonly string = (index: number): string =>
		new TextDecoder().decode(this.instance.memory.readString(this.u32(index)));

	get waiting(): boolean {
		return this.#busy === null && !this.#ended && this.#control.requested;
	}

	startMeter(): void {
		this.#computedMs = 0;
		this.#computingFrom = this.#busy === null ? this.#options.control.wall.now() : null;
	}

	takeComputedMs(): number {
		this.#stopComputing();
		const computed = this.#computedMs;
		this.startMeter();
		return computed;
	}

	#stopComputing(): void {
		if (this.#computingFrom === null) return;
		this.#computedMs += this.#options.control.wall.now() - this.#computingFrom;
		this.#computingFrom = null;
	}

	/** Has the call answered that a pause stopped it at. */
	release(): void {
		if (this.#busy !== 'pause') return;
		this.#busy = null;
		this.#options.switchboard.wake();
	}

	/** Ends it from outside: at once while it computes, after the call that it is in otherwise. A documented board waits for none. */
	stop(outcome: RunOutcome): void {
		this.killed = true;
		this.#stopping ??= outcome;
		if (this.#busy !== 'time' || this.#options.mode === 'documented') this.#abandon(outcome);
	}

	serve(): void {
		this.served++;
		const index = this.#control.functionIndex;
		if (index < 0) this.#serveThread(index);
		// A guest that catches the end of its container and goes on calling is not asked twice.
		else if (this.#outcome) this.#abandon(this.#outcome);
		else this.#serveModule(this.#options.functions[index]);
	}

	/** Ends without a word: the board is switched off. */
	dispose(): void {
		if (this.#ended) return;
		this.#ended = true;
		this.#registrations.dispose();
		this.#thread.terminate();
	}

	#serveThread(call: number): void {
		const { text } = this.#control;
		switch (call) {
			case INSTANTIATED:
				this.#instantiated = true;
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
			case START_TRAPPED:
				this.#leave(startFailure(trapText(text)));
				break;
			case UNWOUND:
				this.#leave(this.#unwoundAs(this.#outcome ?? TERMINATION));
		}
	}

	/** What ends a start function leaves no instance behind. */
	#unwoundAs(outcome: RunOutcome): RunOutcome {
		if (this.#instantiated || this.killed) return outcome;
		return startFailure(outcome.kind === 'trap' ? outcome.text : 'wasi proc exit');
	}

	#returned(): RunOutcome {
		const { entryProblem } = this.#options;
		if (entryProblem !== null) return { kind: 'trap', text: entryProblem };
		// What a main returns is lost on a board; _start returns nothing.
		const isKept = this.#options.mode === 'documented' && this.#options.entry !== '_start';
		return { kind: 'return', code: isKept ? this.#control.i32(0) : 0 };
	}

	#serveModule(called: LinkedFunction | undefined): void {
		if (!called) {
			this.#abandon({ kind: 'trap', text: 'unknown host function' });
			return;
		}
		this.#called = called;
		const { control, trace } = this.#options;
		if (control.metering) this.#stopComputing();
		if (control.paused && !control.admits(this)) {
			this.#busy = 'pause';
			this.#options.onblocked();
			return;
		}
		if (trace.active) this.#openTrace();
		try {
			this.#check(called);
			const result = called.handler(this);
			this.#settle(called, result);
		} catch (error) {
			this.#unwind(outcomeOf(error));
		}
		trace.caller = null;
	}

	#openTrace(): void {
		const { trace, instance } = this.#options;
		this.#tracedFrom = trace.now();
		trace.caller = instance.containerId;
	}

	/** `result` null: the call does not come back. */
	#closeCall(result: number | null): void {
		const called = this.#called;
		const { control, trace, thread, instance } = this.#options;
		if (called && this.#tracedFrom !== null)
			trace.call({
				container: instance.containerId,
				thread,
				function: called,
				startedAt: this.#tracedFrom,
				result,
				i32: this.i32,
				i64: this.i64,
				float: this.float,
				text: callText(called, this),
				writes: instance.memory.takeLog()
			});
		this.#tracedFrom = null;
		this.#called = null;
		if (control.stepping) control.answered(this);
		if (control.metering) this.#computingFrom = control.wall.now();
	}

	#answer({ result: type }: LinkedFunction, value: number): void {
		this.#closeCall(value);
		this.#control.answer(type, value);
	}

	/** What a call printed or logged must have its room on the console before the container goes on. */
	#settle(called: LinkedFunction, result: number | Promise<number>): void {
		const { room } = this.#options.console;
		if (result === NEVER) this.#busy = 'time';
		else if (typeof result !== 'number')
			void this.#block(called, result, PROMPT.includes(called.name) ? 'board' : 'time');
		else if (room)
			void this.#block(
				called,
				room.then(() => result),
				'board'
			);
		else this.#answer(called, result);
	}

	async #block(
		called: LinkedFunction,
		result: Promise<number>,
		waitsFor: 'time' | 'board'
	): Promise<void> {
		this.#busy = waitsFor;
		this.#control.take();
		const givesWay = waitsFor === 'time' || called.name === SPAWN;
		if (waitsFor === 'time') this.#options.onblocked();
		try {
			const value = await result;
			if (givesWay) await this.#letStarterGoOn();
			this.#busy = null;
			if (this.killed) this.#unwind(this.#stopping ?? TERMINATION);
			else if (!this.#ended) this.#answer(called, value);
		} catch (error) {
			this.#busy = null;
			this.#unwind(outcomeOf(error));
		}
	}

	/** Its starter has a turn before it goes on for the first time, however short it waits. */
	async #letStarterGoOn(): Promise<void> {
		if (this.#gaveWay) return;
		this.#gaveWay = true;
		await this.#options.control.wall.sleep(0);
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
	#unwind(outcome: RunOutcome): void {
		if (this.#ended) return;
		this.#outcome = outcome;
		this.#closeCall(null);
		this.#control.unwind();
	}

	/** The thread is done with the module and can be used again. */
	#leave(outcome: RunOutcome): void {
		this.#control.answer(null, 0);
		this.#finish(outcome, () => this.#options.pool.giveBack(this.#thread));
	}

	#abandon(outcome: RunOutcome): void {
		this.#finish(outcome, () => this.#thread.terminate());
	}

	#finish(outcome: RunOutcome, releaseThread: () => void): void {
		if (this.#ended) return;
		this.#ended = true;
		if (this.#called) this.#closeCall(null);
		this.#registrations.dispose();
		releaseThread();
		this.#options.onend(outcome);
	}

	#crashed(message: string): void {
		this.#abandon({ kind: 'trap', text: message });
	}
}

function startFailure(text: string): RunOutcome {
	return { kind: 'not-instantiated', text: `Exception: ${text}` };
}

function outcomeOf(error: unknown): RunOutcome {
	if (error instanceof GuestExit) return { kind: 'exit', code: error.code };
	if (error instanceof GuestTrap) return { kind: 'trap', text: error.message };
	return { kind: 'trap', text: `the simulator failed: ${messageOf(error)}` };
}
