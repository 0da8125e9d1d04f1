import { expect, test } from 'vitest';
import { lateWorker, type WorkerFace } from './late-worker.ts';

function fakeWorker() {
	const calls: unknown[] = [];
	const worker: WorkerFace = {
		onerror: null,
		postMessage: (message: unknown, transfer: unknown) =>
			void calls.push(['post', message, transfer]),
		addEventListener: (type: string) => void calls.push(['listen', type]),
		removeEventListener: (type: string) => void calls.push(['forget', type]),
		terminate: () => void calls.push(['terminate'])
	};
	return { worker, calls };
}

function setUp() {
	const { worker, calls } = fakeWorker();
	let start: () => void = () => undefined;
	let fail: (error: Error) => void = () => undefined;
	const when = new Promise<void>((resolve, reject) => {
		start = resolve;
		fail = reject;
	});
	let made = 0;
	const late = lateWorker(() => (made++, worker), when);
	const settle = () => new Promise((resolve) => setTimeout(resolve));
	return { late, worker, calls, start, fail, settle, made: () => made };
}

test('what is said before the start is heard after it, in order, then everything at once', async () => {
	const { late, calls, start, settle, made } = setUp();
	const moved = new ArrayBuffer(1);
	late.addEventListener('message', () => undefined);
	late.postMessage('one', [moved]);
	late.postMessage('two');
	await settle();
	expect([made(), calls]).toEqual([0, []]);
	start();
	await settle();
	late.postMessage('three');
	expect(calls).toEqual([
		['listen', 'message'],
		['post', 'one', [moved]],
		['post', 'two', []],
		['post', 'three', []]
	]);
});

test('a listener that was taken away before the start is not added', async () => {
	const { late, calls, start, settle } = setUp();
	const listener = () => undefined;
	late.addEventListener('message', listener);
	late.removeEventListener('message', listener);
	start();
	await settle();
	expect(calls).toEqual([]);
});

test('it starts as well when what it waited for failed, and its errors are told', async () => {
	const { late, worker, fail, settle, made } = setUp();
	const errors: unknown[] = [];
	late.onerror = (event) => errors.push(event);
	fail(new Error('no network'));
	await settle();
	expect(made()).toBe(1);
	worker.onerror?.('broken' as unknown as ErrorEvent);
	expect(errors).toEqual(['broken']);
});

test('one that was ended before its start never starts', async () => {
	const { late, start, settle, made } = setUp();
	late.terminate();
	start();
	await settle();
	expect(made()).toBe(0);
});
