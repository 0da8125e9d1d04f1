import { sha256 } from '@noble/hashes/sha2.js';
import { expect, test } from 'vitest';
import { hex } from '#lib/core/bytes.ts';
import { digestOf } from './digest.ts';

test('a large buffer has the digest of its bytes, and others get their turn meanwhile', async () => {
	const bytes = new Uint8Array(9 * 1024 * 1024).map((_, i) => i >> 7);
	let turns = 0;
	const timer = setInterval(() => turns++);
	expect(await digestOf(bytes)).toBe(`sha256:${hex(sha256(bytes))}`);
	clearInterval(timer);
	expect(turns).toBeGreaterThan(1);
});
