// A container's thread in a browser: what ends it inside wasm is noticed by its lock, since it can say nothing any more.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeLocks, type FakeLockClient } from '#lib/core/fake-locks.ts';
import { live } from '#lib/core/worker-life.ts';
import { createBrowserThreads } from './browser-threads.ts';
import type { ContainerThread, ThreadMessage } from './container-thread.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

class FakeWorker {
	static last: FakeWorker;
	onmessage: ((event: MessageEvent<ThreadMessage>) => void) | null = null;
	onerror: ((event: ErrorEvent) => void) | null = null;
	readonly name: string;
	terminated = false;

	constructor(_url: URL, { name }: { name: string }) {
		this.name = name;
		FakeWorker.last = this;
	}

	postMessage(): void {}

	terminate(): void {
		this.terminated = true;
	}

	say(message: ThreadMessage): void {
		this.onmessage!({ data: message } as MessageEvent<ThreadMessage>);
	}
}

let inside: FakeLockClient;
let thread: ContainerThread;
let crashes: string[];
let rings: number;

beforeEach(async () => {
	const locks = new FakeLocks();
	inside = locks.client();
	vi.stubGlobal('Worker', FakeWorker);
	vi.stubGlobal('crossOriginIsolated', true);
	vi.stubGlobal('navigator', { locks: locks.client() });
	thread = createBrowserThreads().create();
	crashes = [];
	rings = 0;
	thread.oncrash = (message) => crashes.push(message);
	thread.onring = () => rings++;
	// As `container.worker.ts` does before its first job.
	await live(FakeWorker.last.name, inside);
	FakeWorker.last.say('alive');
	await settle();
});

afterEach(() => vi.unstubAllGlobals());

test('the end of a thread that runs is noticed, once', async () => {
	FakeWorker.last.say('ring');
	expect([crashes, rings]).toEqual([[], 1]);
	inside.end();
	await settle();
	expect(crashes).toEqual(['the container thread ended']);
});

test('an error that says more is told, and the lock not after it', async () => {
	const preventDefault = vi.fn();
	FakeWorker.last.onerror!({ message: 'out of memory', preventDefault } as unknown as ErrorEvent);
	inside.end();
	await settle();
	expect(crashes).toEqual(['out of memory']);
	expect(preventDefault).toHaveBeenCalledOnce();
});

test('a thread that is ended on purpose has not crashed', async () => {
	thread.terminate();
	expect(FakeWorker.last.terminated).toBe(true);
	inside.end();
	await settle();
	expect(crashes).toEqual([]);
});
