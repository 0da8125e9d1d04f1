// The board's worker: one machine, its port and its panel served to the page.
import { systemClock } from '#lib/core/clock.ts';
import { messageOf } from '#lib/core/errors.ts';
import { createLatest, type Latest } from '#lib/core/latest.ts';
import { expose } from '#lib/core/rpc.ts';
import { live } from '#lib/core/worker-life.ts';
import { decodeTaken, type BoardEvent, type BootOptions, type SimulatorApi } from './api.ts';
import { createBrowserThreads } from './container/browser-threads.ts';
import { createMachine, type Machine } from './machine.ts';
import { servePort } from './port-bridge.ts';
import { createRuntime } from './runtime/create-runtime.ts';
import { openBrowserVolume } from './storage/browser-volume.ts';
import type { VolumeKeeper } from './storage/volume-keeper.ts';

interface Board {
	send: (event: BoardEvent) => void;
	machine: Machine;
	keeper: VolumeKeeper;
	/** Sends what waits to be sent. */
	flush: () => void;
}

/** A program can change what the panel shows far more often than a page can draw it. */
const PANEL_MS = 50;

/** Somebody wants to hear of messages. */
let watching = false;

/** What is asked of the board before its storage was read waits for that, in order. */
let board: Promise<Board> | null = null;

async function start({
	profile,
	mode,
	zephyr,
	paced,
	serial,
	events
}: BootOptions): Promise<Board> {
	const send = (event: BoardEvent) => events.postMessage(event);
	const crash = (message: string) => send({ kind: 'crash', message });
	self.addEventListener('error', (event) => crash(event.message));
	self.addEventListener('unhandledrejection', (event) => crash(messageOf(event.reason)));
	const keeper = await openBrowserVolume({
		volume: `${profile.id}/${profile.firmware}`,
		size: profile.storage,
		onkeeping: (keeping) => send({ kind: 'storage', keeping })
	});
	const threads = createBrowserThreads();
	const machine = createMachine({
		profile,
		mode,
		zephyr,
		paced,
		files: keeper.files,
		createRuntime: (parts) => createRuntime({ ...parts, threads })
	});
	const waiting: Pick<Latest<unknown>, 'flush'>[] = [];
	/** For what is drawn: the page needs it only as it is now. */
	const latest = <T>(event: (value: T) => BoardEvent): ((value: T) => void) => {
		const one = createLatest<T>((value) => send(event(value)), PANEL_MS, systemClock);
		waiting.push(one);
		return (value) => one.push(value);
	};
	const showDisplay = latest<readonly string[]>((lines) => ({ kind: 'display', lines }));
	machine.on('pin', (pin) => send({ kind: 'pin', pin }));
	machine.on('notice', (notice) => send({ kind: 'notice', notice }));
	machine.on('message', (message) => watching && send({ kind: 'message', message }));
	machine.on('display', showDisplay);
	// At once: whether a program has room is judged by it.
	machine.on('memory', (memory) => send({ kind: 'memory', memory }));
	machine.on('control', (control) => send({ kind: 'control', control }));
	machine.on('trace', (batch) =>
		events.postMessage({ kind: 'trace', batch } satisfies BoardEvent, [
			batch.words.buffer,
			batch.bytes.buffer
		])
	);
	events.onmessage = ({ data }: MessageEvent<unknown>) => machine.taken(decodeTaken(data));
	machine.on(
		'listeners',
		latest((listeners) => ({ kind: 'listeners', listeners }))
	);
	machine.on('crash', ({ message }) => crash(message));
	for (const pin of machine.pins) send({ kind: 'pin', pin });
	showDisplay(machine.display);
	if (machine.memory) send({ kind: 'memory', memory: machine.memory });
	servePort(machine.port, serial);
	send({ kind: 'state', state: machine.state });
	return { machine, keeper, send, flush: () => waiting.forEach((one) => one.flush()) };
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
	setButton: (alias, pressed) => whenOn(({ machine }) => machine.setButton(alias, pressed)),
	setSensor: (sensor, channel, value) =>
		whenOn(({ machine }) => machine.setSensor(sensor, channel, value)),
	imageOf: async (container) => (board ? (await board).machine.imageOf(container) : null),
	watchMessages: (watch) => whenOn(() => (watching = watch)),
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
	settle: () =>
		whenOn(({ flush, send }) => {
			flush();
			send({ kind: 'settled' });
		})
} satisfies SimulatorApi;

expose(api);
