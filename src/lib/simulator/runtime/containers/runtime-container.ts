// One container from create to remove: its states, what waits for it, and the log lines of its life.
import { zephyrTraits } from '#lib/abi/zephyr.ts';
import type { StateEvent } from '../../trace/trace-event.ts';
import { pointer } from '../addresses.ts';
import { importedTablesOf } from '../guest/guest-tables.ts';
import type { Instance } from '../guest/instance.ts';
import type { RuntimeStatus, Container, LogLevel } from '../runtime.ts';
import type { SharedBoard } from '../shared-board.ts';
import { cleanUp, leave } from './api-resources.ts';
import { exitCodeOf, explainTrap } from './container-end.ts';
import { printEngineLine } from './engine-line.ts';
import { GuestCluster } from './guest-cluster.ts';
import type { RunOutcome } from './guest-run.ts';
import type { LinkedFunction } from './linking.ts';
import { INVALID_MAIN } from './load-module.ts';
import { ModuleInstance, type InstanceParts } from './module-instance.ts';
import { startPatience } from './start-patience.ts';

/** EXITED is STOPPED that nobody has looked at yet. */
type State = 'CREATED' | 'RUNNING' | 'EXITED' | 'STOPPED' | 'ERROR';

/** Shorter sleeps let a container end soon enough after it was stopped. */
const NOTICEABLE_WAIT_MS = 500;

/** Of the thread of a container from its context. */
const THREAD_OFFSET = 0x80;

export const ENGINE = 'wamr/wasip1';

export interface ContainerParts extends InstanceParts {
	imageBytes: number;
	imageAddress: number;
	/** Address of the runtime's context of this container. */
	context: number;
}

class Signal {
	readonly promise: Promise<void>;
	fire: () => void = () => undefined;

	constructor() {
		this.promise = new Promise((resolve) => (this.fire = resolve));
	}
}

export class RuntimeContainer implements Container {
	readonly parts: ContainerParts;
	readonly #board: SharedBoard;
	#state: State = 'CREATED';
	#exitCode = 0;
	#cluster: GuestCluster | null = null;
	/** Its thread has a stack, until somebody looks after its end. */
	#hasThread = false;
	/** While it runs. */
	#held: ModuleInstance | null = null;
	#started = new Signal();
	#ended = new Signal();
	/** Cancels what a start has scheduled. */
	#cancelPatience: () => void = () => undefined;
	/** A start whose instance could not be made never comes back. */
	#hung = false;
	/** On a documented board such a start fails instead. */
	#hasFailed = false;

	constructor(board: SharedBoard, parts: ContainerParts) {
		this.#board = board;
		this.parts = parts;
	}

	get id(): string {
		return this.parts.id;
	}

	get image(): string {
		return this.parts.options.image;
	}

	get detached(): boolean {
		return this.parts.options.detached;
	}

	status(): RuntimeStatus {
		return this.#state === 'EXITED' ? this.#join() : this.#state;
	}

