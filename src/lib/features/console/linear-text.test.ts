// Whatever a program prints, showing it takes time that grows with its length and no faster.
import { expect, it } from 'vitest';
import { growthOf, LINEAR_GROWTH, timesAsLong } from '#lib/core/testing/growth.ts';
import { HOSTILE_TEXTS, repeated } from '#lib/core/testing/hostile-text.ts';
import { ConsoleFormatter } from './console-formatter.ts';
import { findFileLocations, lastPlaces } from './file-locations.ts';
import { sanitizeConsoleText } from './sanitize-console-text.ts';
import { WordWrap } from './word-wrap.ts';
import { english } from '#lib/texts/english.ts';

const CASES = Object.entries(HOSTILE_TEXTS);

it.each(CASES)('%s is made safe to show', (_name, make) => {
	const prepare = (size: number) => {
		const text = make(size);
		return () => sanitizeConsoleText(text).text.length;
	};
	// Longer than the longest sequence: of a shorter text, an opening without an end is kept without another look.
	expect(growthOf(prepare, 1000)).toBeLessThan(LINEAR_GROWTH);
});

it('an opening without an end is not looked behind again and again', () => {
	const [pairs, single] = [repeated('\u001b]', 100_000), repeated('\u001bM', 100_000)];
	// Each of them takes off as many escapes; only behind the first kind, something may follow.
	const times = timesAsLong(
		() => sanitizeConsoleText(pairs),
		() => sanitizeConsoleText(single)
	);
	expect(times).toBeLessThan(20);
});

it.each(CASES)('%s is formatted and broken into rows', (_name, make) => {
	const prepare = (size: number) => {
		const entry = { kind: 'output' as const, text: make(size), atMs: 0 };
		const formatter = new ConsoleFormatter({
			timestamps: false,
			boardLog: true,
			say: english().say
		});
		const wrap = new WordWrap(80);
		return () => wrap.wrap(formatter.format([entry])).length;
	};
	expect(growthOf(prepare, 1000)).toBeLessThan(LINEAR_GROWTH);
});

it.each(CASES)('places in files are found in lines of %s', (_name, make) => {
	// As long as a line may be that is searched.
	const line = make(1_990).replaceAll('\n', '');
	const files = ['main.c', 'lib/a.c'];
	const usual = 'main.c:1 '.repeat(220);
	const times = timesAsLong(
		() => findFileLocations(line, files),
		() => findFileLocations(usual, files)
	);
	expect(times).toBeLessThan(30);
});

it('the last places are found among many files', () => {
	const files = Array.from({ length: 400 }, (_, i) => `lib/f${i}.c`);
	// Nothing is found, so that all lines are read: with one file or with 400.
	const text = Array.from({ length: 3_000 }, (_, i) => `x${i}/f${i % 400}.h:${i}`).join('\n');
	const times = timesAsLong(
		() => lastPlaces(text, files),
		() => lastPlaces(text, files.slice(0, 1))
	);
	expect(times).toBeLessThan(20);
});
