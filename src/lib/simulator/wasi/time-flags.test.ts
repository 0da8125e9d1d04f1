import { expect, test } from 'vitest';
import { areTimeFlagsValid } from './time-flags.ts';

test('a time is set to one thing, and flags that nobody knows are refused', () => {
	const valid = Array.from({ length: 17 }, (_, flags) => flags).filter(areTimeFlagsValid);
	expect(valid).toEqual([0, 1, 2, 4, 5, 6, 8, 9, 10]);
	expect(areTimeFlagsValid(0xffffffff)).toBe(false);
});
