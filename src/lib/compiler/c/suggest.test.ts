import { expect, test } from 'vitest';
import { editDistance, suggestName } from './suggest.ts';

test.each([
	['', 'abc', 3],
	['sleep', 'slep', 1],
	['sleep', 'selep', 1],
	['timer', 'tumor', 2],
	['same', 'same', 0]
])('%j is to %j as far as %i edits', (a, b, distance) => {
	expect(editDistance(a, b)).toBe(distance);
});

test('the nearest name of the ABI or the library is suggested, a far one is not', () => {
	expect(suggestName('ocre_gpio_set')).toBe('ocre_gpio_pin_set');
	expect(suggestName('ocre_proces_events')).toBe('ocre_process_events');
	expect(suggestName('printf')).toBeNull();
	expect(suggestName('x')).toBeNull();
});
