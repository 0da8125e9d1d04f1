import { expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

it.each([
	['', 'abc', 3],
	['abc', 'abc', 0],
	['kitten', 'sitting', 3],
	['naem', 'name', 1],
	['ocre_timer', 'ocre_timers', 1]
])('from %j to %j it is %i edits', (a, b, distance) => {
	expect(editDistance(a, b)).toBe(distance);
	expect(editDistance(b, a)).toBe(distance);
});

it('finds what was meant and stays silent when nothing is near', () => {
	expect(nearest('Enviroment', ['environment', 'permissions'])).toBe('environment');
	expect(nearest('colour', ['environment', 'permissions'])).toBeUndefined();
	expect(nearest('x'.repeat(10_000), ['x'])).toBeUndefined();
});