	async start(): Promise<number> {
		const status = this.status();
		if (status !== 'CREATED' && status !== 'STOPPED') {
			this.#log('err', `Container '${this.id}' is not ready to run`);
			return this.#startFailed();
		}
		if (!this.#board.budget.takeStack(this.id, 'threadBytes')) return this.#hasNoThread();
		this.#hasThread = true;
		if (this.#crashesAtStart()) return new Promise<number>(() => undefined);
		this.#state = 'RUNNING';
		this.#traceState('running');
		this.#hasFailed = false;
		this.#started = new Signal();
		this.#ended = new Signal();
		this.#log('inf', `Waiting for container '${this.id}' to start`);
		this.#launch();
		await this.#started.promise;
		if (this.#hasFailed) return -1;
		this.#log('inf', `Started container '${this.id}' on runtime '${ENGINE}'`);
		if (!this.detached) await this.wait();
		return 0;
	}

	#hasNoThread(): number {
		const { create, attributes } = zephyrTraits(this.#board.zephyr).threadErrno;
		this.#log('err', `Failed to create thread: rc=${create}`);
		if (attributes !== null)
			this.#log('err', `Failed to destroy thread attributes: rc=${attributes}`);
		this.#board.notices.say(this.id, 'no-thread');
		return this.#startFailed();
	}

	#startFailed(): number {
		this.#log('inf', `Setting container '${this.id}' status to ERROR`);
		this.#state = 'ERROR';
		this.#traceState('failed');
		return -1;
	}

	/** The engine's list of directories is damaged by a second `filesystem`, and brings the firmware down. */
	#crashesAtStart(): boolean {
		const { capabilities } = this.parts.options;
		if (capabilities.filter((name) => name === 'filesystem').length < 2) return false;
		this.#board.notices.say(this.id, 'filesystem-twice');
		if (this.#board.mode === 'documented') return false;
		this.#board.fatal(true);
		return true;
	}

	/** The thread gives its stack back. */
	#join(): 'STOPPED' {
		this.#giveBackThread();
		return (this.#state = 'STOPPED');
	}

	#giveBackThread(): void {
		if (this.#hasThread) this.#board.budget.releaseStack(this.id, 'threadBytes');
		this.#hasThread = false;
	}

	kill(): number {
		if (this.#state !== 'RUNNING') {
			this.#log('err', `Container '${this.id}' is not running`);
			return -1;
		}
		this.#log('inf', `Sent kill signal to container '${this.id}'`);
		const cluster = this.#cluster;
		// The container notices a moment later, after the code that killed it.
		if (cluster) {
			this.#explainWait(cluster);
			cluster.announceKill();
			this.#board.wall.schedule(0, () => cluster.kill());
		}
		return 0;
	}

	/** A container that ends much later than it was stopped seems not to have heard. */
	#explainWait(cluster: GuestCluster): void {
		const isLong = (this.#held?.instance.sleepMs ?? 0) > NOTICEABLE_WAIT_MS;
		if (isLong && cluster.calls.includes('ocre_sleep'))
			this.#board.notices.say(this.id, 'kill-waits');
	}

	async wait(): Promise<number | null> {
		if (this.#state === 'CREATED') return null;
		if (this.#state === 'RUNNING') {
			this.#log('inf', `Container '${this.id}' is running`);
			await this.#ended.promise;
		}
		if (this.#state === 'EXITED') {
			this.#log('inf', `Container '${this.id}' was exited`);
			this.#join();
		}
		if (this.#state !== 'STOPPED') return 0;
		this.#log('inf', `Container '${this.id}' was stopped`);
		return this.#exitCode;
	}

	/** Ends everything without a word: the board is switched off. */
	dispose(): void {
		this.#cancelPatience();
		this.#cluster?.dispose();
		this.#cluster = null;
		this.#release();
		this.#giveBackThread();
	}

	#launch(): void {
		const held = (this.#held = new ModuleInstance(this.#board, this.parts));
		if (held.failure !== null) return this.#fail(held.failure);
		const linking = held.link(({ i32 }) => this.#cluster?.spawn(i32(0)) ?? -1);
		for (const warning of linking.warnings) this.#printEngine(`warning: ${warning}`);
		const problem = linking.error ?? this.parts.loaded.segmentProblem;
		if (problem !== null) return this.#fail(`WASM module instantiate failed: ${problem}`);
		this.#cluster = this.#startCluster(held, linking.functions);
	}

	#startCluster(held: ModuleInstance, functions: readonly LinkedFunction[]): GuestCluster {
		const { loaded } = this.parts;
		const { instance, memory } = held;
		return new GuestCluster(this.#board, {
			module: loaded.module,
			probes: loaded.probes,
			threadModule: loaded.threadModule,
			layout: loaded.layout,
			print: (text) => this.#printEngine(text),
			onleft: (thread) => leave(this.#board, thread, 'thread-leak'),
			memory,
			tables: importedTablesOf(loaded.outline),
			functions,
			entry: loaded.entryProblem === null ? loaded.entry : null,
			entryProblem: loaded.entryProblem,
			entryArguments: held.mainArguments(),
			mode: this.#board.mode,
			instance,
			thread: 0,
			trace: this.#board.trace,
			control: this.#board.control,
			console: this.#board.console,
			pool: this.#board.pool,
			switchboard: this.#board.switchboard,
			oninstantiated: () => this.#instantiated(instance),
			onblocked: () => this.#started.fire(),
			onend: (outcome) => this.#end(instance, outcome)
		});
	}

	/** What the engine prints by itself, beside the log. */
	#printEngine(text: string): void {
		printEngineLine(this.#board, this.parts.context + THREAD_OFFSET, text);
	}

	#instantiated(instance: Instance): void {
		this.#cancelPatience = startPatience(
			this.#board.wall,
			() => this.#cluster,
			() => this.#started.fire()
		);
		if (instance.hasContext)
			this.#board.console.log(
				'inf',
				'ocre_common',
				`Module registered: ${pointer(instance.address)}`
			);
		if (this.parts.options.capabilities.includes('ocre:shared_heap')) this.#attachSharedHeap();
		const { entry, heapExports } = this.parts.loaded;
		for (const code of heapExports) this.#board.notices.say(this.id, code);
		if (entry !== null && entry !== '_start')
			this.#board.notices.say(this.id, 'main-without-start', { entry });
	}

	/**
	 * Fails as with the supervisor that ships, which was built without a shared heap: no memory of a browser can show
	 * one piece to several modules. The log says that it worked nevertheless.
	 */
	#attachSharedHeap(): void {
		this.#logEngine('err', 'Failed to attach shared heap');
		this.#board.notices.say(this.id, 'shared-heap-missing');
		this.#logEngine('inf', 'Shared heap capability enabled');
	}

