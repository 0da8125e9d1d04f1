// Two texts side by side: equal lines beside each other, and texts that are made to take long.
import { expect, test } from 'vitest';
import { alignedRows, type AlignedRow } from './aligned-rows.ts';

const short = (row: AlignedRow) =>
	row.kind === 'gap'
		? `… ${row.count}`
		: `${row.kind === 'same' ? '=' : '!'} ${row.before?.number ?? '-'}:${row.before?.text ?? ''} | ${row.after?.number ?? '-'}:${row.after?.text ?? ''}`;

test('changed lines stand beside each other, added and removed ones beside nothing', () => {
	expect(alignedRows('a\nb\nc\nd\n', 'a\nB\nc\nx\nd\n').map(short)).toEqual([
		'= 1:a | 1:a',
		'! 2:b | 2:B',
		'= 3:c | 3:c',
		'! -: | 4:x',
		'= 4:d | 5:d'
	]);
	expect(alignedRows('a\nb', 'b').map(short)).toEqual(['! 1:a | -:', '= 2:b | 1:b']);
	expect(alignedRows('', 'a').map(short)).toEqual(['! -: | 1:a']);
});

test('line ends alone are no difference', () => {
	expect(alignedRows('a\r\nb\r\n', 'a\nb').map(({ kind }) => kind)).toEqual(['same', 'same']);
});

test('far from a change, equal lines are counted', () => {
	const text = Array.from({ length: 40 }, (_, i) => `line ${i}`);
	const rows = alignedRows(text.join('\n'), text.with(20, 'new').join('\n')).map(short);
	expect(rows[0]).toBe('… 17');
	expect(rows.at(-1)).toBe('… 16');
	expect(rows).toHaveLength(9);
});

test('texts that have nothing in common come to an end', () => {
	const many = (letter: string) => Array.from({ length: 30_000 }, (_, i) => letter + i).join('\n');
	const startedAt = performance.now();
	const rows = alignedRows(many('a'), many('b'));
	expect(performance.now() - startedAt).toBeLessThan(4000);
	expect(rows).toHaveLength(30_000);
});
