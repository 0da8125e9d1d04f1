import { expect, test } from 'vitest';
import { memorySharing, type SharingScope } from './memory-sharing.ts';

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
