import { expect, test } from 'vitest';
import { createWorkerClock, type TimerRequest, type TimerWorker } from './worker-clock.ts';

class FakeWorker implements TimerWorker {
	readonly requests: TimerRequest[] = [];
	onmessage: ((event: MessageEvent<number>) => void) | null = null;
	onerror: ((event: ErrorEvent) => void) | null = null;

	postMessage(request: TimerRequest): void {
		this.requests.push(request);
	}

	fire(id: number): void {
		this.onmessage!({ data: id } as MessageEvent<number>);
	}
}

test('a timer runs when the worker says so, once', () => {
	const worker = new FakeWorker();
	const clock = createWorkerClock(() => worker);
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
	const clock = createWorkerClock(() => worker);
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
	const clock = createWorkerClock(() => worker);
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
	const clock = createWorkerClock(() => worker);
	const early = clock.sleep(1);
	worker.onerror!({} as ErrorEvent);
	await early;
	await clock.sleep(1);
});
