// All threads of one run of a container: the main one and those that it spawns, each with an instance of the module on
// the same memory. The end of the main thread, an exit or a trap anywhere ends them all.
import type { BoardMemory } from '../../container/mirrored-memory.ts';
import type { SharedBoard } from '../shared-board.ts';
import type { GuestLayout } from '../guest/guest-layout.ts';
import { GuestMemory } from '../guest/guest-memory.ts';
import { GuestRun, TERMINATION, type GuestRunOptions, type RunOutcome } from './guest-run.ts';
import type { Instance } from '../guest/instance.ts';
import { SPAWNED_THREAD_BYTES } from './memory-budget.ts';

/** Threads at a time, besides the main one. */
export const MAX_SPAWNED = 4;
const THREAD_START = 'wasi_thread_start';
/** The longest that a new thread which never waits, or waits in its memory, keeps the one that made it. */
const FIRST_TURN_MS = 20;
const FAILED = -1;

export interface ClusterOptions extends GuestRunOptions {
	/** What spawned threads run; null when the module cannot spawn any. */
	threadModule: WebAssembly.Module | null;
	layout: GuestLayout | null;
	/** One line of the engine's own. */
	print: (text: string) => void;
	/** A spawned thread is gone; what it owns is not. */
	onleft: (thread: Instance) => void;
}

/** What a spawned thread holds while it runs. */
interface Holdings {
	id: number;
	instance: Instance;
	memory: BoardMemory | null;
	/** Its own memory, when it does not share the container's. */
	ownMemory: BoardMemory | null;
}

export class GuestCluster {
	readonly #board: SharedBoard;
	readonly #options: ClusterOptions;
	readonly #main: GuestRun;
	readonly #spawned = new Map<GuestRun, Holdings>();
	/** How the container ends, once that is decided. */
	#outcome: RunOutcome | null = null;
	#mainEnded = false;
	#finished = false;
	/** Threads that are being made, or have their first turn. */
	#spawning = 0;
	/** One of its threads gave way, so that the starter of the container went on. */
	#gaveWay = false;

