import { expect, test } from 'vitest';
import { SerialQueue } from './serial-queue.ts';

const tick = () => new Promise((resolve) => setTimeout(resolve, 1));

test('tasks run one after the other in the order they were given', async () => {
	const queue = new SerialQueue();
	const log: string[] = [];
	const task = (name: string) => async () => {
		log.push(`${name} starts`);
		await tick();
		log.push(`${name} ends`);
	};
	await Promise.all([queue.run(task('a')), queue.run(task('b'))]);
	expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
	expect(queue.pending).toBe(0);
});

test('a failed task does not stop the next one', async () => {
	const queue = new SerialQueue();
	const failed = queue.run(() => Promise.reject(new Error('no')));
	const next = queue.run(() => 2);
	await expect(failed).rejects.toThrow('no');
	await expect(next).resolves.toBe(2);
});

test('a task whose signal is aborted while it waits never starts', async () => {
	const queue = new SerialQueue();
	const controller = new AbortController();
	let started = false;
	const first = queue.run(tick);
	const second = queue.run(() => (started = true), controller.signal);
	controller.abort();
	await first;
	await expect(second).rejects.toMatchObject({ name: 'AbortError' });
	expect(started).toBe(false);
});
