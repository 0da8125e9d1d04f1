import { expect, test } from 'vitest';
import { HistoryWalk } from './history-walk.ts';

test('up goes back to the oldest line, down comes to what was being typed', () => {
	const walk = new HistoryWalk();
	const history = ['one', 'two'];
	expect(walk.back(history, 'ty')).toBe('two');
	expect(walk.back(history, 'two')).toBe('one');
	expect(walk.back(history, 'one')).toBe('one');
	expect(walk.forward(history, 'one')).toBe('two');
	expect(walk.forward(history, 'two')).toBe('ty');
	expect(walk.forward(history, 'ty')).toBe('ty');
});

test('after a line was sent it begins at the end again', () => {
	const walk = new HistoryWalk();
	walk.back(['one'], '');
	walk.reset();
	expect(walk.back(['one', 'two'], '')).toBe('two');
	expect(walk.back([], '')).toBe('');
});
