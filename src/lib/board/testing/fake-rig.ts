// A driver on a made-up board with a clock that tests move: time passes only as long as somebody waits for something.
import { ManualClock } from '#lib/core/clock.ts';
import type { Board, BoardState, ConsoleEvent } from '../board.ts';
import { FakePort, type FaultPlan } from '#lib/port/fake-port.ts';
import { FakeSupervisor } from './fake-supervisor.ts';
import type { FakeZephyr } from './fake-zephyr.ts';
import { createBoard } from '../ocre-board.ts';

export interface FakeRig {
	clock: ManualClock;
	device: FakeSupervisor;
	port: FakePort;
	board: Board;
	states: BoardState[];
	events: ConsoleEvent[];
	/** All output text so far. */
	output(): string;
	/** Lets time pass until the promise is settled; throws after `limitMs` of it. */
	until<T>(promise: Promise<T>, limitMs?: number): Promise<T>;
	/** Lets time pass. */
	pass(ms: number): Promise<void>;
}

export function createRig(
	options: {
		smp?: boolean;
		zephyr?: Partial<FakeZephyr>;
		faults?: FaultPlan;
		baudRate?: number;
	} = {}
): FakeRig {
	const clock = new ManualClock();
	const device = new FakeSupervisor(options);
	device.now = () => clock.now();
	const port = new FakePort(device, clock);
	port.faults = options.faults ?? {};
	const board = createBoard(port, {
		clock,
		...(options.baudRate && { baudRate: options.baudRate })
	});
	const states: BoardState[] = [];
	const events: ConsoleEvent[] = [];
	board.on('state', (state) => states.push(state));
	board.on('console', (event) => events.push(event));
	return {
		clock,
		device,
		port,
		board,
		states,
		events,
		output: () => events.map((event) => (event.kind === 'output' ? event.text : '')).join(''),
		until: (promise, limitMs = 600_000) => until(clock, port, promise, limitMs),
		async pass(ms) {
			for (let passed = 0; passed < ms; passed += 5) await step(clock, 5);
		}
	};
}

/** One turn of the event loop: streams need more than a few promise reactions to move a chunk. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

async function step(clock: ManualClock, ms: number): Promise<void> {
	await turn();
	await clock.advance(ms);
}

export async function until<T>(
	clock: ManualClock,
	port: FakePort,
	promise: Promise<T>,
	limitMs: number
): Promise<T> {
	let settled = false;
	const done = () => (settled = true);
	promise.then(done, done);
	const end = clock.now() + limitMs;
	let quiet = 0;
	while (!settled) {
		const before = port.bytesToBoard + port.bytesToHost;
		await turn();
		if (settled) break;
		const moved = port.bytesToBoard + port.bytesToHost !== before;
		quiet = moved ? 0 : quiet + 1;
		if (quiet < 2 && !port.pacedBaudRate) continue;
		if (clock.now() > end) throw new Error(`Not settled after ${limitMs} ms of its time.`);
		await clock.advance(port.pacedBaudRate ? 1 : Math.min(50, 2 * quiet));
	}
	return promise;
}
