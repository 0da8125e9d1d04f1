// A line of the plotter is read in time that grows with its length, also when it is none after all.
import { expect, it } from 'vitest';
import { growthOf, LINEAR_GROWTH } from '#lib/core/testing/growth.ts';
import { HOSTILE_TEXTS, repeated } from '#lib/core/testing/hostile-text.ts';
import { parsePlotLine } from './plot-line.ts';
import { SeriesStore } from './series-store.ts';

const LINES: readonly [string, (size: number) => string][] = [
	...Object.entries(HOSTILE_TEXTS),
	['a value of digits', (size) => `a=${repeated('1', size - 3)}x`],
	['many pairs', (size) => repeated('a=11.11x ', size)],
	['blanks before a value', (size) => `a${repeated(' ', size)}`],
	['nested objects', (size) => repeated('{"a":', size)]
];

it.each(LINES)('%s is read', (_name, make) => {
	const prepare = (size: number) => {
		const text = make(size);
		return () => parsePlotLine(text);
	};
	expect(growthOf(prepare, 64)).toBeLessThan(LINEAR_GROWTH);
});

it.each(LINES)('%s comes in pieces', (_name, make) => {
	const prepare = (size: number) => {
		const text = make(size);
		const store = new SeriesStore();
		return () => {
			for (let at = 0; at < text.length; at += 64) store.push(text.slice(at, at + 64), 0);
		};
	};
	expect(growthOf(prepare, 250)).toBeLessThan(LINEAR_GROWTH);
});
