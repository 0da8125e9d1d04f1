import { expect, test } from 'vitest';
import { DisposableStore } from './disposable.ts';

test('a store releases what it owns once, last first', () => {
	const store = new DisposableStore();
	const log: string[] = [];
	store.defer(() => log.push('first'));
	store.defer(() => log.push('second'));
	store.dispose();
	store.dispose();
	expect(log).toEqual(['second', 'first']);
});

test('what is added to a disposed store is released at once', () => {
	const store = new DisposableStore();
	store.dispose();
	let released = false;
	store.defer(() => (released = true));
	expect(released).toBe(true);
});
