import { expect, test } from 'vitest';
import { english } from '#lib/texts/english.ts';
import { said } from '#lib/texts/testing-said.ts';
import { plotCsv } from './plot-csv.ts';
import { MAX_SERIES, SeriesStore, summarise } from './series-store.ts';

test('lines become samples, in pieces of any size; a line without its end waits', () => {
	const store = new SeriesStore();
	store.push('a:1,b:', 0);
	store.push('2\nno values\na:3\nb:4', 10);
	expect(store.series).toEqual([
		{ key: ' a', name: 'a', source: undefined, values: [1, 3] },
		{ key: ' b', name: 'b', source: undefined, values: [2, null] }
	]);
	expect([store.samples, store.times]).toEqual([
		[0, 1],
		[10, 10]
	]);
	store.push('\n', 20);
	expect(store.series[1]!.values).toEqual([2, null, 4]);
});

test('two containers with the same name are two series, and their lines do not mix', () => {
	const store = new SeriesStore();
	store.push('t:', 0, 'one');
	store.push('t:5\n', 0, 'two');
	store.push('7\n', 0, 'one');
	expect(store.series.map((one) => [said(store.label(one)), one.values])).toEqual([
		['two t', [5, null]],
		['one t', [null, 7]]
	]);
	store.push('t:1\n', 0);
	expect(said(store.label(store.series[2]!))).toBe('containers t');
});

test('the oldest samples go, numbers go on', () => {
	const store = new SeriesStore(10);
	for (let i = 0; i < 25; i++) store.push(`${i}\n`, i);
	expect(store.samples.length).toBeLessThanOrEqual(11);
	expect(store.samples.at(-1)).toBe(24);
	expect(store.series[0]!.values).toEqual(store.samples);
	expect(store.times).toEqual(store.samples);
});

test('more names than can be drawn are counted, not kept', () => {
	const store = new SeriesStore();
	for (let i = 0; i < MAX_SERIES + 5; i++) store.push(`name${i}:1\n`, 0);
	expect(store.series).toHaveLength(MAX_SERIES);
	expect(store.omitted).toBe(5);
});

test('a clock that is set back does not turn the axis around; a reset begins at 0', () => {
	const store = new SeriesStore();
	store.push('1\n', 100);
	store.push('2\n', 50);
	expect(store.times).toEqual([100, 100]);
	store.reset();
	store.push('3\n', 60);
	expect([store.samples, store.times, store.series.length]).toEqual([[0], [60], 1]);
});

test('a summary of what is in view', () => {
	expect(summarise([1, null, 5, -2, null])).toEqual({ last: -2, min: -2, max: 5 });
	expect(summarise([1, null, 5, -2], 0, 2)).toEqual({ last: 5, min: 1, max: 5 });
	expect(summarise([null])).toEqual({ last: null, min: null, max: null });
});

test('as CSV: a row for each sample, seconds since the first, and names that no spreadsheet runs', () => {
	const store = new SeriesStore();
	store.push('{"=cmd()": 1, "a,\\"b": -2}\n', 1000);
	store.push('{"=cmd()": 3}\n', 1250);
	expect(plotCsv(store, english().say)).toBe(
		'sample,seconds,\'=cmd(),"a,""b"\r\n0,0.000,1,-2\r\n1,0.250,3,\r\n'
	);
});
