import { afterEach, beforeEach, expect, test } from 'vitest';
import { findProfile } from '#lib/abi/board-profiles.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { expose } from '#lib/core/rpc.ts';
import type { BootOptions } from './api.ts';
import { createSimulator } from './client.ts';
import type { Simulator } from './simulator.ts';

/** A worker that boots and then answers nothing more. */
function silentWorker() {
	const { port1, port2 } = new MessageChannel();
	let booted: BootOptions | null = null;
	const never = () => new Promise<void>(() => undefined);
	expose(
		{
			live: () => undefined,
			boot: (options: BootOptions) => {
				booted = options;
				options.events.postMessage({ state: { power: 'on' }, events: [], settled: false });
			},
			listen: () => Promise.resolve(),
			...{ reset: never, setMode: never, eraseStorage: never, saveStorage: never },
			...{ settle: never, inspect: never, step: never, imageOf: never, connect: never }
		},
		port2
	);
	const worker = Object.assign(port1, {
		onerror: null as ((event: ErrorEvent) => unknown) | null,
		terminate: () => {
			port1.close();
			port2.close();
			booted?.serial.close();
		}
	});
	return worker as unknown as Worker;
}

let clock: ManualClock;
let worker: Worker;
let simulator: Simulator;
let crashes: string[];

beforeEach(async () => {
	clock = new ManualClock();
	crashes = [];
	simulator = createSimulator({
		profile: findProfile('b_u585i_iot02a', 'ours')!,
		createWorker: () => (worker = silentWorker()),
		clock
	});
	simulator.on('crash', ({ message }) => crashes.push(message));
	await settle();
	expect(simulator.state.power).toBe('on');
});

afterEach(() => simulator.dispose());

async function settle(): Promise<void> {
	for (let i = 0; i < 5; i++) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Whatever waits for an answer of the board. */
function waits(): Promise<unknown>[] {
	return [
		simulator.reset(),
		simulator.setMode('documented'),
		simulator.eraseStorage(),
		simulator.saveStorage(),
		simulator.inspect(),
		simulator.step(null),
		simulator.imageOf('x')
	];
}

test('a worker that ends gives everybody who waits for it the reason', async () => {
	const waiting = Promise.allSettled(waits());
	const settled = simulator.settled();
	const connected = simulator.connect(80);
	connected.catch(() => undefined);
	await settle();
	worker.onerror!({ message: 'out of memory' } as ErrorEvent);
	expect(simulator.state.power).toBe('crashed');
	for (const outcome of await waiting)
		expect(outcome).toMatchObject({
			status: 'rejected',
			reason: { code: 'simulator-crashed', message: 'out of memory' }
		});
	await settled;
	await expect(connected).rejects.toMatchObject({ code: 'connection-reset' });
	expect(crashes).toEqual(['out of memory']);
	expect(simulator.port.readable).toBeNull();
});

test('a board that does not do a reset in time counts as crashed', async () => {
	const reset = simulator.reset();
	reset.catch(() => undefined);
	await settle();
	await clock.advance(9_999);
	expect(simulator.state.power).toBe('on');
	await clock.advance(1);
	await expect(reset).rejects.toMatchObject({ code: 'simulator-crashed' });
	expect(crashes).toEqual(['it did not answer for 10 seconds']);
});

test('a board that is switched off cancels what waits for it', async () => {
	const waiting = Promise.allSettled(waits());
	await settle();
	simulator.dispose();
	for (const outcome of await waiting)
		expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
	expect(crashes).toEqual([]);
});