	constructor(board: SharedBoard, options: ClusterOptions) {
		this.#board = board;
		this.#options = options;
		this.#main = new GuestRun({
			...options,
			onblocked: () => this.#giveWay(),
			onend: (outcome) => {
				this.#mainEnded = true;
				this.#end(outcome);
			}
		});
	}

	/** Host functions in which its threads wait. */
	get calls(): readonly string[] {
		return this.#runs().flatMap(({ activity, call }) => (activity === 'waiting' && call) || []);
	}

	/** Requests that its main thread has made. */
	get served(): number {
		return this.#main.served;
	}

	/** It waits for a thread of its own, not for itself. */
	get isSpawning(): boolean {
		return this.#spawning > 0;
	}

	/** The container is about to be killed: calls that wait in slices do not begin another one. */
	announceKill(): void {
		for (const run of this.#runs()) run.killed = true;
	}

	kill(): void {
		this.#end(TERMINATION);
	}

	/** Ends without a word: the board is switched off. */
	dispose(): void {
		this.#main.dispose();
		for (const [run, holdings] of [...this.#spawned]) {
			run.dispose();
			this.#release(run, holdings);
		}
	}

	/** Positive: the number of the new thread. Negative: there is none, and the reason has been printed. */
	spawn(argument: number): number | Promise<number> {
		const { threadModule, print } = this.#options;
		const problem = this.#problem();
		for (const line of problem) print(line);
		if (problem.length > 0 || !threadModule) return FAILED;
		const holdings = this.#hold();
		return holdings ? this.#launch(threadModule, holdings, argument) : this.#outOfMemory();
	}

	#problem(): string[] {
		const { instance, layout } = this.#options;
		const { notices, pool } = this.#board;
		const failed = 'Failed to spawn a new thread';
		if (!pool.sharesMemory) {
			notices.say(instance.containerId, 'threads-not-here');
			return [failed];
		}
		if (!instance.exportedFunctions.has(THREAD_START)) {
			notices.say(instance.containerId, 'thread-start-missing');
			return [`Failed to find thread start function ${THREAD_START}`];
		}
		if (this.#outcome || this.#main.killed) return [failed];
		if (this.#spawned.size >= MAX_SPAWNED) {
			notices.say(instance.containerId, 'threads-exhausted');
			return ['thread manager error: maximum number of threads exceeded', failed];
		}
		if (!layout?.shared) notices.say(instance.containerId, 'thread-memory-not-shared');
		return [];
	}

	/** Null when the board has no memory left for it. */
	#hold(): Holdings | null {
		const { layout, memory, instance } = this.#options;
		const { budget, instances, ring, threadIds, trace } = this.#board;
		const { containerId } = instance;
		if (!budget.take(containerId, 'spawnedBytes', SPAWNED_THREAD_BYTES)) return null;
		const ownMemory = layout && !layout.shared ? budget.takeMemory(containerId, layout) : null;
		if (layout && !layout.shared && !ownMemory) {
			budget.release(containerId, 'spawnedBytes', SPAWNED_THREAD_BYTES);
			return null;
		}
		const address = instances.take();
		ring.instanceBorn(address);
		return {
			id: threadIds.take(),
			memory: ownMemory ?? memory,
			ownMemory,
			// The module context is the container's; whatever compares instances tells them apart.
			instance: {
				...instance,
				address,
				heldUp: 0,
				sleepMs: 0,
				...(ownMemory && {
					memory: new GuestMemory(ownMemory, layout, () => budget.changed(), trace),
					heap: null
				})
			}
		};
	}

	#outOfMemory(): number {
		const { instance, print } = this.#options;
		this.#board.notices.say(instance.containerId, 'thread-without-memory');
		print('Failed to spawn a new thread');
		return FAILED;
	}

	/** A new thread runs first: its spawner goes on when it gives way or is over. */
	#launch(module: WebAssembly.Module, holdings: Holdings, argument: number): Promise<number> {
		const { id, instance, memory } = holdings;
		return new Promise((resolve) => {
			let started = false;
			let isFirstTurn = true;
			let served = 0;
			this.#spawning++;
			const goOn = (result: number) => {
				if (isFirstTurn) this.#spawning--;
				isFirstTurn = false;
				resolve(result);
			};
			const gaveWay = (result: number) => {
				this.#giveWay();
				goOn(result);
			};
			/** As long as it asks the board for something it is not endless. */
			const waitAgain = () => {
				if (run.served === served) goOn(id);
				else if (isFirstTurn) {
					served = run.served;
					this.#board.wall.schedule(FIRST_TURN_MS, waitAgain);
				}
			};
			const run = new GuestRun({
				...this.#options,
				module,
				memory,
				instance,
				thread: id,
				entry: THREAD_START,
				entryProblem: null,
				entryArguments: [id, argument],
				oninstantiated: () => {
					started = true;
					this.#board.wall.schedule(FIRST_TURN_MS, waitAgain);
				},
				onblocked: () => gaveWay(id),
				onend: (outcome) => {
					instance.ended = true;
					this.#options.onleft(instance);
					this.#release(run, holdings);
					const isFirst = !this.#gaveWay;
					gaveWay(started ? id : FAILED);
					if (!started || outcome.kind === 'return') this.#finishWhenAlone();
					// The starter of the container has its turn before.
					else if (isFirst) this.#board.wall.schedule(0, () => this.#end(outcome));
					else this.#end(outcome);
				}
			});
			this.#spawned.set(run, holdings);
		});
	}

	/** The first one to call it decides how the container ends. */
	#end(outcome: RunOutcome): void {
		if (!this.#outcome) {
			this.#outcome = outcome;
			for (const run of this.#runs()) run.stop(outcome);
		}
		this.#finishWhenAlone();
	}

	#giveWay(): void {
		this.#gaveWay = true;
		this.#options.onblocked();
	}

	#finishWhenAlone(): void {
		if (!this.#outcome || !this.#mainEnded || this.#spawned.size > 0 || this.#finished) return;
		this.#finished = true;
		this.#options.onend(this.#outcome);
	}

	#release(run: GuestRun, { id, instance, ownMemory }: Holdings): void {
		const { budget, instances, ring, threadIds } = this.#board;
		this.#spawned.delete(run);
		threadIds.release(id);
		instances.release(instance.address);
		ring.instanceGone(instance.address);
		budget.release(instance.containerId, 'spawnedBytes', SPAWNED_THREAD_BYTES);
		if (ownMemory) budget.releaseMemory(ownMemory);
	}

	#runs(): GuestRun[] {
		const spawned = [...this.#spawned.keys()];
		return this.#mainEnded ? spawned : [this.#main, ...spawned];
	}
}
