import { describe, expect, it } from 'vitest';
import { hiddenEnds } from './scroll-cue.ts';

describe('the ends of a list that scrolls', () => {
	it('are both in view when everything fits', () => {
		const ends = hiddenEnds({ scrollTop: 0, clientHeight: 300, scrollHeight: 300 });
		expect(ends).toEqual({ above: false, below: false });
	});

	it('are below at the top, above at the end, and both in between', () => {
		const at = (scrollTop: number) =>
			hiddenEnds({ scrollTop, clientHeight: 300, scrollHeight: 500 });
		expect(at(0)).toEqual({ above: false, below: true });
		expect(at(90)).toEqual({ above: true, below: true });
		expect(at(200)).toEqual({ above: true, below: false });
	});

	it('are not hidden by a part of a pixel', () => {
		const ends = hiddenEnds({ scrollTop: 199.6, clientHeight: 300, scrollHeight: 500 });
		expect(ends.below).toBe(false);
	});
});
