import { expect, test } from 'vitest';
import { hex } from '#lib/core/bytes.ts';
import { TestEntropy } from './test-entropy.ts';

function bytesOf(entropy: TestEntropy, length: number): string {
	const bytes = new Uint8Array(length);
	entropy.fill(bytes);
	return hex(bytes);
}

test('a program gets the numbers that it got from the real runtime, call by call', () => {
	const entropy = new TestEntropy(0xffffffff);
	expect([16, 1, 2, 5].map((length) => bytesOf(entropy, length))).toEqual([
		'e1be87e47b88aeb19de6889efb2d9750',
		'28',
		'c0e6',
		'e9be5f36dc'
	]);
});

test('another seed gives other numbers, and those are known as well', () => {
	expect(bytesOf(new TestEntropy(1), 16)).toBe('73483351dcb0ff5c494a94e8ec585529');
	expect(bytesOf(new TestEntropy(0x5678), 16)).toBe('a9c6185c91c8697712ae33137dbcf874');
});
