// One container from create to remove: its states, what waits for it, and the log lines of its life.
import { zephyrTraits } from '#lib/abi/zephyr.ts';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { FileError } from '#lib/simulator/storage/board-files.ts';
import { DescriptorTable } from '../wasi/descriptors.ts';
import type { StateEvent } from '../trace/trace-event.ts';
import type { WasiProcess } from '../wasi/process.ts';
import { tracedSockets } from '../wasi/traced-sockets.ts';
import { createWasiCalls } from '../wasi/wasi.ts';
import { pointer } from './addresses.ts';
import type { BoardState } from './board-state.ts';
import { printEngineLine } from './engine-line.ts';
import type { HostHandlers } from './guest-call.ts';
import { emptyHeap, GuestHeap } from './guest-heap.ts';
import { GuestMemory } from './guest-memory.ts';
import { importedTablesOf, tableBytesOf } from './guest-tables.ts';
import { GuestCluster } from './guest-cluster.ts';
import type { Outcome } from './guest-run.ts';
import { createHostCalls } from './host-calls.ts';
import { RESOURCE_KINDS, type Instance } from './instance.ts';
import { linkModule, type LinkedFunction, type Linking } from './linking.ts';
import { INVALID_MAIN, type LoadedModule } from './load-module.ts';
import { STACK_OVERFLOW, TERMINATED } from './guest-trap.ts';
import type { Container, ContainerOptions, ContainerStatus, LogLevel } from './runtime.ts';

/** EXITED is STOPPED that nobody has looked at yet. */
type State = 'CREATED' | 'RUNNING' | 'EXITED' | 'STOPPED' | 'ERROR';

/** The longest that a container which never waits keeps the shell from going on. */
const START_PATIENCE_MS = 200;
/** How often it is waited for again while it goes on. */
const MORE_ROUNDS = 10;

/** Shorter sleeps let a container end soon enough after it was stopped. */
const NOTICEABLE_WAIT_MS = 500;

/** Of the thread of a container from its context. */
const THREAD_OFFSET = 0x80;

export const ENGINE = 'wamr/wasip1';

export interface Preopen {
	guest: string;
	board: string;
}

export interface ContainerParts {
	id: string;
	options: ContainerOptions;
	imagePath: string;
	imageBytes: number;
	imageAddress: number;
	loaded: LoadedModule;
	/** Address of the runtime's context of this container. */
	context: number;
	preopens: readonly Preopen[];
}

class Signal {
	readonly promise: Promise<void>;
	fire: () => void = () => undefined;

	constructor() {
		this.promise = new Promise((resolve) => (this.fire = resolve));
	}
}

export class BoardContainer implements Container {
	readonly parts: ContainerParts;
	readonly #board: BoardState;
	#state: State = 'CREATED';
	#exitCode = 0;
	#cluster: GuestCluster | null = null;
	#memory: WebAssembly.Memory | null = null;
	#tableBytes = 0;
	/** Its thread has a stack, until somebody looks after its end. */
	#hasThread = false;
	#instance: Instance | null = null;
	#descriptors: DescriptorTable | null = null;
	#started = new Signal();
	#ended = new Signal();
	/** Cancels what a start has scheduled. */
	#cancelPatience: () => void = () => undefined;
	/** A start whose instance could not be made never comes back. */
	#hung = false;
	/** On a documented board such a start fails instead. */
	#hasFailed = false;

