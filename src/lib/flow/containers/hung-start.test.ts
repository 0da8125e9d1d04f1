import { expect, test } from 'vitest';
import { whyHung } from './hung-start.ts';
import { said } from '#lib/texts/testing-said.ts';

test.each([
	[
		'Failed to instantiate module: WASM module instantiate failed: allocate linear memory failed',
		'not have enough memory left'
	],
	[
		'Failed to instantiate module: error while pre-opening mapped directory /lfs/gone: 2',
		'/lfs/gone does not exist on the board'
	],
	[
		'Failed to instantiate module: WASM module instantiate failed: failed to link import memory (host, ram)',
		'imports the memory host, ram'
	],
	['Failed to instantiate module: something new', 'gives no further reason']
])('%s', (log, text) => {
	expect(said(whyHung(log))).toContain(text);
});
