// A run whose container the test plays itself: it asks, sees the answer in the control block, and moves the clock.
import { DEFAULT_MODE } from '#lib/abi/board-mode.ts';
import { ManualClock } from '#lib/core/clock.ts';
import type { ContainerJob, ContainerThread } from '../../container/container-thread.ts';
import {
	ControlBlock,
	IDLE,
	INSTANTIATED,
	UNWIND,
	UNWOUND
} from '../../container/control-block.ts';
import { Switchboard } from '../../container/switchboard.ts';
import { sharedCallsOf } from '../../container/testing/shared-calls.ts';
import { ThreadPool } from '../../container/thread-pool.ts';
import { BoardControl } from '../../control/board-control.ts';
import { NO_PROBES } from '../../module/trap-probes.ts';
import { TraceStore } from '../../trace/trace-store.ts';
import { Trace } from '../../trace/trace.ts';
import type { HostHandler } from '../guest/guest-call.ts';
import { GuestMemory } from '../guest/guest-memory.ts';
import { GuestRun, type GuestRunOptions, type RunOutcome } from '../containers/guest-run.ts';
import type { LinkedFunction } from '../containers/linking.ts';
import { argumentChecks } from '../containers/native-signatures.ts';

export class PlayedThread implements ContainerThread {
	onring: (() => void) | null = null;
	oncrash: ((message: string) => void) | null = null;
	readonly oncall = null;
	job: ContainerJob | null = null;
	isTerminated = false;

	run(job: ContainerJob): void {
		this.job = job;
	}

	answer(): void {
		throw new Error('it shares memory');
	}

	terminate(): void {
		this.isTerminated = true;
	}
}

/** A host function of the module, with as many arguments as its signature has letters. */
export function hostFunction(
	name: string,
	signature: string,
	handler: HostHandler
): LinkedFunction {
	const checks = argumentChecks(signature);
	const params = [...signature.slice(1, signature.indexOf(')'))].map(() => 'i32' as const);
	return { module: 'env', name, params, result: 'i32', handler, checks };
}

export function playedRun(
	functions: readonly LinkedFunction[],
	options: Partial<GuestRunOptions> = {}
) {
	const clock = new ManualClock();
	const control = new BoardControl(clock);
	const traced = new TraceStore();
	const trace = new Trace(control.clock, clock, (batch) => traced.add(batch));
	const threads: PlayedThread[] = [];
	const factory = {
		sharesMemory: true,
		create() {
			threads.push(new PlayedThread());
			return threads.at(-1)!;
		}
	};
	const switchboard = new Switchboard();
	const pool = new ThreadPool(factory, () => undefined);
	const memory = new GuestMemory(new WebAssembly.Memory({ initial: 1 }));
	const told = { instantiated: 0, blocked: 0, ends: [] as RunOutcome[] };
	const board: { room: Promise<void> | null } = { room: null };
	const run = new GuestRun({
		module: new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)),
		probes: NO_PROBES,
		memory: null,
		tables: [],
		functions,
		entry: '_start',
		entryProblem: null,
		entryArguments: [],
		mode: DEFAULT_MODE,
		instance: {
			containerId: 't',
			address: 0x20020000,
			memory,
			heap: null,
			hasContext: false,
			exportedFunctions: new Set(),
			ended: false,
			heldUp: 0,
			sleepMs: 0,
			counts: [0, 0, 0, 0]
		},
		thread: 0,
		trace,
		control,
		console: board,
		pool,
		switchboard,
		oninstantiated: () => told.instantiated++,
		onblocked: () => told.blocked++,
		onend: (outcome) => told.ends.push(outcome),
		...options
	});
	const [thread] = threads;
	const { control: shared } = sharedCallsOf(thread!.job!);
	const wire = new ControlBlock(shared);
	const state = new Int32Array(shared, 0, 1);

	/** The container asks, and the board serves it if it sees that. */
	function ask(index: number, args: readonly number[] = []): void {
		args.forEach((value, i) => wire.putArgument(i, 'i32', value));
		wire.request(index);
		if (run.waiting) run.serve();
	}

	const play = {
		ask,
		/** A report of the thread, with a text. */
		report(index: number, text: string): void {
			wire.putText(text);
			ask(index);
		},
		start: () => ask(INSTANTIATED),
		/** `none`: the board has yet to answer. `leave`: the container is to leave its module. */
		answer(): number | 'none' | 'leave' {
			if (Atomics.load(state, 0) !== IDLE) return 'none';
			return wire.awaitAnswer() === UNWIND ? 'leave' : Number(wire.result('i32'));
		},
		/** The thread does what it was told: it leaves the module and says so. */
		leave: () => ask(UNWOUND)
	};
	return { run, play, clock, control, trace, traced, thread: thread!, told, board, memory };
}
