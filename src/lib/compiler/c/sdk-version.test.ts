import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SDK_VERSION } from './sdk-version.ts';

test('the version is the one that the header tells programs', () => {
	const header = readFileSync('src/sdk/c/include/ocre_api.h', 'utf8');
	expect(header).toContain(`#define OCRE_SDK_VERSION "${SDK_VERSION}"`);
});
