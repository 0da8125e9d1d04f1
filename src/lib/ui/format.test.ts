// How sizes, shares and ages read.
import { describe, expect, it } from 'vitest';
import { ageWords, sizeWords, durationWords, percentWords, percentOf } from './format.ts';
import { said } from '#lib/texts/testing-said.ts';

describe('sizeWords', () => {
	it.each([
		[0, '0 B'],
		[812, '812 B'],
		[1023, '1,023 B'],
		[1024, '1 KB'],
		[1536, '1.5 KB'],
		[10_240, '10 KB'],
		[102_400, '100 KB'],
		[131_072, '128 KB'],
		[1_048_575, '1 MB'],
		[8 * 1024 * 1024, '8 MB'],
		[74_300_000, '70.9 MB'],
		[5 * 1024 ** 4, '5,120 GB']
	])('reads %d bytes as %s', (bytes, text) => {
		expect(said(sizeWords(bytes))).toBe(text);
	});

	it('shows a dash for what is not a size', () => {
		expect(said(sizeWords(Number.NaN))).toBe('–');
		expect(said(sizeWords(-1))).toBe('–');
	});
});

describe('percentages', () => {
	it('reaches one hundred only when everything is done', () => {
		expect(percentOf(9_999, 10_000)).toBe(99);
		expect(said(percentWords(10_000, 10_000))).toBe('100 %');
	});

	it('is zero while the total is not known', () => {
		expect(percentOf(5, 0)).toBe(0);
	});
});

describe('ageWords', () => {
	it.each([
		[0, 'just now'],
		[59_000, 'just now'],
		[60_000, '1 min ago'],
		[3_600_000, '1 h ago'],
		[86_400_000, '1 day ago'],
		[3 * 86_400_000, '3 days ago']
	])('reads an age of %d ms as %s', (ageMs, text) => {
		expect(said(ageWords(1_000_000, 1_000_000 + ageMs))).toBe(text);
	});
});

describe('durationWords', () => {
	it.each([
		[0, 'under 1 s'],
		[1_000, '1 s'],
		[9_855, '10 s'],
		[59_500, '1 min'],
		[61_000, '1 min 10 s'],
		[95_000, '1 min 40 s'],
		[299_000, '5 min'],
		[400_000, '7 min']
	])('reads %d ms as %s', (ms, text) => {
		expect(said(durationWords(ms))).toBe(text);
	});
});
