// The board's worker: one machine, its port and its stream served to the page.
import { systemClock } from '#lib/core/clock.ts';
import { messageOf } from '#lib/core/errors.ts';
import { expose } from '#lib/core/rpc.ts';
import { live } from '#lib/core/worker-life.ts';
import { decodeTaken, type BootOptions, type SimulatorApi } from './api.ts';
import { createBrowserThreads } from './container/browser-threads.ts';
import { createMachine, type Machine } from './machine.ts';
import { servePort } from './port-bridge.ts';
import { createRuntime } from './runtime/create-runtime.ts';
import { openBrowserVolume } from './storage/browser-volume.ts';
import { VolumeKeeper } from './storage/volume-keeper.ts';
import { BatchSender, type StreamBatch } from './stream/stream-batch.ts';
import { SimulatorStream, type SimulatorEvents } from './stream/stream.ts';

interface Board {
	machine: Machine;
	keeper: VolumeKeeper;
	sender: BatchSender;
}

/** What the page hears of; it may say so before the board is there. */
let listening: readonly (keyof SimulatorEvents)[] = [];
let sender: BatchSender | null = null;

/** What is asked of the board before its storage was read waits for that, in order. */
let board: Promise<Board> | null = null;

async function start({
	profile,
	mode,
	zephyr,
	paced,
	volatile,
	serial,
	events
}: BootOptions): Promise<Board> {
	const stream = new SimulatorStream(profile);
	sender = new BatchSender(
		(batch: StreamBatch, transfer) => events.postMessage(batch, transfer),
		systemClock
	);
	sender.listening = listening;
	stream.set({ power: 'booting' });
	stream.pipe(sender);
	const crash = (message: string) => stream.tell({ kind: 'crash', value: { message } });
	self.addEventListener('error', (event) => crash(event.message));
	self.addEventListener('unhandledrejection', (event) => crash(messageOf(event.reason)));
	const size = profile.storage;
	const keeper = volatile
		? await VolumeKeeper.open({ size, store: null })
		: await openBrowserVolume({
				volume: `${profile.id}/${profile.firmware}`,
				size,
				onkeeping: (storage) => stream.set({ storage })
			});
	const threads = createBrowserThreads();
	const machine = createMachine({
		profile,
		mode,
		zephyr,
		paced,
		stream,
		files: keeper.files,
		createRuntime: (parts) => createRuntime({ ...parts, threads })
	});
	events.onmessage = ({ data }: MessageEvent<unknown>) => machine.taken(decodeTaken(data));
	servePort(machine.port, serial);
	return { machine, keeper, sender };
}

const whenOn = async (action: (board: Board) => unknown): Promise<void> => {
	if (board) await action(await board);
};

const api = {
	live: (lock) => live(lock),
	boot: async (options) => {
		board = start(options);
		await board;
	},
	connect: (port, channel) => whenOn(({ machine }) => machine.connect(port, channel)),
	put: (input) => whenOn(({ machine }) => machine.put(input)),
	imageOf: async (container) => (board ? (await board).machine.imageOf(container) : null),
	listen: (names) => {
		listening = names;
		if (sender) sender.listening = names;
		return Promise.resolve();
	},
	setPaced: (paced) => whenOn(({ machine }) => machine.setPaced(paced)),
	setMode: (mode) => whenOn(({ machine }) => machine.setMode(mode)),
	pause: () => whenOn(({ machine }) => machine.pause()),
	resume: () => whenOn(({ machine }) => machine.resume()),
	step: async (container) => (board ? (await board).machine.step(container) : false),
	setSpeed: (speed) => whenOn(({ machine }) => machine.setSpeed(speed)),
	inspect: async () => (board ? (await board).machine.inspect() : null),
	setTracing: (options) => whenOn(({ machine }) => machine.setTracing(options)),
	reset: () => whenOn(({ machine }) => machine.reset()),
	eraseStorage: () =>
		whenOn(async ({ machine, keeper }) => {
			keeper.files.format();
			machine.reset();
			await keeper.flush();
		}),
	saveStorage: () => whenOn(({ keeper }) => keeper.flush()),
	settle: () => whenOn(({ sender }) => sender.settle())
} satisfies SimulatorApi;

expose(api);
