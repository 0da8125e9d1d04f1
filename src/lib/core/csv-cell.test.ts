// Cells of a table that strangers write.
import { expect, test } from 'vitest';
import { csvCell, csvTable } from './csv-cell.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =cmd', '\t=1', '\r\n=1', '\uff1d1', '\uff20A'])(
	'%j is no formula in a spreadsheet',
	(text) => {
		expect(csvCell(text)).toMatch(/^'/);
	}
);

test('a text with a comma, a quote or a line end stays one cell of one line', () => {
	expect(csvCell('a,b')).toBe('"a,b"');
	expect(csvCell('say "x"')).toBe('"say ""x"""');
	expect(csvCell('one\r\ntwo')).toBe('one two');
	expect(csvCell('=1,"2"')).toBe('"\'=1,""2"""');
	expect(csvCell('Zoë')).toBe('Zoë');
});

test('what is not seen is shown', () => {
	expect(csvCell('a\u202eb')).toBe('a‹U+202E›b');
});

test('a table ends each line as spreadsheets want it', () => {
	expect(csvTable([['a', 'b'], ['1']])).toBe('a,b\r\n1\r\n');
});
