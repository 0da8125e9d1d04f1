import { describe, expect, it } from 'vitest';
import { translation as pseudo } from './pseudo.ts';
import { room } from './room.ts';
import { english } from './english.ts';
import { errorText } from './error-texts.ts';
import { Speaker } from './speaker.ts';
import { fixed, inRow, numeral, verbatim, type Value } from './words.ts';

const words = room('test', {
	clear: 'Clear',
	lines: '{n, plural, =0{No lines} one{# line} other{# lines}}',
	of: '{what} of {where}',
	days: 'since {when, date, long}',
	rich: 'Add <code>build.yaml</code>'
});

const { say } = english();

describe('words', () => {
	it('are said in English without a file', () => {
		expect(say(words.clear)).toBe('Clear');
		expect(say(words.of({ what: 'Size', where: 'main.c' }))).toBe('Size of main.c');
	});

	it('take numbers and dates as the language writes them', () => {
		expect([0, 1, 2, 12_345].map((n) => say(words.lines({ n })))).toEqual([
			'No lines',
			'1 line',
			'2 lines',
			'12,345 lines'
		]);
		expect(say(words.days({ when: new Date(2026, 10, 29) }))).toBe('since November 29, 2026');
	});

	it('take other words, and lists of them', () => {
		expect(say(words.of({ what: words.clear, where: verbatim('{x}') }))).toBe('Clear of {x}');
		const list = [verbatim('a'), verbatim('b'), verbatim('c')];
		expect(say(words.of({ what: list, where: 'd' }))).toBe('a, b, and c of d');
	});
});

describe('another language', () => {
	it('says its own messages by its own plurals, and English where it has none', () => {
		const polish = new Speaker('pl', errorText, (id) =>
			id === 'test.lines'
				? [['n', 'plural', { one: ['#', ' linia'], few: ['#', ' linie'], other: ['#', ' linii'] }]]
				: undefined
		);
		expect([1, 3, 5].map((n) => polish.say(words.lines({ n })))).toEqual([
			'1 linia',
			'3 linie',
			'5 linii'
		]);
		expect(polish.say(words.clear)).toBe('Clear');
	});

	it('keeps together what goes into a text from right to left', () => {
		const arabic = new Speaker('ar', errorText, () => ['حذف ', ['what'], '؟'], 'rtl');
		const asked = (what: Value) => arabic.say(words.of({ what, where: '' }));
		expect(asked('main.c')).toBe('حذف \u2068main.c\u2069؟');
		expect(asked(verbatim('main.c'))).toBe('حذف \u2068main.c\u2069؟');
		expect(asked([verbatim('a'), verbatim('b')])).toBe('حذف \u2068a\u2069 و\u2068b\u2069؟');
		expect(asked('')).toBe('حذف ؟');
		// Said before, and given as a string.
		expect(asked(asked('a'))).toBe('حذف حذف \u2068a\u2069؟؟');
		// Words of the page have theirs already.
		expect(asked(words.clear)).toBe('حذف حذف ؟؟');
	});

	it('writes numbers with its own signs in the digits of programs', () => {
		const say = (tag: string) =>
			new Speaker(tag, errorText).say(numeral(1234.5, { minimumFractionDigits: 2 }));
		expect(['en', 'de', 'hi', 'ar'].map(say)).toEqual([
			'1,234.50',
			'1.234,50',
			'1,234.50',
			'1,234.50'
		]);
		expect(new Speaker('de', errorText).say(inRow([fixed(1, 1), verbatim('°C')]))).toBe('1,0 · °C');
	});

	it('has no say in what is verbatim', () => {
		const foreign = new Speaker('xx', errorText, () => ['translated']);
		expect(foreign.say(verbatim('uart:~$'))).toBe('uart:~$');
	});
});

describe('the pseudo-language', () => {
	const speaker = new Speaker('en-XA', errorText, pseudo);

	it('brackets and lengthens each text, but not what goes into it', () => {
		expect(speaker.say(words.clear)).toBe('⟦Ƈŀḗḗȧȧř⟧');
		expect(speaker.say(words.of({ what: 'x', where: 'main.c' }))).toBe('⟦x ǿǿƒ main.c⟧');
		expect(speaker.say(words.lines({ n: 2 }))).toBe('⟦2 ŀīīƞḗḗş⟧');
	});

	it('leaves the tags of rich text alone', () => {
		expect(speaker.say(words.rich)).toMatch(/^⟦.*<code>.*<\/code>⟧$/);
	});

	it('makes the same of what a build compiled', () => {
		const compiled = { ...words.clear, source: ['Clear'] };
		expect(new Speaker('en-XA', errorText, pseudo).say(compiled)).toBe('⟦Ƈŀḗḗȧȧř⟧');
	});
});
