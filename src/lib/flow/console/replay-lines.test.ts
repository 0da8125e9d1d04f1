import { expect, it } from 'vitest';
import { withOutput, withRemark } from './replay-lines.ts';
import { verbatim } from '#lib/texts/words.ts';

it('pieces of a line become one, unless another container or a remark comes between', () => {
	const first = withOutput([], [{ container: 'a', text: 'one\ntw' }]);
	const second = withOutput(first, [
		{ container: 'a', text: 'o' },
		{ container: 'b', text: 'x\n' },
		{ container: 'a', text: '\n' }
	]);
	const third = withRemark(second, verbatim('pressed'));
	expect(third.map((one) => ('text' in one ? [one.container, one.text] : one))).toEqual([
		['a', 'one'],
		['a', 'two'],
		['b', 'x'],
		['a', ''],
		{ remark: verbatim('pressed') }
	]);
});

it('no more lines are kept than can be shown', () => {
	const lines = withOutput([], [{ container: 'a', text: 'x\n'.repeat(5000) }]);
	expect(lines).toHaveLength(2000);
});
