import { describe, expect, it } from 'vitest';
import { EXTRA_KEYS } from './code-extras.ts';
import { LATE_KEYS } from './late-keys.ts';

describe('the keys of the parts of the editor that are fetched later', () => {
	it('are all known before', () => {
		// Escape closes what one of the others has opened.
		const keys = EXTRA_KEYS.map(({ key }) => key).filter((key) => key !== 'Escape');
		expect([...LATE_KEYS].sort()).toEqual(keys.sort());
	});
});
