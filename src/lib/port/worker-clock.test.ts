import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeLocks } from '#lib/core/fake-locks.ts';
import {
	createWorkerClock,
	type TimerAnswer,
	type TimerRequest,
	type TimerWorker
} from './worker-clock.ts';
import { live } from '#lib/core/worker-life.ts';

class FakeWorker implements TimerWorker {
	readonly requests: TimerRequest[] = [];
	onmessage: ((event: MessageEvent<TimerAnswer>) => void) | null = null;
	onerror: ((event: ErrorEvent) => void) | null = null;

	postMessage(request: TimerRequest): void {
		this.requests.push(request);
	}

	fire(answer: TimerAnswer): void {
		this.onmessage!({ data: answer } as MessageEvent<TimerAnswer>);
	}
}

test('a timer runs when the worker says so, once', () => {
	const worker = new FakeWorker();
	const clock = createWorkerClock(() => worker, null);
	const ran: string[] = [];
	clock.schedule(20, () => ran.push('a'));
	clock.schedule(10, () => ran.push('b'));
	expect(worker.requests).toEqual([
		{ id: 1, ms: 20 },
		{ id: 2, ms: 10 }
	]);
	worker.fire(2);
	worker.fire(1);
	worker.fire(1);
	expect(ran).toEqual(['b', 'a']);
});

test('a cancelled timer never runs, even when the worker was about to say so', () => {
	const worker = new FakeWorker();
	const clock = createWorkerClock(() => worker, null);
	const ran: string[] = [];
	const cancel = clock.schedule(20, () => ran.push('a'));
	cancel();
	cancel();
	worker.fire(1);
	expect(ran).toEqual([]);
	expect(worker.requests).toEqual([
		{ id: 1, ms: 20 },
		{ id: 1, ms: null }
	]);
});

test('a sleep ends at the worker’s word, or with its signal', async () => {
	const worker = new FakeWorker();
	const clock = createWorkerClock(() => worker, null);
	const sleeping = clock.sleep(50);
	worker.fire(1);
	await sleeping;
	const stop = new AbortController();
	const cut = clock.sleep(50, stop.signal);
	stop.abort();
	await expect(cut).rejects.toMatchObject({ name: 'AbortError' });
});

test('where the worker does not start, or does not load, timers run all the same', async () => {
	const none = createWorkerClock(() => {
		throw new Error('no workers here');
	});
	await none.sleep(1);
	const worker = new FakeWorker();
	const clock = createWorkerClock(() => worker, null);
	const early = clock.sleep(1);
	worker.onerror!({} as ErrorEvent);
	await early;
	await clock.sleep(1);
});

test('when the worker ends without a word, timers run all the same, each once', async () => {
	const locks = new FakeLocks();
	const [thread, page] = [locks.client(), locks.client()];
	const worker = new FakeWorker();
	const clock = createWorkerClock(() => worker, page);
	const [first] = worker.requests;
	if (!first || !('lock' in first)) throw new Error('it is not told its lock');
	await live(first.lock, thread);
	worker.fire('alive');
	const ran: string[] = [];
	clock.schedule(1, () => ran.push('cancelled'))();
	clock.schedule(1, () => ran.push('a'));
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(ran).toEqual([]);
	thread.end();
	await clock.sleep(5);
	worker.onerror!({} as ErrorEvent);
	await clock.sleep(5);
	expect(ran).toEqual(['a']);
});

test('the lock is not asked for before the worker has it', () => {
	const page = new FakeLocks().client();
	const worker = new FakeWorker();
	createWorkerClock(() => worker, page);
	expect(page.asked).toBe(0);
	worker.fire('alive');
	expect(page.asked).toBe(1);
});

test('timers that were waiting when the worker failed keep their time', async () => {
	vi.useFakeTimers();
	try {
		const worker = new FakeWorker();
		const clock = createWorkerClock(() => worker, null);
		const ran: string[] = [];
		clock.schedule(100, () => ran.push('late'));
		clock.schedule(10, () => ran.push('overdue'));
		await vi.advanceTimersByTimeAsync(60);
		worker.onerror!({} as ErrorEvent);
		await vi.advanceTimersByTimeAsync(1);
		expect(ran).toEqual(['overdue']);
		await vi.advanceTimersByTimeAsync(38);
		expect(ran).toEqual(['overdue']);
		await vi.advanceTimersByTimeAsync(1);
		expect(ran).toEqual(['overdue', 'late']);
		// Nothing is asked of a worker that is not there.
		const asked = worker.requests.length;
		clock.schedule(5, () => ran.push('cancelled'))();
		clock.schedule(5, () => ran.push('new'));
		await vi.advanceTimersByTimeAsync(5);
		expect(ran).toEqual(['overdue', 'late', 'new']);
		expect(worker.requests).toHaveLength(asked);
	} finally {
		vi.useRealTimers();
	}
});

test('a timer that is cancelled after the worker failed does not run', async () => {
	const worker = new FakeWorker();
	const clock = createWorkerClock(() => worker, null);
	const ran: string[] = [];
	const cancel = clock.schedule(1, () => ran.push('a'));
	worker.onerror!({} as ErrorEvent);
	cancel();
	await clock.sleep(5);
	expect(ran).toEqual([]);
	expect(worker.requests).toHaveLength(1);
});

describe('where nothing else is said', () => {
	const started: [string, WorkerOptions][] = [];
	const workers: FakeWorker[] = [];

	beforeEach(() => {
		started.length = workers.length = 0;
		vi.stubGlobal(
			'Worker',
			class extends FakeWorker {
				constructor(url: URL, options: WorkerOptions) {
					super();
					started.push([url.pathname.replace(/.*\//, ''), options]);
					workers.push(this);
				}
			}
		);
	});

	afterEach(() => vi.unstubAllGlobals());

	test('the worker is the script of timers, as a module, and its locks are the browser’s', () => {
		const locks = new FakeLocks().client();
		vi.stubGlobal('navigator', { locks });
		createWorkerClock();
		expect(started).toEqual([
			['timer.worker.ts', { type: 'module', name: expect.any(String) as string }]
		]);
		workers[0]!.fire('alive');
		expect(locks.asked).toBe(1);
	});
});
