import { expect, test } from 'vitest';
import { concatBytes, fromHex, hex, latin1 } from './bytes.ts';

test('hexadecimal text and bytes convert both ways', () => {
	expect(hex(fromHex('00ff7F'))).toBe('00ff7f');
	expect(() => fromHex('0g')).toThrow(RangeError);
	expect(() => fromHex('012')).toThrow(RangeError);
});

test('every byte becomes one character, however many there are', () => {
	const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => i & 255);
	const text = latin1(bytes);
	expect(text).toHaveLength(20_000);
	expect(text.charCodeAt(19_999)).toBe(19_999 & 255);
});

test('joining keeps the order and copies', () => {
	const part = Uint8Array.of(1, 2);
	const joined = concatBytes([part, Uint8Array.of(3)]);
	part[0] = 9;
	expect([...joined]).toEqual([1, 2, 3]);
});