	constructor(board: BoardState, parts: ContainerParts) {
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

	status(): ContainerStatus {
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
		// The container notices a moment later, when whoever killed it has had its say.
		if (cluster) {
			this.#explainWait(cluster);
			cluster.announceKill();
			this.#board.wall.schedule(0, () => cluster.kill());
		}
		return 0;
	}

	/** A container that ends much later than it was stopped seems not to have heard. */
	#explainWait(cluster: GuestCluster): void {
		const isLong = (this.#instance?.sleepMs ?? 0) > NOTICEABLE_WAIT_MS;
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
		this.#instance = this.#makeInstance();
		const failure = this.#openPreopens() ?? this.#allocationFailure();
		if (!this.#instance || failure !== null) {
			this.#fail(failure ?? 'allocate linear memory failed');
			return;
		}
		const linking = this.#link();
		for (const warning of linking.warnings) this.#printEngine(`warning: ${warning}`);
		const problem = linking.error ?? this.parts.loaded.segmentProblem;
		if (problem !== null) {
			this.#fail(`WASM module instantiate failed: ${problem}`);
			return;
		}
		this.#cluster = this.#startCluster(this.#instance, linking.functions);
	}

	#startCluster(instance: Instance, functions: readonly LinkedFunction[]): GuestCluster {
		const { loaded } = this.parts;
		return new GuestCluster(this.#board, {
			module: loaded.module,
			probes: loaded.probes,
			threadModule: loaded.threadModule,
			layout: loaded.layout,
			print: (text) => this.#printEngine(text),
			onleft: (thread) => this.#leave(thread, 'thread-leak'),
			memory: this.#memory,
			tables: importedTablesOf(loaded.outline),
			functions,
			entry: loaded.entryProblem === null ? loaded.entry : null,
			entryProblem: loaded.entryProblem,
			entryArguments: this.#mainArguments(instance),
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

	/** Of a main that takes them: one word, the path of the image, from the host's heap. */
	#mainArguments({ heap, memory }: Instance): number[] {
		const { loaded, imagePath } = this.parts;
		if (loaded.entryParameters === 0) return [];
		const words = concatBytes([utf8(imagePath), Uint8Array.of(0)]);
		const pointersAt = Math.ceil(words.length / 4) * 4;
		const at = heap?.allocate(pointersAt + 4) ?? 0;
		if (at === 0) return [1, 0];
		memory.write(at, words);
		memory.setU32(at + pointersAt, at);
		return [1, at + pointersAt];
	}

	#makeInstance(): Instance | null {
		const { loaded, options } = this.parts;
		const { layout } = loaded;
		const { budget, instances, ring, trace } = this.#board;
		if (layout) this.#memory = budget.takeMemory(this.id, layout);
		const address = instances.take();
		ring.instanceBorn(address);
		const memory = new GuestMemory(this.#memory, layout, () => budget.changed(), trace);
		if (layout && this.#memory) {
			memory.write(layout.heapStart, emptyHeap(layout.heapBytes, address));
			memory.takeLog();
		}
		return {
			containerId: this.id,
			address,
			memory,
			heap: layout ? new GuestHeap(layout.heapStart, layout.heapBytes) : null,
			hasContext: options.capabilities.includes('ocre:api'),
			exportedFunctions: loaded.exportedFunctions,
			heldUp: 0,
			sleepMs: 0,
			ended: false,
			counts: new Array<number>(RESOURCE_KINDS).fill(0)
		};
	}

	#allocationFailure(): string | null {
		const { layout, outline } = this.parts.loaded;
		if (layout && !this.#memory) {
			if (layout.takesMaximum) this.#board.notices.say(this.id, 'shared-memory-too-large');
			return 'WASM module instantiate failed: allocate linear memory failed';
		}
		const tableBytes = tableBytesOf(outline);
		if (!this.#board.budget.take(this.id, 'tableBytes', tableBytes))
			return 'WASM module instantiate failed: allocate memory failed';
		this.#tableBytes = tableBytes;
		return null;
	}

	/** Null when all directories could be opened. */
	#openPreopens(): string | null {
		this.#descriptors = new DescriptorTable(this.#board.slots, this.#board.randomDescriptor);
		for (const { guest, board } of this.parts.preopens) {
			const problem = this.#directoryProblem(board);
			if (problem === null && this.#descriptors.addPreopen(guest, board)) continue;
			if (problem !== null) this.#board.console.log('err', 'fs', problem);
			return `error while pre-opening mapped directory ${board}: 0\n`;
		}
		return null;
	}

	#directoryProblem(path: string): string | null {
		try {
			const { kind } = this.#board.files.stat(path);
			return kind === 'directory' ? null : 'directory open error (-20)';
		} catch (error) {
			if (!(error instanceof FileError)) throw error;
			return path === '/lfs' || path.startsWith('/lfs/')
				? `directory open error (-${error.errno})`
				: 'mount point not found!!';
		}
	}

