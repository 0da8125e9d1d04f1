import { expect, test } from 'vitest';
import { shortLabel } from './short-label.ts';

const measure = (text: string) => text.length * 10;

test('a name that fits stays as it is', () => {
	expect(shortLabel('timer 2, blinky', 150, measure)).toBe('timer 2, blinky');
});

test('a name that does not fit keeps its beginning and its end', () => {
	expect(shortLabel('timer 2, blinky', 100, measure)).toBe('timer…inky');
	expect(shortLabel('timer 1, blinky', 100, measure).length).toBe(10);
	expect(shortLabel('abcdef', 30, measure)).toBe('a…f');
	expect(shortLabel('abcdef', 5, measure)).toBe('…');
});
