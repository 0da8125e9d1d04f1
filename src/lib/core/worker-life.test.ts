import { beforeEach, describe, expect, test } from 'vitest';
import { AppError } from './errors.ts';
import { expose, type Endpoint } from './rpc.ts';
import { FakeLocks, type FakeLockClient } from './fake-locks.ts';
import { live, watchLock, watchWorker, type WatchedWorker } from './worker-life.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

let locks: FakeLocks;
/** The thread that is watched, and the one that watches. */
let worker: FakeLockClient;
let page: FakeLockClient;

beforeEach(() => {
	locks = new FakeLocks();
	worker = locks.client();
	page = locks.client();
});

test('the end of the holder of a lock is noticed, and told once', async () => {
	let ends = 0;
	await live('one', worker);
	watchLock('one', () => ends++, page);
	await settle();
	expect(ends).toBe(0);
	worker.end();
	await settle();
	expect(ends).toBe(1);
	expect(locks.names).toEqual([]);
});

test('who stopped watching hears nothing, and does not get the lock', async () => {
	let ends = 0;
	await live('one', worker);
	watchLock('one', () => ends++, page).dispose();
	worker.end();
	await settle();
	expect(ends).toBe(0);
	expect(locks.names).toEqual([]);
});

test('without locks a worker lives unwatched', async () => {
	await live('one', null);
	watchLock('one', () => expect.unreachable(), null).dispose();
});

describe('a watched worker', () => {
	function startWorker(): { worker: WatchedWorker; close: () => void } {
		const { port1, port2 } = new MessageChannel();
		expose({ live: (lock: string) => live(lock, worker) }, port2);
		const face = Object.assign(port1 as unknown as Endpoint, { onerror: null });
		return { worker: face, close: () => (port1.close(), port2.close()) };
	}
	let started: ReturnType<typeof startWorker>;
	let reasons: string[];

	beforeEach(() => {
		started = startWorker();
		reasons = [];
		return () => started.close();
	});

	const watch = () => watchWorker(started.worker, (reason) => reasons.push(reason), page);

	test('that ends without a word is noticed by its lock', async () => {
		watch();
		await settle();
		expect(locks.names).toHaveLength(1);
		expect(reasons).toEqual([]);
		worker.end();
		await settle();
		expect(reasons).toEqual(['the worker ended without a word']);
	});

	test('that leaves an error uncaught has ended with that, once', async () => {
		watch();
		await settle();
		started.worker.onerror!({ message: 'RangeError' } as ErrorEvent);
		worker.end();
		await settle();
		expect(reasons).toEqual(['RangeError']);
	});

	test('that is ended on purpose is not noticed', async () => {
		const life = watch();
		await settle();
		life.dispose();
		worker.end();
		await settle();
		expect(reasons).toEqual([]);
		const early = watch();
		early.dispose();
		await settle();
		started.worker.onerror!({ message: 'late' } as ErrorEvent);
		expect(reasons).toEqual([]);
		expect(page.asked).toBe(1);
	});

	test('each has a lock of its own', async () => {
		const other = startWorker();
		watch();
		watchWorker(other.worker, () => reasons.push('other'), page);
		await settle();
		expect(new Set(locks.names).size).toBe(2);
		other.close();
	});

	test('that refuses is still heard when it fails', async () => {
		started.close();
		const { port1, port2 } = new MessageChannel();
		expose({ live: () => Promise.reject(new AppError('part-unavailable', 'no')) }, port2);
		const refusing = Object.assign(port1 as unknown as Endpoint, {
			onerror: null
		}) as WatchedWorker;
		watchWorker(refusing, (reason) => reasons.push(reason), page);
		await settle();
		refusing.onerror!({ message: '' } as ErrorEvent);
		expect(reasons).toEqual(['the worker could not be loaded']);
		port1.close();
	});
});
