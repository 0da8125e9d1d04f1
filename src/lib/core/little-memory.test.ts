import { expect, test } from 'vitest';
import { hasLittleMemory } from './little-memory.ts';

test.each([
	[2, true],
	[4, true],
	[8, false],
	[undefined, false]
])('a browser that tells %s GB', (deviceMemory, little) => {
	expect(hasLittleMemory(deviceMemory === undefined ? {} : { deviceMemory })).toBe(little);
});
