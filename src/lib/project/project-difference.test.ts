import { expect, test } from 'vitest';
import { differenceOf } from './project-difference.ts';

test('files that were added, removed or changed are told, with the lines that changed', () => {
	const mine = { files: { 'main.c': 'a\nb\nc\n', 'old.c': '1', 'same.c': 'x' } };
	const theirs = { files: { 'main.c': 'a\nB\nc\nd\n', 'same.c': 'x', 'new.c': '2' } };
	expect(differenceOf(mine, theirs)).toEqual([
		{
			path: 'main.c',
			kind: 'changed',
			changes: [
				{ line: 2, removed: ['b'], added: ['B'] },
				{ line: 4, removed: [], added: ['d'] }
			]
		},
		{ path: 'new.c', kind: 'added', changes: [] },
		{ path: 'old.c', kind: 'removed', changes: [] }
	]);
	expect(differenceOf(mine, mine)).toEqual([]);
});

test('line ends alone make a file another one, without lines to show', () => {
	const [difference] = differenceOf({ files: { a: 'x\ny' } }, { files: { a: 'x\r\ny' } });
	expect(difference).toEqual({ path: 'a', kind: 'changed', changes: [] });
});

test('files of very many lines are not compared line by line', () => {
	const long = (end: string) => ({ files: { a: `${'x\n'.repeat(5000)}${end}` } });
	expect(differenceOf(long('1'), long('2'))).toEqual([{ path: 'a', kind: 'changed', changes: [] }]);
});
