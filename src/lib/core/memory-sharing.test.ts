import { expect, test } from 'vitest';
import { containerWay, memorySharing, type SharingScope } from './memory-sharing.ts';

const page = {};
const SCOPES: readonly (readonly [string, SharingScope, string])[] = [
	['an isolated page', { crossOriginIsolated: true, SharedArrayBuffer }, 'shared'],
	['an isolated page of a browser without shared memory', { crossOriginIsolated: true }, 'missing'],
	[
		'plain http',
		{ crossOriginIsolated: false, isSecureContext: false, SharedArrayBuffer },
		'insecure'
	],
	[
		'a frame of a page that is not isolated',
		{ crossOriginIsolated: false, isSecureContext: true, self: page, top: {} },
		'framed'
	],
	[
		'a host without headers',
		{ crossOriginIsolated: false, isSecureContext: true, self: page, top: page },
		'not-isolated'
	]
];

test.each(SCOPES)('%s', (_what, scope, sharing) => {
	expect(memorySharing(scope)).toBe(sharing);
});

test('without shared memory an engine that can suspend containers runs them all the same', () => {
	const engine = { Suspending: class {}, promising: () => undefined };
	const plain = { isSecureContext: false };
	expect(containerWay({ ...plain, WebAssembly: engine })).toBe('suspended');
	expect(containerWay({ ...plain, WebAssembly: { promising: engine.promising } })).toBeNull();
	expect(containerWay({ crossOriginIsolated: true, SharedArrayBuffer: class {} })).toBe('shared');
});
