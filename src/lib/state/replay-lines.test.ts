import { expect, it } from 'vitest';
import { withOutput } from './replay-lines.ts';

it('pieces of a line become one, unless another container or a remark comes between', () => {
	const first = withOutput([], [{ container: 'a', text: 'one\ntw' }]);
	const second = withOutput(first, [
		{ container: 'a', text: 'o' },
		{ container: 'b', text: 'x\n' },
		{ container: 'a', text: '\n' },
		{ container: null, text: 'pressed\n' }
	]);
	expect(second.map(({ container, text }) => [container, text])).toEqual([
		['a', 'one'],
		['a', 'two'],
		['b', 'x'],
		['a', ''],
		[null, 'pressed']
	]);
});

it('no more lines are kept than can be shown', () => {
	const lines = withOutput([], [{ container: 'a', text: 'x\n'.repeat(5000) }]);
	expect(lines).toHaveLength(2000);
});
