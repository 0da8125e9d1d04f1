import { afterEach, expect, test, vi } from 'vitest';
import { randomUuid } from './random-uuid.ts';

afterEach(() => vi.unstubAllGlobals());

test('is a UUID of version 4, and another one each time', () => {
	const all = Array.from({ length: 200 }, randomUuid);
	for (const uuid of all)
		expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(new Set(all).size).toBe(200);
});

test('needs nothing that browsers keep from pages over plain http', () => {
	const { crypto: whole } = globalThis;
	vi.stubGlobal('crypto', {
		getRandomValues: <T extends ArrayBufferView<ArrayBuffer>>(into: T) =>
			whole.getRandomValues(into)
	});
	expect(randomUuid()).toHaveLength(36);
});
