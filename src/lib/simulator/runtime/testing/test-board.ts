// A board for the runtime's tests: real threads, a console that keeps what it is told, modules written as text.
import wabt from 'wabt';
import { B_U585I_IOT02A, type BoardProfile } from '#lib/abi/board-profiles.ts';
import { DEFAULT_MODE, type BoardMode } from '#lib/abi/board-mode.ts';
import { DEFAULT_ZEPHYR, type ZephyrVersion } from '#lib/abi/zephyr.ts';
import { latin1 } from '#lib/core/bytes.ts';
import { systemClock, type Clock } from '#lib/core/clock.ts';
import type { ContainerThread, ThreadFactory } from '../../container/container-thread.ts';
import { createNodeThreads } from '../../container/node-threads.ts';
import { createBlockingThreads } from '../../container/testing/blocking-threads.ts';
import { BoardControl } from '../../control/board-control.ts';
import type { PinLevel } from '../../stream/pins.ts';
import { SimulatorStream, type SimulatorInput, type SimulatorState } from '../../stream/stream.ts';
import type { Notice } from '../../stream/told.ts';
import type { BoardFiles } from '#lib/simulator/storage/board-files.ts';
import { TraceStore } from '../../trace/trace-store.ts';
import { Trace } from '../../trace/trace.ts';
import { createBoardFiles } from '#lib/simulator/storage/memory-board-files.ts';
import { createRuntime } from '../create-runtime.ts';
import {
	IMAGE_DIRECTORY,
	type BoardConsole,
	type Container,
	type ContainerOptions,
	type LogLevel,
	type Runtime
} from '../runtime.ts';

/** Node's threads, where one that was made ready for a board and never used serves the next board. */
function recyclingThreads(factory: ThreadFactory): ThreadFactory {
	const unused: ContainerThread[] = [];
	return {
		sharesMemory: factory.sharesMemory,
		create() {
			const thread = unused.pop() ?? factory.create();
			const wrapper: ContainerThread = {
				onring: null,
				oncall: null,
				oncrash: null,
				run(job) {
					wrapper.terminate = () => thread.terminate();
					thread.run(job);
				},
				answer: (answer) => thread.answer(answer),
				terminate() {
					wrapper.terminate = () => undefined;
					unused.push(thread);
				}
			};
			thread.oncall = (call) => wrapper.oncall?.(call);
			thread.onring = () => wrapper.onring?.();
			thread.oncrash = (message) => wrapper.oncrash?.(message);
			return wrapper;
		}
	};
}

/** With `CALLS=posted` every test of the runtime runs on threads that share no memory. */
const threads = recyclingThreads(
	process.env['CALLS'] === 'posted' ? createBlockingThreads() : createNodeThreads()
);
const toolkit = await wabt();

/** Also what no board loads. */
const FEATURES = {
	threads: true,
	exceptions: true,
	tail_call: true,
	memory64: true,
	multi_memory: true,
	extended_const: true
};

/** The module that the text describes, right or wrong. */
export function wat(source: string): Uint8Array {
	const parsed = toolkit.parseWat('test.wat', source, FEATURES);
	try {
		return parsed.toBinary({}).buffer;
	} finally {
		parsed.destroy();
	}
}

/** Log lines and prints in order, as one text. */
export class RecordingConsole implements BoardConsole {
	text = '';
	room: Promise<void> | null = null;
	readonly #waiters: { wanted: () => boolean; resolve: () => void }[] = [];
	/** Called after each print. */
	onprint: (bytes: Uint8Array) => void = () => undefined;

	print(bytes: Uint8Array): void {
		this.#add(latin1(bytes));
		this.onprint(bytes);
	}

	log(level: LogLevel, module: string, text: string): void {
		this.#add(`<${level}> ${module}: ${text}\n`);
	}

