// A worker for tests: what it serves is served in the test's own thread, on a message channel.
import { expose, type Endpoint } from './rpc.ts';
import type { WatchedWorker } from './worker-life.ts';

export type FakeWorker = WatchedWorker & {
	/** How often it was ended. */
	terminated: number;
	terminate(): void;
};

/** `api`: what it serves besides LifeApi. */
export function fakeWorker(api: object): FakeWorker {
	const { port1, port2 } = new MessageChannel();
	expose({ live: () => undefined, ...api }, port2);
	const worker = Object.assign(port1 as unknown as Endpoint, {
		onerror: null,
		terminated: 0,
		terminate: () => {
			worker.terminated++;
			port1.close();
		}
	}) as FakeWorker;
	return worker;
}
