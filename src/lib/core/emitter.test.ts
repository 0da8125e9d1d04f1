import { expect, test, vi } from 'vitest';
import { Emitter } from './emitter.ts';

test('every listener hears every event until it is disposed', () => {
	const emitter = new Emitter<{ tick: number }>();
	const heard: number[] = [];
	const first = emitter.on('tick', (n) => heard.push(n));
	emitter.on('tick', (n) => heard.push(n * 10));
	emitter.emit('tick', 1);
	first.dispose();
	first.dispose();
	emitter.emit('tick', 2);
	expect(heard).toEqual([1, 10, 20]);
});

test('a listener that throws does not keep the others from hearing', () => {
	const thrown: (() => void)[] = [];
	vi.stubGlobal('queueMicrotask', (task: () => void) => thrown.push(task));
	const emitter = new Emitter<{ tick: null }>();
	let heard = false;
	emitter.on('tick', () => {
		throw new Error('broken listener');
	});
	emitter.on('tick', () => (heard = true));
	emitter.emit('tick', null);
	vi.unstubAllGlobals();
	expect(heard).toBe(true);
	expect(thrown[0]).toThrow('broken listener');
});
