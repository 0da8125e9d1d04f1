import { expect, test } from 'vitest';
import { buffersOf } from './buffers-of.ts';

test('each buffer is found once, in lists, maps and objects, also behind a view', () => {
	const shared = new Uint8Array(8);
	const inMap = new Uint8Array(1);
	const value = {
		a: [shared, shared.subarray(2), 'text', null],
		b: new Map([['x', { bytes: inMap }]]),
		c: 1
	};
	expect(new Set(buffersOf(value))).toEqual(new Set([shared.buffer, inMap.buffer]));
	expect(buffersOf(value)).toHaveLength(2);
});

test('memory that is shared between threads is not moved', () => {
	expect(buffersOf(new Uint8Array(new SharedArrayBuffer(4)))).toEqual([]);
});