	/** No instance: the real start waits forever for one. */
	#fail(reason: string): void {
		const context = pointer(this.parts.context);
		this.#logEngine('err', `Failed to instantiate module: ${reason}, for context ${context}`);
		this.#board.notices.say(this.id, 'start-hangs', { reason: reason.trim() });
		const isFaithful = this.#board.mode === 'faithful';
		this.#hung = isFaithful;
		this.#hasFailed = !isFaithful;
		this.#exited(-1);
		if (!isFaithful) this.#startFailed();
	}

	#end(instance: Instance, outcome: RunOutcome): void {
		if (outcome.kind === 'not-instantiated') {
			this.#fail(`WASM module instantiate failed: ${outcome.text}`);
			return;
		}
		const context = pointer(this.parts.context);
		if (outcome.kind === 'trap') {
			const shown = this.#board.mode === 'faithful' ? 'None' : outcome.text;
			if (outcome.text === INVALID_MAIN)
				this.#printEngine('WASM execute application failed: invalid main function type.\n');
			const line = `Main function returned error in context ${context} exception: ${shown}`;
			this.#logEngine('wrn', line);
			explainTrap(this.#board.notices, this.id, outcome.text);
			this.#logEngine('err', `Container ${context} exception: Exception: ${outcome.text}`);
		}
		instance.ended = true;
		if (instance.hasContext) cleanUp(this.#board, instance);
		else leave(this.#board, instance, 'api-leak');
		this.#logEngine('inf', `Context ${context} completed successfully`);
		this.#exited(exitCodeOf(outcome, this.#board.mode));
	}

	#exited(code: number): void {
		this.#cancelPatience();
		this.#cluster = null;
		this.#release();
		if (this.#state === 'RUNNING') this.#state = 'EXITED';
		this.#exitCode = code;
		this.#traceState('exited', code);
		this.#log('inf', `Container '${this.id}' exited. Result is = ${code}`);
		this.#ended.fire();
		if (!this.#hung) this.#started.fire();
		this.#hung = false;
	}

	#traceState(state: StateEvent['state'], exitCode = 0): void {
		this.#board.trace.state({ container: this.id, state, exitCode });
	}

	#release(): void {
		this.#held?.release();
		this.#held = null;
	}

	#log(level: LogLevel, text: string): void {
		this.#board.console.log(level, 'container', text);
	}

	#logEngine(level: LogLevel, text: string): void {
		this.#board.console.log(level, 'wamr_runtime', text);
	}
}
