// Puts together what the containers of one board share, from what the runtime is given.
import { limitsOf, type BoardLimits } from '#lib/abi/board-limits.ts';
import { DEFAULT_MODE, type BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { DEFAULT_ZEPHYR, type ZephyrVersion } from '#lib/abi/zephyr.ts';
import type { Clock } from '#lib/core/clock.ts';
import { FileBuffer } from '#lib/simulator/storage/file-buffer.ts';
import type { BoardFiles } from '#lib/simulator/storage/board-files.ts';
import type { ThreadFactory } from '../container/container-thread.ts';
import { MirroredMemory, type BoardMemory } from '../container/mirrored-memory.ts';
import { Switchboard } from '../container/switchboard.ts';
import { ThreadPool } from '../container/thread-pool.ts';
import { BoardControl } from '../control/board-control.ts';
import { Network } from '../network/network.ts';
import type { SimulatorStream, StreamSink } from '../stream/stream.ts';
import { Trace } from '../trace/trace.ts';
import { DescriptorSlots, type Random } from '../wasi/descriptors.ts';
import { AddressRange } from './addresses.ts';
import { printEngineLine, SHELL_THREAD } from './containers/engine-line.ts';
import { MemoryBudget, sharedMemory, type BudgetOptions } from './containers/memory-budget.ts';
import { ThreadIds } from './containers/thread-ids.ts';
import { EventRing } from './events/event-ring.ts';
import { Messaging } from './events/messaging.ts';
import { Timers } from './events/timers.ts';
import { GuestTrap } from './guest/guest-trap.ts';
import { ResourceCounts } from './guest/instance.ts';
import { Notices } from './notices.ts';
import { createPeripherals, type Peripherals } from './peripherals/peripherals.ts';
import type { BoardConsole } from './runtime.ts';
import type { SharedBoard } from './shared-board.ts';
import { TestEntropy } from './test-entropy.ts';

export interface MakeBoardOptions {
	profile: BoardProfile;
	/** Default: faithful. */
	mode?: BoardMode;
	/** Default: what Ocre 0.7.0 pins. */
	zephyr?: ZephyrVersion;
	files: BoardFiles;
	/** The volume's, which the shell and SMP use, too. Default: one of its own. */
	fileBuffer?: FileBuffer;
	console: BoardConsole;
	/** `now()` is the time since the board's boot. */
	clock: Clock;
	threads: ThreadFactory;
	/** Time outside the board, which goes on while it is paused. Default: `clock`. */
	wall?: Clock;
	/** Default: one that nobody looks at. */
	trace?: Trace;
	/** Default: one that nobody uses. */
	control?: BoardControl;
	/** Where everything goes that one sees of the board, and where the sensors' readings are. */
	stream: SimulatorStream;
	/** A program brought the firmware down: it restarts by itself, or answers nothing until the reset. */
	onfatal?: (restarts: boolean) => void;
	/** Time of day at boot, in milliseconds since 1970. Default: now. */
	bootTimeMs?: number;
	/** Fills bytes with random numbers. Default: the platform's generator. */
	random?: Random;
}

const INSTANCE_ADDRESSES = 0x20020000;
const RANDOM_CHUNK = 65536;
/** Of boards whose own numbers differ after each reset. */
const DESCRIPTOR_SEED = 1;
const MAX_SHOWN_PAYLOAD = 4096;

function platformRandom(bytes: Uint8Array<ArrayBuffer>): void {
	for (let i = 0; i < bytes.length; i += RANDOM_CHUNK)
		crypto.getRandomValues(bytes.subarray(i, i + RANDOM_CHUNK));
}

function timerStacks(
	limits: BoardLimits,
	mode: BoardMode
): BudgetOptions<BoardMemory>['timerStacks'] {
	if (!limits.keepsTimerThreads) return 'given-back';
	return mode === 'faithful' ? 'kept' : 'given-back-unlike-boards';
}

interface BudgetParts {
	profile: BoardProfile;
	mode: BoardMode;
	limits: BoardLimits;
	threads: ThreadFactory;
}

/** Its memory, which says what it has once a turn, however much changes in it. */
function createBudget(
	{ profile, mode, limits, threads }: BudgetParts,
	sink: StreamSink
): MemoryBudget {
	let isTold = false;
	const budget = new MemoryBudget<BoardMemory>({
		totalBytes: profile.containerMemoryBytes,
		systemHeapBytes: limits.systemHeapBytes,
		timerStacks: timerStacks(limits, mode),
		createMemory: threads.sharesMemory
			? sharedMemory
			: (initial, maximum) => new MirroredMemory(initial, maximum),
		onchange: () => {
			if (isTold) return;
			isTold = true;
			queueMicrotask(() => {
				isTold = false;
				sink.set({ memory: budget.account });
			});
		}
	});
	sink.set({ memory: budget.account });
	return budget;
}

/** Its network, which says who listens. */
function createNetwork(profile: BoardProfile, sink: StreamSink): Network {
	const network = new Network(profile.network !== null);
	network.on('listeners', (listeners) => sink.set({ listeners }));
	sink.set({ listeners: [] });
	return network;
}

/** What a container publishes is told, and heard by the peripherals. True when one of them took it. */
function hear(
	sink: StreamSink,
	{ active }: Peripherals,
	topic: string,
	payload: () => Uint8Array
): boolean {
	try {
		const bytes = payload().slice(0, MAX_SHOWN_PAYLOAD);
		sink.tell({ kind: 'message', value: { topic, payload: bytes } });
	} catch (error) {
		// The range is not in its memory: as long as nobody takes the message, nobody minds.
		if (!(error instanceof GuestTrap)) throw error;
	}
	return active.some((peripheral) => peripheral.hear?.(topic, payload) ?? false);
}

/** What one sees of it goes to `sink`, which may end before the stream does. */
export function makeBoard(options: MakeBoardOptions, sink: StreamSink): SharedBoard {
	const { profile, files, console, clock, threads, stream } = options;
	const { mode = DEFAULT_MODE, zephyr = DEFAULT_ZEPHYR } = options;
	const entropy = new TestEntropy(profile.entropySeed ?? DESCRIPTOR_SEED);
	const isSeeded = profile.entropySeed !== null && mode === 'faithful';
	const fill = (bytes: Uint8Array<ArrayBuffer>) => entropy.fill(bytes);
	const { random = isSeeded ? fill : platformRandom, fileBuffer = new FileBuffer() } = options;
	const {
		wall = clock,
		trace = new Trace(clock, wall),
		control = new BoardControl(wall)
	} = options;
	const notices = new Notices(mode, (value) => sink.tell({ kind: 'notice', value }));
	const ring = new EventRing(mode);
	const limits = limitsOf(profile, zephyr);
	const budget = createBudget({ profile, mode, limits, threads }, sink);
	const counts = new ResourceCounts(console);
	const instances = new AddressRange(INSTANCE_ADDRESSES);
	const isAlive = (address: number) => instances.has(address);
	const switchboard = new Switchboard(threads.sharesMemory);
	const common = { mode, ring, counts, console, notices, trace };
	const peripherals = createPeripherals({
		...{ ...common, profile, clock, random, isAlive, sink },
		readings: () => stream.state.sensors
	});
	return {
		...{ ...common, profile, limits, zephyr, files, clock, wall, control },
		...{ instances, switchboard, random, budget, peripherals, isAlive },
		gpio: peripherals.gpio,
		sensors: peripherals.sensors,
		slots: new DescriptorSlots(mode === 'faithful' ? fileBuffer : new FileBuffer()),
		randomDescriptor: fill,
		threadIds: new ThreadIds(),
		network: createNetwork(profile, sink),
		pool: new ThreadPool(threads, () => switchboard.wake()),
		timers: new Timers({
			...{ ...common, clock },
			max: profile.maxTimers,
			isWornOut: () => budget.isWornOut,
			takeThread: (containerId) => budget.takeStack(containerId, 'timerBytes'),
			releaseThread: (containerId) => budget.releaseStack(containerId, 'timerBytes')
		}),
		messaging: new Messaging({
			...common,
			maxSubscriptions: profile.maxSubscriptions,
			warn: (text) => printEngineLine({ clock, console }, SHELL_THREAD, `warning: ${text}`),
			native: (topic, payload) => hear(sink, peripherals, topic, payload)
		}),
		bootTimeMs: options.bootTimeMs ?? Date.now(),
		fatal: (restarts) => options.onfatal?.(restarts)
	};
}
