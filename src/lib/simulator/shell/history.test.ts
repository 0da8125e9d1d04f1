import { expect, test } from 'vitest';
import { History } from './history.ts';

test('the oldest lines go when 512 bytes are full', () => {
	const history = new History();
	for (let i = 0; i < 40; i++) history.put(`command number ${i}`);
	// 17 characters and 12 bytes of header, rounded up to 32: 16 of them.
	expect(history.lines).toHaveLength(16);
	expect(history.lines[0]).toBe('command number 39');
	expect(history.lines.at(-1)).toBe('command number 24');
});

test('a line equal to the last one is not kept again', () => {
	const history = new History();
	for (const line of ['fs', 'fs', 'log', 'fs']) history.put(line);
	expect(history.lines).toEqual(['fs', 'log', 'fs']);
});

test('stepping goes to older and newer lines and ends beyond both', () => {
	const history = new History();
	history.put('one');
	history.put('two');
	const steps = (...ups: boolean[]) => ups.map((up) => history.step(up));
	expect(steps(true, true, true)).toEqual(['two', 'one', null]);
	expect(history.active).toBe(false);
	expect(steps(true, true, false, false)).toEqual(['two', 'one', 'two', null]);
	expect(history.active).toBe(false);
});

test('without lines there is nowhere to step', () => {
	const history = new History();
	expect(history.step(true)).toBeNull();
	expect(history.active).toBe(false);
});

test('a line that fits nowhere behind the ones that went is kept all the same', () => {
	const history = new History();
	history.put('x'.repeat(240));
	history.put('y'.repeat(255));
	expect(history.lines).toEqual(['y'.repeat(255)]);
});