	/** Resolves once the text contains `wanted`. */
	async waitFor(wanted: string | RegExp): Promise<void> {
		const found = () =>
			typeof wanted === 'string' ? this.text.includes(wanted) : wanted.test(this.text);
		if (!found())
			await new Promise<void>((resolve) => this.#waiters.push({ wanted: found, resolve }));
	}

	#add(text: string): void {
		this.text += text;
		for (const waiter of [...this.#waiters]) {
			if (!waiter.wanted()) continue;
			this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
			waiter.resolve();
		}
	}
}

export interface TestBoard {
	runtime: Runtime;
	console: RecordingConsole;
	files: BoardFiles;
	notices: Notice[];
	/** Resolves once there is a notice of that code. */
	waitForNotice(code: Notice['code']): Promise<void>;
	pins: PinLevel[];
	/** A program brought the firmware down. */
	onfatal: (restarts: boolean) => void;
	/** What one sees of it now. */
	readonly state: SimulatorState;
	stream: SimulatorStream;
	/** Something done from outside. */
	put(input: SimulatorInput): void;
	press(alias: string, pressed: boolean): void;
	/** Nothing is traced until its `setTracing`; then `traced` keeps it. */
	trace: Trace;
	traced: TraceStore;
	control: BoardControl;
	/** What the display showed, one after the other. */
	shown: (readonly string[])[];
	/** Stores the module as an image. */
	install(name: string, module: string | Uint8Array): void;
	create(image: string, options?: Partial<ContainerOptions>): Promise<Container | null>;
	/** Stores, creates and starts a container of the image's name; resolves when it has started. */
	run(name: string, module: string, options?: Partial<ContainerOptions>): Promise<Container>;
}

export function createTestBoard(
	changes: Partial<BoardProfile> = {},
	clock: Clock = systemClock,
	mode: BoardMode = DEFAULT_MODE,
	zephyr: ZephyrVersion = DEFAULT_ZEPHYR,
	factory: ThreadFactory = threads
): TestBoard {
	const profile = { ...B_U585I_IOT02A, ...changes };
	const files = createBoardFiles(profile.storage);
	const console = new RecordingConsole();
	const notices: Notice[] = [];
	const pins: PinLevel[] = [];
	const stream = new SimulatorStream(profile);
	const shown: (readonly string[])[] = [];
	const control = new BoardControl(clock);
	const traced = new TraceStore();
	const trace = new Trace(control.clock, clock, (batch) => traced.add(batch));
	const runtime = createRuntime({
		profile,
		mode,
		zephyr,
		files,
		console,
		clock: control.clock,
		wall: clock,
		threads: factory,
		stream,
		trace,
		control,
		onfatal: (restarts) => board.onfatal(restarts)
	});
	stream.on('notice', (notice) => notices.push(notice));
	stream.on('pin', (pin) => pins.push(pin));
	let { display } = stream.state;
	stream.on('state', (state) => {
		if (state.display !== display) shown.push((display = state.display));
	});
	const put = (input: SimulatorInput) => {
		stream.put(input);
		runtime.put(input);
	};
	const board: TestBoard = {
		runtime,
		console,
		files,
		notices,
		async waitForNotice(code) {
			if (notices.some((notice) => notice.code === code)) return;
			await new Promise<void>((resolve) =>
				stream.on('notice', (notice) => {
					if (notice.code === code) resolve();
				})
			);
		},
		pins,
		onfatal: () => undefined,
		get state() {
			return stream.state;
		},
		stream,
		put,
		press: (alias, pressed) => put({ kind: 'button', value: { alias, pressed } }),
		trace,
		traced,
		control,
		shown,
		install: (name, module) =>
			files.write(
				`${IMAGE_DIRECTORY}/${name}`,
				0,
				typeof module === 'string' ? wat(module) : module
			),
		create: (image, options = {}) =>
			runtime.create({
				id: image.replace(/\.wasm$/, ''),
				image,
				runtime: null,
				detached: true,
				capabilities: [],
				mounts: [],
				environment: [],
				args: [],
				...options
			}),
		async run(name, module, options) {
			board.install(name, module);
			const container = await board.create(name, options);
			if (!container) throw new Error(`no container: ${console.text}`);
			await container.start();
			return container;
		}
	};
	return board;
}
