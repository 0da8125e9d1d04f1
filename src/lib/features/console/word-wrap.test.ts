// Breaking lines at spaces, seen on a small terminal.
import { describe, expect, it } from 'vitest';
import { patternFor, withoutFiller, WordWrap } from './word-wrap.ts';

/** Rows as a terminal shows them, with those that are one line to it joined by `⏎`. */
function shown(columns: number, ...pieces: string[]): string[] {
	const wrap = new WordWrap(columns);
	return render(columns, pieces.map((piece) => wrap.wrap(piece)).join(''));
}

function render(columns: number, output: string): string[] {
	const rows = rowsOf(columns, output);
	return rows.map(({ text, wrapped }) => (wrapped ? '⏎' : '') + text.trimEnd());
}

/** A terminal that knows as much as is needed here. */
function rowsOf(columns: number, output: string): { text: string; wrapped: boolean }[] {
	const rows = [{ cells: [] as string[], wrapped: false }];
	let column = 0;
	// eslint-disable-next-line no-control-regex
	for (const [token] of output.matchAll(/\u001b\[[\d;]*[A-Za-z]|[\s\S]/g)) {
		if (token === '\n') {
			rows.push({ cells: [], wrapped: false });
			column = 0;
		} else if (token.endsWith('G') && token.length > 1) column = Number(token.slice(2, -1)) - 1;
		else if (token === '\t') column = Math.min(columns - 1, (Math.floor(column / 8) + 1) * 8);
		else if (token.length === 1) {
			if (column === columns) {
				rows.push({ cells: [], wrapped: true });
				column = 0;
			}
			rows.at(-1)!.cells[column++] = token;
		}
	}
	return rows.map(({ cells, wrapped }) => ({
		text: Array.from(cells, (cell) => cell ?? ' ').join(''),
		wrapped
	}));
}

describe('breaking lines at words', () => {
	it('leaves what fits as it is', () => {
		expect(new WordWrap(20).wrap('one two\nthree')).toBe('one two\nthree');
		expect(shown(7, 'one two\n', 'seven77')).toEqual(['one two', 'seven77']);
	});

	it('takes a word that does not fit onto the next row', () => {
		expect(shown(10, 'one two three four')).toEqual(['one two', '⏎three four']);
		expect(shown(10, 'one two three four five six\nend')).toEqual([
			'one two',
			'⏎three',
			'⏎four five',
			'⏎six',
			'end'
		]);
	});

	it('leaves no space at the beginning of a row', () => {
		expect(shown(10, 'one two be or not')).toEqual(['one two', '⏎be or not']);
		expect(shown(7, 'one two three')).toEqual(['one', '⏎two', '⏎three']);
	});

	it('breaks only where it must, and a word that is longer than a row at its end', () => {
		expect(shown(5, 'abcdefgh ij')).toEqual(['abcde', '⏎fgh', '⏎ij']);
		expect(shown(5, 'ab cdefghij')).toEqual(['ab', '⏎cdefg', '⏎hij']);
	});

	it('moves the beginning of a word that came in an earlier piece', () => {
		expect(shown(10, ...'one two three')).toEqual(['one two', '⏎three']);
		expect(shown(10, 'one two th', 'ree')).toEqual(['one two', '⏎three']);
	});

	it('counts no colours, and leaves a word alone that has one inside', () => {
		const green = '\u001b[32m';
		expect(shown(10, `${green}one two three\u001b[0m`)).toEqual(['one two', '⏎three']);
		expect(shown(10, `one two t${green}hree`)).toEqual(['one two th', '⏎ree']);
		expect(shown(10, `one two ${green}three`)).toEqual(['one two', '⏎three']);
	});

	it('leaves a line to the terminal whose widths it does not know, and only that line', () => {
		const wrap = new WordWrap(10);
		expect(wrap.wrap('漢字 one two three')).toBe('漢字 one two three');
		expect(render(10, wrap.wrap('\none two three'))).toEqual(['', 'one two', '⏎three']);
	});

	it('knows tab stops', () => {
		expect(shown(12, 'a\tbcd efg')).toEqual(['a       bcd', '⏎efg']);
	});

	it('says whether another width would break lines elsewhere', () => {
		const wrap = new WordWrap(10);
		wrap.wrap('one two\nthree');
		expect([wrap.resize(20), wrap.resize(7), wrap.resize(6)]).toEqual([false, false, true]);
		wrap.reset();
		expect(wrap.resize(3)).toBe(false);
	});
});

describe('the text of the screen', () => {
	const text = 'one two three (four) five';
	const onScreen = rowsOf(10, new WordWrap(10).wrap(text))
		.map(({ text }) => text)
		.join('');

	it('is what was printed once the blanks are taken out', () => {
		expect(onScreen).not.toBe(text);
		expect(withoutFiller(onScreen)).toBe(text);
	});

	it('is found across the rows', () => {
		expect(onScreen).not.toContain('two three (four)');
		expect(onScreen).toMatch(new RegExp(patternFor('two three (four)')));
		expect(onScreen).not.toMatch(new RegExp(patternFor('two th.ee')));
	});
});