	#link(): Linking {
		const { options, imagePath, loaded } = this.parts;
		const process: WasiProcess = {
			board: this.#board,
			containerId: this.id,
			args: [imagePath, ...options.args],
			environment: options.environment,
			networking: options.capabilities.includes('networking'),
			descriptors: this.#descriptors!
		};
		const handlers: HostHandlers = {
			...tracedSockets(createWasiCalls(process), this.#board.trace),
			...createHostCalls(this.#board),
			'thread-spawn': ({ i32 }) => this.#cluster?.spawn(i32(0)) ?? -1
		};
		return linkModule(loaded.outline, this.#board.profile, handlers, (code, name) =>
			this.#board.notices.say(this.id, code, name)
		);
	}

	/** What the engine prints by itself, beside the log. */
	#printEngine(text: string): void {
		printEngineLine(this.#board, this.parts.context + THREAD_OFFSET, text);
	}

	#instantiated(instance: Instance): void {
		this.#waitForTurn();
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
			this.#board.notices.say(this.id, 'main-without-start', entry);
	}

	/**
	 * A container that only computes is started after a while; the real shell would wait for it to its end. One that
	 * goes on asking the board for something gets more time, since a busy browser may be what holds it up.
	 */
	#waitForTurn(served = 0, rounds = MORE_ROUNDS): void {
		this.#cancelPatience = this.#board.wall.schedule(START_PATIENCE_MS, () => {
			const now = this.#cluster?.served ?? 0;
			if (this.#cluster?.isSpawning) this.#waitForTurn(now, rounds);
			else if (now > served && rounds > 0) this.#waitForTurn(now, rounds - 1);
			else this.#started.fire();
		});
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
		this.#board.notices.say(this.id, 'start-hangs', reason.trim());
		const isFaithful = this.#board.mode === 'faithful';
		this.#hung = isFaithful;
		this.#hasFailed = !isFaithful;
		this.#exited(-1);
		if (!isFaithful) this.#startFailed();
	}

	#end(instance: Instance, outcome: Outcome): void {
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
			this.#explainTrap(outcome.text);
			this.#logEngine('err', `Container ${context} exception: Exception: ${outcome.text}`);
		}
		instance.ended = true;
		if (instance.hasContext) this.#cleanUp(instance);
		else this.#leave(instance, 'api-leak');
		this.#logEngine('inf', `Context ${context} completed successfully`);
		this.#exited(this.#exitCodeOf(outcome));
	}

	/** What the runtime reports: a trap, and a kill, look like a success. */
	#exitCodeOf(outcome: Outcome): number {
		if (outcome.kind === 'exit' || outcome.kind === 'return') return outcome.code;
		const isKilled = outcome.kind === 'trap' && outcome.text === TERMINATED;
		return this.#board.mode === 'faithful' || isKilled ? 0 : -1;
	}

	#explainTrap(text: string): void {
		const { notices } = this.#board;
		// Whoever calls what is not there has been told already.
		if (text === TERMINATED || text.startsWith('failed to call unlinked')) return;
		if (text === STACK_OVERFLOW) notices.say(this.id, 'recursion-too-deep');
		else if (text.startsWith('wasi proc raise')) notices.say(this.id, 'raise-traps');
		else notices.say(this.id, 'trap-exit-code', text);
	}

	/** Nobody cleans up after a container without a module context, nor after a thread, except on a documented board. */
	#leave(instance: Instance, leak: 'api-leak' | 'thread-leak'): void {
		const { timers, gpio, notices, mode } = this.#board;
		if (timers.hasOwner(instance.address) || gpio.hasOwner(instance.address))
			notices.say(this.id, leak);
		if (mode === 'faithful') return;
		timers.cleanUp(instance);
		gpio.cleanUp(instance);
	}

	#cleanUp(instance: Instance): void {
		const { timers, gpio, messaging, console } = this.#board;
		this.#logEngine('inf', 'Cleaning up module resources');
		timers.cleanUp(instance);
		gpio.cleanUp(instance);
		messaging.cleanUp(instance);
		console.log('inf', 'ocre_common', `Module unregistered: ${pointer(instance.address)}`);
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
		this.#descriptors?.closeAll();
		this.#descriptors = null;
		if (this.#memory) this.#board.budget.releaseMemory(this.#memory);
		this.#memory = null;
		this.#board.budget.release(this.id, 'tableBytes', this.#tableBytes);
		this.#tableBytes = 0;
		if (this.#instance) {
			this.#board.instances.release(this.#instance.address);
			this.#board.ring.instanceGone(this.#instance.address);
		}
		this.#instance = null;
	}

	#log(level: LogLevel, text: string): void {
		this.#board.console.log(level, 'container', text);
	}

	#logEngine(level: LogLevel, text: string): void {
		this.#board.console.log(level, 'wamr_runtime', text);
	}
}
