import { expect, test } from 'vitest';
import { decodeSettings } from './settings.svelte.ts';

test('what was stored comes back', () => {
	const value = {
		theme: 'dark',
		sizes: { filesPx: 200, sidePx: 400, bottomPx: 300 },
		console: { timestamps: true, boardLog: true, screenReader: false },
		boardMode: 'documented'
	};
	expect(decodeSettings(JSON.stringify(value))).toEqual(value);
});

test.each([
	'',
	'null',
	'[]',
	'{"theme":"pink","sizes":{"filesPx":"1"},"console":7,"boardMode":"loose"}',
	'{"sizes":{"filesPx":1e9}}'
])('%j falls back to the defaults', (text) => {
	expect(decodeSettings(text)).toEqual({
		theme: 'system',
		sizes: null,
		console: { timestamps: false, boardLog: false, screenReader: false },
		boardMode: 'faithful'
	});
});
